import { afterEach, describe, expect, test, vi } from "vitest";
import type { SoundRows } from "../../src/checks/check.ts";
import { YilianError } from "../../src/errors.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { DatasetVersion } from "../../src/index/dataset-version.ts";
import { type DatasetWatcher, watchDataset } from "../../src/index/dataset-watcher.ts";
import { loadSound } from "../../src/loading/load.ts";
import { Indexes } from "../../src/search/indexes.ts";
import { codeOf } from "../support/ad-hoc.ts";
import { readThrough } from "../support/bound-graph.ts";
import { type Answer, engines, type Service, startService } from "../support/service.ts";
import { readCommitted, sharedIn, versionOf } from "../support/versions.ts";

let service: Service | undefined;
let watcher: DatasetWatcher | undefined;
afterEach(async () => {
  await watcher?.stop();
  await service?.close();
  watcher = undefined;
  service = undefined;
});

const QUESTION = `{
  dataset { version entities { count } relationships { count } }
  node(id: "a") { ... on Hospital { name partners { totalCount nodes { name } } } }
  nodes(ids: ["p0", "b"]) { ... on Hospital { name } }
  hospitals { totalCount nodes { name } }
  sharedPartners(of: ["a", "b"]) { totalCount nodes { name } edges { links { relationships { since } } } }
  paths(from: "a", to: "b") { total paths { hops { to { name } relationship { since } } } }
  network(roots: ["a"], depth: 2) { nodes { name } relationships { since } }
}`;

