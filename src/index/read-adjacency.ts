import type { Adjacency } from "./adjacency.ts";
import type { Reader } from "./dataset-version.ts";
import { type ReadOptions, readRows } from "./read-rows.ts";
import { RowsBuilder } from "./rows-builder.ts";

/**
 * Reads the index of the relationships, figures and evidence in the state that a reader sees.
 *
 * @throws {YilianError} as {@link readRows} does.
 */
export async function readAdjacency(reader: Reader, options: ReadOptions): Promise<Adjacency> {
  const rows = new RowsBuilder();
  await readRows(reader, rows, options);
  return rows.finish();
}
