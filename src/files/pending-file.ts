import { randomUUID } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file that is written beside the one of its name, and replaces it when it is complete. */
export class PendingFile {
  private readonly path: string;
  private readonly temporary: string;
  private readonly file: FileHandle;
  private bytes = 0;

  private constructor(path: string, temporary: string, file: FileHandle) {
    this.path = path;
    this.temporary = temporary;
    this.file = file;
  }

  /** Begins a file that only its owner can read. Throws what the file system throws, as all methods do. */
  static async begin(path: string): Promise<PendingFile> {
    const temporary = join(dirname(path), `.${basename(path)}-${randomUUID()}`);
    return new PendingFile(path, temporary, await open(temporary, "wx", 0o600));
  }

  /** How many bytes are written. */
  get size(): number {
    return this.bytes;
  }

  async write(part: Uint8Array): Promise<void> {
    await this.file.writeFile(part);
    this.bytes += part.length;
  }

  /** Stores all parts on the disk, and gives the file its name. */
  async complete(): Promise<void> {
    await this.file.sync();
    await this.file.close();
    await rename(this.temporary, this.path);
    await syncFolder(dirname(this.path));
  }

  /** Removes what was written. The file of the name is unchanged, unless this one has replaced it. */
  async abandon(): Promise<void> {
    await this.file.close().catch(() => {});
    await rm(this.temporary, { force: true });
  }
}

/** Stores the names of a folder on the disk, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  const file = await open(folder, "r").catch(() => undefined);
  await file?.sync().catch(() => {});
  await file?.close();
}
