import { expect, test } from "vitest";
import { type Baseline, baselineOf, regressionsOf } from "../../bench/baseline.ts";
import { ratioOf } from "../../bench/ratios.ts";
import type { Measured, RunResult, Turn } from "../../bench/result.ts";

const turn = (p50: number | null): Turn => ({
  ...{
    requests: 1,
    p50,
    p95: p50,
    p99: p50,
    perSecond: 1,
    failed: {},
    main: p50 === null ? 0 : 1,
    others: p50 ?? 0,
    database: 1,
  },
});
const MEASURED: Measured = {
  clients: 1,
  turns: {
    embedded: [turn(1), turn(2), turn(1)],
    neo4j: [turn(null), turn(null), turn(null)],
    "neo4j-graphql": [turn(3), turn(4), turn(5)],
  },
};
const RUN: RunResult = {
  ...{
    entities: 1_000,
    relationships: 5_000,
    evidence: 6_000,
    load: 0,
    loaded: {},
    starts: {},
    restarts: {},
    databaseMemory: null,
    concurrency: {},
  },
  questions: [{ name: "entity", says: "", statements: {}, bytes: 0, compared: 12, measured: [MEASURED] }],
};

test("a ratio compares the servers within each round", () => {
  expect(ratioOf(MEASURED, "embedded", "neo4j-graphql")).toEqual({ median: 3, least: 2, most: 5 });
});

test("a server without an answer has no ratio", () => {
  expect(ratioOf(MEASURED, "neo4j", "neo4j-graphql")).toBeUndefined();
});

test("the baseline has the ratio of the processor time of each question, and their median", () => {
  expect(baselineOf([RUN])["1000"]).toEqual({ entity: { embedded: 1.67 }, median: { embedded: 1.67 } });
});

test("a ratio may be a quarter below the baseline, and no more", () => {
  const before: Baseline = { 1000: { entity: { embedded: 4 } } };
  expect(regressionsOf(before, { 1000: { entity: { embedded: 3 } } })).toEqual([]);
  expect(regressionsOf(before, { 1000: { entity: { embedded: 9 } } })).toEqual([]);
  expect(regressionsOf(before, { 1000: { entity: { embedded: 2.9 } } })).toEqual([
    "entity on embedded, 1000 entities: 2.9, 4 in the baseline.",
  ]);
});

test("a server that no longer answers is a regression, a question that was not asked is none", () => {
  const before: Baseline = { 1000: { entity: { embedded: 4 }, nested: { embedded: 4 } } };
  expect(regressionsOf(before, { 1000: { entity: {} } })).toEqual([
    "entity on embedded, 1000 entities: no answer, 4 in the baseline.",
  ]);
});

test("a size or a number of clients without any ratio to compare is a fault", () => {
  const before: Baseline = { 1000: { entity: { embedded: 4 }, median: { embedded: 4 } } };
  const fault = "2000 entities: no question is in the baseline with one client.";
  expect(regressionsOf(before, { 2000: { entity: { embedded: 4 } } })).toEqual([fault]);
  expect(regressionsOf(before, { 1000: { median: {} } })).toEqual([fault.replace("2000", "1000")]);
});

test("the median is compared if all questions were asked", () => {
  const before: Baseline = {
    1000: { entity: { embedded: 4 }, nested: { embedded: 8 }, median: { embedded: 6 } },
  };
  expect(regressionsOf(before, { 1000: { entity: { embedded: 4 }, median: { embedded: 4 } } })).toEqual([]);
  const all = { entity: { embedded: 3.5 }, nested: { embedded: 7 }, median: { embedded: 4 } };
  expect(regressionsOf(before, { 1000: all })).toEqual(["median on embedded, 1000 entities: 4, 6 in the baseline."]);
});
