import { cpSync, mkdtempSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { momentsOf } from "./changes.ts";
import { ROOT, run, SEEDS, stateOf } from "./command.ts";
import type { DrillOptions, Row } from "./exercise.ts";
import { FileFaults } from "./file-faults/library.ts";
import { type Operation, operationsIn } from "./file-faults/operations.ts";
import { copyFolder, remove } from "./folders.ts";
import { HARMS, placesIn } from "./harms.ts";
import { Tally } from "./verdict.ts";

const DATA = "graph.grafeo";

/**
 * Damages a folder whose log has the newest data set, and its data file the one before: a command was killed between
 * its commit and its checkpoint. Also puts data files and logs of different times together.
 *
 * @param folder - with the first data set, which has a digest.
 */
export async function damagedLogs(folder: string, digest: string, options: DrillOptions): Promise<readonly Row[]> {
  const { rounds, work, say } = options;
  const faults = new FileFaults(`${ROOT}drill/file-faults`, work);
  const finished = copyIn(work, folder);
  const args = ["seed", "--replace"];
  const logged = faults.prepare(finished, "log");
  await run(args, { DATA_DIR: finished, SEED_DIR: SEEDS.second, ...logged.env });
  const operations = operationsIn(logged.readLog(), finished).filter(({ kind }) => kind !== "print");
  const state = await stateOf(copyIn(work, finished));
  if (state.is !== "sound") throw new Error("The second data set is not stored.");
  const expected = { old: digest, new: state.digest };

  /** The folder of a command that was killed before an operation. */
  const killedBefore = async (isIt: (operation: Operation) => boolean): Promise<string> => {
    const killed = copyIn(work, folder);
    const { env } = faults.prepare(killed, "kill", operations.findIndex(isIt) + 1);
    await run(args, { DATA_DIR: killed, SEED_DIR: SEEDS.second, ...env });
    return killed;
  };
  const rows: Row[] = [];

  const checkpoint = await killedBefore(({ kind, path }) => kind === "write" && path === DATA);
  const newer = new Tally({ old: expected.new, new: expected.new });
  newer.add(await stateOf(copyIn(work, checkpoint)), true);
  rows.push(newer.row("old data file with new log"));

  const older = new Tally({ old: expected.new, new: expected.new });
  cpSync(join(finished, DATA), join(checkpoint, DATA));
  older.add(await stateOf(checkpoint), true);
  rows.push(older.row("new data file with old log"));

  const [log, records] = recordsOf(operations);
  const killed = await killedBefore(({ kind, path }) => kind === "create" && isLog(path) && path !== log);
  const cuts = new Tally(expected);
  for (const moment of momentsOf(records.length * 2, rounds * 2)) {
    const { offset = 0, data } = records[Math.floor((moment - 1) / 2)] ?? {};
    const copy = copyIn(work, killed);
    // At the end of a record, or within it.
    const size = offset + Math.floor((data?.length ?? 0) / (moment % 2 === 0 ? 1 : 2));
    truncateSync(join(copy, log), size);
    const found = await stateOf(copy);
    if (cuts.add(found) === "wrong") say(`log cut at ${size}: ${JSON.stringify(found)}`);
    remove(copy);
  }
  rows.push(cuts.row("log cut at each record, and within it", `${records.length} records`));

  for (const harm of HARMS)
    for (const file of [DATA, log]) {
      const tally = new Tally({ ...expected, isDamaged: true });
      for (const place of placesIn(rounds)) {
        const copy = copyIn(work, killed);
        harm.apply(join(copy, file), place);
        const found = await stateOf(copy);
        if (tally.add(found) === "wrong") say(`${file}, ${harm.name} at ${place}: ${JSON.stringify(found)}`);
        remove(copy);
      }
      rows.push(tally.row(`${harm.name}: ${file === DATA ? `${DATA} beside a log` : "log with a data set"}`));
    }
  return rows;
}

/** The log that has the data set, and the writes to it. */
function recordsOf(operations: readonly Operation[]): readonly [string, readonly Operation[]] {
  const first = operations.find(({ kind, path }) => kind === "write" && isLog(path))?.path ?? "";
  return [first, operations.filter(({ kind, path }) => kind === "write" && path === first)];
}

function isLog(path: string): boolean {
  return path.startsWith(`${DATA}.wal/`);
}

function copyIn(work: string, folder: string): string {
  const copy = mkdtempSync(join(work, "copy-"));
  copyFolder(folder, copy);
  return copy;
}
