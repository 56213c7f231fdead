import { basename, isAbsolute, relative, resolve } from "node:path";
import { checkSeeds, readSoundSeeds } from "../checks/check.ts";
import { JUDGED_FILE, judgeDifferent, keyOf } from "../checks/distinct-pairs.ts";
import { addDocument, type NewDocument } from "../curation/add-document.ts";
import { coverageOf, formatCoverage } from "../curation/coverage.ts";
import { formatFound, locateInSources } from "../curation/locate.ts";
import { planMerge } from "../curation/merge.ts";
import { formatNearDuplicates, nearDuplicatesIn } from "../curation/near-duplicates.ts";
import { formatVerified, verifySeeds } from "../curation/verify.ts";
import { formatDiagnostic, formatDiagnostics } from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import { loadSeeds } from "../loading/load.ts";
import { refuseMismatch } from "../maintenance/verify-content.ts";
import { withGraph } from "../open-graph.ts";
import { writeSeedFiles } from "../seeds/files.ts";
import { applyEdits, unifiedDiff } from "../seeds/text-edits.ts";
import { formatMissing, refuseDamaged, type Sources } from "../sources/documents.ts";
import { FAULT, noun, numberOf } from "../wording/plural.ts";
import { checkOnSaves } from "./check-watch.ts";
import type { CommandContext } from "./context.ts";
import { examine, formatFindings } from "./doctor.ts";
import { watchLoading } from "./load-report.ts";
import { isServedHere, reload } from "./maintenance.ts";
import { print, printError, printVerbatim } from "./print.ts";
import { showProgress } from "./progress-bar.ts";

/**
 * Loads the seeds into the graph of the settings, with progress on the standard error. A service that runs on the
 * folder of the embedded engine repairs its data itself.
 */
export async function seed(
  context: CommandContext,
  { adopt, replace, repair }: { readonly adopt: boolean; readonly replace: boolean; readonly repair: boolean },
): Promise<void> {
  if (repair && (await isServedHere(context))) return await reload(context, { replace, repair });
  const watch = watchLoading(context);
  const otherData = replace ? "replace" : "refuse";
  const { onProgress } = watch;
  const beforeCommit = repair ? refuseMismatch : async () => {};
  const options = { adopt, otherData, repair, beforeCommit, onProgress } as const;
  try {
    await withGraph(context.settings, async (graph) => {
      watch.loaded(await loadSeeds(graph, context.settings.SEED_DIR, options));
    });
  } finally {
    watch.stop();
  }
}

/**
 * Checks the seeds of a folder and prints that they have no faults; once, or after each save until a signal arrives.
 *
 * @throws {YilianError} INVALID_SEEDS whose message lists all faults, one a line, and counts them.
 */
export async function check({ quiet }: CommandContext, folder: string, watch: boolean): Promise<void> {
  if (watch) return await checkOnSaves(folder, quiet);
  const faults = checkSeeds(folder);
  if (faults.length > 0)
    throw new YilianError("INVALID_SEEDS", `${formatDiagnostics(faults)}\n${numberOf(faults.length, FAULT)}.`);
  if (!quiet) print(`The seeds in ${folder} have no faults.`);
}

/**
 * Checks the seeds against the available documents, or one of them, and prints questions that only a reader can answer.
 *
 * @throws {YilianError} INVALID_SOURCES whose message lists what fails, one a line.
 */
export function verify({ settings, quiet }: CommandContext, document: string | undefined): void {
  const verified = verifySeeds(settings.SEED_DIR, settings.SOURCES_DIR, document);
  reportMissing(verified.sources);
  const line = formatVerified(verified);
  for (const question of verified.questions) print(`ask: ${formatDiagnostic(question)}`);
  if (verified.faults.length > 0)
    throw new YilianError("INVALID_SOURCES", `${formatDiagnostics(verified.faults)}\n${line}`);
  if (!quiet) print(line);
}

/**
 * Prints the sentences of one or all available documents that nothing cites and no mark explains. They are not faults.
 *
 * @throws {YilianError} INVALID_SEEDS when marks are wrong, INVALID_SOURCES when documents are: all are listed.
 */
export function uncovered({ settings }: CommandContext, document: string | undefined): void {
  const report = coverageOf(settings.SEED_DIR, settings.SOURCES_DIR, document);
  if (report.faults.length > 0) throw new YilianError("INVALID_SEEDS", formatDiagnostics(report.faults));
  reportMissing(report.sources);
  if (report.documents.length > 0) print(formatCoverage(report));
  refuseDamaged(report.sources);
}

