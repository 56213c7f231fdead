import { expect, test } from "vitest";
import { CATALOGUES } from "../../src/explorer/messages/catalogue.ts";
import { quoted } from "../../src/explorer/messages/quoted.ts";

test("quotation marks inside quotation marks are single", () => {
  expect(quoted("甲“乙”丙")).toBe("“甲‘乙’丙”");
  expect(quoted("甲")).toBe("“甲”");
});

test("names in messages are quoted so in both languages", () => {
  expect(CATALOGUES.zh.errors.notFound("甲“乙”丙")).toBe("本数据集中没有“甲‘乙’丙”。");
  expect(CATALOGUES.en.errors.searchInstead("A “B”")).toBe("Search for “A ‘B’”");
});
