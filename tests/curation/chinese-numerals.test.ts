import { describe, expect, test } from "vitest";
import { numbersIn } from "../../src/curation/chinese-numerals.ts";

describe("the numbers in a text", () => {
  test.each([
    ["床位1,200张", 1_200],
    ["投资1.2亿元", 120_000_000],
    ["5400余万元", 54_000_000],
    ["十余万人", 100_000],
    ["门诊37.28万人次", 372_800],
    ["３０余项", 30],
    ["十六家", 16],
    ["二十多种", 20],
    ["三千五百人", 3_500],
    ["百余名", 100],
    ["两亿", 200_000_000],
    ["一百零五", 105],
    ["二〇二一年", 2_021],
    ["首家", 1],
    ["零差错", 0],
    ["下降12.5%", 12.5],
    ["三百万", 3_000_000],
    ["十万分之六", 100_000],
  ])("in %s are read", (text, value) => {
    expect(numbersIn(text)).toContain(value);
  });

  test("are empty when the text contains none", () => {
    expect(numbersIn("该院位于云溪市。")).toEqual([]);
    expect(numbersIn("12张")).not.toContain(2);
  });
});
