import { checkFiles } from "../checks/check.ts";
import { editsOfJudged, keyOf, parseJudged, readJudgedFile } from "../checks/distinct-pairs.ts";
import { formatDiagnostics, formatLocation } from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import { readSeedFiles, type SeedFile } from "../seeds/files.ts";
import { applyEdits } from "../seeds/text-edits.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import { EditableSeeds, type FileChange } from "./editable-seeds.ts";
import { RowMerge } from "./merge-rows.ts";
import type { SeedRow } from "./seed-edits.ts";

/** The change to seeds that merges two entities. */
export interface Merge {
  /** The files that change, with the edits of their text. */
  readonly changes: readonly FileChange[];
  /** Lost values and decisions for a curator, in a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Plans the change to the seeds of a folder that merges an entity into another. All statements about it become
 * statements about the other, and its id becomes a former id of the other. Changes no file.
 *
 * @throws {YilianError} INVALID_ARGUMENT when the two cannot be merged; INVALID_SEEDS when the seeds have faults, or
 * would have some.
 */
export function planMerge(folder: string, keep: string, drop: string): Merge {
  const files = readSeedFiles(folder);
  const judged = readJudgedFile(folder);
  const faults = checkFiles(files, judged);
  if (faults.length > 0) throw new YilianError("INVALID_SEEDS", formatDiagnostics(faults));

  const seeds = new EditableSeeds(files);
  const definitions = definitionsOf(seeds, keep, drop);
  refuseDistinct(judged, keep, drop);
  const merge = new RowMerge(seeds, ...definitions);
  merge.run();
  const edits = editsOfJudged(judged, keep, drop);
  const changes = [...seeds.changes(), ...(edits.length === 0 ? [] : [{ file: judged, edits }])];
  refuseFaults(files, judged, changes, `"${keep}" and "${drop}"`);
  return { changes, notes: merge.notes };
}

/** The rows that define the two entities. Rejects entities that are unknown, the same, or of two kinds. */
function definitionsOf(seeds: EditableSeeds, keep: string, drop: string): [keep: SeedRow, drop: SeedRow] {
  const definitions = new Map(seeds.of("entity").map((row) => [String(row.valueOf(0)), row]));
  const find = (id: string): SeedRow => definitions.get(id) ?? refuse(unknownId(seeds, id, [...definitions.keys()]));
  const rows: [SeedRow, SeedRow] = [find(keep), find(drop)];
  if (keep === drop) refuse(`"${keep}" is named twice: name two entities, the one to keep first.`);
  const [kind, other] = rows.map(({ statement }) => statement.word);
  if (kind !== other)
    refuse(
      `"${keep}" is a ${kind}, "${drop}" a ${other}: only entities of one kind can be merged. First move the row of one of them to the other kind.`,
    );
  return rows;
}

function unknownId(seeds: EditableSeeds, id: string, ids: readonly string[]): string {
  const former = seeds.of("former-id").find((row) => row.valueOf(1) === id);
  const hint =
    former === undefined ? didYouMean(id, ids, "Look in the seeds for it.") : `It is "${former.valueOf(0)}" now.`;
  return `No entity has the id "${id}". ${hint}`;
}

function refuseDistinct(judged: SeedFile, a: string, b: string): void {
  const pair = parseJudged(judged).judged.find((one) => keyOf(one) === keyOf({ a, b }));
  if (pair === undefined) return;
  const why = pair.why === "" ? "" : ` (${pair.why})`;
  refuse(`The two are judged different at ${formatLocation(pair)}${why}. Remove that line first.`);
}

/** Rejects changes that would leave faults in the seeds. */
function refuseFaults(
  files: readonly SeedFile[],
  judged: SeedFile,
  changes: readonly FileChange[],
  entities: string,
): void {
  const after = (file: SeedFile): SeedFile => {
    const change = changes.find((one) => one.file === file);
    return change === undefined ? file : { name: file.name, text: applyEdits(file.text, change.edits) };
  };
  const left = checkFiles(files.map(after), after(judged));
  if (left.length === 0) return;
  const message = `Made one, ${entities} would leave faults in the seeds; correct these first, by the names or rows they report:`;
  throw new YilianError("INVALID_SEEDS", `${message}\n${formatDiagnostics(left)}`);
}

function refuse(message: string): never {
  throw new YilianError("INVALID_ARGUMENT", message);
}
