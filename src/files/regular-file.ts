import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * Reads a file, and rejects everything else: to read a pipe or a device may never end.
 *
 * @throws {Error} with the code of the file system, or ENOTREGULAR, which `fileErrorReason` explains.
 */
export function readRegularFile(path: string): Buffer {
  // Without O_NONBLOCK, to open a pipe waits for a writer. Windows has no such flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (!found.isFile() && !found.isDirectory()) {
      throw Object.assign(new Error(`${path} is no regular file`), { code: "ENOTREGULAR" });
    }
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a file of a folder, as {@link readRegularFile} does. A link to a file elsewhere is rejected, so that who may
 * write into the folder cannot read the files of others.
 *
 * @throws {Error} as there, or EOUTSIDE.
 */
export function readFileWithin(folder: string, name: string): Buffer {
  const path = realpathSync(join(folder, name));
  if (!path.startsWith(realpathSync(folder) + sep))
    throw Object.assign(new Error(`${name} leads to a file outside of ${folder}`), { code: "EOUTSIDE" });
  return readRegularFile(path);
}
