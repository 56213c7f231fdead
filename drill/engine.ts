import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { childOf } from "../bench/processor-time.ts";
import { startServer } from "../bench/server-process.ts";
import { Client } from "./client.ts";
import { PROGRAM } from "./command.ts";
import type { Exercise } from "./exercise.ts";
import { startReaders } from "./readers.ts";

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
    const readers = startReaders(origin, QUERY);
    let recoveryMs = 0;
    for (let round = 0; round < rounds; round++) {
      await sleep(700);
      const pid = childOf(server.pid);
      if (pid !== undefined) process.kill(pid, SIGNALS[round % SIGNALS.length]);
      recoveryMs = Math.max(recoveryMs, await readers.untilAnswered());
    }
    const { requests, failed, texts } = await readers.stop();
    await server.stop();
    return [
      {
        what: "engine killed while serving",
        runs: requests,
        lost: 0,
        wrong: [...texts].filter((text) => text !== expected).length,
        recoveryMs,
        found: `${rounds} ends, ${failed} requests failed`,
      },
    ];
  },
};