/** Prints on the standard error which documents are missing. */
function reportMissing(sources: Sources): void {
  const message = formatMissing(sources);
  if (message !== "") printError(message);
}

/** Registers a document in the seeds, and prints the next steps. */
export function addToSeeds({ settings, quiet }: CommandContext, file: string, details: NewDocument): void {
  const { id, path, characters, mentions } = addDocument(file, details, settings.SEED_DIR);
  if (quiet) return;
  const known = numberOf(mentions, noun("known entity", "known entities"));
  print(`The document "${id}", of ${characters} characters, is registered in ${path}. It names ${known}.`);
  print(
    `Put its file into SOURCES_DIR, complete the rows, then \`yilian check\` and \`yilian verify --uncovered ${id}\`.`,
  );
}

/** Prints the pairs of entities that may be the same and are not judged different, the most likely first. */
export function nearDuplicates({ quiet }: CommandContext, folder: string): void {
  const { content, judged } = readSoundSeeds(folder);
  const progress = showProgress(process.stderr);
  const pairs = nearDuplicatesIn(content, quiet ? () => {} : progress.onProgress);
  progress.stop();
  const different = new Set(judged.map(keyOf));
  const open = pairs.filter(({ a, b }) => !different.has(keyOf({ a: a.id, b: b.id })));
  if (open.length > 0) print(formatNearDuplicates(open));
  if (quiet) return;
  print(
    `${open.length} pairs among ${content.entities.length} entities may be the same; ${judged.length} pairs are judged different.`,
  );
  if (open.length > 0)
    print("`yilian merge <keep> <drop>` merges two; `--different <id> <id>` records that they differ.");
}

/** Records that two similar entities are different. */
export function judgePair({ quiet }: CommandContext, folder: string, ids: readonly string[], why: string): void {
  const [a, b, ...others] = ids;
  if (a === undefined || b === undefined || others.length > 0)
    throw new YilianError("INVALID_ARGUMENT", `--different takes two ids, not ${ids.length}.`);
  judgeDifferent(folder, readSoundSeeds(folder).known, [a, b], why);
  if (!quiet) print(`${JUDGED_FILE} now records that "${a}" and "${b}" differ.`);
}

/**
 * Prints the change that merges two entities as a diff, or changes the seeds. Notes on lost values go to the standard
 * error.
 */
export function merge({ quiet }: CommandContext, folder: string, ids: Merged, write: boolean): void {
  const { changes, notes } = planMerge(folder, ids.keep, ids.drop);
  for (const note of notes) printError(note);
  const within = relative(process.cwd(), folder).replaceAll("\\", "/");
  const prefix = within === "" || within.startsWith("..") || isAbsolute(within) ? basename(resolve(folder)) : within;
  if (write)
    writeSeedFiles(
      folder,
      changes.map(({ file, edits }) => ({ name: file.name, text: applyEdits(file.text, edits) })),
    );
  else for (const { file, edits } of changes) printVerbatim(unifiedDiff(`${prefix}/${file.name}`, file.text, edits));
  if (write && !quiet)
    print(`"${ids.drop}" is merged into "${ids.keep}" now, in ${changes.map(({ file }) => file.name).join(", ")}.`);
}

interface Merged {
  readonly keep: string;
  readonly drop: string;
}

/**
 * Prints where the available documents contain a text. It is not a fault if none does.
 *
 * @throws {YilianError} INVALID_SOURCES, after printing, when documents differ from those that the seeds cite.
 */
export function locateText({ settings }: CommandContext, text: string): void {
  const { found, sources } = locateInSources(text, settings.SEED_DIR, settings.SOURCES_DIR);
  reportMissing(sources);
  print(formatFound(text, found));
  refuseDamaged(sources);
}

/** Prints the state of everything that the service needs, with `quiet` only problems; returns whether it can run. */
export async function doctor({ settings, quiet }: CommandContext, json: boolean): Promise<boolean> {
  const findings = await examine(settings);
  const shown = quiet ? findings.filter(({ state }) => state !== "good") : findings;
  if (json) print(JSON.stringify(shown, undefined, 2));
  // The findings are safe to print; their colours are control characters.
  else if (shown.length > 0) console.log(formatFindings(shown, process.stdout));
  return findings.every(({ state }) => state !== "bad");
}
