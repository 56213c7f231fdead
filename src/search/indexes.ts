import { setTimeout as sleep } from "node:timers/promises";
import { YilianError } from "../errors.ts";
import { withDeadline } from "../graph/deadline.ts";
import type { Adjacency } from "../index/adjacency.ts";
import type { Columns } from "../index/columns.ts";
import { DatasetCache } from "../index/dataset-cache.ts";
import { type DatasetVersion, loadingKey, type Reader, readConsistently } from "../index/dataset-version.ts";
import type { IndexFolder } from "../index/index-folder.ts";
import { type ReadOptions, tooLarge } from "../index/read-rows.ts";
import { buildHere } from "./build-here.ts";
import { type BuiltIndexes, indexesOf } from "./index-columns.ts";
import { indexBuilding, type Making } from "./making.ts";
import type { NameIndex } from "./name-index.ts";

/** Milliseconds between two looks for an index that is not being made yet. */
const POLL_MS = 20;
/** How long an index stays in memory after that of the next data set is ready, for requests that use it. */
const OLD_MS = 60_000;

/** How indexes are made. */
export interface IndexesOptions {
  /** The largest number of relationships that a data set may have; any number unless given. */
  readonly maxRelationships?: number;
  /** Makes the columns of the indexes; in this thread unless given. */
  readonly build?: (reader: Reader, options: ReadOptions) => Promise<Columns>;
  /** Where the columns are stored for the next start; nowhere unless given. */
  readonly folder?: IndexFolder;
  /**
   * The most milliseconds that a request waits for an index that {@link Indexes.prepare} makes. Without it, a request
   * makes the index that it needs, and waits for it.
   */
  readonly waitMs?: number;
  /** Called when the indexes of a data set are made. */
  readonly onMade?: (made: Made) => void;
}

/** Indexes that were made from the stored file, or from what the engine has. */
export interface Made {
  readonly origin: "file" | "engine";
  readonly ms: number;
}

type Loading = Pick<DatasetVersion, "digest" | "loadedAt">;

/** The indexes of relationships and names in memory. Each data set is read once. */
export class Indexes {
  private readonly datasets = new DatasetCache<BuiltIndexes>(isTooLarge);
  private readonly making = new Map<string, Making>();
  private readonly options: IndexesOptions;
  private stored = Promise.resolve();
  private isPrepared = false;
  /** The last data set that was prepared. */
  private latest = "";

  constructor(options: IndexesOptions = {}) {
    this.options = options;
  }

  /**
   * Returns the index of the relationships of a data set. If it is not ready, it is waited for, or read with `reader`.
   *
   * @param leftMs - the milliseconds after which the request ends.
   * @throws {YilianError} INDEX_BUILDING if the wait is too long, STALE_READ if the data set was replaced during
   * reading, INDEX_TOO_LARGE, or what the reader throws.
   */
  async adjacency(version: DatasetVersion, reader: Reader, leftMs?: number): Promise<Adjacency> {
    return (await this.both(version, reader, leftMs)).adjacency;
  }

  /** Returns the index of the names of a data set. It is read, and throws, as {@link adjacency}. */
  async names(version: DatasetVersion, reader: Reader, leftMs?: number): Promise<NameIndex> {
    return (await this.both(version, reader, leftMs)).names;
  }

  /** The index of the relationships of a data set if it is ready. */
  readyAdjacency(version: Loading): Adjacency | undefined {
    return this.datasets.peek(loadingKey(version))?.adjacency;
  }

  /** The index of the names of a data set if it is ready. */
  readyNames(version: Loading): NameIndex | undefined {
    return this.datasets.peek(loadingKey(version))?.names;
  }

