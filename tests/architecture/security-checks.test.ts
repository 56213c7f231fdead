import { expect, test } from "vitest";
import { filesBelow, textOf } from "../support/source-files.ts";

const page = textOf("docs/security-checks.md");
const rows = page.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:Check \||---)/.test(line));
const files = new Set(filesBelow("tests"));

test("docs/security-checks.md has a row for each check", () => expect(rows.length).toBeGreaterThan(60));

test.each(rows.map((row) => row.split(" | ")))("the check %s has a test", (_check, _what, tests = "") => {
  const named = [...tests.matchAll(/`(tests\/[^`]+)` "([^"]+)"/g)];
  expect(named.length).toBe((tests.match(/`/g) ?? []).length / 2);
  expect(named.length).toBeGreaterThan(0);
  for (const [, path = "", words = ""] of named) {
    expect(files).toContain(path);
    expect(textOf(path)).toContain(words);
  }
});
