import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CodePoints, formatFragment, parseFragment } from "../../src/model/fragment.ts";

describe("a fragment", () => {
  test("is parsed with and without its scheme", () => {
    expect(parseFragment("char=120,164")).toEqual({ from: 120, to: 164 });
    expect(parseFragment("0,1")).toEqual({ from: 0, to: 1 });
  });

  test("has both ends, the smaller first, without leading zeros", () => {
    for (const text of [
      "",
      "char=",
      "char=1",
      "1,",
      ",1",
      "2,1",
      "1,1",
      "01,2",
      "1,02",
      "-1,2",
      "1.0,2",
      " 1,2",
      "1,2 ",
      "line=1,2",
      "1,9007199254740993",
    ]) {
      expect(parseFragment(text), text).toBeUndefined();
    }
  });

  test("is unchanged after parsing and formatting", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1e6 }), (from, length) => {
        const fragment = { from, to: from + length };
        expect(parseFragment(formatFragment(fragment))).toEqual(fragment);
      }),
    );
    expect(formatFragment({ from: 1, to: 2 })).toBe("char=1,2");
  });
});

describe("the code points of a text", () => {
  test("count characters outside the BMP once", () => {
    const points = new CodePoints("a𠮷b😀");
    expect(points.length).toBe(4);
    expect(points.all).toEqual(["a", "𠮷", "b", "😀"]);
    expect(points.slice(1, 2)).toBe("𠮷");
    expect(points.slice(2, 4)).toBe("b😀");
  });

  test("count line ends, byte order marks and lone surrogates", () => {
    expect(new CodePoints("\uFEFFa\r\n").length).toBe(4);
    expect(new CodePoints("\uD842a").length).toBe(2);
  });

  test("end with the text", () => {
    const points = new CodePoints("𠮷野");
    expect(points.slice(-5, 1)).toBe("𠮷");
    expect(points.slice(1, 99)).toBe("野");
    expect(points.slice(-3, -1)).toBe("");
    expect(points.slice(2, 3)).toBe("");
  });

  test("combine to the text again when it is cut anywhere", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, at) => {
        const points = new CodePoints(text);
        expect(points.slice(0, at) + points.slice(at, points.length)).toBe(text);
        expect(Array.from(points.slice(0, at)).length).toBe(Math.min(at, points.length));
      }),
    );
  });
});
