import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What the file system, or another owner of the files, may not allow. */
const TOLERATED = new Set(["EPERM", "EROFS", "ENOTSUP", "ENOENT"]);

/**
 * Lets only the owner read and write the files of a folder whose names begin with `start`: the engine makes them with
 * the usual mode, which others can read. A folder among them is closed, so that files made in it later are closed too.
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
