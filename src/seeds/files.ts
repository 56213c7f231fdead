import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileErrorReason } from "../diagnostics/file-error.ts";
import { YilianError } from "../errors.ts";
import { compareTexts } from "../model/collation.ts";

/** A seed file as stored. */
export interface SeedFile {
  /** Its name, without the folder. */
  readonly name: string;
  readonly text: string;
}

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
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: fileErrorReason(error) };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.startsWith("\uFEFF")) return { problem: "begins with a byte order mark; save it as UTF-8 without one." };
    return { text };
  } catch {
    return { problem: "is not UTF-8; save it as UTF-8." };
  }
}

/**
 * Writes files of a folder: first all under other names, then each is renamed, so that a full disk damages none.
 *
 * @throws {YilianError} INVALID_SEEDS when one cannot be written; none is changed then.
 */
export function writeFiles(folder: string, files: readonly SeedFile[]): void {
  const paths = files.map(({ name }) => join(folder, `.${name}.new`));
  try {
    for (const [at, { text }] of files.entries()) writeFileSync(paths[at] ?? "", text);
  } catch (cause) {
    for (const path of paths) rmSync(path, { force: true });
    const message = `The files in ${folder} cannot be written (${(cause as NodeJS.ErrnoException).code}). Nothing was changed. Give this user the right to write there, and room on the disk.`;
    throw new YilianError("INVALID_SEEDS", message, { cause });
  }
  for (const [at, { name }] of files.entries()) renameSync(paths[at] ?? "", join(folder, name));
}
