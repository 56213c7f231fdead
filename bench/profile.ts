import { mkdirSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CityNetwork } from "./city-network.ts";
import { Draws } from "./draws.ts";
import { post } from "./http-client.ts";
import type { Question } from "./question.ts";

const SAMPLES = 40;
const SAMPLING_US = 200;
const WARM_UP_MS = 1_000;

/**
 * Writes a CPU profile and a heap profile of each question, for the developer tools of a browser. Service and client
 * run in this process, so the client's requests are in the profile too.
 */
export async function profileQuestions(
  folder: string,
  { root, data }: { root: string; data: string },
  network: CityNetwork,
  questions: readonly Question[],
  seconds: number,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // The built service, so that the profile names its files.
  const built = pathToFileURL(join(root, "dist", "yilian.js")).href;
  const { createYilian } = (await import(built)) as typeof import("../src/yilian.ts");
  const yilian = await createYilian({ settings: { DATA_DIR: data, PORT: "0", LOG_LEVEL: "error" } });
  const session = new Session();
  session.connect();
  const draws = new Draws(network);
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: SAMPLING_US });
    for (const {
      name,
      draw,
      yilian: { document },
    } of questions) {
      draws.restart();
      const bodies = Array.from({ length: SAMPLES }, () => JSON.stringify({ query: document, variables: draw(draws) }));
      const askFor = async (ms: number): Promise<void> => {
        const until = performance.now() + ms;
        for (let at = 0; performance.now() < until; at++)
          await post(`${yilian.url}/graphql`, bodies[at % SAMPLES] ?? "");
      };
      await askFor(WARM_UP_MS);
      await session.post("HeapProfiler.startSampling");
      await session.post("Profiler.start");
      await askFor(1_000 * seconds);
      const cpu = await session.post("Profiler.stop");
      const heap = await session.post("HeapProfiler.stopSampling");
      writeFileSync(join(folder, `${name}.cpuprofile`), JSON.stringify(cpu.profile));
      writeFileSync(join(folder, `${name}.heapprofile`), JSON.stringify(heap.profile));
    }
  } finally {
    session.disconnect();
    await yilian.close();
  }
}
