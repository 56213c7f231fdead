import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, type Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join, sep } from "node:path";

/** Larger files are no text that a program can decode at once. */
const BYTES_MAX = 512 * 2 ** 20;

/** Without O_NONBLOCK, to open a pipe waits for a writer. Windows has no such flag. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file, and rejects everything else: to read a pipe or a device may never end.
 *
 * @param bytesMax - a larger file is rejected before it is read.
 * @throws {Error} with the code of the file system, ENOTREGULAR or EFBIG, which `fileErrorReason` explains.
 */
export function readRegularFile(path: string, bytesMax = BYTES_MAX): Buffer {
  const file = openRegularFile(path, bytesMax);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Reads a file as {@link readRegularFile} does, while other work runs: a slow disk delays nobody else. */
export async function readRegularFileAsync(path: string, bytesMax = BYTES_MAX): Promise<Buffer> {
  const file = await openRegularFileAsync(path, bytesMax);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Opens a file as {@link openRegularFile} does, while other work runs. The caller closes it. */
export async function openRegularFileAsync(path: string, bytesMax = Number.POSITIVE_INFINITY): Promise<FileHandle> {
  const file = await open(path, READ);
  try {
    refuseOthers(path, await file.stat(), bytesMax);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * Opens a file as {@link readRegularFile} does, of any size unless it is given. The caller closes it.
 *
 * @throws {Error} as there.
 */
export function openRegularFile(path: string, bytesMax = Number.POSITIVE_INFINITY): number {
  const file = openSync(path, READ);
  try {
    refuseOthers(path, fstatSync(file), bytesMax);
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
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
    throw fault("EOUTSIDE", `${name} leads to a file outside of ${folder}`);
  return readRegularFile(path);
}

function refuseOthers(path: string, found: Stats, bytesMax: number): void {
  if (found.isDirectory()) throw fault("EISDIR", `${path} is a folder`);
  if (!found.isFile()) throw fault("ENOTREGULAR", `${path} is no regular file`);
  if (found.size > bytesMax) throw fault("EFBIG", `${path} has more than ${bytesMax} bytes`);
}

function fault(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
