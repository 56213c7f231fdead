import { crc32 } from "node:zlib";
import { writeLargeFile } from "../files/atomic-write.ts";
import { openRegularFileAsync } from "../files/regular-file.ts";
import type { Column, Columns } from "./columns.ts";

/** The first bytes of every index file. */
const MAGIC = "YILIANIX";
/** The version of the layout and of what the columns contain. Increase it when either changes. */
const FORMAT = 5;
/** The magic bytes, the format, and the length of the header. */
const START = 16;
/** The checksum at the end. */
const END = 4;
/** Columns begin at multiples of this, so that their numbers can be read where they are. */
const ALIGNMENT = 8;
/** The bytes that are read or written before other work can run. */
const PART = 8 * 1024 * 1024;

/** What the header says, as JSON. */
interface Header {
  readonly digest: string;
  readonly columns: readonly { readonly name: string; readonly isBytes: boolean; readonly length: number }[];
}

/** A file cannot be used. The message says why, as the end of a sentence that begins with the file. */
export class UnusableFile extends Error {
  override readonly name = "UnusableFile";
}

/**
 * Writes the columns of an index of a data set as a file, all or nothing.
 *
 * @throws {WriteError} when it cannot be written.
 */
export async function writeIndexFile(folder: string, name: string, digest: string, columns: Columns): Promise<void> {
  const header: Header = {
    digest,
    columns: [...columns].map(([name, column]) => ({
      name,
      isBytes: column instanceof Uint8Array,
      length: column.length,
    })),
  };
  await writeLargeFile(folder, name, checked(partsOf(header, columns)));
}

/**
 * Reads the columns of an index of a data set. They are views of one buffer.
 *
 * @throws {UnusableFile} when the file is not the index of this data set, complete and unchanged; what the file system
 * throws.
 */
export async function readIndexFile(path: string, digest: string): Promise<Columns> {
  const file = await openRegularFileAsync(path);
  try {
    const { size } = await file.stat();
    const start = Buffer.alloc(START);
    await file.read(start, 0, START, 0);
    if (size < START + END || start.toString("latin1", 0, MAGIC.length) !== MAGIC)
      throw new UnusableFile("is not an index");
    const [format = 0, headerLength = 0] = new Uint32Array(start.buffer, start.byteOffset + MAGIC.length, 2);
    if (format > FORMAT) throw new UnusableFile("was written by a newer version");
    if (format < FORMAT) throw new UnusableFile("was written by an older version");
    const bytes = Buffer.from(new ArrayBuffer(size));
    let sum = 0;
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(bytes, at, Math.min(PART, size - at), at);
      if (bytesRead === 0) throw new UnusableFile("is not complete");
      sum = crc32(bytes.subarray(at, Math.min(at + bytesRead, size - END)), sum);
      at += bytesRead;
    }
    if (sum !== bytes.readUInt32LE(size - END)) throw new UnusableFile("is damaged");
    const header = JSON.parse(bytes.toString("utf8", START, START + headerLength)) as Header;
    if (header.digest !== digest) throw new UnusableFile("belongs to another data set");
    return viewsOf(bytes.buffer, header, START + headerLength);
  } finally {
    await file.close();
  }
}

function viewsOf(buffer: ArrayBuffer, header: Header, headerEnd: number): Columns {
  let at = headerEnd;
  return new Map(
    header.columns.map(({ name, isBytes, length }): [string, Column] => {
      at += paddingAfter(at);
      const column = isBytes ? new Uint8Array(buffer, at, length) : new Uint32Array(buffer, at, length);
      at += column.byteLength;
      return [name, column];
    }),
  );
}

/** The bytes of a file without its checksum. */
function* partsOf(header: Header, columns: Columns): Generator<Uint8Array> {
  const text = Buffer.from(JSON.stringify(header));
  yield Buffer.from(MAGIC, "latin1");
  yield bytesOf(Uint32Array.of(FORMAT, text.length));
  yield text;
  let at = START + text.length;
  for (const column of columns.values()) {
    const padding = paddingAfter(at);
    yield new Uint8Array(padding);
    const bytes = bytesOf(column);
    for (let from = 0; from < bytes.length; from += PART) yield bytes.subarray(from, from + PART);
    at += padding + bytes.length;
  }
}

/** The same bytes, with their checksum at the end. */
function* checked(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  let sum = 0;
  for (const part of parts) {
    sum = crc32(part, sum);
    yield part;
  }
  const end = Buffer.alloc(END);
  end.writeUInt32LE(sum);
  yield end;
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function paddingAfter(at: number): number {
  return (ALIGNMENT - (at % ALIGNMENT)) % ALIGNMENT;
}
