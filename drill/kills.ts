import {
  type Change,
  type Changes,
  faultAfterRestart,
  folderFor,
  hasReported,
  momentsOf,
  operationsOf,
  prepareChanges,
  runChange,
} from "./changes.ts";
import { ROOT, stateOf } from "./command.ts";
import type { DrillOptions, Exercise, Row } from "./exercise.ts";
import { FileFaults, lacksFileFaults } from "./file-faults/library.ts";
import { remove } from "./folders.ts";
import { Tally } from "./verdict.ts";

/** Kills commands at their operations on files. */
export const kills: Exercise = {
  name: "kills",
  about: "kill -9 before operations on files, and in the middle of writes, while data are stored",
  lacks: lacksFileFaults,
  async run(options) {
    const faults = new FileFaults(`${ROOT}drill/file-faults`, options.work);
    const changes = await prepareChanges(options.work);
    const rows: Row[] = [];
    for (const change of changes.all) rows.push(...(await killed(change, changes, { faults, options })));
    return rows;
  },
};

async function killed(
  change: Change,
  { answers }: Changes,
  { faults, options }: { faults: FileFaults; options: DrillOptions },
): Promise<readonly Row[]> {
  const { rounds, work, say } = options;
  const log = await operationsOf(change, folderFor(change, work), faults);
  const operations = log.filter(({ kind }) => kind !== "print");
  const rows: Row[] = [];
  for (const kind of ["kill", "torn"] as const) {
    const tally = new Tally(change.expected);
    // Commands that needed fewer operations than before, and so were not killed.
    let ended = 0;
    // Without a write, `torn` is the same as `kill`.
    const numbers = operations.flatMap((each, at) => (kind === "kill" || each.kind === "write" ? [at + 1] : []));
    for (const moment of momentsOf(numbers.length, rounds)) {
      const at = numbers[moment - 1] ?? moment;
      const folder = folderFor(change, work);
      const { status, output } = await runChange(change, folder, faults.prepare(folder, kind, at).env);
      if (status !== null) ended++;
      const state = await stateOf(folder);
      const verdict = tally.add(state, hasReported(output, change));
      if (verdict === "wrong") say(`${change.what}, ${kind} at ${at}: ${JSON.stringify(state)}`);
      const fault = await faultAfterRestart(change, folder, answers);
      if (fault !== undefined) {
        tally.addFault();
        say(`${change.what}, ${kind} at ${at}: a restart serves ${fault}`);
      }
      remove(folder);
    }
    const place = kind === "kill" ? "before an operation" : "in the middle of a write";
    rows.push(
      tally.row(
        `kill -9 ${place}: ${change.what}`,
        `${numbers.length} such moments${ended > 0 ? `, ${ended} ended before` : ""}`,
      ),
    );
  }
  return rows;
}
