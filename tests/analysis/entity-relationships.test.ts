import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countRelated } from "../../src/analysis/counts/related-counts.ts";
import { countsOf } from "../../src/analysis/counts/relationship-counts.ts";
import {
  countRelationships,
  endsOf,
  type RelationshipConditions,
  visitRelationships,
} from "../../src/analysis/entity-relationships.ts";
import { PageOfEntries, RankedOrder, type RelationshipOrder } from "../../src/analysis/orders/relationship-order.ts";
import { readPeriod } from "../../src/graphql/arguments/period.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import type { RelationshipRow } from "../../src/index/rows.ts";
import { relationshipId } from "../../src/model/ids.ts";
import { ENTITY_KINDS, type EntityKind } from "../../src/model/kinds.ts";
import { parsePartialDate } from "../../src/model/partial-date.ts";
import type { RelationshipType } from "../../src/model/relationship-types.ts";
import type { KeyValues } from "../../src/model/slice.ts";
import { type PlainListing, RelationshipOracle } from "../oracle/relationships.ts";

const KINDS: readonly EntityKind[] = [
  "HOSPITAL",
  "HOSPITAL",
  "INSTITUTION",
  "CAMPUS",
  "DEPARTMENT",
  "DEPARTMENT",
  "TEAM",
  "PROVINCE",
  "CITY",
  "COUNTY",
  "PERSON",
];
/** A hyphen sorts before the slash that follows an id in the ids of relationships. */
const IDS = ["a", "a-b", "a-b-c", "a0", "b", "b-a", "c", "c-0", "ca", "d", "e"];
const TYPES: readonly RelationshipType[] = [
  "PARTNERS_WITH",
  "PART_OF",
  "PART_OF",
  "AFFILIATED_WITH",
  "LOCATED_IN",
  "RUNS",
];
const date = fc.option(fc.constantFrom("2020", "2020-06", "2021-01-01"), { nil: null });
const end = fc.constantFrom(...IDS);

const edges: fc.Arbitrary<RelationshipRow[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...TYPES),
      from: end,
      to: end,
      key: fc.option(fc.constantFrom("𠮷", "\uff41", "training"), { nil: undefined }),
      status: fc.option(fc.constantFrom("held", "planned", "passed-review"), { nil: null, freq: 2 }),
      kind: fc.option(fc.constantFrom("training", "research"), { nil: null }),
      since: date,
      until: date,
    }),
    { minLength: 5, maxLength: 40 },
  )
  .map((all) => {
    const rows = all
      .filter(({ from, to }) => from !== to)
      .map(({ key, ...one }) => ({ ...one, id: relationshipId(one.from, one.type, one.to, { kind: key }) }));
    return [...new Map(rows.map((row) => [row.id, row])).values()];
  });

const graphs = fc
  .record({
    names: fc.array(fc.constantFrom("甲", "乙", "𠮷", "\uff41"), { minLength: IDS.length, maxLength: IDS.length }),
    kinds: fc.shuffledSubarray([...KINDS], { minLength: IDS.length }),
    relationships: edges,
  })
  .map(({ names, kinds, relationships }) => {
    const entities = IDS.map((id, at) => ({ id, kind: kinds[at] as EntityKind, name: names[at] ?? "" }));
    return {
      oracle: new RelationshipOracle({ entities, relationships }),
      index: buildAdjacency(entities, relationships),
    };
  });

const listings: fc.Arbitrary<PlainListing> = fc.record({
  rollUp: fc.boolean(),
  kind: fc.option(fc.constantFrom(["training"], ["training", "research"]), { nil: null, freq: 2 }),
  since: fc.option(
    fc.constantFrom<[string | null, string | null]>(
      ["2020-07", null],
      [null, "2020-05-31"],
      ["2020", "2020"],
      [null, null],
    ),
    { nil: null, freq: 2 },
  ),
  via: fc.option(fc.subarray([...new Set(TYPES)], { minLength: 1 }), { nil: null }),
  direction: fc.option(fc.constantFrom("OUT", "IN", "BOTH"), { nil: null }),
  kinds: fc.option(fc.subarray([...ENTITY_KINDS], { minLength: 1 }), { nil: null }),
  status: fc.option(fc.subarray(["held", "planned"]), { nil: null, freq: 2 }),
  asOf: fc.option(fc.constantFrom("2020", "2021-05"), { nil: null }),
  undated: fc.boolean(),
});

const orders: fc.Arbitrary<RelationshipOrder> = fc.uniqueArray(
  fc.record({ field: fc.constantFrom("NAME", "TYPE", "SUBKIND", "SINCE"), descending: fc.boolean() }),
  { selector: ({ field }) => field },
);

const conditionsOf = ({ via, asOf, since = null, ...others }: PlainListing): RelationshipConditions => ({
  ...others,
  since: since && readPeriod({ from: since[0], to: since[1] }),
  via: via as RelationshipType[] | null,
  asOf: asOf === null ? null : (parsePartialDate(asOf) ?? null),
});

