import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "./client.ts";

const READERS = 8;
const PAUSE_MS = 20;

/** What readers received. */
export interface Received {
  readonly requests: number;
  /** Answers with an error. */
  readonly failed: number;
  /** The longest answer, in milliseconds. */
  readonly slowestMs: number;
  /** Status and code of the answers with an error. */
  readonly failures: ReadonlySet<string>;
  /** Each text that was received without an error. */
  readonly texts: ReadonlySet<string>;
}

/** Clients that send one request again and again. */
export interface Readers {
  /** Waits for an answer, and returns how long that took, in milliseconds. */
  untilAnswered(): Promise<number>;
  stop(): Promise<Received>;
}

/** Starts eight readers, each with an address of its own. */
export function startReaders(origin: string, query: string): Readers {
  const [texts, failures] = [new Set<string>(), new Set<string>()];
  let [isOver, requests, failed, slowestMs] = [false, 0, 0, 0];
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    const client = new Client(origin, `192.0.2.${reader + 1}`);
    while (!isOver) {
      const { status, text, ms } = await client.send("/graphql", { query });
      requests++;
      slowestMs = Math.max(slowestMs, Math.round(ms));
      if (status === 200 && !text.includes('"errors":')) texts.add(text);
      else {
        failed++;
        failures.add(`${status} ${/"code":"(\w+)"/.exec(text)?.[1] ?? text.slice(0, 80)}`);
      }
      await sleep(PAUSE_MS);
    }
    client.close();
  });
  return {
    async untilAnswered() {
      const begun = performance.now();
      const client = new Client(origin, "192.0.2.249");
      while ((await client.send("/graphql", { query })).status !== 200) await sleep(10);
      client.close();
      return Math.round(performance.now() - begun);
    },
    async stop() {
      isOver = true;
      await Promise.all(readers);
      return { requests, failed, slowestMs, texts, failures };
    },
  };
}
