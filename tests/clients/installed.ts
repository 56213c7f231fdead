import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasPackages, installPackages } from "../../bench/install-packages.ts";
import { isRequired } from "../support/require.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SOURCE = join(ROOT, "tests", "clients");
/** Where the clients are installed. Their packages are not those of the service. */
export const FOLDER = join(ROOT, "dist", ".clients");
const PYTHON = join(FOLDER, "python", "bin", "python");

/** What the tests with clients of Node lack. Where they are required, they install it: see {@link installClients}. */
export function lacksClients(): string | undefined {
  return isRequired("clients") || hasPackages(SOURCE, FOLDER) ? undefined : "their packages are not installed";
}

/** What the test with Python's client lacks. Where it is required, it installs the package. */
export function lacksPython(): string | undefined {
  if (existsSync(PYTHON)) return undefined;
  if (!isRequired("python")) return "the package gql is not installed";
  return spawnSync("python3", ["-m", "venv", "--help"]).status === 0 ? undefined : "there is no Python with venv";
}

/** Installs the packages of the clients of Node, if they are not there. */
export function installClients(): Promise<void> {
  return installPackages(SOURCE, FOLDER, join(ROOT, ".npmrc"));
}

/** Installs Python's client, if it is not there. */
export async function installPython(): Promise<void> {
  if (existsSync(PYTHON)) return;
  const folder = join(FOLDER, "python");
  await run("python3", ["-m", "venv", folder]);
  await run(join(folder, "bin", "pip"), ["install", "--quiet", "--requirement", join(SOURCE, "requirements.txt")]);
}

/** Runs a program of this folder, and returns what it prints as JSON. */
export async function runClient(file: string, ...args: readonly string[]): Promise<unknown> {
  if (file.endsWith(".py")) return JSON.parse(await run(PYTHON, [join(SOURCE, file), ...args]));
  // A program finds the packages that are beside it.
  const program = join(FOLDER, basename(file));
  copyFileSync(join(SOURCE, file), program);
  return JSON.parse(await run(process.execPath, [program, ...args]));
}

/**
 * Runs a command, and returns its output.
 *
 * @throws {Error} with all that it printed, if it fails.
 */
export async function run(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { cwd: FOLDER, stdio: ["ignore", "pipe", "pipe"] });
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output}${errors}`);
  return output;
}
