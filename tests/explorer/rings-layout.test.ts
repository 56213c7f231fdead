import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OpenedRing, type RingGroup, ringsLayout } from "../../src/explorer/pictures/rings-layout.ts";

/** A row of one line, and each other line, need so many pixels. */
const [ROW, LINE] = [20, 15];
const rows = (max: number, min = 0) => fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: max, minLength: min });
const groups = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1 }), rows: rows(13) }), {
  maxLength: 12,
  selector: ({ key }) => key,
});
/** Some of the groups, opened in any order, with the number of nodes that this adds. */
const groupsWithOpened = groups.chain((list) =>
  fc.tuple(
    fc.constant<readonly RingGroup[]>(list),
    fc
      .shuffledSubarray(list)
      .chain((some) =>
        fc.tuple(...some.map(({ key }) => rows(48, 1).map((lines): OpenedRing => ({ key, rows: lines })))),
      ),
  ),
);

describe("the layout of the nearest network", () => {
  test("places all nodes inside the drawing, and no two names on one line of a side", () => {
    fc.assert(
      fc.property(groupsWithOpened, ([list, opened]) => {
        const layout = ringsLayout(list, opened);
        const openedOf = new Map(opened.map((one) => [one.key, one.rows]));
        const places = layout.groups.flatMap(({ key, label, nodes, opened: more }, at) => [
          ...[{ ...label, lines: 1 }, ...nodes.map((node, row) => ({ ...node, lines: list[at]?.rows[row] ?? 0 }))],
          ...(more === null ? [] : [{ ...more.label, lines: 1 }]),
          ...(more?.nodes ?? []).map((node, row) => ({ ...node, lines: openedOf.get(key)?.[row] ?? 0 })),
        ]);
        const rowsOf = (all: readonly RingGroup[]) => all.reduce((sum, one) => sum + one.rows.length + 1, 0);
        expect(places).toHaveLength(rowsOf(list) + rowsOf(opened));
        for (const { x, y, lines } of [...places, { ...layout.centre, lines: 1 }]) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(layout.width);
          expect(y).toBeGreaterThan(0);
          expect(y + (lines - 1) * LINE).toBeLessThan(layout.height);
        }
        for (const side of ["start", "end"]) {
          const ofSide = places.filter(({ anchor }) => anchor === side).sort((a, b) => a.y - b.y);
          for (const [at, { y }] of ofSide.slice(1).entries()) {
            const { y: above = 0, lines = 1 } = ofSide[at] ?? {};
            expect(y - above).toBeGreaterThanOrEqual(ROW + (lines - 1) * LINE);
          }
        }
      }),
    );
  });

  test("moves nothing when one group after the other is opened", () => {
    fc.assert(
      fc.property(groupsWithOpened, ([list, opened]) => {
        for (const [at] of opened.entries()) {
          const before = ringsLayout(list, opened.slice(0, at));
          const after = ringsLayout(list, opened.slice(0, at + 1));
          expect([after.centre, after.width]).toEqual([before.centre, before.width]);
          const isOpen = new Set(opened.slice(0, at).map(({ key }) => key));
          for (const [index, group] of before.groups.entries()) {
            const { opened: more, ...others } = after.groups[index] ?? { opened: null };
            expect({ ...others, opened: isOpen.has(group.key) ? more : null }).toEqual(group);
          }
        }
      }),
    );
  });

  test("balances the sides", () => {
    const { groups: placed } = ringsLayout(
      [9, 12, 2, 1, 4].map((count, at) => ({ key: String(at), rows: Array(count).fill(1) })),
    );
    expect(placed.map(({ label }) => label.anchor)).toEqual(["start", "end", "end", "end", "end"]);
  });

  test("leaves no room for names on a side without groups", () => {
    const [one, two] = [
      ringsLayout([{ key: "a", rows: [1, 1, 1] }]),
      ringsLayout(["a", "b"].map((key) => ({ key, rows: [1, 1, 1] }))),
    ];
    expect(one.centre.x).toBeLessThan(two.centre.x / 2);
    expect(one.width).toBeLessThan(two.width);
  });

  test("opens nothing of groups that it does not have", () => {
    const list = [{ key: "a", rows: [1, 2] }];
    expect(ringsLayout(list, [{ key: "b", rows: [1] }])).toEqual(ringsLayout(list));
  });
});
