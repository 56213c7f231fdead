import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { state } from "../queries/dataset.ts";

export type Reader = Pick<GraphReader, "read">;

/** A data set at a time: the same one loaded again, after another, is told from what it was before. */
export interface Loading {
  readonly digest: string;
  readonly loadedAt: string | null;
}

/**
 * Gives what is read of a data set, where all of it is of that one.
 *
 * @throws {YilianError} STALE_READ when the data set was swapped meanwhile; what reading throws.
 */
export async function steadily<T>(
  { digest, loadedAt }: Loading,
  reader: Reader,
  read: (options: { readonly signal?: AbortSignal }) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const found = await read(signal === undefined ? {} : { signal });
  const [now] = await reader.read(state, { dataset: DATASET }, signal);
  if (now?.digest === digest && now.loadedAt === loadedAt) return found;
  throw new YilianError("STALE_READ", "The data set was swapped while an index was read.");
}
