import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RingGroup, ringsLayout } from "../../src/explorer/pictures/rings-layout.ts";

const LINE = 20;
const groups = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1 }), count: fc.nat(13) }), {
  maxLength: 6,
  selector: ({ key }) => key,
});
const closed = (list: readonly { key: string; count: number }[]): RingGroup[] =>
  list.map((one) => ({ ...one, opened: 0 }));

describe("the layout of the nearest network", () => {
  test("places all nodes inside the drawing, and no two names on one line of a side", () => {
    fc.assert(
      fc.property(groups, fc.nat(48), (list, opened) => {
        const layout = ringsLayout(closed(list).map((group, at) => ({ ...group, opened: at === 0 ? opened : 0 })));
        const places = layout.groups.flatMap(({ label, nodes }) => [label, ...nodes]);
        expect(places).toHaveLength(list.reduce((sum, { count }) => sum + count + 1, list.length > 0 ? opened : 0));
        for (const { x, y } of places) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(layout.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(layout.height);
        }
        for (const side of ["start", "end"]) {
          const rows = places.filter(({ anchor }) => anchor === side).map(({ y }) => y);
          rows.sort((a, b) => a - b);
          for (const [at, y] of rows.slice(1).entries()) expect(y - (rows[at] as number)).toBeGreaterThanOrEqual(LINE);
        }
      }),
    );
  });

  test("moves nothing when a group is opened", () => {
    fc.assert(
      fc.property(groups, fc.nat(5), fc.integer({ min: 1, max: 48 }), (list, which, opened) => {
        const before = ringsLayout(closed(list));
        const after = ringsLayout(closed(list).map((group, at) => ({ ...group, opened: at === which ? opened : 0 })));
        expect(after.centre).toEqual(before.centre);
        for (const [at, { label, nodes }] of before.groups.entries()) {
          expect(after.groups[at]?.label).toEqual(label);
          expect(after.groups[at]?.nodes.slice(0, nodes.length)).toEqual(nodes);
        }
      }),
    );
  });

  test("balances the sides", () => {
    const { groups: placed } = ringsLayout(closed([9, 12, 2, 1, 4].map((count, at) => ({ key: String(at), count }))));
    expect(placed.map(({ label }) => label.anchor)).toEqual(["start", "end", "end", "end", "end"]);
  });
});
