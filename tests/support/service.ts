import { expect, inject } from "vitest";
import type { SoundRows } from "../../src/checks/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openNeo4j } from "../../src/graph/neo4j/neo4j.ts";
import { type Ask, createAsk, type Request } from "../../src/graphql/ask.ts";
import { type ContextOptions, createContext } from "../../src/graphql/context.ts";
import type { Trace } from "../../src/graphql/execution/trace.ts";
import type { TextOf } from "../../src/graphql/loaders.ts";
import { RecordCache } from "../../src/graphql/record-cache.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createLogger } from "../../src/http/logger.ts";
import { type Server, startServer } from "../../src/http/server.ts";
import { readThrough } from "./bound-graph.ts";
import { loadGraph, openEmbedded, SEEDS } from "./loaded-graph.ts";
import { neo4jForTests } from "./neo4j.ts";

export { SEEDS };

/** The engine of this run of the suites, for `describe.each`; none for a run on Neo4j without Neo4j. */
export function engines(): readonly (readonly [name: string, open: () => Promise<Graph>])[] {
  if (inject("engine") === "Grafeo") return [["Grafeo", openEmbedded]];
  const neo4j = neo4jForTests();
  return neo4j === undefined ? [] : [["Neo4j", () => openNeo4j(neo4j)]];
}

/** The answer to a question in a test. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asks for.
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly ids?: readonly string[];
      readonly unknown?: readonly Unknown[];
    };
  }[];
  readonly extensions?: {
    readonly dataset?: { readonly version: string; readonly digest: string };
    readonly cost?: number;
    readonly explain?: ReturnType<Trace["report"]>;
  };
}

/** A value that no entity has, as an error describes it. */
interface Unknown {
  readonly value: string;
  readonly nearest: readonly { readonly id: string; readonly name: string }[];
}

/** The service on one engine. */
export interface Service {
  readonly graph: Graph;
  /** The number of statements since the last call of this function. */
  readonly calls: () => number;
  /** Asks in process. */
  ask(query: string, variables?: unknown, request?: Pick<Request, "explain" | "signal">): Promise<Answer>;
  /** Asks in process, as the pages of the service do. */
  readonly inProcess: Ask;
  /** Asks over HTTP. */
  post(query: string, variables?: unknown, extensions?: unknown): Promise<Answer>;
  /** Starts HTTP at the first call, and returns the address. */
  serve(): Promise<string>;
  /** The data of an answer. Errors in the answer fail the test. */
  data(query: string, variables?: unknown): Promise<Answer["data"]>;
  close(): Promise<void>;
}

/** Other options of the service. */
export interface Started {
  readonly REQUEST_TIMEOUT_MS?: number;
  readonly EXPLAIN?: "on" | "off";
  readonly RECORD_CACHE_MB?: number;
  /** Knows the data set between two looks; without it each request reads the state of the data set. */
  readonly watcher?: ContextOptions["watcher"];
  /** Writes more than the seeds contain. */
  readonly extend?: (graph: Graph) => Promise<unknown>;
}

/** Starts the service with the seeds of a folder, or with rows. */
export async function startService(
  open: () => Promise<Graph>,
  seeds: string | SoundRows = SEEDS,
  textOf?: TextOf,
  { extend, watcher, ...settings }: Started = {},
): Promise<Service> {
  const { graph, indexes, close } = await loadGraph(open, seeds, extend);
  let calls = 0;
  const counted = readThrough(graph, (_, read) => {
    calls++;
    return read();
  });
  const records = new RecordCache((settings.RECORD_CACHE_MB ?? 16) * 2 ** 20);
  const explains = settings.EXPLAIN === "on";
  const log = createLogger("silent");
  const schema = createSchema({ explains });
  const inProcess = createAsk({
    graph: counted,
    schema,
    createContext: (of) => createContext({ ...of, textOf, indexes, records, watcher }),
    log,
    explains,
    requestMs: settings.REQUEST_TIMEOUT_MS,
  });
  const ask: Service["ask"] = async (query, variables, request) => {
    const answer = await inProcess({ document: query, variables: variables as Record<string, unknown>, ...request });
    const { operation: _, json, ...sent } = answer;
    expect(json).toBe(sent.data === undefined ? undefined : JSON.stringify(sent.data));
    return JSON.parse(JSON.stringify(sent));
  };
  let server: Promise<Server> | undefined;
  const serve = async () => {
    const address = { HOST: "127.0.0.1", PORT: 0, CORS_ORIGINS: [] };
    server ??= startServer({ ask: inProcess, graph: counted, schema, settings: address, log });
    return (await server).url;
  };
  const post: Service["post"] = async (query, variables, extensions) => {
    const response = await fetch(`${await serve()}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables, extensions }),
    });
    return (await response.json()) as Answer;
  };
  return {
    graph,
    calls: () => {
      const since = calls;
      calls = 0;
      return since;
    },
    ask,
    inProcess,
    post,
    serve,
    data: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      expect(errors).toBeUndefined();
      return data;
    },
    close: async () => {
      await (await server)?.close();
      await close();
    },
  };
}
