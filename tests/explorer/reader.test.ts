import { describe, expect, test } from "vitest";
import { CATALOGUES } from "../../src/explorer/messages/catalogue.ts";
import { readerOf, withParameters } from "../../src/explorer/reader.ts";

const read = (search: string, header?: string) => readerOf(new URLSearchParams(search), header, CATALOGUES);

describe("the reader", () => {
  test.each([
    ["", undefined, "zh"],
    ["", "", "zh"],
    ["", "zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["", "en-GB,en;q=0.9,zh;q=0.8", "en"],
    ["", "en;q=0.3, zh-TW;q=0.7", "zh"],
    ["", "zh;q=0, en;q=0.1", "en"],
    ["", "fr-FR, de;q=0.5", "zh"],
    ["", ";;q=x,,en;q=oops", "en"],
    ["lang=en", "zh-CN", "en"],
    ["lang=zh", "en", "zh"],
    ["lang=<script>", "en", "en"],
  ])("%j with %j reads %s", (search, header, lang) => {
    expect(read(search, header).lang).toBe(lang);
  });

  test.each([
    ["", null],
    ["theme=dark", "dark"],
    ["theme=light", "light"],
    ["theme=javascript:", null],
  ])("%j has the colours %s", (search, theme) => {
    expect(read(search).theme).toBe(theme);
  });

  test("links take the choices along, and nothing else", () => {
    expect(read("lang=en&theme=dark&of=a").href("/shared?of=b&of=c#table")).toBe(
      "/shared?of=b&of=c&lang=en&theme=dark#table",
    );
    expect(read("of=a", "en").href("/e/x")).toBe("/e/x");
  });

  test("a parameter that is set replaces all of its name", () => {
    expect(withParameters("/x?a=1&a=2&b=3", { a: "4", b: null })).toBe("/x?a=4");
  });
});
