import { relative } from "node:path";

/** An operation on a file or folder, or a text that the command printed. */
export interface Operation {
  readonly kind: "create" | "write" | "truncate" | "sync" | "rename" | "unlink" | "mkdir" | "rmdir" | "print";
  /** Below the folder that is watched; empty for the folder itself, and for what is printed. */
  readonly path: string;
  /** Of a rename. */
  readonly target: string;
  /** Of a file that is open; 0 for a folder. */
  readonly inode: number;
  /** Where a write begins; the new size of a truncation. */
  readonly offset: number;
  /** What is written or printed. */
  readonly data: Buffer;
  /** When it ended, in milliseconds of a clock that never jumps. */
  readonly ms: number;
}

/** As in `faults.h`. */
const KINDS = ["create", "write", "truncate", "sync", "rename", "unlink", "mkdir", "rmdir", "print"] as const;
/** The bytes of a `struct record`. */
const RECORD = 40;

/** Reads the log of a command that ran with the library, in order. */
export function operationsIn(log: Buffer, folder: string): readonly Operation[] {
  const operations: Operation[] = [];
  for (let at = 0; at < log.length; ) {
    const [kind = 0, pathLength = 0, targetLength = 0, dataLength = 0] = [0, 4, 8, 12].map((field) =>
      log.readUInt32LE(at + field),
    );
    const [inode, offset, ms] = [16, 24, 32].map((field) => Number(log.readBigInt64LE(at + field)));
    at += RECORD;
    const take = (length: number): Buffer => {
      at += length;
      return log.subarray(at - length, at);
    };
    const below = (path: Buffer): string => (path.length === 0 ? "" : relative(folder, path.toString()));
    const [path, target, data] = [below(take(pathLength)), below(take(targetLength)), take(dataLength)];
    const name = KINDS[kind - 1];
    if (name === undefined) throw new Error("The log of the operations is damaged.");
    operations.push({ kind: name, path, target, data, inode: inode ?? 0, offset: offset ?? 0, ms: ms ?? 0 });
  }
  return operations;
}
