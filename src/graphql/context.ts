import { notLoaded } from "../errors.ts";
import type { Graph, GraphReader } from "../graph/graph.ts";
import type { Adjacency } from "../index/adjacency.ts";
import { type DatasetVersion, loadingKey } from "../index/dataset-version.ts";
import type { DatasetWatcher } from "../index/dataset-watcher.ts";
import { DATASET } from "../model/ids.ts";
import type { StoredState } from "../queries/dataset.ts";
import { Indexes } from "../search/indexes.ts";
import type { NameIndex } from "../search/name-index.ts";
import type { RequestContext, RunOptions } from "./execution/request-context.ts";
import { createLoaders, type Loaders, type TextOf } from "./loaders.ts";
import { after, isPromise, type MaybePromise } from "./maybe-promise.ts";
import { once } from "./once.ts";
import { type CachedRecords, NOTHING, type RecordCache } from "./record-cache.ts";
import { openSnapshot } from "./snapshot.ts";
import { FieldTurns } from "./turns.ts";

/** What resolvers read with: one data set, and what the request has read of it. */
export interface Context extends RequestContext {
  readonly reader: GraphReader;
  readonly load: Loaders;
  readonly engine: Graph["engine"];
  /**
   * The index of the relationships, for questions that traverse the graph; a promise while it is not ready.
   *
   * @throws {YilianError} INDEX_TOO_LARGE when the data set has more relationships than the settings allow.
   */
  adjacency(): MaybePromise<Adjacency>;
  /** The index of the relationships if it is ready, for what the engine can answer too. */
  readyAdjacency(): Adjacency | undefined;
  /** The index of all names; a promise while it is not ready. @throws {YilianError} as `adjacency` does. */
  names(): MaybePromise<NameIndex>;
  /** About how many bytes both indexes take; null while none is ready. */
  indexBytes(): MaybePromise<number | null>;
  /** The copy of the data set that is read: what the property `dataset` of its records is. */
  copy(): MaybePromise<string>;
  /** What the data set says about itself; undefined before anything was loaded. */
  state(): MaybePromise<StoredState | undefined>;
  /** Long work in memory calls this at intervals. @throws {YilianError} TIMEOUT when the request has to end. */
  check(): void;
  /** Lets the fields of the query run in turns. */
  readonly turns: FieldTurns;
}

/** What a context is made from. */
export interface ContextOptions extends RunOptions {
  /** Gives the texts of documents; without it no passage is shown. */
  readonly textOf?: TextOf | undefined;
  /** Caches the indexes between requests; without it each request reads them. */
  readonly indexes?: Indexes;
  /** Caches records between requests; without it each request reads them. */
  readonly records?: RecordCache;
  /** Knows the data set between its looks at the engine; without it each request reads the state of the data set. */
  readonly watcher?: Pick<DatasetWatcher, "known" | "update"> | undefined;
}

/** Makes the context of one run of a request; the caller closes it when the request is answered. */
export function createContext(options: ContextOptions): Context {
  const { graph, end, trace, isRepeated, textOf, indexes = new Indexes(), records, watcher } = options;
  const snapshot = openSnapshot(graph, {
    known: isRepeated ? undefined : watcher?.known,
    onStale: (stored) => watcher?.update(stored),
    signal: end?.signal,
    trace,
  });
  const { reader, shared, state } = snapshot;
  const unconfirmed: (() => void)[] = [];
  const stored = () => after(state(), (one): Version => one ?? NOT_LOADED);
  const version = () =>
    after(stored(), ({ digest, loadedAt, dataset }): DatasetVersion => {
      if (digest === null) throw notLoaded();
      return { digest, loadedAt, dataset };
    });
  const copy = () => after(stored(), ({ dataset }) => dataset);
  const pending: Promise<unknown>[] = [];
  const read = async <T>(index: () => Promise<T>): Promise<T> => {
    await snapshot.check();
    // A request that has ended closes its snapshot: an index cannot be read from it any more.
    end?.check();
    const reading = index();
    pending.push(reading);
    return reading;
  };
  return {
    reader,
    copy,
    load: createLoaders(reader, copy, once(cachedRecords), textOf),
    engine: graph.engine,
    adjacency: once(() =>
      after(version(), (one) => indexes.readyAdjacency(one) ?? read(() => indexes.adjacency(one, shared, end?.leftMs))),
    ),
    readyAdjacency: () => {
      const one = stored();
      return isPromise(one) || one.digest === null ? undefined : indexes.readyAdjacency({ ...one, digest: one.digest });
    },
    names: once(() =>
      after(version(), (one) => indexes.readyNames(one) ?? read(() => indexes.names(one, shared, end?.leftMs))),
    ),
    indexBytes: () =>
      after(stored(), ({ digest, loadedAt }) => (digest === null ? null : indexes.bytesOf({ digest, loadedAt }))),
    state,
    dataset: () =>
      after(stored(), ({ version, digest }) => (version === null || digest === null ? null : { version, digest })),
    isStale,
    check: () => end?.check(),
    turns: new FieldTurns(() => end?.check()),
    close: async () => {
      // Other requests wait for an index that this one reads.
      await Promise.allSettled(pending);
      await snapshot.close();
    },
  };

  function cachedRecords(): MaybePromise<CachedRecords> {
    if (records === undefined) return NOTHING;
    return after(stored(), ({ digest, loadedAt }) => {
      if (digest === null) return NOTHING;
      const { get, set } = records.of(loadingKey({ digest, loadedAt }));
      return { get, set: (...record) => unconfirmed.push(() => set(...record)) };
    });
  }

  /** Other requests get the records that were read when it is sure that they are of one data set. */
  async function isStale(): Promise<boolean> {
    const found = await snapshot.isStale();
    if (!found) for (const confirm of unconfirmed.splice(0)) confirm();
    return found;
  }
}

type Version = Pick<StoredState, "version" | "digest" | "loadedAt" | "dataset">;
const NOT_LOADED: Version = { version: null, digest: null, loadedAt: null, dataset: DATASET };
