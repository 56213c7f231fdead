import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The errors when the file system or the owner of a file does not allow a change of the mode. */
const TOLERATED = new Set(["EPERM", "EROFS", "ENOTSUP", "ENOENT"]);

/**
 * Gives only the owner access to the files of a folder whose names begin with `start`, and to folders with such names.
 *
 * The engine makes its files with the default mode, which lets others read them. A private folder also protects
 * later files.
 */
export function makePrivate(folder: string, start: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.name.startsWith(start)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      setMode(path, 0o700);
      makePrivate(path, "");
    } else if (entry.isFile()) setMode(path, 0o600);
  }
}

function setMode(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch (error) {
    if (!TOLERATED.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}