/** All versions in an answer, by its names, dates and counts. */
function versionsIn({ data, extensions }: Answer): number[] {
  const versions = new Set<number>([Number(extensions?.dataset?.version), Number(data.dataset.version)]);
  const text = JSON.stringify(data);
  for (const [, version] of text.matchAll(/院·(\d+)"/g)) versions.add(Number(version));
  for (const [, year] of text.matchAll(/"since":"(\d+)"/g)) versions.add(Number(year) - 1000);
  return [...versions];
}

/** Whether an answer belongs to one version only. */
function expectWhole(answer: Answer): number {
  const { data } = answer;
  const [version, ...others] = versionsIn(answer) as [number, ...number[]];
  expect(others).toEqual([]);
  const shared = sharedIn(version);
  expect({
    entities: data.dataset.entities[0].count,
    relationships: data.dataset.relationships[0].count,
    partners: [data.node.partners.totalCount, data.node.partners.nodes.length],
    hospitals: [data.hospitals.totalCount, data.hospitals.nodes.length],
    shared: [data.sharedPartners.totalCount, data.sharedPartners.nodes.length],
    paths: [data.paths.total, data.paths.paths.length],
    network: [data.network.nodes.length, data.network.relationships.length],
  }).toEqual({
    entities: 2 + shared,
    relationships: 2 * shared,
    partners: [shared, shared],
    hospitals: [2 + shared, 2 + shared],
    shared: [shared, shared],
    paths: [shared, shared],
    network: [2 + shared, 2 * shared],
  });
  return version;
}

const LISTS = `query ($after: String) { hospitals(first: 1, after: $after) { nodes { name } pageInfo { endCursor } } }`;

/** Asks until the swaps are over, and counts the answers. The pauses let the swaps run in this one process. */
async function load(service: Service, isOver: () => boolean) {
  const found = { whole: 0, versions: new Set<number>(), stale: 0, expired: 0 };
  while (!isOver()) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const answer = await service.ask(QUESTION);
    if (answer.errors === undefined) {
      found.versions.add(expectWhole(answer));
      found.whole++;
    } else {
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(["STALE_READ"]);
      expect(answer.data).toBeNull();
      found.stale++;
    }
    const first = await service.ask(LISTS);
    if (first.errors !== undefined) continue;
    const next = await service.ask(LISTS, { after: first.data.hospitals.pageInfo.endCursor });
    const isSame = next.extensions?.dataset?.version === first.extensions?.dataset?.version;
    const codes = next.errors?.map(({ extensions }) => extensions.code) ?? [];
    if (codes.includes("CURSOR_EXPIRED")) found.expired++;
    else if (codes.length === 0) expect([isSame, versionsOf(next)]).toEqual([true, versionsOf(first)]);
    else expect(codes).toEqual(["STALE_READ"]);
  }
  return found;
}

const versionsOf = ({ data }: Answer) => data.hospitals.nodes.map(({ name }: { name: string }) => name.split("·")[1]);

/** The versions are created once and loaded in turn, so that the index of the last but one is never the right one. */
const VERSIONS = Array.from({ length: 10 }, (_, version) => versionOf(version));
const AT_ONCE = 3;

describe.each([
  ...engines().map(([name, open]) => [name, open, name === "Grafeo" ? 80 : 60] as const),
  ["reads that see the latest commit", async () => readCommitted(await openGrafeo()), 40] as const,
])("on %s", (_name, open: () => Promise<Graph>, swaps) => {
  test(`every answer is from one version while the data set is swapped ${swaps} times`, {
    timeout: 120_000,
  }, async () => {
    service = await startService(open, VERSIONS[0]);
    const { graph } = service;
    let isOver = false;
    const loads = Array.from({ length: AT_ONCE }, () => load(service as Service, () => isOver));
    const swapping = (async () => {
      for (let swap = 1; swap <= swaps; swap++)
        await loadSound(graph, VERSIONS[swap % VERSIONS.length] as SoundRows, { adopt: true });
    })();
    await Promise.race([swapping, Promise.all(loads)]);
    isOver = true;
    await swapping;
    const found = await Promise.all(loads);
    expect(found.reduce((all, { whole }) => all + whole, 0)).toBeGreaterThan(swaps / 10);
    expect(new Set(found.flatMap(({ versions }) => [...versions])).size).toBeGreaterThan(VERSIONS.length / 2);
    expect(expectWhole(await service.ask(QUESTION))).toBe(swaps % VERSIONS.length);
  });
});

describe("with reads that see the latest commit", () => {
  /** A service whose data set is swapped before the reads of these numbers. */
  async function swappedBefore(...reads: readonly number[]): Promise<Service> {
    let isOn = false;
    let read = 0;
    let version = 0;
    const grafeo = await openGrafeo();
    const started = await startService(
      async () =>
        readCommitted(grafeo, async () => {
          if (!isOn || !reads.includes(++read)) return;
          isOn = false;
          await loadSound(grafeo, VERSIONS[++version] as SoundRows, { adopt: true });
          isOn = true;
        }),
      VERSIONS[0],
    );
    isOn = true;
    service = started;
    return started;
  }

  // The first read and the last read are those of the state.
  test.each([2, 3])("a request starts again when the data set is swapped before its read %i", async (at) => {
    expect(expectWhole(await (await swappedBefore(at)).ask(QUESTION))).toBe(1);
  });

  test("a request does not start again when the swap precedes its first read", async () => {
    const one = await swappedBefore(1);
    expect(expectWhole(await one.ask(QUESTION))).toBe(1);
  });

  test("a request that meets two swaps reports an error, and returns no data", async () => {
    const one = await swappedBefore(...Array.from({ length: 9 }, (_, at) => 4 * at + 2));
    const answer = await one.ask(QUESTION);
    expect(answer).toEqual({
      data: null,
      errors: [
        {
          message: "A new data set was loaded during the request. Try again.",
          extensions: { code: "STALE_READ" },
        },
      ],
      extensions: { cost: expect.any(Number) },
    });
  });

  test("a request without reads succeeds", async () => {
    const one = await swappedBefore(2, 3, 4);
    expect((await one.ask("{ __typename }")).data).toEqual({ __typename: "Query" });
  });
});

describe("the index", () => {
  const loadingOf = async (graph: Graph, version: number) =>
    loadSound(graph, VERSIONS[version] as SoundRows, { adopt: true });

  test("is not cached when the data set is swapped during its reading", async () => {
    const grafeo = await openGrafeo();
    await grafeo.applySchema();
    const before = await loadingOf(grafeo, 0);
    const indexes = new Indexes();
    let read = 0;
    const swapped: Graph["read"] = async (statement, params) => {
      if (++read === 2) await loadingOf(grafeo, 1);
      return grafeo.read(statement, params);
    };
    expect(await codeOf(indexes.adjacency(before, { read: swapped }))).toBe("STALE_READ");
    const again = await loadingOf(grafeo, 0);
    expect((await indexes.adjacency(again, grafeo)).size).toBe(2 + sharedIn(0));
    await grafeo.close();
  });

  test("follows the stored data set without a request, until the watcher stops", async () => {
    const grafeo = await openGrafeo();
    await grafeo.applySchema();
    const indexes = new Indexes();
    const faults: unknown[] = [];
    watcher = watchDataset(
      grafeo,
      (...args) => indexes.prepare(...args),
      (error) => faults.push(error),
      20,
    );
    const cached = (loading: DatasetVersion) =>
      // A cached index needs no reader.
      indexes.adjacency(loading, { read: () => Promise.reject(new YilianError("ENGINE_FAULT", "It was not cached.")) });
    for (const version of [0, 1, 2]) {
      const loading = await loadingOf(grafeo, version);
      await vi.waitFor(async () => expect((await cached(loading)).size).toBe(2 + sharedIn(version)), {
        timeout: 2_000,
        interval: 10,
      });
    }
    await watcher.stop();
    const last = await loadingOf(grafeo, 3);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await expect(cached(last)).rejects.toThrow("It was not cached.");
    expect(faults).toEqual([]);
    await grafeo.close();
  });

  test("does not delay the next look of the watcher while it is made, and its data set is used when it is ready", async () => {
    const grafeo = await openGrafeo();
    await grafeo.applySchema();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const faults: unknown[] = [];
    const made: (string | null)[] = [];
    watcher = watchDataset(
      grafeo,
      async ({ loadedAt }) => {
        made.push(loadedAt);
        await held;
      },
      (error) => faults.push(error),
      20,
    );
    for (const version of [0, 1, 2]) {
      const { loadedAt } = await loadingOf(grafeo, version);
      await vi.waitFor(() => expect(made.at(-1)).toBe(loadedAt), { timeout: 2_000, interval: 10 });
    }
    // Requests use the first one until the indexes of the last one are ready.
    expect([made.length, watcher.known?.version]).toEqual([3, "0"]);
    release();
    await vi.waitFor(() => expect(watcher?.known?.version).toBe("2"), { timeout: 2_000, interval: 10 });
    await watcher.stop();
    expect(faults).toEqual([]);
    await grafeo.close();
  });

  test("delays only the requests that need it", async () => {
    const grafeo = await openGrafeo();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = readThrough(grafeo, async (name, read) => {
      if (name === "adjacency/relationships") await held;
      return read();
    });
    service = await startService(async () => slow, VERSIONS[0]);
    await loadingOf(grafeo, 1);
    let isAnswered = false;
    const needing = service.ask('{ paths(from: "a", to: "b") { total } }').finally(() => {
      isAnswered = true;
    });
    const { data } = await service.ask('{ node(id: "a") { ... on Hospital { name } } dataset { version } }');
    expect([data.node.name, data.dataset.version, isAnswered]).toEqual(["a院·1", "1", false]);
    release();
    expect((await needing).data.paths.total).toBe(sharedIn(1));
  });
});
