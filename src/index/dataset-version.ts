import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { type StoredState, state } from "../queries/dataset.ts";

export type Reader = Pick<GraphReader, "read">;

/** One loading of a data set. The time makes a data set that was replaced and loaded again another version. */
export interface DatasetVersion {
  readonly digest: string;
  readonly loadedAt: string | null;
  /** The copy of the records: what their property `dataset` is. */
  readonly dataset: string;
}

/**
 * The name of one loading, under which what was read of it is cached.
 *
 * The time is part of it: data that were changed behind our back, and repaired, have the digest of before.
 */
export function loadingKey({ digest, loadedAt }: Pick<DatasetVersion, "digest" | "loadedAt">): string {
  return `${digest} ${loadedAt}`;
}

/**
 * Returns what `read` returns, if the stored data set is the same version afterwards.
 *
 * @throws {YilianError} STALE_READ when the data set was replaced meanwhile; what `read` throws.
 */
export async function readConsistently<T>(
  version: DatasetVersion,
  reader: Reader,
  read: (options: { readonly dataset: string; readonly signal?: AbortSignal }) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const result = await read({ dataset: version.dataset, ...(signal && { signal }) });
  const [now] = await reader.read(state, { id: DATASET }, signal);
  if (isSameVersion(version, now)) return result;
  throw new YilianError("STALE_READ", "The data set was replaced while an index was read.");
}

type Version = Pick<StoredState, "digest" | "loadedAt" | "dataset">;

/**
 * Whether two versions are the same. A commit that is read in part may have the digest of one and the copy of another.
 */
export function isSameVersion(a: Version | undefined, b: Version | undefined): boolean {
  return a?.digest === b?.digest && a?.loadedAt === b?.loadedAt && a?.dataset === b?.dataset;
}

/** Whether two states are those of the same loading. */
export function isSameState(a: StoredState | undefined, b: StoredState | undefined): boolean {
  return a?.version === b?.version && isSameVersion(a, b);
}

/**
 * Reads the state until two reads agree. Neo4j shows a commit property by property, so one read can see a part of it.
 */
export async function readStableState(read: () => Promise<StoredState | undefined>): Promise<StoredState | undefined> {
  let last = await read();
  for (;;) {
    const next = await read();
    if (isSameState(last, next)) return next;
    last = next;
  }
}