  /**
   * Reads the stored indexes of a data set, or makes them. Resolves when requests can use them.
   *
   * @param signal - stops reading.
   * @throws {YilianError} as {@link adjacency} does.
   */
  async prepare(version: DatasetVersion, reader: Reader, signal?: AbortSignal): Promise<void> {
    const key = loadingKey(version);
    this.latest = key;
    try {
      await this.makeReady(version, reader, signal);
      this.isPrepared = true;
    } catch (error) {
      this.isPrepared ||= isTooLarge(error);
      throw error;
    }
    const evict = (): void => {
      if (this.latest === key) this.datasets.evictOthers(key);
    };
    setTimeout(evict, OLD_MS).unref();
  }

  /**
   * Makes the indexes of a data set that may be served next, such as one that is not committed yet. They are evicted if
   * it is not.
   */
  async makeReady(version: DatasetVersion, reader: Reader, signal?: AbortSignal): Promise<void> {
    await this.datasets.get(loadingKey(version), () => this.make(version, reader, signal));
  }

  /** The percent of the first index that is made; null when an index was ready before, or cannot be made. */
  get firstPercent(): number | null {
    if (this.isPrepared) return null;
    const [making] = this.making.values();
    return Math.floor(100 * (making?.share ?? 0));
  }

  /** Waits until {@link firstPercent} is null, or some milliseconds. */
  async waitForFirst(ms: number): Promise<void> {
    const until = performance.now() + ms;
    while (this.firstPercent !== null && performance.now() < until) await sleep(POLL_MS);
  }

  /** The size of the indexes of a data set in bytes; null if they are not ready. */
  bytesOf(version: Loading): number | null {
    const indexes = this.datasets.peek(loadingKey(version));
    return indexes === undefined ? null : indexes.adjacency.bytes + indexes.names.bytes;
  }

  /** The sizes of the indexes of a data set; null if they are not ready. */
  sizesOf(version: Loading): { readonly bytes: number; readonly entities: number } | null {
    const bytes = this.bytesOf(version);
    const entities = this.datasets.peek(loadingKey(version))?.adjacency.kinds.length ?? 0;
    return bytes === null ? null : { bytes, entities };
  }

  /** Waits until what was made is stored. */
  async close(): Promise<void> {
    await this.stored;
  }

  private async both(version: DatasetVersion, reader: Reader, leftMs?: number): Promise<BuiltIndexes> {
    const key = loadingKey(version);
    const { waitMs } = this.options;
    if (waitMs === undefined) return this.datasets.get(key, () => this.make(version, reader));
    // A request that has to end soon should say why.
    const until = performance.now() + Math.min(waitMs, 0.8 * (leftMs ?? waitMs));
    for (;;) {
      const promise = this.datasets.promiseOf(key);
      const left = until - performance.now();
      if (promise !== undefined)
        return withDeadline(promise, Math.max(0, left), () => indexBuilding(this.making.get(key)));
      if (left <= 0) throw indexBuilding(undefined);
      await sleep(POLL_MS);
    }
  }

  private async make(version: DatasetVersion, reader: Reader, signal?: AbortSignal): Promise<BuiltIndexes> {
    const key = loadingKey(version);
    const { maxRelationships = Number.POSITIVE_INFINITY, build = buildHere, folder, onMade } = this.options;
    const since = performance.now();
    const stored = await folder?.read(key, indexesOf);
    if (stored !== undefined) {
      const count = stored.adjacency.from.length;
      if (count > maxRelationships) throw tooLarge(count, maxRelationships);
      onMade?.({ origin: "file", ms: performance.now() - since });
      return stored;
    }
    const making: Making = { share: 0, since };
    this.making.set(key, making);
    try {
      const onProgress = (share: number): void => {
        making.share = share;
      };
      const options = { maxRelationships, onProgress };
      const columns = await readConsistently(
        version,
        reader,
        (consistent) => build(reader, { ...options, ...consistent }),
        signal,
      );
      const indexes = await indexesOf(columns);
      onMade?.({ origin: "engine", ms: performance.now() - since });
      if (folder !== undefined) this.stored = this.stored.then(() => folder.write(key, columns));
      return indexes;
    } finally {
      this.making.delete(key);
    }
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof YilianError && error.code === "INDEX_TOO_LARGE";
}
