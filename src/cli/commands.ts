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
import { openGraph } from "../open-graph.ts";
import { writeSeedFiles } from "../seeds/files.ts";
import { applyEdits, unifiedDiff } from "../seeds/text-edits.ts";
import { formatMissing, refuseDamaged, type Sources } from "../sources/documents.ts";
import { FAULT, noun, numberOf } from "../wording/plural.ts";
import { checkOnSaves } from "./check-watch.ts";
import type { CommandContext } from "./context.ts";
import { examine, formatFindings } from "./doctor.ts";
import { watchLoading } from "./load-report.ts";
import { showProgress } from "./progress-bar.ts";

/** Loads the seeds into the graph of the settings. Shows progress on the standard error. */
export async function seed(
  context: CommandContext,
  { adopt, replace }: { readonly adopt: boolean; readonly replace: boolean },
): Promise<void> {
  const watch = watchLoading(context);
  const graph = await openGraph(context.settings);
  try {
    const otherData = replace ? "replace" : "refuse";
    watch.loaded(await loadSeeds(graph, context.settings.SEED_DIR, { adopt, otherData, onProgress: watch.onProgress }));
  } finally {
    watch.stop();
    await graph.close();
  }
}

/**
 * Prints that the seeds of a folder have no faults. With `watch`, checks them again after each save until a signal.
 *
 * @throws {YilianError} INVALID_SEEDS. The message lists all faults, one per line, and their number.
 */
export async function check({ quiet }: CommandContext, folder: string, watch: boolean): Promise<void> {
  if (watch) return await checkOnSaves(folder, quiet);
  const faults = checkSeeds(folder);
  if (faults.length > 0)
    throw new YilianError("INVALID_SEEDS", `${formatDiagnostics(faults)}\n${numberOf(faults.length, FAULT)}.`);
  if (!quiet) console.log(`The seeds in ${folder} have no faults.`);
}

/**
 * Checks the seeds against the available documents, or against one. Prints questions that only a reader can answer.
 *
 * @throws {YilianError} INVALID_SOURCES. The message lists the faults, one per line.
 */
export function verify({ settings, quiet }: CommandContext, document: string | undefined): void {
  const verified = verifySeeds(settings.SEED_DIR, settings.SOURCES_DIR, document);
  reportMissing(verified.sources);
  const line = formatVerified(verified);
  for (const question of verified.questions) console.log(`ask: ${formatDiagnostic(question)}`);
  if (verified.faults.length > 0)
    throw new YilianError("INVALID_SOURCES", `${formatDiagnostics(verified.faults)}\n${line}`);
  if (!quiet) console.log(line);
}

/**
 * Prints the sentences without a citation or a mark, of one document or of all available ones. They are no fault.
 *
 * @throws {YilianError} INVALID_SEEDS if marks are wrong, INVALID_SOURCES if documents are. The message lists them.
 */
export function uncovered({ settings }: CommandContext, document: string | undefined): void {
  const report = coverageOf(settings.SEED_DIR, settings.SOURCES_DIR, document);
  if (report.faults.length > 0) throw new YilianError("INVALID_SEEDS", formatDiagnostics(report.faults));
  reportMissing(report.sources);
  if (report.documents.length > 0) console.log(formatCoverage(report));
  refuseDamaged(report.sources);
}

/** Prints the missing documents on the standard error. */
function reportMissing(sources: Sources): void {
  const message = formatMissing(sources);
  if (message !== "") console.error(message);
}

/** Registers a document in the seeds. Prints the next steps. */
export function addToSeeds({ settings, quiet }: CommandContext, file: string, document: NewDocument): void {
  const { id, path, characters, mentions } = addDocument(file, document, settings.SEED_DIR);
  if (quiet) return;
  const entities = numberOf(mentions, noun("known entity", "known entities"));
  console.log(`The document "${id}", of ${characters} characters, is now in ${path}. It names ${entities}.`);
  console.log(
    `Leave its file in SOURCES_DIR and fill in the rows. Then run \`yilian check\` and \`yilian verify --uncovered ${id}\`.`,
  );
}

/** Prints the pairs of entities that may be the same, the most likely first. Omits pairs judged different. */
export function nearDuplicates({ quiet }: CommandContext, folder: string): void {
  const { content, judged } = readSoundSeeds(folder);
  const progress = showProgress(process.stderr);
  const pairs = nearDuplicatesIn(content, quiet ? () => {} : progress.onProgress);
  progress.stop();
  const different = new Set(judged.map(keyOf));
  const open = pairs.filter(({ a, b }) => !different.has(keyOf({ a: a.id, b: b.id })));
  if (open.length > 0) console.log(formatNearDuplicates(open));
  if (quiet) return;
  console.log(
    `${open.length} pairs among ${content.entities.length} entities may be one; ${judged.length} pairs are judged different.`,
  );
  if (open.length > 0)
    console.log(
      "`yilian merge <keep> <drop>` merges two entities. `--different <id> <id>` records that two are different.",
    );
}

/** Records that two similar entities are different. */
export function judgePair({ quiet }: CommandContext, folder: string, ids: readonly string[], why: string): void {
  const [a, b, ...others] = ids;
  if (a === undefined || b === undefined || others.length > 0)
    throw new YilianError("INVALID_ARGUMENT", `--different takes two ids, not ${ids.length}.`);
  judgeDifferent(folder, readSoundSeeds(folder).known, [a, b], why);
  if (!quiet) console.log(`${JUDGED_FILE} now records that "${a}" and "${b}" are different.`);
}

/**
 * Prints the diff that merges two entities of the seeds. With `write`, changes the seeds instead. Prints lost values on
 * the standard error.
 */
export function merge({ quiet }: CommandContext, folder: string, ids: Merged, write: boolean): void {
  const { changes, notes } = planMerge(folder, ids.keep, ids.drop);
  for (const note of notes) console.error(note);
  const within = relative(process.cwd(), folder).replaceAll("\\", "/");
  const prefix = within === "" || within.startsWith("..") || isAbsolute(within) ? basename(resolve(folder)) : within;
  if (write)
    writeSeedFiles(
      folder,
      changes.map(({ file, edits }) => ({ name: file.name, text: applyEdits(file.text, edits) })),
    );
  else
    for (const { file, edits } of changes)
      process.stdout.write(unifiedDiff(`${prefix}/${file.name}`, file.text, edits));
  if (write && !quiet)
    console.log(`"${ids.drop}" is part of "${ids.keep}" now, in ${changes.map(({ file }) => file.name).join(", ")}.`);
}

interface Merged {
  readonly keep: string;
  readonly drop: string;
}

/**
 * Prints the places of a text in the available documents. It is no fault if there is none.
 *
 * @throws {YilianError} INVALID_SOURCES after printing, if documents differ from those that the seeds cite.
 */
export function locateText({ settings }: CommandContext, text: string): void {
  const { found, sources } = locateInSources(text, settings.SEED_DIR, settings.SOURCES_DIR);
  reportMissing(sources);
  console.log(formatFound(text, found));
  refuseDamaged(sources);
}

/** Prints the checks of the requirements, or only problems with `quiet`. Returns whether the service can run. */
export async function doctor({ settings, quiet }: CommandContext, json: boolean): Promise<boolean> {
  const findings = await examine(settings);
  const shown = quiet ? findings.filter(({ state }) => state !== "good") : findings;
  if (json) console.log(JSON.stringify(shown, undefined, 2));
  else if (shown.length > 0) console.log(formatFindings(shown, process.stdout));
  return findings.every(({ state }) => state !== "bad");
}
