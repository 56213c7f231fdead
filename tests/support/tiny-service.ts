import { makeExecutableSchema } from "@graphql-tools/schema";
import type { Level } from "pino";
import { ERRORS, type ErrorCode, YilianError } from "../../src/errors.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { type Ask, createAsk } from "../../src/graphql/ask.ts";
import type { RequestContext } from "../../src/graphql/execution/request-context.ts";
import type { Capacity } from "../../src/http/limits/overload.ts";
import { createLogger } from "../../src/http/logger.ts";
import { type Arrival, type Server, type ServerSettings, startServer } from "../../src/http/server.ts";

/** A schema with one of everything that the HTTP layer treats specially. */
const TYPE_DEFS = /* GraphQL */ `
  interface Node { id: ID! }
  type Person implements Node { id: ID! name: String! alias: [String!]! self: Person! notes: [Note!]! friends(first: Int = 20, last: Int): People! }
  type Note { text: String! by: Person! }
  type People { nodes: [Person!]! edges: [PersonEdge!]! totalCount: Int! }
  type PersonEdge { cursor: String! node: Person! }
  input Where { name: String and: [Where!] in: [ID!] }
  type Query {
    hello(name: String = "there"): String!
    long(characters: Int!): String!
    slow(ms: Int!): String!
    person: Person!
    people(where: Where, first: Int = 20, last: Int): People!
    nodes(ids: [ID!]!): [Node]!
    strict(count: Int! = 1): Int!
    fail(code: String!): String
    crash: String
    nothing: String!
  }
  type Mutation { touch: Boolean! }
`;

const person = () => ({
  __typename: "Person",
  id: "p",
  name: "李四",
  alias: [],
  self: person,
  notes: [],
  friends: people,
});
const people = () => ({ nodes: [], edges: [], totalCount: 0 });

/** How often the mutation ran in this process. */
export const touched = { times: 0 };

const schema = makeExecutableSchema({
  typeDefs: TYPE_DEFS,
  resolvers: {
    Query: {
      hello: (_: unknown, { name }: { name: string }) => `Hello ${name}`,
      long: (_: unknown, { characters }: { characters: number }) => "医".repeat(characters),
      slow: (_: unknown, { ms }: { ms: number }) => new Promise((resolve) => setTimeout(resolve, ms, "done")),
      person,
      people,
      nodes: (_: unknown, { ids }: { ids: string[] }) => ids.map(() => null),
      strict: (_: unknown, { count }: { count: number }) => count,
      fail: (_: unknown, { code }: { code: ErrorCode }) => {
        const cause = new Error("GRAFEO-Q001 near `MATCH (n)` in /var/lib/secret");
        throw new YilianError(code, `${ERRORS[code].meaning}: secret engine text`, {
          cause,
          details: { ids: ["a", "b"] },
        });
      },
      crash: () => {
        throw new TypeError("secret of /srv/yilian/src/x.ts");
      },
      nothing: () => null,
    },
    Mutation: {
      touch: () => {
        touched.times++;
        return true;
      },
    },
  },
});

/** A running service over the tiny schema, and its log. */
export interface TinyService extends Server {
  readonly log: readonly Record<string, unknown>[];
  /** The number of open contexts. */
  readonly open: () => number;
  /** Asks in process, without HTTP. */
  readonly inProcess: Ask;
  /** Posts a query and returns status, headers and the parsed answer. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
}

interface AskOptions {
  readonly variables?: unknown;
  readonly operationName?: string;
  readonly headers?: Record<string, string>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown>;
  readonly errors?: { message: string; path?: unknown; extensions: Record<string, unknown> & { code: string } }[];
  readonly extensions?: { dataset?: unknown; cost?: number };
}

export const DATASET = { version: "2026-11-24", digest: "abc" };

/** Starts the service on a free port, on an empty embedded graph. Close it after the test. */
export async function startTiny(
  options: {
    dataset?: RequestContext["dataset"];
    graph?: (graph: Graph) => Graph;
    level?: Level;
    host?: string;
    port?: number;
    origins?: readonly string[];
    /** Who may use it, and how much. */
    access?: Partial<ServerSettings>;
    capacity?: Capacity;
    /** How long a request may take to arrive. */
    arrival?: Arrival;
    /** How long a request may take. */
    requestMs?: number;
    /** The data set that the next request is bound to. */
    knownDataset?: () => typeof DATASET | undefined;
  } = {},
): Promise<TinyService> {
  const graph = await openGrafeo();
  const log: Record<string, unknown>[] = [];
  let open = 0;
  const used = options.graph?.(graph) ?? graph;
  const logger = createLogger(options.level ?? "info", { write: (line) => log.push(JSON.parse(line)) });
  const ask = createAsk({
    graph: used,
    schema,
    createContext: () => {
      open++;
      return {
        dataset: options.dataset ?? (async () => DATASET),
        isStale: async () => false,
        close: async () => {
          open--;
        },
      };
    },
    log: logger,
    requestMs: options.requestMs,
  });
  const settings = {
    HOST: options.host ?? "127.0.0.1",
    PORT: options.port ?? 0,
    CORS_ORIGINS: options.origins ?? [],
    ...options.access,
  };
  const { knownDataset = () => DATASET, capacity, arrival } = options;
  const server = await startServer({
    ask,
    graph: used,
    schema,
    settings,
    log: logger,
    knownDataset,
    ...(capacity && { capacity }),
    ...(arrival && { arrival }),
  });
  return {
    url: server.url,
    inProcess: ask,
    log,
    open: () => open,
    ask: (query, options) => post(server.url, query, options),
    close: async () => {
      await server.close();
      await graph.close();
    },
  };
}

async function post(url: string, query: string, { headers, ...rest }: AskOptions = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
    body: JSON.stringify({ query, ...rest }),
  });
  return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
}
