import { notLoaded } from "../errors.ts";
import type { Graph, GraphReader } from "../graph/graph.ts";
import type { Adjacency } from "../index/adjacency.ts";
import type { StoredState } from "../queries/dataset.ts";
import { Indexes } from "../search/indexes.ts";
import type { NameIndex } from "../search/name-index.ts";
import type { Deadline } from "./execution/deadline.ts";
import type { RequestContext } from "./execution/request-context.ts";
import type { Trace } from "./execution/trace.ts";
import { createLoaders, type Loaders, type TextOf } from "./loaders.ts";
import { once } from "./once.ts";
import { NOTHING, type RecordCache } from "./record-cache.ts";
import { openSnapshot } from "./snapshot.ts";

/** What resolvers read with: one state of the graph, and what the request has read of it. */
export interface Context extends RequestContext {
  readonly reader: GraphReader;
  readonly load: Loaders;
  readonly engine: Graph["engine"];
  /**
   * The index of the relationships, for questions that traverse the graph.
   *
   * @throws {YilianError} INDEX_TOO_LARGE when the data set has more relationships than the settings allow.
   */
  adjacency(): Promise<Adjacency>;
  /** The index of all names. @throws {YilianError} as `adjacency` does. */
  names(): Promise<NameIndex>;
  /** About how many bytes both indexes take; null while none is ready. */
  indexBytes(): Promise<number | null>;
  /** What the data set says about itself; undefined before anything was loaded. */
  state(): Promise<StoredState | undefined>;
  /** Long work in memory calls this at intervals. @throws {YilianError} TIMEOUT when the request has to end. */
  check(): void;
}

/** What a context is made from. */
export interface ContextOptions {
  readonly graph: Graph;
  readonly end?: Deadline;
  readonly trace?: Trace;
  /** Gives the texts of documents; without it no passage is shown. */
  readonly textOf?: TextOf | undefined;
  /** Caches the indexes between requests; without it each request reads them. */
  readonly indexes?: Indexes;
  /** Caches records between requests; without it each request reads them. */
  readonly records?: RecordCache;
}

/** Makes the context of one request; the caller closes it when the request is answered. */
export function createContext(options: ContextOptions): Context {
  const { graph, end, trace, textOf, indexes = new Indexes(), records } = options;
  const snapshot = openSnapshot(graph, { signal: end?.signal, ...(trace && { trace }) });
  const { reader, shared, state, isStale } = snapshot;
  const version = async () => {
    const { digest = null, loadedAt = null } = (await state()) ?? {};
    if (digest === null) throw notLoaded();
    // A request that has ended closes its snapshot: an index cannot be read from it any more.
    end?.check();
    return { digest, loadedAt };
  };
  const recordsOfDataset = once(() =>
    records === undefined
      ? NOTHING
      : state().then((stored) => (stored?.digest == null ? NOTHING : records.of(stored.digest))),
  );
  const pending: Promise<unknown>[] = [];
  const wait = <T>(promise: Promise<T>): Promise<T> => {
    pending.push(promise);
    return promise;
  };
  const adjacency = once(() => wait(version().then((one) => indexes.adjacency(one, shared))));
  const names = once(() => wait(version().then((one) => indexes.names(one, shared))));
  return {
    reader,
    load: createLoaders(reader, recordsOfDataset, textOf),
    engine: graph.engine,
    adjacency,
    names,
    indexBytes: async () => {
      const digest = (await state())?.digest;
      return digest == null ? null : indexes.bytesOf(digest);
    },
    state,
    dataset: async () => {
      const { version = null, digest = null } = (await state()) ?? {};
      return version === null || digest === null ? null : { version, digest };
    },
    isStale,
    check: () => end?.check(),
    close: async () => {
      // Other requests wait for an index that this one reads.
      await Promise.allSettled(pending);
      await snapshot.close();
    },
  };
}
