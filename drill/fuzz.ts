import { createSchema } from "../src/graphql/schema.ts";
import { openGrafeo } from "../src/open-graph.ts";
import { createYilian } from "../src/yilian.ts";
import { fuzz as sendRandom } from "../tests/fuzz/fuzz.ts";
import { fuzzedReaders, fuzzReader } from "../tests/fuzz/fuzzed-readers.ts";
import { knownTexts } from "../tests/fuzz/known-texts.ts";
import { backupOf } from "../tests/support/backup-file.ts";
import { SEEDS } from "./command.ts";
import type { Exercise, Row } from "./exercise.ts";

/** How many requests are sent in each round, and how many texts each reader reads. */
const REQUESTS = 5_000;
const TEXTS = 200;

/** Sends random requests for the schema, valid and hostile ones, to a service in this process. */
export const fuzz: Exercise = {
  name: "fuzz",
  about: `${REQUESTS.toLocaleString("en")} random requests for the schema, and ${TEXTS} damaged texts for each reader, in each round`,
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
        ...(await readDamaged(await backupOf(graph), rounds, say)),
      ];
    } finally {
      await yilian.close();
      await graph.close();
    }
  },
};

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
