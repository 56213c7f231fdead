import type { Origin } from "../queries/dataset.ts";
import { formatSize } from "../wording/plural.ts";

/** The data set after loading. */
export interface Loaded {
  /** Whether data were written; false when the same data were stored already. */
  readonly changed: boolean;
  /** Whether the stored data differ from the seeds and were not replaced. */
  readonly continued: boolean;
  /** The source of the data; undefined in data of an older Yilian, which did not record it. */
  readonly origin: Origin | undefined;
  readonly version: string;
  readonly digest: string;
  /** The copy of the data set: what the property `dataset` of its records is. */
  readonly dataset: string;
  /** The time of loading, as ISO 8601 in UTC. */
  readonly loadedAt: string;
  readonly entities: number;
  readonly relationships: number;
  readonly figures: number;
  readonly evidence: number;
  readonly documents: number;
  readonly measures: number;
  /**
   * The number of nodes and relationships that were removed, because the seeds no longer contain them. A data set that
   * is stored beside the one before replaces all of it, which is not counted.
   */
  readonly removed: number;
}

/** The result of loading, in one line. */
export function formatLoaded(loaded: Loaded): string {
  const { version, digest, removed } = loaded;
  const size = formatSize(loaded);
  const what = `Data set ${version} (${digest.slice(0, 12)})`;
  if (loaded.continued) {
    const how = loaded.origin === undefined ? "has no record of its origin" : "was imported";
    return `${what} ${how}, and is served as it is: ${size}. \`yilian seed --replace\` replaces it with the seeds.`;
  }
  if (!loaded.changed) return `${what} is loaded already, nothing changed: ${size}.`;
  const gone = removed === 0 ? "" : `; ${removed} records that the seeds no longer contain were removed`;
  return `${what} is loaded: ${size}${gone}.`;
}
