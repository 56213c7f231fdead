import { readdirSync } from "node:fs";
import { join } from "node:path";
import { YilianError } from "../errors.ts";
import { type TextFile, WriteError, writeFiles } from "../files/atomic-write.ts";
import { BYTE_ORDER_MARK, decodeText } from "../files/decode-text.ts";
import { fileErrorReason } from "../files/error-reason.ts";
import { readRegularFile } from "../files/regular-file.ts";
import { compareTexts } from "../model/collation.ts";

/** A seed file as stored. */
export type SeedFile = TextFile;

/**
 * Reads the `.cypher` files of a folder in the order of their names; folders in it are ignored.
 *
 * @throws {YilianError} INVALID_SEEDS when the folder or a file cannot be read, when there is no such file, or when a
 * file is not UTF-8 or begins with a byte order mark; every such file is listed.
 */
export function readSeedFiles(folder: string): SeedFile[] {
  const names = namesIn(folder);
  if (names.length === 0) {
    throw new YilianError(
      "INVALID_SEEDS",
      `The folder "${folder}" contains no .cypher files; name one that contains seeds.`,
    );
  }
  const files: SeedFile[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const read = readText(join(folder, name));
    if ("text" in read) files.push({ name, text: read.text });
    else faults.push(`${join(folder, name)} ${read.problem}`);
  }
  if (faults.length > 0) throw new YilianError("INVALID_SEEDS", faults.join("\n"));
  return files;
}

/** The `.cypher` files of a folder in the order of their names, each read when it is taken, and not decoded. */
export function* readBytesOf(folder: string): Iterable<{ readonly name: string; readonly text: Uint8Array }> {
  for (const name of namesIn(folder)) yield { name, text: readRegularFile(join(folder, name)) };
}

/** Whether a file of this name is a seed file; hidden files belong to editors and systems. */
export function isSeedFile(name: string): boolean {
  return name.endsWith(".cypher") && !name.startsWith(".");
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isSeedFile).sort(compareTexts);
  } catch (cause) {
    const message = `The folder "${folder}" with the seeds ${fileErrorReason(cause)} Name a folder that contains .cypher files.`;
    throw new YilianError("INVALID_SEEDS", message, { cause });
  }
}

/** The text of a UTF-8 file, or why there is none, as the end of a sentence. */
export function readText(path: string): { text: string } | { problem: string } {
  let bytes: Buffer;
  try {
    bytes = readRegularFile(path);
  } catch (error) {
    return { problem: fileErrorReason(error) };
  }
  const text = decodeText(bytes);
  if (text === undefined) return { problem: "is not UTF-8; save it as UTF-8." };
  if (text.startsWith(BYTE_ORDER_MARK))
    return { problem: "begins with a byte order mark; save it as UTF-8 without one." };
  return { text };
}

/**
 * Writes files into a folder of seeds, all or none.
 *
 * @throws {YilianError} INVALID_SEEDS when one cannot be written.
 */
export function writeSeedFiles(folder: string, files: readonly SeedFile[]): void {
  try {
    writeFiles(folder, files);
  } catch (cause) {
    if (!(cause instanceof WriteError)) throw cause;
    const left = cause.done === 0 ? "Nothing was changed" : `${cause.done} of ${files.length} files are new already`;
    const message = `The files in ${folder} cannot be written (${cause.code}). ${left}. Give this user the right to write there, and room on the disk.`;
    throw new YilianError("INVALID_SEEDS", message, { cause });
  }
}
