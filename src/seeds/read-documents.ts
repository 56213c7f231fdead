import type { DocumentRecord } from "../model/records.ts";
import { readSeeds } from "./parse.ts";
import { readRows } from "./read-rows.ts";

/**
 * The documents that the seeds of a folder define, also where the seeds have faults.
 *
 * @throws {YilianError} INVALID_SEEDS when the folder or a file cannot be read.
 */
export function documentsOf(folder: string): DocumentRecord[] {
  return readRows(readSeeds(folder)).rows.documents.map(({ values }) => values as unknown as DocumentRecord);
}
