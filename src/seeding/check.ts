import { YilianError } from "../errors.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkFigures } from "./check-figures.ts";
import { checkMarks } from "./check-marks.ts";
import { checkNames } from "./check-names.ts";
import { checkReferences } from "./check-references.ts";
import { checkValues } from "./check-values.ts";
import { type Fault, formatFaults, sortFaults } from "./fault.ts";
import { Known } from "./known.ts";
import { readRows } from "./read-rows.ts";
import type { Rows } from "./rows.ts";
import { contentOf, type SeedContent } from "./seed-content.ts";
import { readSeeds, type Seeds } from "./seeds.ts";

/** Rows without faults, from wherever they came. */
export interface SoundRows extends SeedContent {
  readonly rows: Rows;
}

/** Seeds without faults. */
export interface SoundSeeds extends SoundRows {
  /** The names of their files. */
  readonly files: readonly string[];
}

/**
 * Tells everything that is wrong with the seeds of a folder, by file and line; empty when nothing is. Needs no database.
 *
 * What cannot be read is told once; what it would have defined is not told missing.
 *
 * @throws {YilianError} INVALID_SEEDS when the folder or a file cannot be read.
 */
export function checkSeeds(folder: string): Fault[] {
  return examine(folder).faults;
}

/**
 * Reads the seeds of a folder and what they say.
 *
 * @throws {YilianError} INVALID_SEEDS whose message lists all faults, one a line.
 */
export function readSoundSeeds(folder: string): SoundSeeds {
  const { faults, rows, seeds } = examine(folder);
  if (faults.length > 0) throw new YilianError("INVALID_SEEDS", formatFaults(faults), { details: { faults } });
  return { files: seeds.files, rows, ...contentOf(rows) };
}

function examine(folder: string): { faults: Fault[]; rows: Rows; seeds: Seeds } {
  const seeds = readSeeds(folder);
  const { rows, faults, unread } = readRows(seeds);
  const all = { ...seeds, faults: [...seeds.faults, ...faults], unread: [...seeds.unread, ...unread] };
  return { faults: examineRows(rows, all), rows, seeds };
}

/** Tells everything that is wrong with rows, what is told of their `seeds` already among it, sorted. */
export function examineRows(rows: Rows, seeds: Seeds): Fault[] {
  const known = new Known(rows, seeds.unread);
  const found = [
    ...seeds.faults,
    ...checkDocuments(rows, known, seeds),
    ...checkReferences(rows, known),
    ...checkValues(rows, known),
    ...checkNames(rows, known),
    ...checkEvidence(rows, known),
    ...checkFigures(rows, known),
    ...checkMarks(rows, known),
  ];
  return sortFaults(found);
}
