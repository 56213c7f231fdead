import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { writeFolder } from "../../src/exchange/write-folder.ts";
import { folderWith, messageOf } from "../support/seed-folders.ts";

vi.mock("node:fs", async (original) => {
  const module = await original<typeof fs>();
  return { ...module, fsyncSync: vi.fn(module.fsyncSync), renameSync: vi.fn(module.renameSync) };
});
afterEach(() => void vi.restoreAllMocks());

const FILES = [
  { name: "a.csv", text: "甲\r\n" },
  { name: "b.csv", text: "乙\r\n" },
];
const textsIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const failing = (code: string) => () => {
  throw Object.assign(new Error(`${code}: as a disk does it`), { code });
};

describe("files are written into a folder", () => {
  test("that is created if it is missing", () => {
    const folder = join(folderWith(), "deep", "folder");
    writeFolder(folder, FILES);
    expect(textsIn(folder)).toEqual({ "a.csv": "甲\r\n", "b.csv": "乙\r\n" });
  });

  test("replacing those of the same names, beside others", () => {
    const folder = folderWith();
    writeFileSync(join(folder, "a.csv"), "old, and longer than the new one");
    writeFileSync(join(folder, "mine.txt"), "mine");
    writeFolder(folder, FILES);
    expect(textsIn(folder)).toEqual({ "a.csv": "甲\r\n", "b.csv": "乙\r\n", "mine.txt": "mine" });
  });
});

describe("a failed write leaves the previous files, and reports the cause and advice", () => {
  const old = () => {
    const folder = folderWith();
    writeFileSync(join(folder, "a.csv"), "old");
    return folder;
  };

  test.each(["ENOSPC", "EDQUOT"])("a full disk: %s", (code) => {
    // The first file fits, the second does not.
    vi.mocked(fs.fsyncSync)
      .mockImplementationOnce(() => {})
      .mockImplementationOnce(failing(code));
    const folder = old();
    expect(messageOf(() => writeFolder(folder, FILES))).toBe(
      `NO_SPACE: The disk of the folder "${folder}" is full. Nothing there was changed. Make room, or name another folder.`,
    );
    expect(textsIn(folder)).toEqual({ "a.csv": "old" });
  });

  test("a folder created for the files is removed", () => {
    vi.mocked(fs.fsyncSync).mockImplementationOnce(failing("ENOSPC"));
    const folder = folderWith();
    expect(messageOf(() => writeFolder(join(folder, "deep", "er"), FILES))).toContain("is full");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a rename that fails half-way is reported: the files before it are new", async () => {
    const { renameSync } = await vi.importActual<typeof fs>("node:fs");
    vi.mocked(fs.renameSync).mockImplementationOnce(renameSync).mockImplementationOnce(failing("EIO"));
    const folder = folderWith();
    const message = messageOf(() => writeFolder(folder, FILES));
    expect(message).toContain("cannot be written to (EIO). 1 of 2 files are new already, the others are as before.");
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("a folder with the name of a file", () => {
    const folder = old();
    mkdirSync(join(folder, "b.csv"));
    expect(messageOf(() => writeFolder(folder, FILES))).toBe(
      `INVALID_ARGUMENT: ${join(folder, "b.csv")} is a folder where a file must go. Rename it, or name another folder.`,
    );
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("old");
  });

  test("a file with the name of the folder, or of its parent", () => {
    const file = join(old(), "a.csv");
    for (const folder of [file, join(file, "deep")]) {
      expect(messageOf(() => writeFolder(folder, FILES))).toBe(
        `INVALID_ARGUMENT: The folder "${folder}" is no folder. Nothing there was changed. Name another folder.`,
      );
    }
    expect(readFileSync(file, "utf8")).toBe("old");
  });

  test.skipIf(process.platform === "win32")("a real limit that the second file exceeds", () => {
    const folder = old();
    const code = `
      import { writeFolder } from ${JSON.stringify(new URL("../../dist/exchange/write-folder.js", import.meta.url).href)};
      try {
        writeFolder(${JSON.stringify(folder)}, [{ name: "a.csv", text: "new" }, { name: "b.csv", text: "x".repeat(100_000) }]);
      } catch (error) {
        console.log(error.code + ": " + error.message);
      }`;
    const limited = 'ulimit -f 8; exec "$0" --input-type=module -e "$1"';
    const { stdout } = spawnSync("bash", ["-c", limited, process.execPath, code], {
      encoding: "utf8",
      cwd: fileURLToPath(new URL(".", import.meta.url)),
    });
    expect(stdout).toBe(
      `INVALID_ARGUMENT: The folder "${folder}" cannot be written to (EFBIG). Nothing there was changed. Name another folder.\n`,
    );
    expect(textsIn(folder)).toEqual({ "a.csv": "old" });
  });
});
