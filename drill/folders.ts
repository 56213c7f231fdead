import { cpSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Copies a data folder, without the socket of a running service. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith(".sock") });
}

/** Copies a folder; false if one of its files changed meanwhile, so that no moment had such files. */
export function copyMoment(from: string, to: string): boolean {
  const before = stampsOf(from);
  try {
    copyFolder(from, to);
  } catch {
    return false;
  }
  return stampsOf(from) === before;
}

/** What differs when a file of a folder was written, renamed or removed. */
function stampsOf(folder: string): string {
  return readdirSync(folder, { recursive: true })
    .map((name) => {
      const found = statSync(join(folder, String(name)), { bigint: true, throwIfNoEntry: false });
      return found === undefined ? "" : `${name} ${found.ino} ${found.size} ${found.mtimeNs}`;
    })
    .join("\n");
}
