import {
  type Change,
  folderFor,
  hasReported,
  isService,
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

/** What a message for an operator does not contain: errors and places of programs. */
const RAW = /GRAFEO-|os error|\bEIO\b|\bENOSPC\b|^\s+at |\.js:\d/m;

/** Lets the disk fail from an operation on. */
export const failing: Exercise = {
  name: "failing",
  about: "a disk that is full, or fails, from an operation on, while data are stored",
  lacks: lacksFileFaults,
  async run(options) {
    const faults = new FileFaults(`${ROOT}drill/file-faults`, options.work);
    const { all } = await prepareChanges(options.work);
    const rows: Row[] = [];
    for (const change of all.filter((each) => !isService(each))) rows.push(...(await failed(change, faults, options)));
    return rows;
  },
};

async function failed(
  change: Change,
  faults: FileFaults,
  { rounds, work, say }: DrillOptions,
): Promise<readonly Row[]> {
  const log = await operationsOf(change, folderFor(change, work), faults);
  const count = log.filter(({ kind }) => kind !== "print").length;
  const rows: Row[] = [];
  for (const fault of ["ENOSPC", "EIO"] as const) {
    const tally = new Tally(change.expected);
    const exits = new Map<number | null, number>();
    for (const at of momentsOf(count, rounds)) {
      const folder = folderFor(change, work);
      const { status, output } = await runChange(change, folder, faults.prepare(folder, fault, at).env);
      exits.set(status, (exits.get(status) ?? 0) + 1);
      const state = await stateOf(folder);
      const verdict = tally.add(state, hasReported(output, change));
      const isPlain = status === 0 || (status === 1 && output.trim() !== "" && !RAW.test(output));
      // Success without the data is as wrong as an end without a message.
      if ((status === 0 && verdict !== "new") || !(status === 0 || status === 1)) tally.addFault();
      if (!isPlain) tally.addFault();
      if (verdict === "wrong" || !isPlain)
        say(`${change.what}, ${fault} from ${at} of ${count} on: exit ${status}, ${verdict}: ${output.trim()}`);
      remove(folder);
    }
    const codes = [...exits].map(([status, times]) => `exit code ${status}: ${times}`).join(", ");
    rows.push(tally.row(`${fault} from an operation on: ${change.what}`, codes));
  }
  return rows;
}
