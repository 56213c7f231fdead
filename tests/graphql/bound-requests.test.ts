import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { SoundRows } from "../../src/checks/check.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createLogger } from "../../src/http/logger.ts";
import { loadSound } from "../../src/loading/load.ts";
import { DATASET } from "../../src/model/ids.ts";
import { type StoredState, state } from "../../src/queries/dataset.ts";
import { createYilian } from "../../src/yilian.ts";
import { readThrough } from "../support/bound-graph.ts";
import { type Answer, engines, type Service, type Started, startService } from "../support/service.ts";
import { readCommitted, sharedIn, versionOf } from "../support/versions.ts";

const OTHER_CITY = fileURLToPath(new URL("../other-city/seed", import.meta.url));
const VERSIONS = [0, 1, 2].map(versionOf);

/** A question that the indexes and records by id answer. */
const QUESTION = `{
  node(id: "a") { ... on Hospital { name } }
  nodes(ids: ["p0", "b", "none"]) { ... on Hospital { name } }
  sharedPartners(of: ["a", "b"]) { totalCount nodes { name } edges { links { relationships { since evidence { document { title } } } } } }
  paths(from: "a", to: "b") { total paths { hops { to { name } relationship { since } } } }
  network(roots: ["a"], depth: 2) { nodes { name } relationships { since } }
}`;

/** Knows what a test has seen last, as the watcher of a service does between two looks. */
class Known {
  known: StoredState | undefined;

  update(stored: StoredState | undefined): void {
    this.known = stored;
  }

  async look(graph: Graph): Promise<void> {
    [this.known] = await graph.read(state, { id: DATASET });
  }
}

let service: Service;
const known = new Known();
afterEach(() => service?.close());

/** Starts a service that knows the data set of version 0. */
async function startKnown(open: () => Promise<Graph>, options: Started = {}): Promise<void> {
  service = await startService(open, VERSIONS[0], undefined, { ...options, watcher: known });
  await known.look(service.graph);
}

const load = (version: number, graph: Graph = service.graph) =>
  loadSound(graph, VERSIONS[version] as SoundRows, { adopt: true });

