import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LOCK = "package-lock.json";

/** Whether a folder has the packages of the lock file in another one. */
export function hasPackages(source: string, folder: string): boolean {
  return (
    existsSync(join(folder, "node_modules")) &&
    existsSync(join(folder, LOCK)) &&
    readFileSync(join(folder, LOCK), "utf8") === readFileSync(join(source, LOCK), "utf8")
  );
}

/**
 * Installs the packages of the lock file in `source` into `folder`, if they are not there. They are not those of the
 * service, so that its own installation stays small.
 *
 * @param settings - the `.npmrc` to use.
 * @throws {Error} when npm cannot install them.
 */
export async function installPackages(source: string, folder: string, settings: string): Promise<void> {
  if (hasPackages(source, folder)) return;
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", LOCK]) cpSync(join(source, file), join(folder, file));
  cpSync(settings, join(folder, ".npmrc"));
  console.error(`Installing the packages of ${source} …`);
  const child = spawn("npm", ["ci", "--no-audit", "--loglevel=error"], { cwd: folder, stdio: ["ignore", 2, 2] });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`npm could not install the packages of ${source}.`);
}
