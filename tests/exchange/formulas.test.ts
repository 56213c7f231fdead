import fc from "fast-check";
import { expect, test } from "vitest";
import { neutralized, withoutApostrophe } from "../../src/exchange/formulas.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+86 391", "'+86 391"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["＝1＋1", "'＝1＋1"],
  ["\n=1", "'\n=1"],
  ["'=1", "''=1"],
  ["'quoted'", "'quoted'"],
  ["焦作市人民医院", "焦作市人民医院"],
  ["", ""],
])("%j is written as %j", (text, written) => {
  expect(neutralized(text)).toBe(written);
});

test("no text begins as a formula, and each is read as it was", () => {
  const text = fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "a", "医", " ") });
  fc.assert(
    fc.property(text, (given) => {
      expect(neutralized(given)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(withoutApostrophe(neutralized(given))).toBe(given);
    }),
  );
});
