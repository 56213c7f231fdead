import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seriate } from "../../src/analysis/partners/overlap-matrix.ts";

describe("seriation", () => {
  /** Average linkage as it is told: join the two most alike groups, the smallest members first, and turn them. */
  function plain(similarity: readonly (readonly number[])[]): number[] {
    const s = (a: number, b: number) => BigInt(Math.round((similarity[a]?.[b] ?? 0) * 1e9));
    let groups = similarity.map((_, at) => [at]);
    while (groups.length > 1) {
      const pairs = groups.flatMap((x) =>
        groups
          .filter((y) => Math.min(...x) < Math.min(...y))
          .map((y) => {
            let sum = 0n;
            for (const a of x) for (const b of y) sum += s(a, b);
            return { x, y, sum, size: BigInt(x.length * y.length) };
          }),
      );
      pairs.sort((one, other) => {
        const by = other.sum * one.size - one.sum * other.size;
        if (by !== 0n) return by > 0n ? 1 : -1;
        return Math.min(...one.x) - Math.min(...other.x) || Math.min(...one.y) - Math.min(...other.y);
      });
      const { x, y } = pairs[0] as { x: number[]; y: number[] };
      const ways = [
        [x, y],
        [x, y.toReversed()],
        [x.toReversed(), y],
        [x.toReversed(), y.toReversed()],
      ] as [number[], number[]][];
      const touch = ([l, r]: [number[], number[]]) => s(l.at(-1) ?? 0, r[0] ?? 0);
      const most = ways.map(touch).sort((a, b) => Number(b - a))[0];
      const way = ways.find((one) => touch(one) === most) as [number[], number[]];
      groups = [...groups.filter((group) => group !== x && group !== y), way.flat()];
    }
    return groups[0] ?? [];
  }

  test("is the order of average linkage", () => {
    const matrix = fc
      .integer({ min: 1, max: 8 })
      .chain((size) =>
        fc
          .array(fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1), { minLength: size * size, maxLength: size * size })
          .map((values) =>
            Array.from({ length: size }, (_, i) =>
              Array.from({ length: size }, (_, j) =>
                i === j ? 1 : (values[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
              ),
            ),
          ),
      );
    fc.assert(
      fc.property(matrix, (similarity) => {
        expect(seriate(similarity)).toEqual(plain(similarity));
      }),
      { numRuns: 500 },
    );
  });

  test("puts what hangs together side by side", () => {
    const group = [0, 1, 0, 1, 2, 0, 2, 1];
    const order = seriate(group.map((a) => group.map((b) => (a === b ? 0.8 : 0.1))));
    expect(order.map((at) => group[at])).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });
});
