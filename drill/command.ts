import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { State } from "./verdict.ts";

/** The program as `npm run build` makes it; the drill itself is bundled into `dist/.drill/`. */
export const PROGRAM = fileURLToPath(new URL("../main.js", import.meta.url));
/** The repository. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The seeds that the exercises load: two small data sets, neither of which contains the other. */
export const SEEDS = {
  first: `${ROOT}tests/other-city/seed`,
  second: `${ROOT}docs/examples/yuzhou/seed`,
} as const;

type Env = Readonly<Record<string, string>>;

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** Resolves when it has ended. */
  readonly ended: Promise<Ended>;
}

/** What a command printed, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** The commands that run. They end with the drill. */
const living = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of living) killGroup(child);
});

/** Starts a command of `yilian`, in a process group of its own. */
export function start(args: readonly string[], env: Env): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, GRAPH: "embedded", LOG_LEVEL: "error", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  living.add(child);
  child.once("close", () => living.delete(child));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const ended = once(child, "close").then(([status]) => ({ status: status as number | null, output }));
  return { child, ended };
}

/** Kills a command, and the processes that it started. */
export function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}

/** Runs a command of `yilian` to its end. */
export async function run(args: readonly string[], env: Env): Promise<Ended> {
  return await start(args, env).ended;
}

/** Opens a data folder, or the database of other settings, reads all of its content, and compares it with its digest. */
export async function stateOf(folder: string, env: Env = {}): Promise<State> {
  const { status, output } = await run(["verify", "--stored"], { DATA_DIR: folder, ...env });
  const digest = digestIn(output);
  if (status === 0 && digest !== undefined) return { is: "sound", digest };
  if (/No data set is loaded/.test(output)) return { is: "empty" };
  const reason = output.trim().split("\n")[0] ?? "";
  if (status !== 1 || reason === "") return { is: "crashed", reason: `exit code ${status}: ${reason}` };
  return /digest/.test(output) ? { is: "different" } : { is: "refused", reason };
}

/** The digest in the words of a command, such as `version 2026.11.4 (217c53b78824)`. */
export function digestIn(output: string): string | undefined {
  return /\(([0-9a-f]{12})\)/.exec(output)?.[1];
}

/** Loads seeds into a folder, or the database of other settings, and returns their digest. */
export async function load(folder: string, seeds: string, env: Env = {}): Promise<string> {
  const { status, output } = await run(["seed", "--replace"], { DATA_DIR: folder, SEED_DIR: seeds, ...env });
  const digest = digestIn(output);
  if (status !== 0 || digest === undefined) throw new Error(`The seeds of ${seeds} could not be loaded:\n${output}`);
  return digest;
}

/** Saves the data set of a folder as a backup and as tables, below another folder. */
export async function save(
  folder: string,
  to: string,
  format: "csv" | "jsonl",
): Promise<{ readonly backup: string; readonly tables: string }> {
  const [backup, tables] = [join(to, "second.backup"), join(to, "tables")];
  for (const args of [
    ["backup", backup],
    ["export", format, tables],
  ]) {
    const { status, output } = await run(args, { DATA_DIR: folder });
    if (status !== 0) throw new Error(output);
  }
  return { backup, tables };
}
