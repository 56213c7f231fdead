import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_EDGES, edgeFilter, kindFilter } from "../../src/analysis/filters/edge-filter.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import type { NodeRow, RelationshipRow } from "../../src/index/rows.ts";
import { ENTITY_KINDS } from "../../src/model/kinds.ts";
import { holdsAt, parsePartialDate } from "../../src/model/partial-date.ts";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import { STATUSES } from "../../src/model/values.ts";

const DATES = ["2020", "2020-06", "2020-06-15", "2021", "2021-02", "2021-12-31"];
const date = fc.option(fc.constantFrom(...DATES), { nil: null });

const nodes: readonly NodeRow[] = ["b", "a-b", "a", "c9", "c10"].map((id, at) => ({
  id,
  kind: ENTITY_KINDS[at + 3] ?? "CITY",
  name: id,
}));
const edge = fc.record({
  type: fc.constantFrom(...RELATIONSHIP_TYPES),
  from: fc.constantFrom("a", "b", "a-b", "c9", "c10", "nobody"),
  to: fc.constantFrom("a", "b", "a-b", "c9", "c10"),
  status: fc.option(fc.constantFrom(...STATUSES), { nil: null }),
  since: date,
  until: date,
});
const edges = fc
  .array(edge, { maxLength: 30 })
  .map((all): RelationshipRow[] => all.map((one, at) => ({ ...one, id: `r${at}` })));

describe("the index", () => {
  test("numbers entities in the order of their ids, and finds each by its id", () => {
    const index = buildAdjacency(nodes, []);
    expect([...index.ids]).toEqual(["a", "a-b", "b", "c10", "c9"]);
    expect([...index.ids].map((id) => index.numberOf(id))).toEqual([0, 1, 2, 3, 4]);
    expect(index.numberOf("nobody")).toBeUndefined();
    expect(index.kindOf(2)).toBe(nodes[0]?.kind);
    expect(() => index.idOf(5)).toThrow(RangeError);
  });

  test("holds each relationship at both its ends, and leaves out those of which one is not there", () => {
    fc.assert(
      fc.property(edges, (all) => {
        const index = buildAdjacency(nodes, all);
        const there = all.filter(({ from }) => from !== "nobody");
        const seen = [...index.ids].flatMap((id, node) => {
          const at: string[] = [];
          index.visit(node, (number, other) => at.push(`${index.edgeIdOf(number)} ${id} ${index.idOf(other)}`));
          expect(at).toHaveLength(index.degreeOf(node));
          return at;
        });
        const expected = there.flatMap(({ id, from, to }) => [`${id} ${from} ${to}`, `${id} ${to} ${from}`]);
        expect(seen.sort()).toEqual(expected.sort());
      }),
    );
  });

  test("keeps the relationships of a type, a status and a time that `holdsAt` keeps", () => {
    const read = (text: string | null) => (text === null ? undefined : parsePartialDate(text));
    const conditions = fc.record({
      via: fc.option(fc.subarray([...RELATIONSHIP_TYPES]), { nil: null }),
      status: fc.option(fc.subarray([...STATUSES]), { nil: null }),
      asOf: date,
      undated: fc.boolean(),
    });
    fc.assert(
      fc.property(edges, conditions, (all, { asOf, ...others }) => {
        const there = all.filter(({ from }) => from !== "nobody");
        const index = buildAdjacency(nodes, there);
        const day = read(asOf);
        const keeps = edgeFilter(index, { ...others, asOf: day ?? null });
        for (const [number, { type, status, since, until }] of there.entries()) {
          const isDated = since !== null || until !== null;
          const expected =
            (others.via === null || others.via.includes(type)) &&
            (others.status === null || (status !== null && others.status.includes(status as never))) &&
            (others.undated || isDated) &&
            (day === undefined || holdsAt(read(since), read(until), day) !== "no");
          expect(keeps(number)).toBe(expected);
        }
      }),
    );
  });

  test("keeps all without conditions, and entities by their kind", () => {
    const index = buildAdjacency(nodes, [
      { id: "r", type: "RUNS", from: "a", to: "b", status: null, since: null, until: null },
    ]);
    expect(edgeFilter(index, ALL_EDGES)(0)).toBe(true);
    const keeps = kindFilter(index, [index.kindOf(0)]);
    expect([...index.ids].map((_, node) => keeps(node))).toEqual(
      [...index.ids].map((_, node) => index.kindOf(node) === index.kindOf(0)),
    );
    expect(index.bytes).toBeGreaterThan(100);
  });

  test("has the other names of an entity, its aliases in order", () => {
    const others = { nameEn: "A", aliases: ["b", "a"], formerIds: ["old"] };
    const index = buildAdjacency([
      { id: "b", kind: "HOSPITAL", name: "B" },
      { id: "a", kind: "HOSPITAL", name: "甲", others },
    ]);
    expect(index.nameOf(0)).toBe("甲");
    expect(index.otherNamesOf(0)).toEqual({ ...others, aliases: ["a", "b"] });
    expect(index.nameOf(1)).toBe("B");
    expect(index.otherNamesOf(1)).toEqual({ nameEn: null, aliases: [], formerIds: [] });
    expect(() => index.otherNamesOf(2)).toThrow(RangeError);
  });
});
