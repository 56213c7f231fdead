import { expect, test } from "vitest";
import { formatGrowth } from "../../bench/growth.ts";
import type { RunResult, Turn } from "../../bench/result.ts";

const TURN: Turn = {
  ...{ requests: 9, p50: 1.234, p95: 2, p99: 30, perSecond: 900, failed: {}, main: 0.5, others: 0.25, database: 0 },
};

function run(entities: number, more: Partial<RunResult> = {}): RunResult {
  return {
    ...{ entities, relationships: 5 * entities, evidence: 7 * entities, load: 0, loaded: {}, databaseMemory: null },
    ...{ starts: {}, restarts: {}, concurrency: {} },
    questions: [
      {
        ...{ name: "entity", says: "", statements: {}, bytes: 0, compared: 0 },
        measured: [{ clients: 1, turns: { embedded: [TURN] } }],
      },
    ],
    ...more,
  };
}

test("the growth of each cost is a Markdown table with a column for each size", () => {
  const start = { firstAnswer: 1, firstWalk: 2, processor: 3, memory: 4e6, memoryAfter: 5e6 };
  const runs = [run(1_000, { starts: { embedded: start } }), run(10_000, { index: { seconds: 1, bytes: 6e6 } })];
  const result = { at: "", node: "", processors: "", seed: 1, runs };
  expect(formatGrowth(result)).toEqual([
    `| embedded, 1 client; p50 / p95 / p99 ms (processor ms) | 1,000 | 10,000 |
| --- | --- | --- |
| relationships | 5,000 | 50,000 |
| pieces of evidence | 7,000 | 70,000 |
| indexes, MB |  | 6 |
| start without an index file, s | 2 |  |
| memory after all questions, MB | 5 |  |
| entity | 1.2 / 2 / 30 (0.75) | 1.2 / 2 / 30 (0.75) |`,
  ]);
});
