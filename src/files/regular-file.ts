import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

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
