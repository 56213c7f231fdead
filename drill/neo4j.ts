import { setTimeout as sleep } from "node:timers/promises";
import { startServer } from "../bench/server-process.ts";
import { Client } from "./client.ts";
import { digestIn, PROGRAM, run, SEEDS } from "./command.ts";
import type { Exercise } from "./exercise.ts";

const READERS = 8;
const QUERY = "{ dataset { digest } hospitals(first: 5) { totalCount nodes { id name } } }";
const PAUSE_MS = 5_000;

/** Replaces data sets on Neo4j under readers, and pauses the server. */
export const neo4j: Exercise = {
  name: "neo4j",
  about: "data sets replaced under readers on the Neo4j of NEO4J_URI; with NEO4J_PID, that process is paused as well",
  lacks: () => (process.env.NEO4J_URI ? undefined : "NEO4J_URI is not set; its database is overwritten"),
  async run({ work, rounds }) {
    const env = { GRAPH: "neo4j", DATA_DIR: work };
    const digests: string[] = [];
    for (const seeds of [SEEDS.second, SEEDS.first]) digests.push(await replace(seeds, env));
    const server = await startServer(PROGRAM, ["serve"], {
      ...{ ...env, SEED_DIR: SEEDS.first, PORT: "0", LOG_LEVEL: "silent", TRUST_PROXY: "127.0.0.1" },
    });
    const origin = new URL(server.url).origin;
    const answers = new Map<string, Set<string>>();
    let [isOver, runs, failed] = [false, 0, 0];
    const readers = Array.from({ length: READERS }, async (_, reader) => {
      const client = new Client(origin, `192.0.2.${reader + 1}`);
      while (!isOver) {
        const { status, text } = await client.send("/graphql", { query: QUERY });
        runs++;
        const { data } = (status === 200 ? JSON.parse(text) : {}) as { data?: { dataset: { digest: string } } };
        if (data == null) failed++;
        else {
          const known = answers.get(data.dataset.digest) ?? new Set();
          answers.set(data.dataset.digest, known.add(JSON.stringify(data)));
        }
        await sleep(20);
      }
      client.close();
    });
    for (let round = 0; round < rounds; round++) await replace(round % 2 === 0 ? SEEDS.second : SEEDS.first, env);
    const recoveryMs = await paused(origin);
    isOver = true;
    await Promise.all(readers);
    await server.stop();
    // One data set has one answer: a second one is a mixture.
    const mixed = [...answers.values()].reduce((sum, texts) => sum + texts.size - 1, 0);
    const strange = [...answers.keys()].filter((digest) => !digests.includes(digest.slice(0, 12))).length;
    return [
      {
        what: `${rounds} data sets replaced on Neo4j`,
        runs,
        lost: 0,
        wrong: mixed + strange,
        recoveryMs,
        found: `${answers.size} data sets seen, ${failed} requests without data`,
      },
    ];
  },
};

/** Replaces the data set, and returns the digest of the new one. */
async function replace(seeds: string, env: Readonly<Record<string, string>>): Promise<string> {
  const { status, output } = await run(["seed", "--replace"], { ...env, SEED_DIR: seeds });
  const digest = digestIn(output);
  if (status !== 0 || digest === undefined) throw new Error(`The seeds of ${seeds} could not be loaded:\n${output}`);
  return digest;
}

/** Pauses the server, and returns the time from its return to the first answer. */
async function paused(origin: string): Promise<number | null> {
  const pid = Number(process.env.NEO4J_PID);
  if (!pid) return null;
  process.kill(pid, "SIGSTOP");
  await sleep(PAUSE_MS);
  process.kill(pid, "SIGCONT");
  const begun = performance.now();
  const client = new Client(origin, "192.0.2.249");
  while ((await client.send("/graphql", { query: QUERY })).status !== 200) await sleep(20);
  client.close();
  return Math.round(performance.now() - begun);
}
