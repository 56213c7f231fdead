import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surpriseOf } from "../../src/analysis/partners/hypergeometric.ts";
import { surprise } from "../oracle/hypergeometric.ts";

describe("surprise", () => {
  test("is what exact fractions give, for all small numbers", () => {
    for (let all = 0; all <= 12; all++)
      for (let first = 0; first <= all; first++)
        for (let second = 0; second <= all; second++)
          for (let shared = 0; shared <= Math.min(first, second); shared++)
            expect(surpriseOf(all, first, second, shared)).toBe(surprise(all, first, second, shared));
  });

  test("is what exact fractions give for larger ones, to eight decimals, and the same from either side", () => {
    const numbers = fc
      .tuple(fc.integer({ min: 1, max: 5_000 }), fc.nat(), fc.nat(), fc.nat())
      .map(([all, a, b, c]) => [all, a % (all + 1), b % Math.min(400, all + 1), c] as const)
      .map(([all, first, second, c]) => [all, first, second, c % (Math.min(first, second) + 1)] as const);
    fc.assert(
      fc.property(numbers, ([all, first, second, shared]) => {
        const exact = surprise(all, first, second, shared);
        if (exact > 60) return;
        expect(surpriseOf(all, first, second, shared)).toBeCloseTo(exact, 8);
        expect(surpriseOf(all, second, first, shared)).toBe(surpriseOf(all, first, second, shared));
      }),
      { numRuns: 300 },
    );
  });

  test("is more for more shared, and less for a partner of many", () => {
    expect(surpriseOf(100, 2, 2, 2)).toBeCloseTo(Math.log10((100 * 99) / 2), 9);
    expect(surpriseOf(100, 2, 2, 2)).toBeGreaterThan(surpriseOf(100, 2, 2, 1));
    expect(surpriseOf(100, 50, 2, 2)).toBeLessThan(surpriseOf(100, 2, 2, 2));
    expect(surpriseOf(1_000_000, 3_000, 3_000, 3_000)).toBeGreaterThan(8_000);
    expect(() => surpriseOf(5, 6, 1, 1)).toThrow(RangeError);
    expect(() => surpriseOf(5, 2, 2, 3)).toThrow(RangeError);
  });
});
