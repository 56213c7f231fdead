import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { YilianError } from "../errors.ts";
import { type TextFile, WriteError, writeFiles } from "../files/atomic-write.ts";

/**
 * Writes files into a folder, which is created when missing. A failure before the first file is renamed changes nothing.
 * Files of the same names are replaced, others are not touched.
 *
 * @throws {YilianError} NO_SPACE, or INVALID_ARGUMENT when the folder cannot be written to for another reason.
 */
export function writeFolder(folder: string, files: readonly TextFile[]): void {
  let created: string | undefined;
  try {
    created = mkdirSync(folder, { recursive: true });
    for (const { name } of files) refuseFolder(join(folder, name));
    writeFiles(folder, files);
  } catch (cause) {
    const error = cause instanceof WriteError ? cause : new WriteError(cause, 0);
    if (created !== undefined && error.done === 0) rmSync(created, { recursive: true, force: true });
    if (cause instanceof YilianError) throw cause;
    throw faultOf(folder, error, files.length);
  }
}

function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw new YilianError(
    "INVALID_ARGUMENT",
    `${path} is a folder where a file must go. Rename it, or name another folder.`,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: "is no folder",
  EEXIST: "is no folder",
  EACCES: "cannot be written to: this user lacks the right",
  EPERM: "cannot be written to: this user lacks the right",
  EROFS: "is on a disk that can only be read",
};

function faultOf(folder: string, cause: WriteError, count: number): YilianError {
  const { code, done } = cause;
  const left =
    done === 0 ? "Nothing there was changed" : `${done} of ${count} files are new already, the others are as before`;
  if (code === "ENOSPC" || code === "EDQUOT") {
    const message = `The disk of the folder "${folder}" is full. ${left}. Make room, or name another folder.`;
    return new YilianError("NO_SPACE", message, { cause });
  }
  const reason = REASONS[code] ?? `cannot be written to (${code})`;
  const message = `The folder "${folder}" ${reason}. ${left}. Name another folder.`;
  return new YilianError("INVALID_ARGUMENT", message, { cause });
}
