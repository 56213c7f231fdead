import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startServer } from "../bench/server-process.ts";
import { load, PROGRAM, SEEDS } from "./command.ts";
import type { Exercise, Row } from "./exercise.ts";

const DAY_MS = 86_400_000;

/** The clock of the service is set forward and back while it serves. */
export const clocks: Exercise = {
  name: "clocks",
  about: "the clock jumps by a day, forward and back, each second, while the service answers",
  async run({ work, rounds }) {
    const folder = join(work, "data");
    const digest = await load(folder, SEEDS.first);
    const preload = join(work, "jumping-clock.mjs");
    writeFileSync(
      preload,
      `const now = Date.now; Date.now = () => now() + (Math.floor(now() / 1000) % 3 - 1) * ${DAY_MS};\n`,
    );
    const server = await startServer(PROGRAM, ["serve"], {
      ...{
        DATA_DIR: folder,
        SEED_DIR: SEEDS.first,
        PORT: "0",
        GRAPH: "embedded",
        LOG_LEVEL: "error",
        RECORD_CACHE_MB: "0",
      },
      NODE_OPTIONS: `--import=${pathToFileURL(preload).href}`,
    });
    let [wrong, runs, slowest] = [0, 0, 0];
    const until = performance.now() + Math.max(6_000, rounds * 300);
    while (performance.now() < until) {
      const begun = performance.now();
      const response = await fetch(server.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ dataset { digest } hospitals(first: 3) { nodes { id name summary } } }" }),
      });
      const { data, errors } = (await response.json()) as { data?: { dataset: { digest: string } }; errors?: unknown };
      runs++;
      if (errors !== undefined || !data?.dataset.digest.startsWith(digest)) wrong++;
      slowest = Math.max(slowest, performance.now() - begun);
    }
    await server.stop();
    const row: Row = { what: "clock jumps", runs, lost: 0, wrong, found: `slowest answer ${Math.round(slowest)} ms` };
    return [row];
  },
};
