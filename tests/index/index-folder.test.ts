import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Adjacency } from "../../src/index/adjacency.ts";
import { ADJACENCY } from "../../src/index/adjacency-columns.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { type Columns, fromColumns, toColumns } from "../../src/index/columns.ts";
import { IndexFolder } from "../../src/index/index-folder.ts";

const INDEX = buildAdjacency(
  [
    { id: "b", kind: "HOSPITAL", name: "乙" },
    { id: "a", kind: "CITY", name: "甲", others: { nameEn: "A", aliases: ["aa"], formerIds: [] } },
  ],
  [{ id: "b/LOCATED_IN/a", type: "LOCATED_IN", from: "b", to: "a", status: null, since: "2020", until: null }],
);
const COLUMNS = toColumns(ADJACENCY, INDEX);

let folder: string;
let warnings: string[];
let store: IndexFolder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "yilian-index-"));
  warnings = [];
  store = new IndexFolder(folder, (message) => warnings.push(message));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const same = (columns: Columns): Columns => columns;

const plain = (columns: Columns | undefined) =>
  columns && [...columns].map(([name, column]) => [name, column.constructor.name, [...column]]);

/** The path of the only file. */
function theFile(): string {
  const [name = "", ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name);
}

/** Writes the index, changes the bytes of its file, and reads it. */
async function readChanged(change: (bytes: Buffer) => Buffer): Promise<string[]> {
  await store.write("digest", COLUMNS);
  const path = theFile();
  writeFileSync(path, change(readFileSync(path)));
  expect(await store.read("digest", same)).toBeUndefined();
  return warnings.map((warning) => warning.replace(path, "FILE"));
}

/** The same bytes with the checksum that belongs to them. */
function resealed(bytes: Buffer): Buffer {
  bytes.writeUInt32LE(crc32(bytes.subarray(0, -4)), bytes.length - 4);
  return bytes;
}

const ignored = (reason: string): string[] => [
  `The index file FILE ${reason}. It is ignored, and the index is built again.`,
];

describe("an index file", () => {
  test("contains the columns that were written, which only the owner can read", async () => {
    await store.write("digest", COLUMNS);
    const read = await store.read("digest", same);
    expect(plain(read)).toEqual(plain(COLUMNS));
    const index = new Adjacency(fromColumns(ADJACENCY, read ?? new Map()));
    expect([index.idOf(0), index.nameOf(1), index.since[0], index.edgeIdOf(0)]).toEqual([
      "a",
      "乙",
      20200101,
      "b/LOCATED_IN/a",
    ]);
    expect(statSync(theFile()).mode & 0o777).toBe(0o600);
    expect(warnings).toEqual([]);
  });

  test("is missing without a warning", async () => {
    expect(await store.read("digest", same)).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  test("is ignored when it is truncated, at any length", async () => {
    await store.write("digest", COLUMNS);
    const path = theFile();
    const bytes = readFileSync(path);
    for (let length = 0; length < bytes.length; length += 13) {
      writeFileSync(path, bytes.subarray(0, length));
      expect(await store.read("digest", same)).toBeUndefined();
    }
    expect(new Set(warnings.map((warning) => warning.replace(path, "FILE")))).toEqual(
      new Set([...ignored("is not an index"), ...ignored("is damaged")]),
    );
  });

  test("is ignored when any of its bits differs", async () => {
    await store.write("digest", COLUMNS);
    const path = theFile();
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += 7) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at);
      writeFileSync(path, flipped);
      expect(await store.read("digest", same)).toBeUndefined();
    }
  });

  test("is ignored when another program, or a newer version, wrote it", async () => {
    expect(await readChanged(() => Buffer.from("PK\u0003\u0004 an archive of something else"))).toEqual(
      ignored("is not an index"),
    );
    warnings = [];
    store = new IndexFolder(folder, (message) => warnings.push(message));
    const newer = await readChanged((bytes) => {
      bytes.writeUInt32LE(bytes.readUInt32LE(8) + 1, 8);
      return resealed(bytes);
    });
    expect(newer).toEqual(ignored("was written by a newer version"));
  });

  test("is ignored when it is that of another data set under the name of this one", async () => {
    await store.write("other", COLUMNS);
    const bytes = readFileSync(theFile());
    expect(await readChanged(() => bytes)).toEqual(ignored("belongs to another data set"));
  });

  test("is ignored when it is a folder", async () => {
    await store.write("digest", COLUMNS);
    const path = theFile();
    rmSync(path);
    mkdirSync(path);
    expect(await store.read("digest", same)).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });
});

describe("the folder of index files", () => {
  test("contains the file of the current data set, and no other file is removed", async () => {
    writeFileSync(join(folder, "graph.grafeo"), "data");
    writeFileSync(join(folder, ".index-0123456789abcdef.bin-new"), "another process writes it");
    const leftOver = join(folder, ".index-0123456789abcdef.bin-old");
    writeFileSync(leftOver, "it was not finished");
    utimesSync(leftOver, 0, 0);
    for (const digest of ["one", "two", "three"]) await store.write(digest, COLUMNS);
    const names = readdirSync(folder).sort();
    expect(names).toEqual([
      ".index-0123456789abcdef.bin-new",
      "graph.grafeo",
      expect.stringMatching(/^index-[0-9a-f]{16}\.bin$/),
    ]);
    expect(await store.read("two", same)).toBeUndefined();
    expect(plain(await store.read("three", same))).toEqual(plain(COLUMNS));
    expect(warnings).toEqual([]);
  });

  test("is made if it is missing", async () => {
    const inner = join(folder, "a", "b");
    await new IndexFolder(inner, (message) => warnings.push(message)).write("digest", COLUMNS);
    expect(readdirSync(inner)).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  test("is reported once when it cannot be written", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const inner = new IndexFolder(join(file, "data"), (message) => warnings.push(message));
    await inner.write("one", COLUMNS);
    await inner.write("two", COLUMNS);
    expect(warnings).toEqual([
      `The index cannot be stored in ${join(file, "data")} (ENOTDIR). Each start builds it again. Give this user the right to write there, or set DATA_DIR to another folder.`,
    ]);
    expect(existsSync(join(file, "data"))).toBe(false);
  });
});
