import { YilianError } from "../errors.ts";
import type { Adjacency } from "../index/adjacency.ts";
import { DatasetCache } from "../index/dataset-cache.ts";
import { type DatasetVersion, type Reader, readConsistently } from "../index/dataset-version.ts";
import { readAdjacency } from "../index/read-adjacency.ts";
import type { NameIndex } from "./name-index.ts";
import { makeNames } from "./read-names.ts";

/** The indexes of relationships and names in memory. Each data set is read once. */
export class Indexes {
  private readonly adjacencies = new DatasetCache<Adjacency>(isTooLarge);
  private readonly nameIndexes = new DatasetCache<NameIndex>(isTooLarge);
  private readonly maxRelationships: number;

  /** @param maxRelationships - the largest number of relationships that a data set may have. */
  constructor(maxRelationships: number = Number.POSITIVE_INFINITY) {
    this.maxRelationships = maxRelationships;
  }

  /**
   * Returns the index of the relationships of a data set. If it is not cached, it is read with `reader`.
   *
   * @param signal - stops reading.
   * @throws {YilianError} STALE_READ if the data set was replaced during reading, INDEX_TOO_LARGE, or what the reader
   * throws.
   */
  adjacency(version: DatasetVersion, reader: Reader, signal?: AbortSignal): Promise<Adjacency> {
    const { maxRelationships } = this;
    return this.adjacencies.get(version.digest, () =>
      readConsistently(version, reader, (options) => readAdjacency(reader, { maxRelationships, ...options }), signal),
    );
  }

  /** Returns the index of the names of a data set. It is read, and throws, as {@link adjacency}. */
  names(version: DatasetVersion, reader: Reader, signal?: AbortSignal): Promise<NameIndex> {
    return this.nameIndexes.get(version.digest, async () => makeNames(await this.adjacency(version, reader, signal)));
  }

  /** The index of the relationships of a data set if it is ready. */
  readyAdjacency({ digest }: DatasetVersion): Adjacency | undefined {
    return this.adjacencies.peek(digest);
  }

  /** The index of the names of a data set if it is ready. */
  readyNames({ digest }: DatasetVersion): NameIndex | undefined {
    return this.nameIndexes.peek(digest);
  }

  /** The approximate size of the indexes of a data set in bytes; null if none is ready. */
  bytesOf(digest: string): number | null {
    const ready = [this.adjacencies.peek(digest), this.nameIndexes.peek(digest)].filter((index) => index !== undefined);
    return ready.length === 0 ? null : ready.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof YilianError && error.code === "INDEX_TOO_LARGE";
}
