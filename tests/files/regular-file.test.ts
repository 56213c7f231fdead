import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fileErrorReason } from "../../src/files/error-reason.ts";
import { readFileWithin, readRegularFile } from "../../src/files/regular-file.ts";
import { keepTexts } from "../../src/sources/text-cache.ts";

const folder = mkdtempSync(join(tmpdir(), "yilian-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === "win32")("a path that is no regular file", () => {
  execFileSync("mkfifo", [join(folder, "pipe")]);
  symlinkSync("/dev/zero", join(folder, "zero"));

  test.each(["pipe", "zero"])("is rejected at once: %s", (name) => {
    let reason = "";
    try {
      readRegularFile(join(folder, name));
    } catch (error) {
      reason = fileErrorReason(error);
    }
    expect(reason).toBe("is no regular file.");
  });

  test("gives no text of a document, with a message, and no read that never ends", async () => {
    const messages: string[] = [];
    const textOf = keepTexts(folder, (message) => messages.push(message));
    const document = { id: "d", file: "pipe", sha256: "0".repeat(64), characters: 1 };
    expect(await textOf(document as never)).toBeUndefined();
    expect(messages).toEqual([expect.stringContaining("is no regular file.")]);
  });
});

test("a regular file is read", () => {
  writeFileSync(join(folder, "text"), "内容");
  expect(readRegularFile(join(folder, "text")).toString()).toBe("内容");
});

test.skipIf(process.platform === "win32")("a link is followed inside of its folder alone", () => {
  const outside = mkdtempSync(join(tmpdir(), "yilian-outside-"));
  writeFileSync(join(outside, "secret"), "secret");
  writeFileSync(join(folder, "inside"), "inside");
  symlinkSync(join(outside, "secret"), join(folder, "leads-out"));
  symlinkSync(join(folder, "inside"), join(folder, "stays"));
  expect(readFileWithin(folder, "stays").toString()).toBe("inside");
  let reason = "";
  try {
    readFileWithin(folder, "leads-out");
  } catch (error) {
    reason = fileErrorReason(error);
  }
  expect(reason).toBe("is a link to a file outside of the folder.");
  rmSync(outside, { recursive: true });
});
