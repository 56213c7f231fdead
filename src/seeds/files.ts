import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { YilianError } from "../errors.ts";
import { compareTexts } from "../model/collation.ts";

/** A seed file as it is. */
export interface SeedFile {
  /** Its name, without the folder. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the `.cypher` files of a folder in the order of their names; folders in it are left alone.
 *
 * @throws {YilianError} INVALID_SEEDS when the folder or a file cannot be read, when there is no such file, or when a file
 * is not UTF-8 or begins with a byte order mark; every such file is listed.
 */
export function readSeedFiles(folder: string): SeedFile[] {
  const names = namesIn(folder);
  if (names.length === 0) {
    throw new YilianError("INVALID_SEEDS", `The folder "${folder}" holds no .cypher files; name one that holds seeds.`);
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

/** Whether a file of this name in a folder of seeds is one of them; hidden ones are what editors and systems leave there. */
export function isSeedFile(name: string): boolean {
  return name.endsWith(".cypher") && !name.startsWith(".");
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isSeedFile).sort(compareTexts);
  } catch (cause) {
    const message = `The folder "${folder}" with the seeds ${reasonOf(cause)} Name a folder that holds .cypher files.`;
    throw new YilianError("INVALID_SEEDS", message, { cause });
  }
}

/** The text of a UTF-8 file, or why there is none, as the end of a sentence. */
export function readText(path: string): { text: string } | { problem: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: reasonOf(error) };
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
 * Writes files of a folder: first all beside the old ones, then each in its place, so that a full disk spoils none.
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

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist.",
  ENOTDIR: "is a file, not a folder.",
  EISDIR: "is a folder, not a file; rename it.",
  EACCES: "cannot be read: this user lacks the right to.",
};

/** What a failed call of the file system says, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `cannot be read (${code || String(error)}).`;
}
