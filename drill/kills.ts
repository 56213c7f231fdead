import { mkdtempSync, rmSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { load, run, SEEDS, start, stateOf } from "./command.ts";
import type { DrillOptions, Exercise, Row } from "./exercise.ts";
import { copyFolder, copyMoment } from "./folders.ts";

/** A command that replaces the first data set by the second. */
interface Change {
  readonly what: string;
  args(files: { backup: string }): readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const CHANGES: readonly Change[] = [
  { what: "seed", args: () => ["seed", "--replace"], env: { SEED_DIR: SEEDS.second } },
  { what: "restore", args: ({ backup }) => ["restore", backup], env: { SEED_DIR: SEEDS.second } },
  { what: "serve with changed seeds", args: () => ["serve"], env: { SEED_DIR: SEEDS.second, PORT: "0" } },
];

/** Ends commands at random moments, and looks at copies that were made while they wrote. */
export const kills: Exercise = {
  name: "kills",
  about: "kill -9 while data are replaced, and power cuts: copies of the folder at each change of a file",
  async run(options) {
    const { work } = options;
    const [first, second] = [join(work, "first"), join(work, "second")];
    const digests = { first: await load(first, SEEDS.first), second: await load(second, SEEDS.second) };
    const backup = join(work, "second.backup");
    await run(["backup", backup], { DATA_DIR: second });
    const rows: Row[] = [];
    for (const change of CHANGES) {
      rows.push(await killed(change, { first, backup, digests, options }));
      rows.push(await copied(change, { first, backup, digests, options }));
    }
    return rows;
  },
};

interface Given {
  readonly first: string;
  readonly backup: string;
  readonly digests: { readonly first: string; readonly second: string };
  readonly options: DrillOptions;
}

async function killed(change: Change, { first, backup, digests, options }: Given): Promise<Row> {
  const { rounds, work, say } = options;
  const count = { old: 0, new: 0, lost: 0, wrong: 0 };
  const whole = await duration(change, first, backup, work);
  for (let round = 0; round < rounds; round++) {
    const folder = mkdtempSync(join(work, "kill-"));
    copyFolder(first, folder);
    const { child, ended } = start(change.args({ backup }), { DATA_DIR: folder, ...change.env });
    await Promise.race([sleep((whole * (round + Math.random())) / rounds), ended]);
    child.kill("SIGKILL");
    const { output } = await ended;
    const wasReported = /is (loaded|restored)\b/.test(output) && output.includes(digests.second);
    const state = await stateOf(folder);
    if (state.is === "sound" && state.digest === digests.second) count.new++;
    else if (state.is === "sound" && state.digest === digests.first) count.old++;
    else count.wrong++;
    if (wasReported && !(state.is === "sound" && state.digest === digests.second)) count.lost++;
    if (state.is !== "sound") say(`${change.what}: ${JSON.stringify(state)}`);
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    what: `kill -9: ${change.what}`,
    runs: rounds,
    lost: count.lost,
    wrong: count.wrong,
    found: `old ${count.old}, new ${count.new}`,
  };
}

async function copied(change: Change, { first, backup, digests, options }: Given): Promise<Row> {
  const { rounds, work, say } = options;
  const folder = mkdtempSync(join(work, "live-"));
  copyFolder(first, folder);
  const copies: string[] = [];
  // A copy that is made while a file changes is what a power cut leaves, in one order of its writes.
  const watcher = watch(folder, () => {
    if (copies.length >= rounds * 4) return;
    const copy = mkdtempSync(join(work, "cut-"));
    if (copyMoment(folder, copy)) copies.push(copy);
    else rmSync(copy, { recursive: true, force: true });
  });
  const { child, ended } = start(change.args({ backup }), { DATA_DIR: folder, ...change.env });
  await Promise.race([ended, sleep(15_000)]);
  child.kill("SIGKILL");
  await ended;
  watcher.close();
  const count = { old: 0, new: 0, wrong: 0 };
  for (const copy of copies) {
    const state = await stateOf(copy);
    if (state.is === "sound" && state.digest === digests.second) count.new++;
    else if (state.is === "sound" && state.digest === digests.first) count.old++;
    else count.wrong++;
    if (state.is !== "sound") say(`copy while ${change.what}: ${JSON.stringify(state)}`);
    rmSync(copy, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  return {
    what: `power cut: ${change.what}`,
    runs: copies.length,
    lost: 0,
    // Without a copy, nothing was tried.
    wrong: copies.length === 0 ? 1 : count.wrong,
    found: `old ${count.old}, new ${count.new}`,
  };
}

/** How long the change takes, in milliseconds. */
async function duration(change: Change, first: string, backup: string, work: string): Promise<number> {
  const folder = mkdtempSync(join(work, "whole-"));
  copyFolder(first, folder);
  const begun = performance.now();
  const { child, ended } = start(change.args({ backup }), { DATA_DIR: folder, ...change.env });
  if (change.what.startsWith("serve"))
    child.stdout?.on("data", (text: string) => {
      if (text.includes("Ready after")) child.kill("SIGKILL");
    });
  await ended;
  rmSync(folder, { recursive: true, force: true });
  return performance.now() - begun;
}
