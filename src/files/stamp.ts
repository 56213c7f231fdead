import type { BigIntStats } from "node:fs";

/** A text that differs whenever a file was written, renamed or replaced. */
export function stampOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
