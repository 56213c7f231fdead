import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { SoundRows } from "../checks/check.ts";
import { YilianError } from "../errors.ts";
import { linesOf, UnreadableLine } from "../files/lines.ts";
import { digestOf } from "../model/digest.ts";
import { type Content, PARTS, type Part } from "../model/records.ts";
import { anyHeader, FORMAT_VERSION, type Header, header, NEWEST_STORED_FORM, trailer } from "./backup-format.ts";
import { isRecordOf } from "./record-shape.ts";

/** A backup that was read and checked. */
export interface Backup {
  readonly header: Header;
  /** What it contains, as loading takes it. */
  readonly rows: SoundRows;
}

type Records = { -readonly [P in Part]: Content[P][number][] };

/**
 * Reads a backup and checks all of it: that it is complete, unchanged, and has the content that its digest names.
 *
 * @throws {YilianError} BACKUP_FOREIGN when the file is no backup, BACKUP_NEWER when a newer Yilian wrote it,
 * BACKUP_TRUNCATED when its end is missing, BACKUP_DAMAGED when it was changed, BACKUP_MISMATCH when its records are
 * not those of its digest. What reading the file throws.
 */
export async function readBackup(file: AsyncIterable<Uint8Array>): Promise<Backup> {
  const reading = new BackupReader();
  const gunzip = createGunzip();
  let failure: unknown;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      yield* file;
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  try {
    await pipeline(bytes(), gunzip, async (parts: AsyncIterable<Uint8Array>) => {
      for await (const line of linesOf(parts)) reading.take(line.text, line.bytes, line.isEnded);
    });
  } catch (error) {
    if (error instanceof YilianError || error === failure) throw error;
    throw reading.explain(error);
  }
  return reading.end();
}

/** Takes the lines of a backup one by one. */
class BackupReader {
  private header: Header | undefined;
  private readonly records = Object.fromEntries(PARTS.map((part) => [part, [] as unknown[]])) as unknown as Records;
  private readonly hash = createHash("sha256");
  private line = 0;
  private isComplete = false;

  take(text: string, bytes: Uint8Array, isEnded: boolean): void {
    this.line++;
    if (this.header === undefined) this.header = readHeader(text);
    else if (this.isComplete) throw damaged(`there are lines after the last one, at line ${this.line}`);
    else if (!isEnded) throw truncated();
    else if (text.startsWith("{")) this.close(text);
    else this.takeRecord(text);
    if (!this.isComplete) this.hash.update(bytes).update("\n");
  }

  end(): Backup {
    const { header, records } = this;
    if (header === undefined) throw foreign();
    if (!this.isComplete) throw truncated();
    for (const part of PARTS)
      if (records[part].length !== header.counts[part])
        throw damaged(`the number of ${part} is not that of its header`);
    const { version, title, digest } = header.dataset;
    const content: Content = { version, title, ...records };
    if (digestOf(content) !== digest) {
      const message = `The records of the backup are not those of its data set: their digest is not ${digest.slice(0, 12)}, which the backup names. Nothing was changed. Use another backup.`;
      throw new YilianError("BACKUP_MISMATCH", message);
    }
    const fingerprint = header.seedsFingerprint;
    return { header, rows: { content, places: new Map(), digest, ...(fingerprint !== null && { fingerprint }) } };
  }

  /** What a fault of decompression or decoding means. */
  explain(error: unknown): YilianError {
    if (hasCode(error, "Z_BUF_ERROR")) return this.header === undefined && this.line === 0 ? foreign() : truncated();
    if (this.header === undefined) return foreign();
    return damaged(
      error instanceof UnreadableLine ? "it contains bytes that are no text" : "it cannot be decompressed",
    );
  }

  private takeRecord(text: string): void {
    const value = parse(text);
    const [part, record, ...others] = Array.isArray(value) ? value : [];
    if (!isPart(part) || others.length > 0 || !isRecordOf(part, record))
      throw damaged(`line ${this.line} is not a record of Yilian`);
    (this.records[part] as unknown[]).push(record);
  }

  private close(text: string): void {
    const found = trailer.safeParse(parse(text)).data;
    if (found === undefined) throw damaged(`line ${this.line} is not a record of Yilian`);
    if (found.records !== this.line - 2 || found.sha256 !== this.hash.digest("hex"))
      throw damaged("its checksum is wrong");
    this.isComplete = true;
  }
}

function readHeader(text: string): Header {
  const value = parse(text);
  const any = anyHeader.safeParse(value).data;
  if (any === undefined) throw foreign();
  const found = header.safeParse(value).data;
  if (any.formatVersion > FORMAT_VERSION || (found?.storedForm ?? 0) > NEWEST_STORED_FORM) {
    const message = `The backup was written by a newer Yilian (${any.yilian}). Nothing was changed. Use that version, or a newer one, to restore it.`;
    throw new YilianError("BACKUP_NEWER", message);
  }
  if (found === undefined) throw damaged("its first line is not complete");
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPart(value: unknown): value is Part {
  return PARTS.some((part) => part === value);
}

function foreign(): YilianError {
  const message = "The file is no backup of Yilian. Nothing was changed. Name a file that `yilian backup` wrote.";
  return new YilianError("BACKUP_FOREIGN", message);
}

function truncated(): YilianError {
  const message = "The end of the backup is missing. Nothing was changed. Copy the file again, or use another backup.";
  return new YilianError("BACKUP_TRUNCATED", message);
}

function damaged(reason: string): YilianError {
  const message = `The backup is damaged: ${reason}. Nothing was changed. Copy the file again, or use another backup.`;
  return new YilianError("BACKUP_DAMAGED", message);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
