import type { Adjacency } from "../adjacency/adjacency.ts";
import { AdjacencyKeeper } from "../adjacency/read.ts";
import { YilianError } from "../errors.ts";
import type { Graph, GraphReader } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { type StoredState, state } from "../queries/seeding.ts";
import type { NameIndex } from "../search/name-index.ts";
import { SearchKeeper } from "../search/read.ts";
import { createLoaders, type Loaders, type TextOf } from "./loaders.ts";
import type { RequestContext } from "./request-record.ts";

/** What resolvers read with: one state of the graph, as far as the engine keeps one, and what was read of it already. */
export interface Context extends RequestContext {
  readonly reader: GraphReader;
  readonly load: Loaders;
  readonly engine: Graph["engine"];
  /** Who is joined with whom in the data set that answers. */
  adjacency(): Promise<Adjacency>;
  /** All names in that data set. */
  names(): Promise<NameIndex>;
  /** What the data set says of itself, read once a request; undefined before anything was loaded. */
  state(): Promise<StoredState | undefined>;
}

/**
 * Makes the context of one request; it is closed when the request has been answered.
 *
 * @param options.keeper - keeps who is joined with whom from one request to the next; without it each reads it anew.
 * @param options.searchKeeper - the same for the index of names.
 * @param options.textOf - gives the texts of documents; without it no passage is shown.
 */
export function createContext({
  graph,
  textOf,
  keeper = new AdjacencyKeeper(),
  searchKeeper = new SearchKeeper(),
}: {
  graph: Graph;
  textOf?: TextOf | undefined;
  keeper?: AdjacencyKeeper;
  searchKeeper?: SearchKeeper;
}): Context {
  const reader = graph.snapshot();
  let stored: ReturnType<Context["state"]> | undefined;
  const loadedDigest = async (): Promise<string> => {
    const digest = (await context.state())?.digest ?? null;
    if (digest === null) throw new YilianError("NOT_LOADED", "No data set is loaded yet.");
    return digest;
  };
  const context: Context = {
    reader,
    load: createLoaders(reader, textOf),
    engine: graph.engine,
    adjacency: async () => keeper.of(await loadedDigest(), reader),
    names: async () => searchKeeper.of(await loadedDigest(), reader, context.adjacency),
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
