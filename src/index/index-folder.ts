import { createHash } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Columns } from "./columns.ts";
import { readIndexFile, UnusableFile, writeIndexFile } from "./index-file.ts";

/** The names of index files, and of those that are not complete. The engine has no files with such names. */
const NAME = /^index-[0-9a-f]{16}\.bin$/;
const INCOMPLETE = /^\.index-[0-9a-f]{16}\.bin-/;
/** An incomplete file that is older than this is left over from a process that ended. */
const LEFT_OVER_MS = 3_600_000;

/** Whether a name is that of an index file, so that the folder may contain no data. */
export function isIndexFile(name: string): boolean {
  return NAME.test(name) || INCOMPLETE.test(name);
}

/** Receives what an operator should know, as a sentence. */
export type OnWarning = (message: string) => void;

/** The index files of a folder: the one of the current data set, so that the next start need not build it. */
export class IndexFolder {
  private readonly folder: string;
  private readonly warn: OnWarning;
  private canWrite = true;

  constructor(folder: string, warn: OnWarning) {
    this.folder = folder;
    this.warn = warn;
  }

  /**
   * Returns what `make` makes of the columns of the index of a data set; undefined if there is no file of it that can
   * be used. Never throws.
   */
  async read<T>(digest: string, make: (columns: Columns) => T | Promise<T>): Promise<T | undefined> {
    const path = join(this.folder, nameOf(digest));
    try {
      return await make(await readIndexFile(path, digest));
    } catch (error) {
      if (codeOf(error) !== "ENOENT")
        this.warn(`The index file ${path} ${reasonOf(error)}. It is ignored, and the index is built again.`);
      return undefined;
    }
  }

  /** Stores the columns of the index of a data set, and removes the files of others. Never throws; warns once. */
  async write(digest: string, columns: Columns): Promise<void> {
    if (!this.canWrite) return;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await writeIndexFile(this.folder, nameOf(digest), digest, columns);
      await this.removeOthers(nameOf(digest));
    } catch (error) {
      this.canWrite = false;
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      this.warn(
        `The index cannot be stored in ${this.folder} (${codeOf(cause)}). Each start builds it again. Give this user the right to write there, or set DATA_DIR to another folder.`,
      );
    }
  }

  private async removeOthers(current: string): Promise<void> {
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const isOld = NAME.test(name) && name !== current;
      if (isOld || (INCOMPLETE.test(name) && (await isLeftOver(path)))) await rm(path, { force: true });
    }
  }
}

async function isLeftOver(path: string): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  return Date.now() - mtimeMs > LEFT_OVER_MS;
}

/** A digest can be any text, and a name cannot. */
function nameOf(digest: string): string {
  return `index-${createHash("sha256").update(digest).digest("hex").slice(0, 16)}.bin`;
}

function reasonOf(error: unknown): string {
  if (error instanceof UnusableFile) return error.message;
  return error instanceof RangeError ? "has other columns" : `cannot be read (${codeOf(error)})`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
