import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { cityNetwork } from "../../bench/city-network.ts";
import { QUESTIONS } from "../../bench/questions.ts";
import type { BenchResult } from "../../bench/result.ts";
import { RELATIONSHIPS } from "../../src/model/relationship-types.ts";

const folder = mkdtempSync(join(tmpdir(), "yilian-bench-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bench(...args: string[]) {
  const env = { ...process.env, NEO4J_URI: "" };
  return spawnSync("npm", ["run", "--silent", "bench", "--", ...args], { encoding: "utf8", env });
}

test("a network depends only on its seed, and has five relationships per entity, each between permitted kinds", () => {
  const network = cityNetwork(1_000, 3);
  expect(network.entities).toHaveLength(1_000);
  expect(network.relationships).toHaveLength(5_000);
  expect(cityNetwork(1_000, 3)).toEqual(network);
  expect(cityNetwork(1_000, 4).relationships).not.toEqual(network.relationships);
  expect(new Set(network.entities.map(({ id }) => id)).size).toBe(1_000);
  expect(new Set(network.relationships.map(({ id }) => id)).size).toBe(5_000);
  for (const { type, from, to } of network.relationships) {
    const { from: begins, to: ends } = RELATIONSHIPS[type];
    expect(begins).toContain(network.entities[from]?.kind);
    expect(ends).toContain(network.entities[to]?.kind);
  }
});

test("the bench asks each question in each way, and reports times, memory and the start as JSON", () => {
  const json = join(folder, "bench.json");
  const { status, stdout, stderr } = bench("--size", "200", "--rounds", "3", "--seconds", "0.1", "--json", json);
  expect([status, stderr]).toEqual([0, ""]);
  const result: BenchResult = JSON.parse(readFileSync(json, "utf8"));
  const number = expect.any(Number);
  const timing = { rounds: number, p50: number, p95: number, p99: number, cpu: number };
  expect(result).toEqual({
    at: expect.any(String),
    node: process.versions.node,
    processors: expect.any(String),
    load: number,
    seed: 1,
    runs: [
      {
        engine: expect.stringMatching(/^Grafeo /),
        entities: 200,
        relationships: 1_000,
        hubPartners: expect.arrayContaining([number]),
        twoHopRows: number,
        load: { seconds: number, rowsPerSecond: number },
        start: { opened: number, answered: number, indexed: number, named: number },
        memory: {
          index: number,
          names: number,
          processBefore: number,
          processAfter: number,
          indexSeconds: number,
          indexCpuSeconds: number,
          namesSeconds: number,
        },
        questions: QUESTIONS.map(({ name, says, index, cypher, isAlike }) => ({
          name,
          says,
          index: index === undefined ? null : timing,
          request: timing,
          cypher: cypher === undefined ? null : timing,
          compared: index === undefined || cypher === undefined || isAlike === false ? 0 : 3,
          agreed: index === undefined || cypher === undefined || isAlike === false ? 0 : 3,
        })),
      },
    ],
  });
  for (const { name } of QUESTIONS) expect(stdout).toContain(name);
}, 60_000);

test("an unknown question is rejected with a list of the questions", () => {
  const { status, stderr } = bench("--question", "nothing");
  expect(status).toBe(1);
  expect(stderr).toContain("There is no question nothing.");
  expect(stderr).toContain("sharedPartners");
}, 60_000);
