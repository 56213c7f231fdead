import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OpenedRing, type RingGroup, ringsLayout } from "../../src/explorer/pictures/rings-layout.ts";

const LINE = 20;
const groups = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1 }), count: fc.nat(13) }), {
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
        fc.tuple(
          ...some.map(({ key }) => fc.integer({ min: 1, max: 48 }).map((count): OpenedRing => ({ key, count }))),
        ),
      ),
  ),
);

describe("the layout of the nearest network", () => {
  test("places all nodes inside the drawing, and no two names on one line of a side", () => {
    fc.assert(
      fc.property(groupsWithOpened, ([list, opened]) => {
        const layout = ringsLayout(list, opened);
        const places = layout.groups.flatMap(({ label, nodes, opened: more }) => [
          ...[label, ...nodes],
          ...(more === null ? [] : [more.label, ...more.nodes]),
        ]);
        const rowsOf = (all: readonly RingGroup[]) => all.reduce((sum, { count }) => sum + count + 1, 0);
        expect(places).toHaveLength(rowsOf(list) + rowsOf(opened));
        for (const { x, y } of [...places, layout.centre]) {
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
    const { groups: placed } = ringsLayout([9, 12, 2, 1, 4].map((count, at) => ({ key: String(at), count })));
    expect(placed.map(({ label }) => label.anchor)).toEqual(["start", "end", "end", "end", "end"]);
  });

  test("leaves no room for names on a side without groups", () => {
    const [one, two] = [
      ringsLayout([{ key: "a", count: 3 }]),
      ringsLayout(["a", "b"].map((key) => ({ key, count: 3 }))),
    ];
    expect(one.centre.x).toBeLessThan(two.centre.x / 2);
    expect(one.width).toBeLessThan(two.width);
  });

  test("opens nothing of groups that it does not have", () => {
    const list = [{ key: "a", count: 3 }];
    expect(ringsLayout(list, [{ key: "b", count: 9 }])).toEqual(ringsLayout(list));
  });
});
