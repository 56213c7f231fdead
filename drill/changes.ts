import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { digestIn, type Ended, killGroup, load, SEEDS, save, start } from "./command.ts";
import type { FileFaults } from "./file-faults/library.ts";
import { type Operation, operationsIn } from "./file-faults/operations.ts";
import { copyFolder, remove } from "./folders.ts";
import { type Answer, answerOf, servedState } from "./served-state.ts";
import type { Expected } from "./verdict.ts";

/** How long a command may take. */
const PATIENCE_MS = 60_000;

/** A command that stores a data set. */
export interface Change {
  readonly what: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The data folder before it. */
  readonly from: string;
  readonly expected: Expected;
}

/** The commands that store data, and what they start from. */
export interface Changes {
  readonly all: readonly Change[];
  /** The answers of a service with each data set. */
  readonly answers: readonly Answer[];
}

/** Makes the folders and files that the commands start from. */
export async function prepareChanges(work: string): Promise<Changes> {
  const [none, first, second] = [join(work, "none"), join(work, "first"), join(work, "second")];
  mkdirSync(none);
  const digests = { old: await load(first, SEEDS.first), new: await load(second, SEEDS.second) };
  const answers = [await answerOf(first, SEEDS.first), await answerOf(second, SEEDS.second)];
  const { backup, tables } = await save(second, work, "jsonl");
  const env = { SEED_DIR: SEEDS.second };
  const replaced = { env, from: first, expected: digests };
  return {
    answers,
    all: [
      { what: "first seed", args: ["seed"], env, from: none, expected: { old: null, new: digests.new } },
      { what: "seed --replace", args: ["seed", "--replace"], ...replaced },
      { what: "import", args: ["import", tables], ...replaced },
      { what: "restore", args: ["restore", backup], ...replaced },
      { what: "serve with changed seeds", args: ["serve"], ...replaced, env: { ...env, PORT: "0" } },
    ],
  };
}

/** Copies the folder from which a change starts. */
export function folderFor(change: Change, work: string): string {
  const folder = mkdtempSync(join(work, "data-"));
  copyFolder(change.from, folder);
  return folder;
}

/** Runs a change on a folder to its end. A service ends when it has stored its index. */
export async function runChange(
  change: Change,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { child, ended } = start(change.args, { DATA_DIR: folder, ...change.env, ...env });
  const timer = setTimeout(() => killGroup(child), PATIENCE_MS);
  if (isService(change)) {
    const names = new Set(readdirSync(folder));
    const isStored = (): boolean => readdirSync(folder).some((name) => /^index-/.test(name) && !names.has(name));
    let hasEnded = false;
    void ended.then(() => {
      hasEnded = true;
    });
    while (!hasEnded && !isStored()) await sleep(20);
    // Others of its files are removed then.
    await sleep(100);
    child.kill("SIGTERM");
  }
  const result = await ended;
  clearTimeout(timer);
  // A fault can end the command, and not what it started.
  killGroup(child);
  return result;
}

/** Runs a change on a folder, removes the folder, and returns the operations on its files and what was printed, in order. */
export async function operationsOf(change: Change, folder: string, faults: FileFaults): Promise<readonly Operation[]> {
  const logged = faults.prepare(folder, "log");
  const { output } = await runChange(change, folder, logged.env);
  // Otherwise a loss could not be seen.
  if (!hasReported(output, change)) throw new Error(`${change.what} does not report what it stored:\n${output}`);
  const operations = operationsIn(logged.readLog(), folder);
  remove(folder);
  return operations;
}

export function isService({ args }: Change): boolean {
  return args[0] === "serve";
}

/**
 * What is wrong after a restart of a service that was disturbed; undefined if it answers as with the new data set. It
 * also reads the index file, if there is one.
 */
export async function faultAfterRestart(
  change: Change,
  folder: string,
  answers: readonly Answer[],
): Promise<string | undefined> {
  if (!isService(change)) return undefined;
  const served = await servedState(folder, SEEDS.second, answers);
  return served.is === "sound" && served.digest === change.expected.new ? undefined : JSON.stringify(served);
}

/** Whether a command reported the new data set as stored. */
export function hasReported(output: string, { expected }: Change): boolean {
  return output.split("\n").some((line) => /^Data set .* is loaded: /.test(line) && digestIn(line) === expected.new);
}

/**
 * Numbers of operations, spread evenly from a random one on.
 *
 * @param count - how many operations there are; each is taken if there are no more than `rounds`.
 */
export function momentsOf(count: number, rounds: number, random: () => number = Math.random): readonly number[] {
  const step = Math.max(1, count / rounds);
  const first = random() * step;
  return Array.from({ length: Math.ceil(count / step) }, (_, round) => Math.floor(first + round * step) + 1).filter(
    (number) => number <= count,
  );
}
