import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { childOf } from "../bench/processor-time.ts";
import { startServer } from "../bench/server-process.ts";
import { Client } from "./client.ts";
import { PROGRAM } from "./command.ts";
import type { Exercise } from "./exercise.ts";

const READERS = 8;
const QUERY =
  "{ dataset { digest } hospitals(first: 5) { nodes { id name note evidence(first: 3) { nodes { id } } } } }";
const SIGNALS = ["SIGKILL", "SIGSEGV", "SIGABRT"] as const;

/** Ends the process of the embedded engine while the service answers. */
export const engine: Exercise = {
  name: "engine",
  about: "the process of the embedded engine is killed, or crashes, while readers ask for records",
  lacks: () => (process.platform === "linux" ? undefined : "it finds the process in /proc"),
  async run({ work, rounds }) {
    const server = await startServer(PROGRAM, ["serve"], {
      ...{
        GRAPH: "embedded",
        DATA_DIR: join(work, "data"),
        PORT: "0",
        LOG_LEVEL: "silent",
        RECORD_CACHE_MB: "0",
        TRUST_PROXY: "127.0.0.1",
      },
    });
    const origin = new URL(server.url).origin;
    const first = await new Client(origin, "192.0.2.250").send("/graphql", { query: QUERY });
    if (first.status !== 200) throw new Error(`The service does not answer: ${first.text}`);
    const expected = first.text;
    let [isOver, wrong, runs, failed, recoveryMs] = [false, 0, 0, 0, 0];
    const readers = Array.from({ length: READERS }, async (_, reader) => {
      const client = new Client(origin, `192.0.2.${reader + 1}`);
      while (!isOver) {
        const { status, text } = await client.send("/graphql", { query: QUERY });
        runs++;
        if (status !== 200) failed++;
        else if (text !== expected) wrong++;
        await sleep(20);
      }
      client.close();
    });
    for (let round = 0; round < rounds; round++) {
      await sleep(700);
      const pid = childOf(server.pid);
      const begun = performance.now();
      if (pid !== undefined) process.kill(pid, SIGNALS[round % SIGNALS.length]);
      const probe = new Client(origin, "192.0.2.249");
      while ((await probe.send("/graphql", { query: QUERY })).status !== 200) await sleep(10);
      recoveryMs = Math.max(recoveryMs, Math.round(performance.now() - begun));
      probe.close();
    }
    isOver = true;
    await Promise.all(readers);
    await server.stop();
    return [
      {
        what: "engine killed while serving",
        runs,
        lost: 0,
        wrong,
        recoveryMs,
        found: `${rounds} ends, ${failed} requests failed`,
      },
    ];
  },
};
