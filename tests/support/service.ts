import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { readSoundSeeds, type SoundRows } from "../../src/checks/check.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph, GraphReader } from "../../src/graph/graph.ts";
import { openNeo4j } from "../../src/graph/neo4j/neo4j.ts";
import { createContext } from "../../src/graphql/context.ts";
import type { Trace } from "../../src/graphql/execution/trace.ts";
import type { TextOf } from "../../src/graphql/loaders.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createLogger } from "../../src/http/logger.ts";
import { type Server, startServer } from "../../src/http/server.ts";
import { AdjacencyKeeper } from "../../src/index/cache.ts";
import { loadSound } from "../../src/loading/load.ts";
import { SearchKeeper } from "../../src/search/cache.ts";
import { boundGraph } from "./bound-graph.ts";
import { neo4jForTests } from "./neo4j.ts";

/** The seeds that come along. */
export const SEEDS = fileURLToPath(new URL("../../seed", import.meta.url));

/** The engines that the machine has, for `describe.each`. */
export function engines(): readonly (readonly [name: string, open: () => Promise<Graph>])[] {
  const neo4j = neo4jForTests();
  return [["Grafeo", () => openGrafeo()], ...(neo4j === undefined ? [] : [["Neo4j", () => openNeo4j(neo4j)] as const])];
}

/** What a test gets for a question. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asks for.
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly ids?: readonly string[] };
  }[];
  readonly extensions?: {
    readonly dataset?: { readonly version: string; readonly digest: string };
    readonly cost?: number;
    readonly explain?: ReturnType<Trace["told"]>;
  };
}

/** The whole service on one engine. */
export interface Service {
  readonly url: string;
  readonly graph: Graph;
  /** How many statements were run since the last call of this. */
  readonly calls: () => number;
  /** How many statements each request runs after its answer, to see whether the data set was swapped meanwhile. */
  readonly afterwards: number;
  ask(query: string, variables?: unknown, extensions?: unknown): Promise<Answer>;
  /** The data of an answer that must have no errors. */
  data(query: string, variables?: unknown): Promise<Answer["data"]>;
  close(): Promise<void>;
}

/** What else a service is started with. */
export interface Started {
  readonly REQUEST_TIMEOUT_MS?: number;
  readonly EXPLAIN?: "on" | "off";
  /** Writes more than the seeds say. */
  readonly extend?: (graph: Graph) => Promise<unknown>;
}

/** Starts the service with the seeds of a folder, or with rows. */
export async function startService(
  open: () => Promise<Graph>,
  seeds: string | SoundRows = SEEDS,
  textOf?: TextOf,
  { extend, ...settings }: Started = {},
): Promise<Service> {
  const graph = await open();
  await graph.applySchema();
  const sound = typeof seeds === "string" ? readSoundSeeds(seeds) : seeds;
  const loaded = await loadSound(graph, sound, { adopt: true });
  await extend?.(graph);
  const keeper = new AdjacencyKeeper();
  const searchKeeper = new SearchKeeper();
  await searchKeeper.of(loaded, graph, () => keeper.of(loaded, graph));
  let calls = 0;
  const counted: Graph = {
    ...boundGraph(graph),
    snapshot: () => {
      const snapshot = graph.snapshot();
      const read: GraphReader["read"] = (statement, params, signal) => {
        calls++;
        return snapshot.read(statement, params, signal);
      };
      return { read, close: () => snapshot.close() };
    },
  };
  const server: Server = await startServer({
    graph: counted,
    schema: createSchema({ explains: settings.EXPLAIN === "on" }),
    createContext: (of) => createContext({ ...of, textOf, keeper, searchKeeper }),
    settings: { HOST: "127.0.0.1", PORT: 0, ...settings },
    log: createLogger("silent"),
  });
  const ask: Service["ask"] = async (query, variables, extensions) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables, extensions }),
    });
    return (await response.json()) as Answer;
  };
  return {
    url: server.url,
    graph,
    afterwards: graph.isolation === "snapshot" ? 0 : 1,
    calls: () => {
      const since = calls;
      calls = 0;
      return since;
    },
    ask,
    data: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      expect(errors).toBeUndefined();
      return data;
    },
    close: async () => {
      await server.close();
      await graph.close();
    },
  };
}
