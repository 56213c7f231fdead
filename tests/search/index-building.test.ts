import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SoundRows } from "../../src/checks/check.ts";
import { YilianError } from "../../src/errors.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createAsk } from "../../src/graphql/ask.ts";
import { createContext } from "../../src/graphql/context.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createLogger } from "../../src/http/logger.ts";
import { type Server, startServer } from "../../src/http/server.ts";
import { type DatasetWatcher, watchDataset } from "../../src/index/dataset-watcher.ts";
import { IndexFolder } from "../../src/index/index-folder.ts";
import { loadSound } from "../../src/loading/load.ts";
import { buildInWorker } from "../../src/search/build-in-worker.ts";
import { Indexes } from "../../src/search/indexes.ts";
import { faultOf } from "../support/ad-hoc.ts";
import { readThrough } from "../support/bound-graph.ts";
import { readCommitted, sharedIn, versionOf } from "../support/versions.ts";

const VERSIONS = [0, 1, 2].map(versionOf);
/** The rows that only the building of an index reads. */
const ROWS = "adjacency/relationships";

let graph: Graph;
let folder: string;
let warnings: string[];
let watcher: DatasetWatcher | undefined;
let server: Server | undefined;
const opened: Indexes[] = [];
beforeEach(async () => {
  graph = await openGrafeo();
  await graph.applySchema();
  folder = mkdtempSync(join(tmpdir(), "yilian-building-"));
  warnings = [];
});
afterEach(async () => {
  await server?.close();
  await watcher?.stop();
  await Promise.all(opened.splice(0).map((indexes) => indexes.close()));
  [server, watcher] = [undefined, undefined];
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const load = (version: number) => loadSound(graph, VERSIONS[version] as SoundRows, { adopt: true });
const indexFolder = () => new IndexFolder(folder, (message) => warnings.push(message));
function inWorker(waitMs = 100): Indexes {
  const indexes = new Indexes({ build: buildInWorker, folder: indexFolder(), waitMs });
  opened.push(indexes);
  return indexes;
}

/** A reader that no index can be made with. */
const NO_READER = { read: () => Promise.reject(new YilianError("ENGINE_FAULT", "The rows were read.")) };

/** A graph that delays the rows of an index until `release` is called; `begun` counts how often they are read. */
function delayed(inner: Graph = graph) {
  const gate = { begun: 0, release: () => {}, graph: inner };
  const released = new Promise<void>((resolve) => {
    gate.release = resolve;
  });
  gate.graph = readThrough(inner, async (name, read) => {
    if (name !== ROWS) return read();
    gate.begun++;
    await released;
    return read();
  });
  return gate;
}

/** Watches a graph and serves it, as `yilian serve` does, with looks at short intervals. */
async function serve(watched: Graph, indexes: Indexes) {
  const faults: unknown[] = [];
  const current = watchDataset(
    watched,
    (...version) => indexes.prepare(...version),
    (error) => faults.push(error),
    20,
  );
  watcher = current;
  const log = createLogger("silent");
  const schema = createSchema();
  const ask = createAsk({
    graph: watched,
    schema,
    createContext: (of) => createContext({ ...of, indexes, watcher: current }),
    log,
  });
  const settings = { HOST: "127.0.0.1", PORT: 0, CORS_ORIGINS: [] };
  const indexPercent = () => indexes.firstPercent;
  server = await startServer({ ask, graph: watched, schema, settings, log, indexPercent });
  const { url } = server;
  const post = (query: string) =>
    fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
  return { url, post, faults };
}

const WALK = '{ sharedPartners(of: ["a", "b"]) { totalCount } }';
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 20_000, interval: 10 });

describe("the index file", () => {
  test("replaces the reading of the engine at the next start", async () => {
    const version = await load(1);
    const first = inWorker();
    await first.prepare(version, graph);
    await first.close();
    const second = inWorker();
    await second.prepare(version, NO_READER);
    const [made, read] = [first, second].map((indexes) => indexes.readyAdjacency(version));
    expect([read?.size, read?.from.length]).toEqual([2 + sharedIn(1), 2 * sharedIn(1)]);
    expect([...(read?.ids ?? [])]).toEqual([...(made?.ids ?? [])]);
    expect(second.readyNames(version)?.nameOf(0)).toEqual(first.readyNames(version)?.nameOf(0));
    expect(second.bytesOf(version)).toBe(first.bytesOf(version));
    expect(warnings).toEqual([]);
  });

  test("contains the same whichever thread made it", async () => {
    const version = await load(2);
    const files = [];
    for (const build of [undefined, buildInWorker]) {
      const indexes = new Indexes({ ...(build && { build }), folder: indexFolder() });
      await indexes.prepare(version, graph);
      await indexes.close();
      const [name = ""] = readdirSync(folder);
      files.push(readFileSync(join(folder, name)));
      rmSync(join(folder, name));
    }
    expect(files[1]?.equals(files[0] as Buffer)).toBe(true);
  });

  test("is built again and replaced when it is damaged", async () => {
    const version = await load(1);
    const first = inWorker();
    await first.prepare(version, graph);
    await first.close();
    const [name = ""] = readdirSync(folder);
    const bytes = readFileSync(join(folder, name));
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
    writeFileSync(join(folder, name), damaged);
    const second = inWorker();
    await second.prepare(version, graph);
    await second.close();
    expect(second.readyAdjacency(version)?.size).toBe(2 + sharedIn(1));
    expect(warnings).toEqual([
      expect.stringContaining(`${name} is damaged. It is ignored, and the index is built again`),
    ]);
    expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true);
  });

  test("is not used when its data set is larger than the limit", async () => {
    const version = await load(1);
    const first = inWorker();
    await first.prepare(version, graph);
    await first.close();
    const second = new Indexes({ maxRelationships: 1, folder: indexFolder() });
    expect((await faultOf(second.prepare(version, NO_READER)))?.code).toBe("INDEX_TOO_LARGE");
    expect(second.firstPercent).toBeNull();
  });
});

