import { expect, test } from "vitest";
import { evidenceCell, passageCell } from "../../src/explorer/components/evidence.tsx";
import { joinedLines } from "../../src/explorer/formats.ts";
import { zh } from "../../src/explorer/messages/zh.ts";
import type { Reader } from "../../src/explorer/reader.ts";

test.each([
  ["建立\n稳定的关系", "建立稳定的关系"],
  ["建立。\n 同时", "建立。同时"],
  ["the chest\npain centre", "the chest pain centre"],
])("a text on one line: %j", (text, expected) => {
  expect(joinedLines(text)).toBe(expected);
});

test("a cell of a table names each document once, with its positions in words and its passages on one line", () => {
  const evidence = ["char=12,40", "char=50,60"].map((fragment) => ({
    ...{ id: fragment, fragment, knowledge: "STATED" as const, document: { id: "a", title: "甲" } },
    passage: { before: "", text: "中\n心", after: "" },
  }));
  const reader = { lang: "zh", words: zh } as unknown as Reader;
  expect(evidenceCell(evidence, reader)).toBe("甲 第 13–40 字, 第 51–60 字");
  expect(passageCell(evidence)).toBe("中心 … 中心");
});
