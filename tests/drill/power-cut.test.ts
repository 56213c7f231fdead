import { expect, test } from "vitest";
import type { Operation } from "../../drill/file-faults/operations.ts";
import { afterPowerCut, LOSSES, type Loss } from "../../drill/file-faults/power-cut.ts";

const NOTHING: Operation = { kind: "sync", path: "", target: "", inode: 0, offset: 0, data: Buffer.alloc(0), ms: 0 };
const START = { names: new Map([["data", 1]]), files: new Map([[1, Buffer.from("old!")]]) };

/** Writes "new" over "old", syncs it, then appends, and replaces the file of the name "index" by a rename. */
const OPERATIONS: readonly Operation[] = [
  { ...NOTHING, kind: "write", path: "data", inode: 1, data: Buffer.from("new") },
  { ...NOTHING, path: "data", inode: 1 },
  { ...NOTHING, kind: "write", path: "data", inode: 1, offset: 3, data: Buffer.from("+more") },
  { ...NOTHING, kind: "create", path: ".index", inode: 2 },
  { ...NOTHING, kind: "write", path: ".index", inode: 2, data: Buffer.from("12345678") },
  { ...NOTHING, kind: "rename", path: ".index", target: "index", inode: 0 },
];

function left(operations: readonly Operation[], loss: Loss, random = 0): Record<string, string> {
  const files = afterPowerCut(START, operations, loss, () => random);
  return Object.fromEntries([...files].map(([path, bytes]) => [path, bytes?.toString() ?? "folder"]));
}

test("what was not synced is lost in each way", () => {
  const states = Object.fromEntries(LOSSES.map((loss) => [loss, left(OPERATIONS, loss)]));
  expect(states).toEqual({
    "unsynced writes lost": { data: "new!", index: "" },
    "some unsynced writes lost": { data: "new+more", index: "12345678" },
    "sizes without data": { data: "new!\0\0\0\0", index: "\0".repeat(8) },
    "data without names": { data: "new+" },
    "zeros in place of data": { data: "new\0\0\0\0\0", index: "\0".repeat(8) },
    "last write torn": { data: "new+more", index: "12345678" },
  });
  expect(left(OPERATIONS, "some unsynced writes lost", 0.9)).toEqual({ data: "new!", index: "" });
  expect(left(OPERATIONS.slice(0, 5), "last write torn")).toEqual({ data: "new+more", ".index": "1234" });
});

test("what was synced remains, a name with its file or its folder", () => {
  const file = [...OPERATIONS.slice(0, 5), { ...NOTHING, path: ".index", inode: 2 }];
  expect(left(file, "data without names")).toEqual({ data: "new+", ".index": "12345678" });
  const renamed = [...file, ...OPERATIONS.slice(5)];
  expect(left(renamed, "data without names")).toEqual({ data: "new+", ".index": "12345678" });
  const folder = [...renamed, { ...NOTHING, path: "" }];
  for (const loss of LOSSES.filter((each) => each !== "last write torn"))
    expect(left(folder, loss)).toMatchObject({ index: "12345678" });
});

test("a file with the number of one that was removed is another file", () => {
  const operations: Operation[] = [
    { ...NOTHING, kind: "unlink", path: "data" },
    { ...NOTHING, kind: "create", path: "log", inode: 1 },
    { ...NOTHING, kind: "write", path: "log", inode: 1, data: Buffer.from("log") },
    { ...NOTHING, path: "log", inode: 1 },
  ];
  expect(left(operations, "data without names")).toEqual({ data: "old!", log: "log" });
  expect(left(operations, "unsynced writes lost")).toEqual({ log: "log" });
});