describe("while the first index is built", () => {
  test("questions that need it get INDEX_BUILDING with its progress, and others are answered", async () => {
    await load(1);
    const gate = delayed();
    const { url, post } = await serve(gate.graph, inWorker());
    await until(() => expect(gate.begun).toBe(1));
    const walk = await post(WALK);
    expect(walk.headers.get("retry-after")).toBe("2");
    expect((await walk.json()).errors).toEqual([
      {
        message: "The index that this question needs is being built. Try again in a little while.",
        locations: [expect.anything()],
        path: ["sharedPartners"],
        extensions: { code: "INDEX_BUILDING", percent: 0, retryAfter: 2 },
      },
    ]);
    const other = await post('{ dataset { version } node(id: "a") { id } }');
    expect(other.headers.get("retry-after")).toBeNull();
    expect((await other.json()).data).toEqual({ dataset: { version: "1" }, node: { id: "a" } });
    const health = await fetch(`${url}/health/ready`);
    expect([health.status, await health.json()]).toEqual([
      503,
      { status: "unready", reason: "The index is being built, 0 %." },
    ]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);

    gate.release();
    await until(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200));
    expect((await (await post(WALK)).json()).data).toEqual({ sharedPartners: { totalCount: sharedIn(1) } });
  });

  test("a question waits for an index that is ready soon", async () => {
    await load(1);
    const gate = delayed();
    const { post } = await serve(gate.graph, inWorker(20_000));
    await until(() => expect(gate.begun).toBe(1));
    const walk = post(WALK);
    gate.release();
    expect((await (await walk).json()).data).toEqual({ sharedPartners: { totalCount: sharedIn(1) } });
  });

  test.each(["snapshot", "read-committed"] as const)(
    "a data set that is swapped twice is answered from the last one, with isolation %s",
    async (isolation) => {
      await load(0);
      const gate = delayed(isolation === "snapshot" ? graph : readCommitted(graph));
      const { post, faults } = await serve(gate.graph, inWorker());
      await until(() => expect(gate.begun).toBe(1));
      await load(1);
      await until(() => expect(gate.begun).toBe(2));
      await load(2);
      await until(() => expect(gate.begun).toBe(3));
      const walk = await (await post(WALK)).json();
      expect(walk.errors[0].extensions.code).toMatch(/^(?:INDEX_BUILDING|STALE_READ)$/);
      gate.release();
      await until(async () => {
        const { data, extensions } = await (await post(`{ dataset { version } ${WALK.slice(1)}`)).json();
        expect([data?.sharedPartners?.totalCount, extensions.dataset.version]).toEqual([sharedIn(2), "2"]);
      });
      expect(faults).toEqual([]);
    },
  );

  test("an engine that is away is read again when it is back", async () => {
    await load(1);
    let isAway = true;
    const away = readThrough(graph, (name, read) => {
      if (isAway && name === ROWS) throw new YilianError("ENGINE_UNAVAILABLE", "It is away.");
      return read();
    });
    const { url, post, faults } = await serve(away, inWorker());
    await until(() => expect(faults.length).toBeGreaterThan(1));
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    isAway = false;
    await until(async () =>
      expect((await (await post(WALK)).json()).data).toEqual({ sharedPartners: { totalCount: sharedIn(1) } }),
    );
    expect(faults).toEqual(faults.map(() => expect.objectContaining({ code: "ENGINE_UNAVAILABLE" })));
  });
});

describe("while the index of a new data set is built", () => {
  test("the one before answers, the service is ready, and what reads the engine gets the new data or a clear error", async () => {
    await load(0);
    let isDelayed = false;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = 0;
    const slow = readThrough(graph, async (name, read) => {
      if (isDelayed && name === ROWS) {
        begun++;
        await released;
      }
      return read();
    });
    const { url, post } = await serve(slow, inWorker());
    await until(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200));
    isDelayed = true;
    await load(1);
    await until(() => expect(begun).toBe(1));
    const walk = await (await post(WALK)).json();
    expect([walk.data.sharedPartners.totalCount, walk.extensions.dataset.version]).toEqual([sharedIn(0), "0"]);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const name = await (await post('{ node(id: "a") { ... on Hospital { name } } }')).json();
    expect([name.data.node.name, name.extensions.dataset.version]).toEqual(["a院·1", "1"]);
    release();
    await until(async () => {
      const { data, extensions } = await (await post(WALK)).json();
      expect([data?.sharedPartners?.totalCount, extensions.dataset.version]).toEqual([sharedIn(1), "1"]);
    });
  });
});
