import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUALIFIERS, UNITS } from "../../src/model/figures.ts";
import { type FigureValue, figureText, limitedNumber } from "../../src/wording/figure-text.ts";

const NUMERAL = "[0-9零〇一二两三四五六七八九十百千万亿]";

describe("the text of a figure", () => {
  test.each<[FigureValue, zh: string, en: string]>([
    [{ value: 20, valueMax: 40, qualifier: "range", unit: "%" }, "20–40 %", "20–40 %"],
    [{ value: 2, valueMax: 3, qualifier: "range", unit: "家" }, "2–3家", "2–3 institutions"],
    [{ value: 2000, qualifier: "over", unit: "人" }, "超过2,000人", "more than 2,000 persons"],
    [{ value: 30, qualifier: "under", unit: "分钟" }, "不足30分钟", "less than 30 minutes"],
    [{ value: 0.5, qualifier: "about", unit: "‰" }, "约0.5 ‰", "about 0.5 ‰"],
    [{ value: 1, qualifier: "exact", unit: "条" }, "1条", "1 entry"],
    [{ value: 1, qualifier: "exact", unit: "岁" }, "1岁", "1 year of age"],
    [{ value: 1, valueMax: 2, qualifier: "range", unit: "年" }, "1–2年", "1–2 years"],
    [{ value: 70, qualifier: "exact", unit: "名" }, "第70名", "rank 70"],
    [{ value: 3.25, qualifier: "exact", unit: "每10万" }, "3.25/10万", "3.25 per 100,000"],
    [{ value: 0, qualifier: "exact", unit: "每10万" }, "0/10万", "0 per 100,000"],
    [{ value: 2, valueMax: 3, qualifier: "range", unit: "每10万" }, "2–3/10万", "2–3 per 100,000"],
    [{ value: 8, qualifier: "under", unit: "每10万" }, "不足8/10万", "less than 8 per 100,000"],
    [{ value: 3, qualifier: "exact", unit: "百分点" }, "3个百分点", "3 percentage points"],
  ])("%j", (figure, zh, en) => {
    expect(figureText(figure)).toEqual({ zh, en });
  });

  test.each<[Omit<FigureValue, "unit">, zh: string, en: string]>([
    [{ value: 3, qualifier: "exact" }, "3", "3"],
    [{ value: 2000, qualifier: "over" }, "超过2,000", "more than 2,000"],
    [{ value: 2, valueMax: 4, qualifier: "range" }, "2–4", "2–4"],
  ])("%j without its unit", (figure, zh, en) => {
    expect(limitedNumber(figure)).toEqual({ zh, en });
  });

  test("contains each limit of a range, and shows which values are not exact", () => {
    const figures = fc.record({
      value: fc.nat(900),
      more: fc.integer({ min: 1, max: 90 }),
      qualifier: fc.constantFrom(...QUALIFIERS),
      unit: fc.constantFrom(...Object.keys(UNITS)),
    });
    fc.assert(
      fc.property(figures, ({ value, more, qualifier, unit }) => {
        const valueMax = qualifier === "range" ? value + more : undefined;
        const [exact, own] = [{ value, qualifier: "exact", unit } as const, { value, valueMax, qualifier, unit }];
        for (const lang of ["zh", "en"] as const) {
          const text = figureText(own)[lang];
          const number = valueMax === undefined ? String(value) : `${value}–${valueMax}`;
          expect(text).toContain(number);
          // Neither a digit nor a Chinese numeral is next to the number, so that nobody reads another one.
          // The unit of a rate has a number itself, further on.
          expect(text).not.toMatch(new RegExp(`^(?:(?!${number}).)*(?:${NUMERAL}${number}|${number}${NUMERAL})`));
          expect(text === figureText(exact)[lang]).toBe(qualifier === "exact");
        }
      }),
    );
  });
});
