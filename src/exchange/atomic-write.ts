import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { YilianError } from "../errors.ts";

/** A file of an export. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files into a folder, which is made when missing: all beside under other names first, so that a failure leaves the
 * folder as it was. Files of the same names are replaced, others stay.
 *
 * @throws {YilianError} NO_SPACE, or INVALID_ARGUMENT when the folder cannot be written to for another reason.
 */
export function writeFolder(folder: string, files: readonly ExportFile[]): void {
  const moves = files.map(({ name, text }) => ({
    to: join(folder, name),
    from: join(folder, `.${name}-${randomUUID()}`),
    text,
  }));
  let made: string | undefined;
  let [begun, done] = [0, 0];
  try {
    made = mkdirSync(folder, { recursive: true });
    for (const { to } of moves) refuseFolder(to);
    for (const { from, text } of moves) {
      begun++;
      writeWhole(from, text);
    }
    for (const { from, to } of moves) {
      renameSync(from, to);
      done++;
    }
  } catch (cause) {
    for (const { from } of moves.slice(0, begun)) rmSync(from, { force: true });
    if (made !== undefined && done === 0) rmSync(made, { recursive: true, force: true });
    if (cause instanceof YilianError) throw cause;
    throw faultOf(folder, cause, done, files.length);
  }
}

function writeWhole(path: string, text: string): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, text);
    // Some disks tell only now that they are full.
    fsyncSync(file);
  } finally {
    closeSync(file);
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
  EROFS: "lies on a disk that can only be read",
};

function faultOf(folder: string, cause: unknown, done: number, all: number): YilianError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  const left =
    done === 0 ? "Nothing there was changed" : `${done} of ${all} files are new already, the others are as they were`;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new YilianError(
      "NO_SPACE",
      `The disk of the folder "${folder}" is full. ${left}. Make room, or name another folder.`,
      { cause },
    );
  }
  const reason = REASONS[code] ?? `cannot be written to (${code})`;
  return new YilianError("INVALID_ARGUMENT", `The folder "${folder}" ${reason}. ${left}. Name another folder.`, {
    cause,
  });
}