/** The version of an answer, if all its parts are of one version. */
function versionIn(answer: Answer): number {
  expect(answer.errors).toBeUndefined();
  const { data, extensions } = answer;
  const text = JSON.stringify(data);
  const versions = new Set([Number(extensions?.dataset?.version)]);
  for (const [, version] of text.matchAll(/院·(\d+)"/g)) versions.add(Number(version));
  for (const [, year] of text.matchAll(/"since":"(\d+)"/g)) versions.add(Number(year) - 1000);
  const [version, ...others] = [...versions] as [number, ...number[]];
  expect(others).toEqual([]);
  const shared = sharedIn(version);
  expect([data.sharedPartners.totalCount, data.paths.total, data.network.nodes.length]).toEqual([
    shared,
    shared,
    2 + shared,
  ]);
  return version;
}

describe.each([
  ...engines(),
  ["reads that see the latest commit", async () => readCommitted(await openGrafeo())] as const,
])("on %s", (_name, open: () => Promise<Graph>) => {
  test("a request whose records are cached runs no statement", async () => {
    await startKnown(open);
    const cold = await service.ask(QUESTION);
    expect(versionIn(cold)).toBe(0);
    expect(service.calls()).toBeGreaterThan(0);
    expect(await service.ask(QUESTION)).toEqual(cold);
    expect(service.calls()).toBe(0);
  });

  test("the list of documents is read once", async () => {
    await startKnown(open);
    const LIST = "{ documents { totalCount nodes { id title } } dataset { documents { id title } } }";
    const cold = await service.ask(LIST);
    expect(cold.errors).toBeUndefined();
    expect(cold.data.documents.totalCount).toBeGreaterThan(0);
    expect(cold.data.dataset.documents).toEqual(cold.data.documents.nodes);
    expect(service.calls()).toBeGreaterThan(0);
    expect(await service.ask(LIST)).toEqual(cold);
    expect(service.calls()).toBe(0);
  });

  test("a cache of 0 MB answers the same, and reads the records each time", async () => {
    await startKnown(open);
    const cached = await service.ask(QUESTION);
    await service.close();
    await startKnown(open, { RECORD_CACHE_MB: 0 });
    expect(await service.ask(QUESTION)).toEqual(cached);
    const cold = service.calls();
    expect(cold).toBeGreaterThan(0);
    expect(await service.ask(QUESTION)).toEqual(cached);
    expect(service.calls()).toBe(cold);
  });

  test("a request that finds another data set starts again, and is answered from it", async () => {
    await startKnown(open);
    expect(versionIn(await service.ask(QUESTION))).toBe(0);
    await load(1);
    // Other records than those that are cached.
    const answer = await service.ask(`{ other: node(id: "p1") { id } ${QUESTION.slice(1)}`);
    expect(versionIn(answer)).toBe(1);
    expect(answer.data.other).toEqual({ id: "p1" });
    // Other requests know it at once.
    expect(known.known?.version).toBe("1");
    expect(versionIn(await service.ask(QUESTION))).toBe(1);
  });

  test("a request whose records are cached is answered from the known data set until the next look", async () => {
    await startKnown(open);
    await service.ask(QUESTION);
    await load(1);
    expect(versionIn(await service.ask(QUESTION))).toBe(0);
    await known.look(service.graph);
    expect(versionIn(await service.ask(QUESTION))).toBe(1);
  });

  test("a request that finds another data set twice returns an error and no data", async () => {
    let version = 0;
    let isOn = false;
    await startKnown(async () => {
      const graph = await open();
      // The second run reads the state first; the data set is swapped behind it.
      return readThrough(graph, async (name, read) => {
        if (!isOn) return read();
        const rows = name === "dataset/state" ? await read() : undefined;
        isOn = false;
        if (version < 2) await load(++version, graph);
        isOn = true;
        return rows ?? read();
      });
    });
    isOn = true;
    const { data, errors } = await service.ask('{ node(id: "a") { id } }');
    isOn = false;
    // A snapshot of the engine cannot change between its state and its rows.
    const isIsolated = service.graph.isolation === "snapshot";
    expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual(
      isIsolated ? [{ node: { id: "a" } }, undefined] : [null, ["STALE_READ"]],
    );
  });

  test("200 ids that do not exist are null, and are read once", async () => {
    await startKnown(open);
    const ids = Array.from({ length: 200 }, (_, at) => `none-${at}`);
    const NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    const { data, errors } = await service.ask(NODES, { ids });
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual(Array(200).fill(null));
    expect(service.calls()).toBeLessThanOrEqual(5);
    expect((await service.ask(NODES, { ids })).data).toEqual(data);
    expect(service.calls()).toBe(0);
  });

  test("without the engine, a request is answered if its records are cached, and reports the engine otherwise", async () => {
    await startKnown(open);
    const cached = await service.ask(QUESTION);
    await service.graph.close();
    expect(await service.ask(QUESTION)).toEqual(cached);
    const { data, errors } = await service.ask('{ node(id: "p5") { id } }');
    expect(data).toEqual({ node: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["ENGINE_UNAVAILABLE"]);
  });

  test("without a watcher, each request is answered from the data set that is stored", async () => {
    service = await startService(open, VERSIONS[0]);
    for (const version of [0, 1, 2]) {
      await load(version);
      expect(versionIn(await service.ask(QUESTION))).toBe(version);
    }
  });
});

describe("a service", () => {
  test.each([["64"], ["0"]])(
    "with RECORD_CACHE_MB=%s answers from a new data set at most some seconds after it is stored",
    async (RECORD_CACHE_MB) => {
      const graph = await openGrafeo();
      const yilian = await createYilian({
        graph,
        settings: { PORT: "0", SEED_DIR: OTHER_CITY, RECORD_CACHE_MB },
        log: createLogger("silent"),
      });
      try {
        const ask = async (): Promise<Answer> => JSON.parse(JSON.stringify(await yilian.ask({ document: QUESTION })));
        const versionNow = async () => Number((await ask()).extensions?.dataset?.version);
        for (const version of [1, 2]) {
          await load(version, graph);
          await vi.waitFor(async () => expect(await versionNow()).toBe(version), { timeout: 10_000, interval: 50 });
          await vi.waitFor(async () => expect(versionIn(await ask())).toBe(version), { timeout: 10_000, interval: 50 });
        }
      } finally {
        await yilian.close();
        await graph.close();
      }
    },
  );
});
