import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { openNeo4j } from "../../src/graph/neo4j/neo4j.ts";
import { loadSound } from "../../src/loading/load.ts";
import { neo4jForTests } from "../support/neo4j.ts";
import { type RoundRobin, SERVICE_HEADER, startRoundRobin } from "../support/round-robin.ts";
import { sharedIn, versionOf } from "../support/versions.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const SEED_DIR = fileURLToPath(new URL("../support/fixture/seed", import.meta.url));
const REPLICAS = 3;
const CLIENTS = 4;
const QUESTION = `{
  dataset { version }
  node(id: "a") { ... on Hospital { name partners { totalCount nodes { name } } } }
  hospitals { totalCount nodes { name } }
}`;

interface Replica {
  readonly url: string;
  readonly process: ChildProcess;
}

/** An answer that came through the proxy; `version` is undefined for a failed request. */
interface Seen {
  readonly service: string | null;
  readonly version: number | undefined;
}

const neo4j = neo4jForTests();

describe.skipIf(neo4j === undefined)("three services on one Neo4j", () => {
  const folder = mkdtempSync(join(tmpdir(), "yilian-replicas-"));
  const replicas: Replica[] = [];
  const seen: Seen[] = [];
  const clients = new AbortController();
  let graph: Graph | undefined;
  let proxy: RoundRobin;
  let asking: Promise<unknown>;

  beforeAll(async () => {
    if (neo4j === undefined) return;
    graph = await openNeo4j(neo4j);
    await load(0);
    const { uri, user, password, database } = neo4j;
    const env = {
      GRAPH: "neo4j",
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    for (let at = 0; at < REPLICAS; at++) replicas.push(await start({ ...env, DATA_DIR: join(folder, String(at)) }));
    proxy = await startRoundRobin(replicas.map(({ url }) => url));
    asking = Promise.all(Array.from({ length: CLIENTS }, ask));
  });

  afterAll(async () => {
    clients.abort();
    await asking;
    await proxy?.close();
    for (const { process: one } of replicas) one.kill("SIGKILL");
    // Other suites load seeds into the same server, and seeds do not replace what was imported.
    if (graph !== undefined) await loadSound(graph, versionOf(3), { adopt: true, otherData: "replace" });
    await graph?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const load = async (version: number) => {
    if (graph === undefined) throw new Error("The suite has no graph.");
    await loadSound(graph, versionOf(version), { adopt: true, origin: "import", otherData: "replace" });
  };

  async function ask(): Promise<void> {
    while (!clients.signal.aborted) {
      const response = await fetch(`${proxy.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: QUESTION }),
      });
      const service = response.headers.get(SERVICE_HEADER);
      seen.push({ service, version: response.ok ? versionIn(await response.json()) : undefined });
    }
  }

  /** Waits until the last answer of each of some services is from a version. */
  const areOn = (services: readonly Replica[], version: number) =>
    vi.waitFor(
      () => {
        const last = new Map(seen.map((one) => [one.service, one.version]));
        expect(services.map(({ url }) => last.get(url))).toEqual(services.map(() => version));
      },
      { timeout: 30_000, interval: 50 },
    );

  test("answer from the new data set after a swap under load, each answer from one data set", async () => {
    await areOn(replicas, 0);
    await load(1);
    await areOn(replicas, 1);
    expect(seen.filter(({ version }) => version === undefined)).toEqual([]);
  });

  test("lose only requests of the one that is killed, and the others follow the next swap", async () => {
    const [killed, ...others] = replicas as [Replica, ...Replica[]];
    killed.process.kill("SIGKILL");
    await load(2);
    await areOn(others, 2);
    const failed = seen.filter(({ version }) => version === undefined);
    expect(failed.filter(({ service }) => service !== killed.url)).toEqual([]);
    expect(failed.length).toBeLessThanOrEqual(CLIENTS);
  });
});

/** The version of an answer; undefined for an error. All of an answer must be from one version. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is what the question asks for.
function versionIn({ data, errors }: any): number | undefined {
  if (errors !== undefined) return undefined;
  const version = Number(data.dataset.version);
  const names = new Set(JSON.stringify(data).match(/(?<=院·)\d+/g));
  expect([...names]).toEqual([String(version)]);
  const shared = sharedIn(version);
  expect([data.node.partners.totalCount, data.node.partners.nodes.length]).toEqual([shared, shared]);
  expect([data.hospitals.totalCount, data.hospitals.nodes.length]).toEqual([2 + shared, 2 + shared]);
  return version;
}

async function start(env: Readonly<Record<string, string>>): Promise<Replica> {
  const child = spawn(process.execPath, [PROGRAM, "serve", "--adopt"], {
    env: { PATH: process.env.PATH ?? "", PORT: "0", LOG_LEVEL: "silent", SEED_DIR, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`The service ended with ${code}.`);
  });
  const ready = (async () => {
    for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
      const url = /^API\s+(\S+)\/graphql$/.exec(line)?.[1];
      if (url !== undefined) return url;
    }
    throw new Error("The service printed no address.");
  })();
  ended.catch(() => {});
  return { url: await Promise.race([ready, ended]), process: child };
}
