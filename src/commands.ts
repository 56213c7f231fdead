import type { Settings } from "./config.ts";
import { YilianError } from "./errors.ts";
import { openGraph } from "./open-graph.ts";
import { checkSeeds } from "./seeding/check.ts";
import { formatFaults } from "./seeding/fault.ts";
import { formatLoaded, loadSeeds } from "./seeding/load.ts";
import { formatFound, locateInSources } from "./seeding/locate.ts";
import { showProgress } from "./seeding/progress.ts";
import { formatVerified, verifySeeds } from "./seeding/verify.ts";

/** Loads the seeds into the graph that the settings name, showing progress on the standard error. */
export async function seed(options: { settings: Settings; seeds: string; adopt: boolean }): Promise<void> {
  const { settings, seeds, adopt } = options;
  const progress = showProgress(process.stderr);
  const graph = await openGraph(settings);
  try {
    const loaded = await loadSeeds(graph, settings.SEED_DIR ?? seeds, { adopt, onProgress: progress.onProgress });
    console.log(formatLoaded(loaded));
  } finally {
    progress.stop();
    await graph.close();
  }
}

/**
 * Tells that the seeds of a folder have no faults.
 *
 * @throws {YilianError} INVALID_SEEDS whose message lists all faults, one a line, and counts them.
 */
export function check(folder: string): void {
  const faults = checkSeeds(folder);
  if (faults.length > 0) throw new YilianError("INVALID_SEEDS", `${formatFaults(faults)}\n${countOf(faults.length)}.`);
  console.log(`The seeds in ${folder} have no faults.`);
}

/**
 * Tells that the seeds of a folder hold against their documents.
 *
 * @throws {YilianError} INVALID_SOURCES whose message lists what fails, one a line.
 */
export function verify(folder: string, sources: string | undefined): void {
  const verified = verifySeeds(folder, sources);
  const line = formatVerified(verified);
  if (verified.faults.length > 0) throw new YilianError("INVALID_SOURCES", `${formatFaults(verified.faults)}\n${line}`);
  console.log(line);
}

/** Prints where the documents hold a text; nothing found is told and is no fault. */
export function locateText(text: string, seeds: string, sources: string | undefined): void {
  console.log(formatFound(text, locateInSources(text, seeds, sources)));
}

function countOf(faults: number): string {
  return faults === 1 ? "1 fault" : `${faults} faults`;
}
