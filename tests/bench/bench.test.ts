import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cityNetwork } from "../../bench/city-network.ts";
import { contentOf } from "../../bench/network-content.ts";
import { QUESTIONS } from "../../bench/questions.ts";
import type { BenchResult } from "../../bench/result.ts";
import { RELATIONSHIPS } from "../../src/model/relationship-types.ts";
import { textOf } from "../support/source-files.ts";

const folder = mkdtempSync(join(tmpdir(), "yilian-bench-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One small network, which the runs share once it is stored. */
const SMALL = ["--size", "200", "--data", join(folder, "data")];

const env = { ...process.env, NEO4J_URI: "" };
beforeAll(() => {
  // As a user runs it. This bundles the program, which the other runs start as it is.
  const { stdout } = spawnSync("npm", ["run", "--silent", "bench", "--", "--help"], { encoding: "utf8", env });
  expect(stdout).toContain("npm run bench");
});

function bench(...args: string[]) {
  return spawnSync(process.execPath, ["dist/.bench/main.js", ...args], { encoding: "utf8", env });
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

test("each entity and relationship of a network has evidence inside one of its documents", () => {
  const network = cityNetwork(1_000, 3);
  const content = contentOf(network);
  const lengths = new Map(content.documents.map(({ id, characters = 0 }) => [id, characters]));
  const abouts = new Set(content.evidence.map(({ about }) => about));
  for (const { id } of [...network.entities, ...network.relationships]) expect(abouts).toContain(id);
  expect(new Set(content.evidence.map(({ id }) => id)).size).toBe(content.evidence.length);
  for (const { document, start = Number.NaN } of content.evidence)
    expect(start).toBeLessThan(lengths.get(document) ?? 0);
});

test("the bench asks a server each question, with complete data and with the index file and the entities alone", () => {
  const of = (...args: string[]) => {
    const json = join(folder, "bench.json");
    const { status, stdout } = bench(...SMALL, "--rounds", "2", "--seconds", "0.01", "--json", json, ...args);
    expect(status).toBe(0);
    const { runs }: BenchResult = JSON.parse(readFileSync(json, "utf8"));
    return { run: runs[0], stdout };
  };
  const { run, stdout } = of("--clients", "1,2");
  const number = expect.any(Number);
  expect(run).toMatchObject({
    entities: 200,
    relationships: 1_000,
    loaded: { embedded: { seconds: number, rowsPerSecond: number, peakMemory: number } },
    starts: { embedded: { firstAnswer: number, firstWalk: number } },
    restarts: { embedded: { firstAnswer: number, firstWalk: number } },
  });
  const questions = run?.questions ?? [];
  expect(questions.map(({ name }) => name)).toEqual(QUESTIONS.map(({ name }) => name));
  for (const { measured, statements, bytes } of questions) {
    expect(measured.map(({ clients }) => clients)).toEqual([1, 2]);
    for (const { turns } of measured) {
      expect(turns.embedded).toHaveLength(2);
      for (const turn of turns.embedded ?? [])
        expect(turn).toMatchObject({ p50: number, p95: number, p99: number, failed: {} });
    }
    expect(statements).toEqual({ embedded: { cold: number, warm: number } });
    expect(bytes).toBeGreaterThan(20);
  }
  for (const { name } of QUESTIONS) expect(stdout).toContain(name);
  const { clients, alone, together, health } = run?.concurrency.embedded ?? {};
  expect(clients).toBe(64);
  expect([alone, together]).toMatchObject([
    [{ failed: {} }, { failed: {} }],
    [{ failed: {} }, { failed: {} }],
  ]);
  expect(health?.length).toBeGreaterThan(0);

  const { run: indexOnly } = of("--clients", "1", "--rounds", "1", "--index-only");
  expect(indexOnly?.index).toEqual({ seconds: number, bytes: number });
  expect(indexOnly?.loaded).toEqual({});
  const answers = (of: typeof run) => of?.questions.map(({ name, bytes }) => [name, bytes]);
  expect(answers(indexOnly)).toEqual(answers(run));
}, 120_000);

test("the bench writes a CPU profile and a heap profile of a question", () => {
  const profiles = join(folder, "profiles");
  const { status, stderr } = bench(...SMALL, "--question", "entity", "--seconds", "0.1", "--profile", profiles);
  expect([status, stderr]).toEqual([0, ""]);
  expect(readdirSync(profiles)).toEqual(["entity.cpuprofile", "entity.heapprofile"]);
  const { nodes } = JSON.parse(readFileSync(join(profiles, "entity.cpuprofile"), "utf8"));
  expect(nodes.length).toBeGreaterThan(10);
}, 60_000);

test("an unknown question is rejected with a list of the questions", () => {
  const { status, stderr } = bench("--question", "nothing");
  expect(status).toBe(1);
  expect(stderr).toContain("There is no question nothing.");
  expect(stderr).toContain("sharedHub");
}, 60_000);

test("each hand-written statement belongs to a question", () => {
  const used = new Set(QUESTIONS.flatMap(({ floor }) => floor?.cypher ?? []));
  expect(readdirSync("bench/cypher").sort()).toEqual([...used].map((name) => `${name}.cypher`).sort());
});

test("the lock file of the peers names no registry", () => {
  const { packages } = JSON.parse(textOf("bench/peers/package-lock.json"));
  expect(Object.keys(packages)).toContain("node_modules/@neo4j/graphql");
  expect(Object.values<{ resolved?: string }>(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
