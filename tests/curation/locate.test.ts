import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFound, locate, locateInSources } from "../../src/curation/locate.ts";
import { CodePoints } from "../../src/model/fragment.ts";
import { refuseDamaged } from "../../src/sources/documents.ts";
import { FIXTURE, folderWith, messageOf, pathOf } from "../support/seed-folders.ts";

const inText = (search: string, text: string): string[] =>
  locate(search, new Map([["x", text]])).map(({ from, to }) => `${from},${to}`);

describe("a text is located", () => {
  test("by code points, also behind characters outside the BMP", () => {
    expect(inText("b", "𠮷b𠮷b")).toEqual(["1,2", "3,4"]);
    expect(inText("𠮷野", "a𠮷野")).toEqual(["1,3"]);
  });

  test("without its white space and line breaks", () => {
    expect(inText("实 验\n室", "联合实\n验　室，")).toEqual(["2,7"]);
    expect(inText("ab", " a \r\n b ")).toEqual(["1,7"]);
  });

  test("at all its places, even where they overlap", () => {
    expect(inText("aa", "aaaa")).toEqual(["0,2", "1,3", "2,4"]);
    expect(inText("b", "abc")).toEqual(["1,2"]);
    expect(inText("abc", "abc")).toEqual(["0,3"]);
    expect(inText("abcd", "abc")).toEqual([]);
  });

  test("in another written form where the text itself is in no document", () => {
    expect(inText("甲市卫生健康委员会", "甲市卫健委")).toEqual(["0,5"]);
    expect(inText("甲乙集团中央医院", "在甲乙中央医院")).toEqual(["1,7"]);
    expect(inText("甲市卫健委", "甲市卫健委和甲市卫生健康委员会")).toEqual(["0,5"]);
  });

  test("only as complete characters", () => {
    expect(inText("\uD842", "𠮷")).toEqual([]);
    expect(inText("\uDFB7", "𠮷")).toEqual([]);
  });

  test("with some of the text around it", () => {
    const [found] = locate("乙", new Map([["x", "0123456789abcdefghij 乙\nABCDEFGHIJKLMNOPQRST"]]));
    expect(found).toEqual({
      document: "x",
      from: 21,
      to: 22,
      before: "56789abcdefghij",
      passage: "乙",
      after: "ABCDEFGHIJKLMNO",
    });
  });

  test("exactly where the text without white space contains it", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "𠮷", " ", "\n"), maxLength: 20 });
    fc.assert(
      fc.property(letters, letters, (text, search) => {
        const needle = search.replaceAll(/\s/g, "");
        fc.pre(needle !== "");
        for (const { from, to } of locate(search, new Map([["x", text]]))) {
          const passage = new CodePoints(text).slice(from, to);
          expect(passage.replaceAll(/\s/g, "")).toBe(needle);
          expect(passage.trim()).toBe(passage);
        }
        expect(inText(search, text).length > 0).toBe(text.replaceAll(/\s/g, "").includes(needle));
      }),
    );
  });

  test("unless it is empty", () => {
    expect(messageOf(() => locate(" \n", new Map()))).toBe("INVALID_ARGUMENT: The text to locate is empty.");
  });
});

describe("in the documents of the seeds, a text is located", () => {
  test("with ranges in the notation of seeds", () => {
    const { found } = locateInSources("联合实验室", FIXTURE.seeds, FIXTURE.sources);
    expect(formatFound("联合实验室", found)).toBe(
      "'yx:52,58'  ，该院与福建医科大学合作，共建[联合实验室]，𠮷野教授团队入驻。云溪一院心",
    );
    expect(formatFound("北溪", locateInSources("北溪", FIXTURE.seeds, FIXTURE.sources).found)).toBe(
      'No document contains "北溪".',
    );
  });

  test("even if the seeds have faults", () => {
    const folder = folderWith(FIXTURE.seeds, pathOf("broken/wrong-ends"), pathOf("broken/unclosed-string"));
    expect(locateInSources("林海", folder, FIXTURE.sources).found).toHaveLength(1);
  });

  test("but not in a document with another text", () => {
    const { found, sources } = locateInSources(
      "林海",
      FIXTURE.seeds,
      folderWith(FIXTURE.sources, pathOf("support/fixture-other-sources")),
    );
    expect(found).toEqual([]);
    expect(messageOf(() => refuseDamaged(sources))).toBe(
      "INVALID_SOURCES: yunxi.txt is cut: it has 8 of 130 characters. Copy the document again unchanged, byte by byte.",
    );
  });
});
