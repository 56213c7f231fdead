import { examineSeeds } from "../checks/check.ts";
import { changesOf } from "../curation/content-diff.ts";
import { watchSeeds } from "../curation/watch-seeds.ts";
import { type Diagnostic, formatDiagnostic } from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import type { Content } from "../model/records.ts";
import { FAULT, NOUNS, numberOf } from "../wording/plural.ts";

/** How many new, remaining and removed faults are printed at a time, each. */
const MOST_FAULTS = 20;

/** The faults of the seeds at one time. The key of a fault does not change if its line moves. */
type Faults = ReadonlyMap<string, string>;

/**
 * Checks the seeds of a folder now and after each save, until SIGINT or SIGTERM. Prints the faults and the changes.
 *
 * With `quiet`, it prints only when faults appear or disappear.
 *
 * @throws {YilianError} INVALID_SEEDS if the folder cannot be read at the start. Later it prints this as a fault.
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
    if (faults === undefined && !quiet) console.log(`Watching ${folder}; stop with Ctrl+C.`);
    faults = now;
    if ("content" in found) sound = found.content;
  }
}

function faultsOf(faults: readonly Diagnostic[]): Faults {
  const byKey = new Map<string, string>();
  for (const fault of faults) {
    const key = `${fault.file} ${fault.message}`;
    // Several lines may have the same fault.
    let nth = 1;
    while (byKey.has(`${key} ${nth}`)) nth++;
    byKey.set(`${key} ${nth}`, formatDiagnostic(fault));
  }
  return byKey;
}

/** Returns new faults, marked `+`, remaining faults, and removed faults, marked `-`. `isNew` is whether any changed. */
function compare(before: Faults, now: Faults): { readonly lines: readonly string[]; readonly isNew: boolean } {
  const added = [...now].filter(([key]) => !before.has(key)).map(([, line]) => `+ ${line}`);
  const remaining = [...now].filter(([key]) => before.has(key)).map(([, line]) => `  ${line}`);
  const removed = [...before].filter(([key]) => !now.has(key)).map(([, line]) => `- ${line}`);
  return { lines: [added, remaining, removed].flatMap(shortened), isNew: added.length + removed.length > 0 };
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
  console.log([`${time}  ${line}`, ...more.map((one) => `  ${one}`)].join("\n"));
}