const numberOf = (index: Adjacency, id: string): number => index.numberOf(id) ?? -1;

/** A page as rows of the oracle. */
function pageOf(
  index: Adjacency,
  { entity, listing, order }: { entity: string; listing: PlainListing; order: RelationshipOrder },
  { after, limit, backwards }: { after: KeyValues | null; limit: number; backwards: boolean },
) {
  const ranked = new RankedOrder(index, order, backwards);
  const page = new PageOfEntries(ranked, { after, limit, backwards });
  visitRelationships(index, numberOf(index, entity), conditionsOf(listing), (entry) => page.offer(entry));
  return page.list.map((entry) => {
    const { edge, holder, other, direction } = endsOf(index, entry);
    const [relationship, keys] = [index.edgeIdOf(edge), ranked.keysOf(entry)];
    return { relationship, holder: index.idOf(holder), other: index.idOf(other), direction, keys };
  });
}

describe("the relationships of an entity", () => {
  test("are those of the oracle, in its order, and so are their numbers", () => {
    fc.assert(
      fc.property(graphs, listings, orders, end, ({ oracle, index }, listing, order, entity) => {
        const expected = oracle.list(entity, listing, order);
        const page = { after: null, limit: 100, backwards: false };
        expect(pageOf(index, { entity, listing, order }, page)).toEqual(expected);
        const all = oracle.list(entity, { ...listing, undated: true }, []);
        const dated = oracle.list(entity, { ...listing, undated: false }, []);
        expect(countRelationships(index, numberOf(index, entity), conditionsOf(listing))).toEqual({
          count: all.length,
          undated: all.length - dated.length,
        });
      }),
      { numRuns: 500 },
    );
  });

  test("have pages that make up the list, from its beginning and from its end", () => {
    fc.assert(
      fc.property(
        graphs,
        listings,
        orders,
        end,
        fc.integer({ min: 1, max: 4 }),
        (graph, listing, order, entity, limit) => {
          const { oracle, index } = graph;
          const expected = oracle.list(entity, listing, order);
          for (const backwards of [false, true]) {
            const read: ReturnType<typeof pageOf> = [];
            for (let after: KeyValues | null = null; ; after = read.at(-1)?.keys ?? null) {
              const page = pageOf(index, { entity, listing, order }, { after, limit, backwards });
              read.push(...page);
              if (page.length < limit) break;
            }
            expect(backwards ? read.reverse() : read).toEqual(expected);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("come after the keys of any cursor by the order of texts, also if no relationship has the keys", () => {
    const order: RelationshipOrder = [
      { field: "SUBKIND", descending: true },
      { field: "NAME", descending: false },
    ];
    const listing = { ...NO_CONDITIONS, rollUp: true };
    const keys = fc.tuple(
      fc.constantFrom("", "s", "training"),
      fc.constantFrom("", "丙", "甲", "\uff41"),
      fc.constantFrom("a/RUNS/b", "a-b/", "zz", "b/PART_OF/a-b/𠮷"),
    );
    fc.assert(
      fc.property(graphs, keys, end, ({ oracle, index }, after, entity) => {
        const isAfter = (own: readonly string[]): boolean => {
          const at = own.findIndex((key, position) => key !== after[position]);
          const isLess = compareCodePoints(own[at] ?? "", after[at] ?? "") < 0;
          return at !== -1 && isLess === (at === 0);
        };
        const expected = oracle.list(entity, listing, order).filter((row) => isAfter(row.keys));
        const page = { after, limit: 100, backwards: false };
        expect(pageOf(index, { entity, listing, order }, page)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("are counted by type, direction and kind as by the oracle", () => {
    fc.assert(
      fc.property(graphs, end, ({ oracle, index }, entity) => {
        const counts = countsOf(index, numberOf(index, entity));
        expect(
          Object.fromEntries(counts.map(({ type, direction, kind, count }) => [`${type} ${direction} ${kind}`, count])),
        ).toEqual(oracle.counts(entity));
      }),
    );
  });

  test("lead to as many entities as in the oracle", () => {
    const related = fc.record({
      via: fc.subarray([...new Set(TYPES)], { minLength: 1 }),
      direction: fc.option(fc.constantFrom("OUT" as const, "IN" as const), { nil: null }),
      kinds: fc.option(fc.constant<EntityKind[]>(["HOSPITAL", "INSTITUTION", "DEPARTMENT"]), { nil: null }),
    });
    fc.assert(
      fc.property(graphs, related, end, ({ oracle, index }, conditions, entity) => {
        const count = countRelated(index, numberOf(index, entity), conditions);
        expect(count).toBe(oracle.related(entity, conditions).size);
      }),
      { numRuns: 300 },
    );
  });
});

const NO_CONDITIONS = { via: null, direction: null, kinds: null, status: null, asOf: null, undated: true };

const compareCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
