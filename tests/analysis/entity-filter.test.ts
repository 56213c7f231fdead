import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { familiesIn } from "../../src/analysis/filters/certification-families.ts";
import { ANY_CERTIFICATION, type Condition } from "../../src/analysis/filters/entity-conditions.ts";
import { entitiesMatching, type Filter } from "../../src/analysis/filters/entity-filter.ts";
import { PARTNER_VIA } from "../../src/analysis/partners/partners.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { readAdjacency } from "../../src/index/read-adjacency.ts";
import { DATASET } from "../../src/model/ids.ts";
import { ENTITY_KINDS, type EntityKind, labelOf } from "../../src/model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import { STATUSES } from "../../src/model/values.ts";
import { cypherOf } from "../oracle/conditions.ts";
import { PartnerOracle } from "../oracle/partners.ts";
import type { PlainGraph } from "../oracle/plain.ts";
import { RelationshipOracle } from "../oracle/relationships.ts";
import { reading } from "../support/ad-hoc.ts";
import { loadGraph, openEmbedded } from "../support/loaded-graph.ts";
import { ARBITRARY_IDS, arbitraryGraphs, indexOf, renamed, storeGraph } from "../support/plain-graph.ts";

let graph: Graph;
let index: Adjacency;
beforeAll(async () => {
  // Arbitrary graphs have what the shipped data lack, such as departments of two hospitals.
  const graphs = fc.sample(arbitraryGraphs, { numRuns: 20, seed: 20_261 });
  const loaded = await loadGraph(openEmbedded, undefined, async (target) => {
    for (const [at, one] of graphs.entries()) await storeGraph(target, renamed(plausible(one), `arbitrary-${at}-`));
  });
  graph = loaded.graph;
  index = await readAdjacency(graph, { dataset: DATASET });
  return () => loaded.close();
});

/** Without what no data set has: places inside other things, things located in what is no place, programs as parts. */
function plausible({ entities, relationships }: PlainGraph): PlainGraph {
  const kept = entities.filter(({ kind }) => kind !== "PROGRAM");
  const ids = new Set(kept.map(({ id }) => id));
  const cities = new Set(kept.filter(({ kind }) => kind === "CITY").map(({ id }) => id));
  const isBelonging = (type: string) => ["PART_OF", "LOCATED_IN", "AFFILIATED_WITH"].includes(type);
  return {
    entities: kept,
    relationships: relationships.filter(
      ({ type, from, to }) =>
        ids.has(from) &&
        ids.has(to) &&
        !(cities.has(from) && isBelonging(type)) &&
        (type !== "LOCATED_IN" || cities.has(to)),
    ),
  };
}

/** Some values of the index, the same in each run. */
function some<T>(values: readonly T[], count: number): T[] {
  return fc.sample(fc.constantFrom(...values), { numRuns: count, seed: 7 });
}

function conditions(): Condition[] {
  const numbers = [...index.kinds.keys()];
  const ids = [...index.ids].filter((id) => !/^arbitrary/.test(id));
  const arbitrary = [...index.ids].filter((id) => /^arbitrary/.test(id));
  const all = [...some(ids, 15), ...some(arbitrary, 45)];
  const ofKinds = (...kinds: string[]) =>
    numbers.filter((node) => kinds.includes(index.kindOf(node))).map((node) => index.idOf(node));
  const traits = ["subkind", "level", "ownership", "status"] as const;
  const name = some([...index.names], 1)[0] ?? "";
  const texts = { eq: null, oneOf: null, contains: null, startsWith: null };
  const none = { via: null, status: null, years: null, ends: null, labels: null };
  const programs = ofKinds("PROGRAM");
  const certifications = ofKinds("CERTIFICATION");
  return [
    ...(["name", "alias"] as const).flatMap((condition): Condition[] => [
      { condition, value: { ...texts, eq: name } },
      { condition, value: { ...texts, oneOf: some([...index.names], 9) } },
      { condition, value: { ...texts, contains: "医院", startsWith: "焦作" } },
      { condition, value: { ...texts, contains: "Hospital" } },
      { condition, value: texts },
    ]),
    ...traits.flatMap((condition): Condition[] => {
      const values = [...new Set(index.entityTraits.map((one) => one[condition] ?? ""))];
      return [
        { condition, value: values.slice(0, 3) },
        { condition, value: [""] },
        { condition, value: [] },
      ];
    }),
    { condition: "start-year", value: ["2024", "2025"] },
    { condition: "start-year", value: ["none"] },
    ...all.flatMap((id): Condition[] => [
      { condition: "is", value: [id, "nobody"] },
      { condition: "member-of", value: [id] },
      { condition: "related", value: { ...none, ends: [id] } },
    ]),
    ...some(ofKinds("COUNTRY", "PROVINCE", "CITY", "COUNTY", "HOSPITAL"), 20).map(
      (id): Condition => ({ condition: "located-in", value: [id, "nowhere"] }),
    ),
    ...ENTITY_KINDS.map(
      (kind): Condition => ({
        condition: "in-some-place",
        value: { labels: [labelOf(kind)], provinceLevel: kind === "PROVINCE" },
      }),
    ),
    { condition: "in-some-place", value: { labels: ["Province"], provinceLevel: true, itself: true } },
    ...ENTITY_KINDS.map((kind): Condition => ({ condition: "kind", value: [kind, "TEAM"] })),
    ...some(certifications, 20).map(
      (id): Condition => ({ condition: "certified-as", value: { ...ANY_CERTIFICATION, ids: [id], status: ["held"] } }),
    ),
    { condition: "certified-as", value: { ...ANY_CERTIFICATION, status: [...STATUSES] } },
    { condition: "certified-as", value: { ...ANY_CERTIFICATION, ids: certifications, status: [] } },
    ...familiesIn(index).map(
      (family): Condition => ({
        condition: "certified-as",
        value: { ...ANY_CERTIFICATION, family: [family], status: [...STATUSES] },
      }),
    ),
    { condition: "certified-as", value: { ...ANY_CERTIFICATION, level: ["national"], status: ["held"] } },
    { condition: "certified-as", value: { ...ANY_CERTIFICATION, subkind: ["discipline"], status: ["held"] } },
    {
      condition: "certified-as",
      value: {
        ...{ ids: certifications, family: familiesIn(index), level: ["provincial", "national"] },
        ...{ subkind: ["accreditation", "designation"], status: ["held", "passed-review"] },
      },
    },
    ...RELATIONSHIP_TYPES.map((type): Condition => ({ condition: "related", value: { ...none, via: [type] } })),
    ...STATUSES.map((status): Condition => ({ condition: "related", value: { ...none, status: [status] } })),
    ...some(programs, 10).map(
      (id): Condition => ({ condition: "related", value: { ...none, via: ["RUNS", "LEADS"], ends: [id] } }),
    ),
    { condition: "related", value: { ...none, years: [""] } },
    { condition: "related", value: { ...none, years: ["2024", "2020"] } },
    { condition: "related", value: { ...none, labels: ["Hospital", "Program"] } },
    { condition: "related", value: none },
  ];
}

