import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type FigureFilter,
  figureFilter,
  figuresOfEntity,
  isDateless,
} from "../../src/analysis/filters/figure-filter.ts";
import { type FigureOrder, figureKeys, sortedFigures } from "../../src/analysis/orders/figure-order.ts";
import { pageBehind } from "../../src/analysis/orders/sort-keys.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import type { NodeRow, RelationshipRow } from "../../src/index/rows.ts";
import { compareTexts } from "../../src/model/collation.ts";
import { holdsAt, parsePartialDate } from "../../src/model/partial-date.ts";
import type { RelationshipType } from "../../src/model/relationship-types.ts";
import type { KeyValues } from "../../src/model/slice.ts";
import { type ArbitraryFigure, addFigures, arbitraryFigures } from "../support/arbitrary-figures.ts";

const NODES: readonly NodeRow[] = [
  { id: "city", kind: "CITY", name: "乙市" },
  { id: "county", kind: "COUNTY", name: "甲县" },
  { id: "hospital", kind: "HOSPITAL", name: "\u{20bb7}医院" },
  { id: "campus", kind: "CAMPUS", name: "\u{ff21}院区" },
  { id: "ward", kind: "DEPARTMENT", name: "甲县" },
  { id: "doctor", kind: "PERSON", name: "丙" },
  { id: "building", kind: "PROGRAM", name: "综合楼" },
  { id: "service", kind: "OFFERING", name: "护理" },
  { id: "network", kind: "PROGRAM", name: "联盟" },
];
const joins = (from: string, type: RelationshipType, to: string): RelationshipRow => ({
  id: `${from}/${type}/${to}`,
  ...{ type, from, to, status: null, since: null, until: null },
});
/** What counts for each entity, with its own figures. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  city: ["city", "county", "hospital", "campus", "ward", "doctor", "building", "service"],
  county: ["county", "hospital", "campus", "ward", "doctor", "building", "service"],
  hospital: ["hospital", "campus", "ward", "doctor", "building", "service"],
  campus: ["campus", "ward", "service"],
  ward: ["ward", "service"],
  doctor: ["doctor"],
  building: ["building"],
  service: ["service"],
  network: ["network"],
};

function indexWith(rows: readonly ArbitraryFigure[]): Adjacency {
  const index = buildAdjacency(NODES, [
    joins("county", "PART_OF", "city"),
    joins("campus", "PART_OF", "hospital"),
    joins("ward", "PART_OF", "campus"),
    joins("hospital", "LOCATED_IN", "county"),
    joins("doctor", "AFFILIATED_WITH", "hospital"),
    joins("hospital", "RUNS", "building"),
    joins("ward", "OFFERS", "service"),
    joins("hospital", "MEMBER_OF", "network"),
  ]);
  addFigures(index, rows);
  return index;
}

const figures = arbitraryFigures(NODES.map(({ id }) => id));
const orders = fc.array(
  fc.record({ field: fc.constantFrom("MEASURE", "VALUE", "NAME", "TIME"), descending: fc.boolean() }),
  { maxLength: 3 },
) as fc.Arbitrary<FigureOrder>;
const NO_TEXT = { eq: null, oneOf: null, contains: null, startsWith: null };
const filters = fc.record({
  measures: fc.option(fc.subarray(["beds", "beds-2"]), { nil: null }),
  subject: fc.option(
    fc.constantFrom(
      { ...NO_TEXT, contains: "/" },
      { ...NO_TEXT, startsWith: "护" },
      { ...NO_TEXT, oneOf: ["a/b", "\u{ff21}"] },
      { ...NO_TEXT, eq: "护理" },
      NO_TEXT,
    ),
    { nil: null },
  ),
  asOf: fc.option(
    fc.constantFrom("2019", "2020", "2020-06", "2020-06-14", "2022").map((text) => parsePartialDate(text) ?? null),
    { nil: null },
  ),
  undated: fc.boolean(),
}) satisfies fc.Arbitrary<FigureFilter>;

function keyOf({ of, measure, value, asOf, since, until }: ArbitraryFigure, field: string): string | number {
  if (field === "NAME") return NODES.find(({ id }) => id === of)?.name ?? "";
  if (field === "TIME") return asOf ?? until ?? since ?? "";
  return field === "VALUE" ? value : measure;
}

function compareValues(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? (a < b ? -1 : a > b ? 1 : 0) : compareTexts(`${a}`, `${b}`);
}

function passes({ measure, subject, asOf, since, until }: ArbitraryFigure, filter: FigureFilter): boolean {
  const day = (date: string | null) => (date === null ? undefined : parsePartialDate(date));
  const { eq, oneOf, contains, startsWith } = filter.subject ?? NO_TEXT;
  return (
    (filter.measures === null || filter.measures.includes(measure)) &&
    (filter.undated || asOf !== null || since !== null || until !== null) &&
    (filter.asOf === null || holdsAt(day(asOf ?? since), day(asOf ?? until), filter.asOf) !== "no") &&
    (filter.subject === null ||
      (subject !== null &&
        (eq === null || subject === eq) &&
        (oneOf === null || (oneOf as readonly string[]).includes(subject)) &&
        (contains === null || subject.includes(contains)) &&
        (startsWith === null || subject.startsWith(startsWith))))
  );
}

test("figures that pass a filter are in the requested order, on pages of any size", () => {
  const pages = fc.record({ limit: fc.integer({ min: 1, max: 7 }), backwards: fc.boolean() });
  fc.assert(
    fc.property(figures, orders, filters, pages, (all, order, filter, { limit, backwards }) => {
      const index = indexWith(all);
      const expected = all
        .filter((one) => passes(one, filter))
        .toSorted((a, b) => {
          for (const { field, descending } of order) {
            const difference = compareValues(keyOf(a, field), keyOf(b, field));
            if (difference !== 0) return descending ? -difference : difference;
          }
          return compareTexts(a.id, b.id);
        })
        .map((one): KeyValues => [...order.map(({ field }) => keyOf(one, field)), one.id]);
      const test = figureFilter(index.figures, filter);
      const read: KeyValues[] = [];
      for (let after: KeyValues | null = null, more = true; more; ) {
        const slice = { after, limit, backwards };
        const page = pageBehind(figureKeys(index, order), sortedFigures(index, order), test, slice);
        read.push(...page.map(({ keys }) => keys));
        [after, more] = [page.at(-1)?.keys ?? null, page.length === limit];
      }
      expect(read).toEqual(backwards ? expected.toReversed() : expected);
    }),
    { numRuns: 300 },
  );
});

test("the figures of an entity are its own, and with roll-up those of what belongs to it and of what it has", () => {
  fc.assert(
    fc.property(figures, (all) => {
      const index = indexWith(all);
      for (const { id } of NODES)
        for (const rollUp of [true, false]) {
          const holders = rollUp ? (PARTS[id] ?? []) : [id];
          const expected = all.filter(({ of }) => holders.includes(of)).toSorted((a, b) => compareTexts(a.id, b.id));
          const found = Array.from(figuresOfEntity(index, index.numberOf(id) ?? -1, rollUp));
          expect(found.map((figure) => index.figures.idOf(figure))).toEqual(expected.map((one) => one.id));
          expect(found.map((figure) => isDateless(index.figures, figure))).toEqual(
            expected.map(({ asOf, since, until }) => asOf === null && since === null && until === null),
          );
        }
      for (const measure of ["beds", "beds-2", "visits", "other"])
        expect(index.figures.countOf(measure)).toBe(all.filter((one) => one.measure === measure).length);
    }),
  );
});
