import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Operation } from "./operations.ts";

/** What a power cut leaves of operations that were not synced. Names are the names of files in their folders. */
export const LOSSES = [
  "unsynced writes lost",
  "some unsynced writes lost",
  "sizes without data",
  "data without names",
  "zeros in place of data",
  "last write torn",
] as const;
export type Loss = (typeof LOSSES)[number];

/** Data reach the disk in parts of this size. */
const PAGE = 4_096;
/** What a disk writes at once. */
const SECTOR = 512;

/** A folder, as names and files. */
interface Tree {
  /** The inode at each path; null for a folder. */
  readonly names: ReadonlyMap<string, number | null>;
  readonly files: ReadonlyMap<number, Buffer>;
}

/** The files of a folder by path: what is on the disk. */
export type Files = ReadonlyMap<string, Buffer | null>;

/** Reads a folder, all of which is on the disk. */
export function readTree(folder: string): Tree {
  const names = new Map<string, number | null>();
  const files = new Map<number, Buffer>();
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    const found = statSync(join(folder, name));
    names.set(name, found.isDirectory() ? null : found.ino);
    if (found.isFile()) files.set(found.ino, readFileSync(join(folder, name)));
  }
  return { names, files };
}

/** A file: what is on the disk, and the changes after it, in order. */
interface Content {
  synced: Buffer;
  changes: Operation[];
}

type Names = Map<string, Content | null>;

/** A change of a name that may not be on the disk. */
interface NameChange {
  readonly operation: Operation;
  change(names: Names): void;
}

/**
 * What is on the disk if the power is cut after operations.
 *
 * A sync of a file stores its content and its name, as the usual file systems do. A sync of a folder stores its names.
 *
 * @param random - numbers from 0 to 1, for what is lost by chance.
 */
export function afterPowerCut(start: Tree, operations: readonly Operation[], loss: Loss, random: () => number): Files {
  // By inode, whose number a later file can get again.
  const contents = new Map<number, Content>();
  for (const [inode, bytes] of start.files) contents.set(inode, { synced: bytes, changes: [] });
  const names: Names = new Map();
  for (const [path, inode] of start.names) names.set(path, inode === null ? null : (contents.get(inode) ?? null));
  const synced: Names = new Map(names);
  let unsynced: NameChange[] = [];
  for (const operation of operations) {
    const { kind, path, inode } = operation;
    if (kind === "print") continue;
    if (kind === "sync") {
      const content = contents.get(inode);
      if (content !== undefined) {
        content.synced = content.changes.reduce(applied, content.synced);
        content.changes = [];
      }
      const isStored = ({ operation: { kind, path: name } }: NameChange): boolean =>
        (content === undefined ? dirname(name) === (path || ".") : kind === "create" && name === path) ||
        (kind === "mkdir" && isAbove(name, path));
      for (const name of unsynced.filter(isStored)) name.change(synced);
      unsynced = unsynced.filter((name) => !isStored(name));
    } else if (kind === "write" || kind === "truncate") contents.get(inode)?.changes.push(operation);
    else {
      const created: Content = { synced: Buffer.alloc(0), changes: [] };
      if (kind === "create") contents.set(inode, created);
      const change = (names: Names): void => rename(names, operation, created);
      change(names);
      unsynced.push({ operation, change });
    }
  }
  const last = operations.findLast(({ kind }) => kind !== "print");
  const left = loss === "data without names" ? synced : names;
  return new Map(
    [...left].map(([path, content]) => [path, content === null ? null : remaining(content, loss, { random, last })]),
  );
}

/** Writes files into a folder that is empty. */
export function writeTree(files: Files, folder: string): void {
  for (const [path, bytes] of [...files].toSorted(([a], [b]) => a.length - b.length)) {
    // A name may have reached the disk before that of its folder.
    mkdirSync(join(folder, bytes === null ? path : dirname(path)), { recursive: true });
    if (bytes !== null) writeFileSync(join(folder, path), bytes);
  }
}

function isAbove(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}

function rename(names: Names, { kind, path, target }: Operation, created: Content): void {
  if (kind === "create") names.set(path, created);
  else if (kind === "mkdir") names.set(path, null);
  else {
    const moved = names.get(path);
    names.delete(path);
    if (kind === "rename" && moved !== undefined) names.set(target, moved);
  }
}

function applied(bytes: Buffer, { kind, offset, data }: Operation): Buffer {
  const size = kind === "truncate" ? offset : Math.max(bytes.length, offset + data.length);
  const changed = Buffer.alloc(size);
  bytes.copy(changed);
  if (kind === "write") data.copy(changed, offset);
  return changed;
}

function remaining(
  { synced, changes }: Content,
  loss: Loss,
  { random, last }: { random: () => number; last: Operation | undefined },
): Buffer {
  const complete = changes.reduce(applied, synced);
  switch (loss) {
    case "unsynced writes lost":
      return synced;
    case "some unsynced writes lost": {
      const pages = changes.flatMap(pagesOf).filter(({ kind }) => kind === "truncate" || random() < 0.5);
      return pages.reduce(applied, synced);
    }
    case "sizes without data":
      return applied(synced, { ...NO_DATA, offset: complete.length });
    case "data without names": {
      // The size is stored with the names.
      const bytes = Buffer.from(synced);
      complete.copy(bytes);
      return bytes;
    }
    case "zeros in place of data":
      return changes.map((change) => ({ ...change, data: Buffer.alloc(change.data.length) })).reduce(applied, synced);
    case "last write torn": {
      if (last === undefined || last.kind !== "write" || changes.at(-1) !== last) return complete;
      const half = Math.floor(last.data.length / 2 / SECTOR) * SECTOR || Math.floor(last.data.length / 2);
      return [...changes.slice(0, -1), { ...last, data: last.data.subarray(0, half) }].reduce(applied, synced);
    }
  }
}

const NO_DATA: Operation = {
  kind: "truncate",
  path: "",
  target: "",
  inode: 0,
  offset: 0,
  data: Buffer.alloc(0),
  ms: 0,
};

/** A write as the writes of its pages. */
function pagesOf(change: Operation): readonly Operation[] {
  if (change.kind !== "write") return [change];
  const pages: Operation[] = [];
  for (let at = 0; at < change.data.length; ) {
    const end = Math.min(change.data.length, at + PAGE - ((change.offset + at) % PAGE));
    pages.push({ ...change, offset: change.offset + at, data: change.data.subarray(at, end) });
    at = end;
  }
  return pages;
}
