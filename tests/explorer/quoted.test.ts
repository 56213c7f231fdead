import { expect, test } from "vitest";
import { formatList } from "../../src/explorer/formats.ts";
import { CATALOGUES } from "../../src/explorer/messages/catalogue.ts";
import { quoted } from "../../src/explorer/messages/quoted.ts";

test("quotation marks inside quotation marks are single", () => {
  expect(quoted("甲“乙”丙")).toBe("“甲‘乙’丙”");
  expect(quoted("甲")).toBe("“甲”");
});

test("items in marks need no comma between them in Chinese", () => {
  expect(formatList(["《甲》", "《乙》", "《丙》"], "zh")).toBe("《甲》《乙》和《丙》");
  expect(formatList(["“甲”", "“乙”", "“丙”"], "zh")).toBe("“甲”“乙”和“丙”");
  expect(formatList(["甲", "乙", "丙"], "zh")).toBe("甲、乙和丙");
});

test("names in messages are quoted so in both languages", () => {
  expect(CATALOGUES.zh.errors.notFound("甲“乙”丙")).toBe("本数据集中没有“甲‘乙’丙”。");
  expect(CATALOGUES.en.errors.searchInstead("A “B”")).toBe("Search for “A ‘B’”");
});
