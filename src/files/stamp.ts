import { type BigIntStats, statSync } from "node:fs";

/** A text that differs whenever a file was written, renamed or replaced. */
export function stampOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** The stamp of the file at a path; empty if there is none. */
export function stampAt(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? "" : stampOf(stats);
}
