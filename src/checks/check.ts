import { type Diagnostic, formatDiagnostics, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import type { Content } from "../model/records.ts";
import { contentOf, type SeedContent } from "../seeds/content.ts";
import { readSeedFiles, type SeedFile } from "../seeds/files.ts";
import { parseSeeds, type Seeds } from "../seeds/parse.ts";
import { readRows } from "../seeds/read-rows.ts";
import type { Rows } from "../seeds/rows.ts";
import { checkClosing } from "./closing.ts";
import { Known } from "./definitions.ts";
import { checkJudged, type Judged, parseJudged, readJudgedFile } from "./distinct-pairs.ts";
import { checkDocuments } from "./documents.ts";
import { checkEvidence } from "./evidence.ts";
import { checkFigures } from "./figures.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { checkFormerIds } from "./former-ids.ts";
import { checkMarks } from "./marks.ts";
import { checkNames } from "./names.ts";
import { checkPartnerships } from "./partnerships.ts";
import { checkPlacesAsHolders } from "./places-as-holders.ts";
import { checkReferences } from "./references.ts";
import { checkSuccession } from "./succession.ts";
import { checkValues } from "./values.ts";

/** What rows without faults say, from wherever they came. */
export interface SoundRows extends SeedContent {
  /** The fingerprint of the seed files that the rows are from; undefined for the rows of tables. */
  readonly fingerprint?: string;
  /** The digest of their content, if it is computed already. */
  readonly digest?: string;
}

/** Seeds without faults. */
export interface SoundSeeds extends SoundRows {
  /** The names of their files. */
  readonly files: readonly string[];
  readonly rows: Rows;
  readonly fingerprint: string;
  readonly known: Known;
  /** Pairs of entities that look alike and are two. */
  readonly judged: readonly Judged[];
}

/**
 * Everything that is wrong with the seeds of a folder, by file and line; empty when nothing is. Needs no database.
 *
 * What cannot be read is reported once; what it would have defined is not reported as missing.
 *
 * @throws {YilianError} INVALID_SEEDS when the folder or a file cannot be read.
 */
export function checkSeeds(folder: string): Diagnostic[] {
  return examine(folder).faults;
}

/**
 * Reads the seeds of a folder and what they say.
 *
 * @throws {YilianError} INVALID_SEEDS whose message lists all faults, one a line.
 */
export function readSoundSeeds(folder: string): SoundSeeds {
  const [files, judgedFile] = [readSeedFiles(folder), readJudgedFile(folder)];
  const { faults, rows, seeds, known, judged } = examineFiles(files, judgedFile);
  if (faults.length > 0) throw new YilianError("INVALID_SEEDS", formatDiagnostics(faults), { details: { faults } });
  const fingerprint = fingerprintOf([...files, judgedFile]);
  return { files: seeds.files, rows, known, judged, fingerprint, ...contentOf(rows) };
}

/**
 * Reads what the seeds of a folder say, or everything that is wrong with them.
 *
 * @throws {YilianError} INVALID_SEEDS when the folder or a file cannot be read.
 */
export function examineSeeds(
  folder: string,
): { readonly faults: readonly Diagnostic[] } | { readonly content: Content } {
  const { faults, rows } = examine(folder);
  return faults.length > 0 ? { faults } : { content: contentOf(rows).content };
}

/** Everything that is wrong with seed files and pairs judged different, which need not be written yet. */
export function checkFiles(files: readonly SeedFile[], judged: SeedFile): Diagnostic[] {
  return examineFiles(files, judged).faults;
}

function examine(folder: string): Examined {
  return examineFiles(readSeedFiles(folder), readJudgedFile(folder));
}

interface Examined {
  readonly faults: Diagnostic[];
  readonly rows: Rows;
  readonly seeds: Seeds;
  readonly known: Known;
  readonly judged: readonly Judged[];
}

function examineFiles(files: readonly SeedFile[], judgedFile: SeedFile): Examined {
  const seeds = parseSeeds(files);
  const { judged, faults: misread } = parseJudged(judgedFile);
  const { rows, faults, unread } = readRows(seeds);
  const read = {
    ...seeds,
    faults: [...seeds.faults, ...faults, ...checkClosing(seeds)],
    unread: [...seeds.unread, ...unread],
  };
  const known = new Known(rows, read.unread);
  const found = sortDiagnostics([...examineRows(rows, read), ...misread, ...checkJudged(judged, known)]);
  return { faults: found, rows, seeds, known, judged };
}

/** Everything that is wrong with rows, sorted; includes the faults of their `seeds`. */
export function examineRows(rows: Rows, seeds: Pick<Seeds, "files" | "faults" | "unread">): Diagnostic[] {
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
    ...checkFormerIds(rows, known),
    ...checkPartnerships(rows, known),
    ...checkPlacesAsHolders(rows, known),
    ...checkSuccession(rows),
  ];
  return sortDiagnostics(found);
}