/** The ids that plain Cypher finds. */
async function found(filter: Filter): Promise<string[]> {
  const { text, values } = cypherOf(filter);
  const matching = reading(
    `MATCH (e:Entity) WHERE ${text} RETURN e.id AS id`,
    { values: z.array(z.unknown()) },
    { id: z.string() },
  );
  return (await graph.read(matching, { values: [...values] })).map(({ id }) => id).sort();
}

function inMemory(filter: Filter): string[] {
  return [...entitiesMatching(index, null, filter).set.toArray()].map((node) => index.idOf(node));
}

test("each condition selects what plain Cypher selects", async () => {
  let selected = 0;
  for (const condition of conditions()) {
    const ids = await found(condition);
    expect(inMemory(condition), JSON.stringify(condition)).toEqual(ids);
    if (ids.length > 0) selected++;
  }
  expect(selected).toBeGreaterThan(100);
}, 120_000);

test("joined conditions select what plain Cypher selects", async () => {
  const leaves = fc.constantFrom<Filter>(...conditions());
  const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3 },
      leaves,
      fc.record({ and: fc.array(tie("filter"), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie("filter"), { maxLength: 3 }) }),
      fc.record({ not: tie("filter") }),
    ),
  }));
  for (const one of fc.sample(filter, { numRuns: 30, seed: 3 }))
    expect(inMemory(one), JSON.stringify(one)).toEqual(await found(one));
}, 120_000);

test("a filter of a kind selects only entities of the kind, and counts them", () => {
  for (const kind of ENTITY_KINDS) {
    const { set, count } = entitiesMatching(index, kind, { and: [] });
    expect([...set.toArray()]).toEqual([...index.kinds.keys()].filter((node) => index.kindOf(node) === kind));
    expect(count).toBe(set.toArray().length);
  }
});

/** The entities in memory that match a condition, of a graph that is not stored. */
function selected(of: Adjacency, condition: Condition): string[] {
  return [...entitiesMatching(of, null, condition).set.toArray()].map((node) => of.idOf(node));
}

test("what counts for an entity is what lists of its relationships roll up", () => {
  fc.assert(
    fc.property(arbitraryGraphs, fc.subarray([...ARBITRARY_IDS]), (one, ids) => {
      const oracle = new RelationshipOracle(one);
      const expected = new Set(ids.flatMap((id) => oracle.holders(id)));
      expect(selected(indexOf(one), { condition: "counts-for", value: ids })).toEqual([...expected].sort());
    }),
    { numRuns: 300 },
  );
});

test("conditions on partners select by the partners of the oracle, and their number", () => {
  const conditions = { via: PARTNER_VIA, status: null, asOf: null, undated: true, rollUp: true };
  const partner = fc.record({
    places: fc.option(fc.subarray(ARBITRARY_IDS.filter((_, at) => at === 11)), { nil: null }),
    kinds: fc.option(fc.subarray<EntityKind>(["HOSPITAL", "PERSON", "TEAM", "INSTITUTION"]), { nil: null }),
  });
  const limit = fc.option(fc.nat(4), { nil: null });
  fc.assert(
    fc.property(arbitraryGraphs, partner, limit, limit, (one, { places, kinds }, min, max) => {
      const [of, oracle, located] = [indexOf(one), new PartnerOracle(one), new RelationshipOracle(one)];
      const kindOf = (id: string) => one.entities.find((entity) => entity.id === id)?.kind as EntityKind;
      const fits = (id: string): boolean =>
        (kinds === null || kinds.includes(kindOf(id))) &&
        (places === null || places.some((place) => located.isIn(id, place)));
      const partners = new Map(ARBITRARY_IDS.map((id) => [id, [...oracle.partners(id, conditions)]]));
      const idsWith = (test: (its: readonly string[]) => boolean) =>
        ARBITRARY_IDS.filter((id) => test(partners.get(id) ?? []));
      expect(selected(of, { condition: "has-partner", value: { places, kinds } })).toEqual(
        idsWith((its) => its.some(fits)),
      );
      expect(selected(of, { condition: "partner-count", value: { min, max } })).toEqual(
        idsWith(({ length }) => (min === null || length >= min) && (max === null || length <= max)),
      );
    }),
    { numRuns: 300 },
  );
});
