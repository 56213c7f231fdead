import { notLoaded } from "../errors.ts";
import type { Graph, GraphReader } from "../graph/graph.ts";
import type { Adjacency } from "../index/adjacency.ts";
import { AdjacencyKeeper } from "../index/cache.ts";
import { DATASET } from "../model/ids.ts";
import { type StoredState, state } from "../queries/dataset.ts";
import { SearchKeeper } from "../search/cache.ts";
import type { NameIndex } from "../search/name-index.ts";
import type { Deadline } from "./execution/deadline.ts";
import type { RequestContext } from "./execution/request-context.ts";
import type { Trace } from "./execution/trace.ts";
import { createLoaders, type Loaders, type TextOf } from "./loaders.ts";

/** What resolvers read with: one state of the graph, and what was read of it already. */
export interface Context extends RequestContext {
  readonly reader: GraphReader;
  readonly load: Loaders;
  readonly engine: Graph["engine"];
  /**
   * The index of the relationships in the data set that answers, for questions that walk the graph.
   *
   * @throws {YilianError} INDEX_TOO_LARGE when the data set has more relationships than the settings allow.
   */
  adjacency(): Promise<Adjacency>;
  /** About how many bytes that and the names take; null while neither is there. */
  indexBytes(): Promise<number | null>;
  /** All names in that data set. */
  names(): Promise<NameIndex>;
  /** What the data set says of itself, read once a request; undefined before anything was loaded. */
  state(): Promise<StoredState | undefined>;
  /** For long work in memory, now and then. @throws {YilianError} TIMEOUT when the request has to end. */
  check(): void;
}

/**
 * Makes the context of one request; it is closed when the request has been answered.
 *
 * Where reads see what is committed by then, the state is read before anything else, so that `isStale` can tell.
 *
 * @param options.keeper - keeps who is joined with whom from one request to the next; without it each reads it anew.
 * @param options.searchKeeper - the same for the index of names.
 * @param options.textOf - gives the texts of documents; without it no passage is shown.
 */
export function createContext({
  graph,
  end,
  trace,
  textOf,
  keeper = new AdjacencyKeeper(),
  searchKeeper = new SearchKeeper(),
}: {
  graph: Graph;
  end?: Deadline;
  trace?: Trace;
  textOf?: TextOf | undefined;
  keeper?: AdjacencyKeeper;
  searchKeeper?: SearchKeeper;
}): Context {
  const isSteady = graph.isolation === "snapshot";
  const snapshot = graph.snapshot();
  const read: GraphReader["read"] =
    trace?.over(snapshot) ?? ((statement, params, signal) => snapshot.read(statement, params, signal));
  const reader: Context["reader"] = {
    read: async (statement, params) => {
      hasRead = true;
      if (!isSteady) await context.state();
      return read(statement, params, end?.signal);
    },
  };
  const readState = () => read(state, { dataset: DATASET }, end?.signal).then(([row]) => row);
  let hasRead = false;
  let stored: ReturnType<Context["state"]> | undefined;
  let index: Promise<Adjacency> | undefined;
  let names: Promise<NameIndex> | undefined;
  const loading = async () => {
    const { digest = null, loadedAt = null } = (await context.state()) ?? {};
    if (digest === null) throw notLoaded();
    // One that has ended lets go of its snapshot, with which others would then read in vain.
    end?.check();
    return { digest, loadedAt };
  };
  const context: Context = {
    reader,
    load: createLoaders(reader, textOf),
    engine: graph.engine,
    // Others wait for these too, so they do not end with this request.
    adjacency: () => {
      index ??= loading().then((one) => keeper.of(one, snapshot));
      return index;
    },
    names: () => {
      names ??= loading().then((one) => searchKeeper.of(one, snapshot, context.adjacency));
      return names;
    },
    indexBytes: async () => {
      const digest = (await context.state())?.digest;
      const sizes = digest == null ? [] : [keeper.bytesOf(digest), searchKeeper.bytesOf(digest)];
      const there = sizes.flatMap((size) => size ?? []);
      return there.length === 0 ? null : there.reduce((all, size) => all + size, 0);
    },
    check: () => end?.check(),
    state: () => {
      stored ??= readState();
      return stored;
    },
    dataset: async () => {
      const { version = null, digest = null } = (await context.state()) ?? {};
      return version === null || digest === null ? null : { version, digest };
    },
    isStale: async () => {
      if (isSteady || !hasRead) return false;
      // Where this failed, nothing else was read.
      const before = await context.state().catch(() => null);
      if (before === null) return false;
      const now = await readState();
      return before?.digest !== now?.digest || before?.loadedAt !== now?.loadedAt;
    },
    close: async () => {
      await Promise.allSettled([index, names]);
      await snapshot.close();
    },
  };
  return context;
}
