import { describe, expect, test } from "vitest";
import { highlight } from "../../src/explorer/highlight.ts";

const shown = (text: string, ...ranges: [number, number][]) =>
  highlight(
    text,
    ranges.map(([from, to]) => ({ from, to })),
  )
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join("");

describe("a highlighted text", () => {
  test.each([
    ["北京协和医院", [[2, 4]], "北京[协和]医院"],
    ["北京协和医院", [], "北京协和医院"],
    [
      "Jiaozuo Third People's Hospital",
      [
        [0, 7],
        [14, 20],
      ],
      "[Jiaozuo] Third [People]'s Hospital",
    ],
    ["医院", [[0, 2]], "[医院]"],
    ["", [], ""],
  ] as [string, [number, number][], string][])("%s with %j", (text, ranges, expected) => {
    expect(shown(text, ...ranges)).toBe(expected);
  });

  test("counts code points: a character outside the first plane is one", () => {
    expect(shown("𠮷田医院", [1, 3])).toBe("𠮷[田医]院");
  });
});
