import { examineSeeds } from "../checks/check.ts";
import { changesOf } from "../curation/content-diff.ts";
import { watchSeeds } from "../curation/watch-seeds.ts";
import { type Diagnostic, formatDiagnostic } from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import type { Content } from "../model/records.ts";
import { FAULT, NOUNS, numberOf } from "../wording/plural.ts";
import { print } from "./print.ts";

/** The most faults of one group that are printed at a time. */
const MOST_FAULTS = 20;

/** The faults of the seeds at one time, by a key that does not depend on their line. */
type Faults = ReadonlyMap<string, string>;

/**
 * Checks the seeds of a folder now and after each save, and prints what is wrong and what is new, until SIGINT or
 * SIGTERM.
 *
 * With `quiet`, it prints only new and removed faults.
 *
 * @throws {YilianError} INVALID_SEEDS when the folder cannot be read at the start; later, that is reported like a
 *   fault.
 */
export async function checkOnSaves(folder: string, quiet: boolean): Promise<void> {
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ending.abort());
  let faults: Faults | undefined;
  let sound: Content | undefined;
  for await (const _ of watchSeeds(folder, ending.signal)) {
    let found: ReturnType<typeof examineSeeds>;
    try {
      found = examineSeeds(folder);
    } catch (error) {
      if (faults === undefined || !(error instanceof YilianError)) throw error;
      report("The seeds cannot be read.", error.message.split("\n"));
      continue;
    }
    const now = faultsOf("faults" in found ? found.faults : []);
    const { lines, isNew } = compare(faults ?? new Map(), now);
    if (isNew || !quiet) {
      if ("faults" in found) report(`${numberOf(now.size, FAULT)}.`, lines);
      else if (quiet) report("No faults.", lines);
      else report(`No faults: ${sizeOf(found.content)}.`, [...lines, ...newIn(sound, found.content)]);
    }
    if (faults === undefined && !quiet) print(`Watching ${folder}; stop with Ctrl+C.`);
    faults = now;
    if ("content" in found) sound = found.content;
  }
}

function faultsOf(faults: readonly Diagnostic[]): Faults {
  const faultsByKey = new Map<string, string>();
  for (const fault of faults) {
    const key = `${fault.file} ${fault.message}`;
    // Several lines may have the same fault.
    let nth = 1;
    while (faultsByKey.has(`${key} ${nth}`)) nth++;
    faultsByKey.set(`${key} ${nth}`, formatDiagnostic(fault));
  }
  return faultsByKey;
}

/** The new faults, marked `+`, the remaining ones, and the removed ones, marked `-`; and whether any changed. */
function compare(before: Faults, now: Faults): { readonly lines: readonly string[]; readonly isNew: boolean } {
  const came = [...now].filter(([key]) => !before.has(key)).map(([, line]) => `+ ${line}`);
  const stay = [...now].filter(([key]) => before.has(key)).map(([, line]) => `  ${line}`);
  const went = [...before].filter(([key]) => !now.has(key)).map(([, line]) => `- ${line}`);
  return { lines: [came, stay, went].flatMap(shortened), isNew: came.length + went.length > 0 };
}

function shortened(lines: readonly string[]): string[] {
  const more = lines.length - MOST_FAULTS;
  return more > 0 ? [...lines.slice(0, MOST_FAULTS), `  and ${more} more`] : [...lines];
}

function sizeOf(content: Content): string {
  const parts = (["entities", "relationships", "figures", "evidence"] as const).map((part) =>
    numberOf(content[part].length, NOUNS[part]),
  );
  return parts.join(", ");
}

function newIn(before: Content | undefined, now: Content): string[] {
  if (before === undefined) return [];
  const changes = changesOf(before, now);
  return changes.length === 0 ? ["Nothing new."] : changes;
}

function report(line: string, more: readonly string[]): void {
  const time = new Date().toTimeString().slice(0, 8);
  print([`${time}  ${line}`, ...more.map((one) => `  ${one}`)].join("\n"));
}
