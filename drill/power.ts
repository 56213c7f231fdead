import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import {
  type Change,
  type Changes,
  faultAfterRestart,
  folderFor,
  hasReported,
  momentsOf,
  operationsOf,
  prepareChanges,
} from "./changes.ts";
import { ROOT, stateOf } from "./command.ts";
import type { DrillOptions, Exercise, Row } from "./exercise.ts";
import { FileFaults, lacksFileFaults } from "./file-faults/library.ts";
import type { Operation } from "./file-faults/operations.ts";
import { afterPowerCut, type Files, LOSSES, readTree, writeTree } from "./file-faults/power-cut.ts";
import { remove } from "./folders.ts";
import { Tally } from "./verdict.ts";

/** A power failure may lose what was committed in this time before it: see `openGrafeo`. */
const UNSYNCED_MS = 100;

/** Builds the folders that power cuts leave, from the operations of a command. */
export const power: Exercise = {
  name: "power",
  about: "power cuts after operations on files: what was not synced is lost in part, reordered or empty",
  lacks: lacksFileFaults,
  async run(options) {
    const faults = new FileFaults(`${ROOT}drill/file-faults`, options.work);
    const changes = await prepareChanges(options.work);
    const rows: Row[] = [];
    for (const change of changes.all) rows.push(...(await cut(change, changes, { faults, options })));
    return rows;
  },
};

async function cut(
  change: Change,
  { answers }: Changes,
  { faults, options }: { faults: FileFaults; options: DrillOptions },
): Promise<readonly Row[]> {
  const { rounds, work, say } = options;
  const folder = folderFor(change, work);
  const start = readTree(folder);
  const log = await operationsOf(change, folder, faults);
  // The position in the log of each operation.
  const ends = log.flatMap(({ kind }, at) => (kind === "print" ? [] : [at + 1]));
  const rows: Row[] = [];
  for (const loss of LOSSES) {
    const tally = new Tally(change.expected);
    const seen = new Set<string>();
    // Also the end of the command.
    for (const moment of [...momentsOf(ends.length, rounds), ends.length]) {
      const end = ends[moment - 1] ?? log.length;
      const before = log.slice(0, end);
      const files = afterPowerCut(start, before, loss, Math.random);
      const reported = hasReported(printed(before), change);
      const isNew = !seen.has(`${reported} ${hashOf(files)}`);
      seen.add(`${reported} ${hashOf(files)}`);
      if (!isNew) continue;
      const copy = mkdtempSync(join(work, "cut-"));
      writeTree(files, copy);
      const state = await stateOf(copy);
      if (tally.add(state, reported) === "wrong")
        say(`${change.what}, ${loss}, after operation ${moment} of ${ends.length}: ${JSON.stringify(state)}`);
      const fault = await faultAfterRestart(change, copy, answers);
      if (fault !== undefined) {
        tally.addFault();
        say(`${change.what}, ${loss}, after operation ${moment} of ${ends.length}: a restart serves ${fault}`);
      }
      remove(copy);
    }
    rows.push(tally.row(`power cut, ${loss}: ${change.what}`));
  }
  return rows;
}

/** What was printed before the last sync of a file, or long before the last operation. It must be on the disk. */
function printed(operations: readonly Operation[]): string {
  const lastMs = operations.at(-1)?.ms ?? 0;
  const lastSync = operations.findLastIndex(({ kind, inode }) => kind === "sync" && inode !== 0);
  return operations
    .filter(({ kind, ms }, at) => kind === "print" && (at < lastSync || ms <= lastMs - UNSYNCED_MS))
    .map(({ data }) => data.toString())
    .join("");
}

function hashOf(files: Files): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes?.length ?? ""}\0`).update(bytes ?? "");
  return hash.digest("hex");
}
