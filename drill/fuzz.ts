import type { Ask } from "../src/graphql/ask.ts";
import { createSchema } from "../src/graphql/schema.ts";
import { openGrafeo } from "../src/open-graph.ts";
import { createYilian } from "../src/yilian.ts";
import type { KnownTexts } from "../tests/fuzz/arbitrary-request.ts";
import { compareEngines } from "../tests/fuzz/compare-engines.ts";
import { fuzz as sendRandom } from "../tests/fuzz/fuzz.ts";
import { fuzzedReaders, fuzzReader } from "../tests/fuzz/fuzzed-readers.ts";
import { knownTexts } from "../tests/fuzz/known-texts.ts";
import { backupOf } from "../tests/support/backup-file.ts";
import { run, SEEDS } from "./command.ts";
import type { DrillOptions, Exercise, Row } from "./exercise.ts";

/** How many requests are sent in each round, and how many texts each reader reads. */
const REQUESTS = 5_000;
const TEXTS = 200;
/** How many requests both engines answer in each round. */
const COMPARED = 100;

/** Sends random requests for the schema, valid and hostile ones, to a service in this process. */
export const fuzz: Exercise = {
  name: "fuzz",
  about: `${REQUESTS.toLocaleString("en")} random requests for the schema, and ${TEXTS} damaged texts for each reader, in each round; with NEO4J_URI, ${COMPARED} requests to both engines`,
  async run({ work, rounds, say }) {
    const graph = await openGrafeo(work);
    const yilian = await createYilian({ graph, settings: { PORT: "0", LOG_LEVEL: "silent" } });
    try {
      const known = await knownTexts(yilian.ask);
      const schema = createSchema({ explains: false });
      const sums = { answered: 0, slow: 0, slowestMs: 0, failed: 0 };
      const codes: Record<string, number> = {};
      for (let round = 0; round < rounds; round++) {
        const seed = Date.now() + round;
        const found = await sendRandom(yilian.ask, schema, { runs: REQUESTS, seed, known });
        sums.answered += found.answered;
        sums.slow += found.slow;
        sums.slowestMs = Math.max(sums.slowestMs, found.slowestMs);
        sums.failed += found.failed.length;
        for (const [code, count] of Object.entries(found.codes)) codes[code] = (codes[code] ?? 0) + count;
        for (const one of found.failed) say(`seed ${seed}: ${JSON.stringify(one)}`);
      }
      const refused = Object.entries(codes).map(([code, count]) => `${code} ${count}`);
      return [
        {
          what: "random requests",
          runs: rounds * REQUESTS,
          lost: 0,
          wrong: sums.failed + sums.slow,
          found: `answered ${sums.answered}; ${refused.join(", ")}; over 2 s ${sums.slow}, slowest ${sums.slowestMs} ms`,
        },
        ...(process.env.NEO4J_URI ? [await onBothEngines(yilian.ask, { known, work, rounds, say })] : []),
        ...(await readDamaged(await backupOf(graph), rounds, say)),
      ];
    } finally {
      await yilian.close();
      await graph.close();
    }
  },
};

/** Sends random requests to this service, and to one with the same data set on the Neo4j of NEO4J_URI. */
async function onBothEngines(
  ask: Ask,
  { known, work, rounds, say }: Pick<DrillOptions, "work" | "rounds" | "say"> & { readonly known: KnownTexts },
): Promise<Row> {
  const env = { GRAPH: "neo4j", DATA_DIR: work };
  const { status, output } = await run(["seed", "--replace"], env);
  if (status !== 0) throw new Error(`The seeds could not be loaded into Neo4j:\n${output}`);
  const yilian = await createYilian({ settings: { ...process.env, ...env, PORT: "0", LOG_LEVEL: "silent" } });
  try {
    const options = { runs: rounds * COMPARED, seed: Date.now(), known };
    const found = await compareEngines([ask, yilian.ask], createSchema({ explains: false }), options);
    for (const difference of found.differences) say(`seed ${options.seed}: ${JSON.stringify(difference)}`);
    return {
      ...{ what: "random requests to both engines", runs: options.runs, lost: 0, wrong: found.differences.length },
      found: `answered ${found.answered}`,
    };
  } finally {
    await yilian.close();
  }
}

/** Lets each reader of seeds, tables, backups and other texts read damaged ones. */
async function readDamaged(backup: Uint8Array, rounds: number, say: (line: string) => void): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const reader of fuzzedReaders({ seeds: SEEDS.first, backup })) {
    const runs = rounds * TEXTS;
    const row = { what: `damaged texts: ${reader.name}`, runs, lost: 0 };
    try {
      const { read, refused } = await fuzzReader(reader, { runs, seed: Date.now() });
      rows.push({ ...row, wrong: 0, found: `read ${read}, refused ${refused}` });
    } catch (error) {
      say(`${reader.name}: ${error instanceof Error ? error.message : error}`);
      rows.push({ ...row, wrong: 1, found: "failed" });
    }
  }
  return rows;
}
