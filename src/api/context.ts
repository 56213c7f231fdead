import type { Adjacency } from "../adjacency/adjacency.ts";
import { AdjacencyKeeper } from "../adjacency/read.ts";
import { YilianError } from "../errors.ts";
import type { Graph, GraphReader } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { type StoredState, state } from "../queries/seeding.ts";
import { createLoaders, type Loaders, type TextOf } from "./loaders.ts";
import type { RequestContext } from "./request-record.ts";

/** What resolvers read with: one state of the graph, as far as the engine keeps one, and what was read of it already. */
export interface Context extends RequestContext {
  readonly reader: GraphReader;
  readonly load: Loaders;
  readonly engine: Graph["engine"];
  /** Who is joined with whom in the data set that answers. */
  adjacency(): Promise<Adjacency>;
  /** About how many bytes that takes; null while it is not there. */
  adjacencyBytes(): Promise<number | null>;
  /** What the data set says of itself, read once a request; undefined before anything was loaded. */
  state(): Promise<StoredState | undefined>;
}

/**
 * Makes the context of one request; it is closed when the request has been answered.
 *
 * @param options.keeper - keeps who is joined with whom from one request to the next; without it each reads it anew.
 * @param options.textOf - gives the texts of documents; without it no passage is shown.
 */
export function createContext({
  graph,
  textOf,
  keeper = new AdjacencyKeeper(),
}: {
  graph: Graph;
  textOf?: TextOf | undefined;
  keeper?: AdjacencyKeeper;
}): Context {
  const reader = graph.snapshot();
  let stored: ReturnType<Context["state"]> | undefined;
  const context: Context = {
    reader,
    load: createLoaders(reader, textOf),
    engine: graph.engine,
    adjacencyBytes: async () => {
      const digest = (await context.state())?.digest ?? null;
      return digest === null ? null : (keeper.bytesOf(digest) ?? null);
    },
    adjacency: async () => {
      const digest = (await context.state())?.digest ?? null;
      if (digest === null) throw new YilianError("NOT_LOADED", "No data set is loaded yet.");
      return keeper.of(digest, reader);
    },
    state: () => {
      stored ??= reader.read(state, { dataset: DATASET }).then(([row]) => row);
      return stored;
    },
    dataset: async () => {
      const { version = null, digest = null } = (await context.state()) ?? {};
      return version === null || digest === null ? null : { version, digest };
    },
    close: () => reader.close(),
  };
  return context;
}
