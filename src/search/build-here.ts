import type { Columns } from "../index/columns.ts";
import type { Reader } from "../index/dataset-version.ts";
import { readAdjacency } from "../index/read-adjacency.ts";
import type { ReadOptions } from "../index/read-rows.ts";
import { columnsOf } from "./index-columns.ts";
import { buildNames } from "./name-builder.ts";
import { loadNormalization } from "./normalization.ts";

/**
 * Makes the columns of the indexes in the state that a reader sees, in this thread.
 *
 * @throws {YilianError} as {@link readAdjacency} does.
 */
export async function buildHere(reader: Reader, options: ReadOptions): Promise<Columns> {
  const adjacency = await readAdjacency(reader, options);
  return columnsOf(adjacency, await buildNames(adjacency, await loadNormalization()));
}
