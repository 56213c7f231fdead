import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PendingFile } from "./pending-file.ts";

/** A file of a folder. */
export interface TextFile {
  /** Its name, without the folder. */
  readonly name: string;
  readonly text: string;
  /** Who may read and write it, as `0o600`; what the system sets unless given. */
  readonly mode?: number;
}

/** Files could not be written, or not all. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  /** The error code of the file system, such as `ENOSPC`. */
  readonly code: string;
  /** How many files are new already. The others are unchanged. */
  readonly done: number;

  constructor(cause: unknown, done: number) {
    super("A file cannot be written.", { cause });
    this.code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    this.done = done;
  }
}

/**
 * Writes files into a folder: first all of them beside the old ones under other names, then each is renamed. So a full
 * disk changes no file. Files of the same names are replaced, others are not touched.
 *
 * @throws {WriteError} when a file cannot be written or renamed.
 */
export function writeFiles(folder: string, files: readonly TextFile[]): void {
  const moves = files.map(({ name, text, mode }) => ({
    from: join(folder, `.${name}-${randomUUID()}`),
    to: join(folder, name),
    text,
    mode,
  }));
  let [begun, done] = [0, 0];
  try {
    for (const { from, text, mode } of moves) {
      begun++;
      writeNew(from, text, mode);
    }
    for (const { from, to } of moves) {
      renameSync(from, to);
      done++;
    }
    syncNames(folder);
  } catch (cause) {
    for (const { from } of moves.slice(done, begun)) rmSync(from, { force: true });
    throw new WriteError(cause, done);
  }
}

/**
 * Writes a file of bytes, which only its owner can read: first beside the old one under another name, then it is
 * renamed. Other work runs between the parts.
 *
 * @throws {WriteError} when the file cannot be written or renamed; the old one is then unchanged.
 */
export async function writeLargeFile(folder: string, name: string, parts: Iterable<Uint8Array>): Promise<void> {
  let file: PendingFile | undefined;
  try {
    file = await PendingFile.begin(join(folder, name));
    for (const part of parts) await file.write(part);
    await file.complete();
  } catch (cause) {
    await file?.abandon();
    throw new WriteError(cause, 0);
  }
}

/**
 * Writes a file that does not exist yet.
 *
 * @throws {WriteError} with the code EEXIST when there is one of the name, or when it cannot be written.
 */
export function writeNewFile(folder: string, { name, text, mode }: TextFile): void {
  const path = join(folder, name);
  try {
    writeNew(path, text, mode);
  } catch (cause) {
    const error = new WriteError(cause, 0);
    if (error.code !== "EEXIST") rmSync(path, { force: true });
    throw error;
  }
}

/** Stores the names of a folder on the disk, where the system can: else a power failure can bring old files back. */
function syncNames(folder: string): void {
  let file: number | undefined;
  try {
    file = openSync(folder, "r");
    fsyncSync(file);
  } catch {
    // Windows opens no folders.
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function writeNew(path: string, text: string, mode?: number): void {
  const file = openSync(path, "wx", mode);
  try {
    writeFileSync(file, text);
    // Some disks report only now that they are full.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
