import { YilianError } from "../errors.ts";
import type { Adjacency } from "../index/adjacency.ts";
import { DatasetCache } from "../index/dataset-cache.ts";
import { type DatasetVersion, type Reader, readConsistently } from "../index/dataset-version.ts";
import { readAdjacency } from "../index/read-adjacency.ts";
import type { NameIndex } from "./name-index.ts";
import { readNames } from "./read-names.ts";

/** The indexes in memory, of relationships and of names, for the data sets that requests see; read once a data set. */
export class Indexes {
  private readonly adjacencies = new DatasetCache<Adjacency>(isTooLarge);
  private readonly nameIndexes = new DatasetCache<NameIndex>(isTooLarge);
  private readonly maxRelationships: number;

  /** @param maxRelationships - the most relationships that a data set may have. */
  constructor(maxRelationships: number = Number.POSITIVE_INFINITY) {
    this.maxRelationships = maxRelationships;
  }

  /**
   * The index of the relationships of a data set; unless it is cached, it is read by a reader that sees the data set.
   *
   * @param signal - stops the reading.
   * @throws {YilianError} STALE_READ when the data set was replaced meanwhile; INDEX_TOO_LARGE; what reading throws.
   */
  adjacency(version: DatasetVersion, reader: Reader, signal?: AbortSignal): Promise<Adjacency> {
    const { maxRelationships } = this;
    return this.adjacencies.get(version.digest, () =>
      readConsistently(version, reader, (options) => readAdjacency(reader, { maxRelationships, ...options }), signal),
    );
  }

  /** The index of the names of a data set, as {@link adjacency} is read. */
  names(version: DatasetVersion, reader: Reader, signal?: AbortSignal): Promise<NameIndex> {
    return this.nameIndexes.get(version.digest, async () => {
      const adjacency = await this.adjacency(version, reader, signal);
      return readConsistently(version, reader, () => readNames(reader, adjacency), signal);
    });
  }

  /** About how many bytes the indexes of a data set take; null while none is ready. */
  bytesOf(digest: string): number | null {
    const ready = [this.adjacencies.peek(digest), this.nameIndexes.peek(digest)].filter((index) => index !== undefined);
    return ready.length === 0 ? null : ready.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof YilianError && error.code === "INDEX_TOO_LARGE";
}
