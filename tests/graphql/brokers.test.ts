import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plainBrokers } from "../oracle/brokers.ts";
import { PartnerOracle } from "../oracle/partners.ts";
import { RelationshipOracle } from "../oracle/relationships.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { plainGraph } from "../support/plain-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const graph = plainGraph(shippedSeeds().content);
const partners = new PartnerOracle(graph);
const relationships = new RelationshipOracle(graph);
const ALL_VIA = ["PARTNERS_WITH", "SUPPORTS", "MEMBER_OF", "LEADS"];

/** The brokers of the shipped data by definition. */
function expectedBrokers(places: readonly string[], via: readonly string[] = ALL_VIA) {
  const conditions = { via, status: null, asOf: null, undated: true, rollUp: true };
  const partnersOf = (id: string) => partners.partners(id, conditions);
  const institutions = partners.ids("HOSPITAL", "INSTITUTION").sort(partners.byName);
  const network = institutions.map(
    (id) => new Set([...partnersOf(id)].map((other) => institutions.indexOf(other)).filter((at) => at !== -1)),
  );
  const all = new Set(institutions.keys());
  const [one = all, other = one] = places.map(
    (place) => new Set([...all].filter((at) => relationships.isIn(institutions[at] ?? "", place))),
  );
  const idOf = (at: number) => ({ id: institutions[at] });
  return plainBrokers(network, [one, other]).map(({ node, pairs, partSizes, ...broker }) => ({
    ...broker,
    node: idOf(node),
    articulationPoint: partSizes.length > 1,
    partSizes,
    pairs: pairs.map(({ a, b, ...pair }) => ({ a: idOf(a), b: idOf(b), ...pair })),
  }));
}

const FIELDS = `{ node { id } betweenness articulationPoint partSizes(first: 200) pairCount separatedCount
  pairs(first: 20) { a { id } b { id } distance distanceWithout } }`;

/** The names of nobody, as many as that. */
const strangers = (count: number) => JSON.stringify(Array.from({ length: count }, (_, at) => `nobody-${at}`));

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  test.each<[args: string, places: string[], via?: string[]]>([
    ["", []],
    ["via: [PARTNERS_WITH]", [], ["PARTNERS_WITH"]],
    ["within: null, between: null", []],
    ['within: "jiaozuo"', ["jiaozuo"]],
    ['within: "河南省"', ["henan"]],
    ['between: ["jiaozuo", "商丘"]', ["jiaozuo", "shangqiu"]],
    ['between: ["shangqiu", "jiaozuo"]', ["shangqiu", "jiaozuo"]],
    ['between: ["henan", "jiaozuo"]', ["henan", "jiaozuo"]],
  ])("brokers(%s) are those of the oracle", async (args, places, via) => {
    const { brokers } = await service.data(`{ brokers(${["first: 20", args].filter(Boolean).join(", ")}) ${FIELDS} }`);
    const expected = expectedBrokers(places, via);
    expect(expected.length).toBeGreaterThan(0);
    expect(brokers).toEqual(expected.slice(0, 20).map(({ pairs, ...one }) => ({ ...one, pairs: pairs.slice(0, 20) })));
  });

  test("each has a sentence in both languages that agrees with its numbers", async () => {
    const { brokers } = await service.data(
      '{ brokers(between: ["jiaozuo", "shangqiu"]) { node { name nameEn } pairCount partSizes zh: summary en: summary(lang: EN) } }',
    );
    expect(brokers.length).toBeGreaterThan(0);
    for (const { node, pairCount, partSizes, zh, en } of brokers) {
      expect(zh).toContain(`${node.name}连接焦作市与商丘市之间的 ${pairCount} 对机构：`);
      expect(zh).toContain(`${partSizes[0]}、${partSizes[1]}`);
      expect(en).toContain(`${node.nameEn ?? node.name} joins ${pairCount} pair`);
      expect(en).toContain(" between Jiaozuo and Shangqiu: without it, ");
    }
  });

  test("as many are listed as requested, with as many pairs and parts", async () => {
    const query = `{ none: brokers(first: 0) { pairCount } two: brokers(first: 2) { node { id } }
      usual: brokers { pairCount pairs { distance } partSizes few: pairs(first: 1) { distance } none: pairs(first: 0) { distance } } }`;
    const { none, two, usual } = await service.data(query);
    const all = expectedBrokers([]);
    expect(none).toEqual([]);
    expect(two).toEqual(all.slice(0, 2).map(({ node }) => ({ node })));
    expect(usual).toHaveLength(Math.min(10, all.length));
    for (const [at, { pairCount, pairs, partSizes, few, none: no }] of usual.entries()) {
      expect([pairs.length, few.length, no.length]).toEqual([Math.min(5, pairCount), 1, 0]);
      expect(partSizes).toEqual(all[at]?.partSizes.slice(0, 10));
    }
  });

  test("a place without institutions that have partners has no brokers", async () => {
    const empty = partners
      .ids("COUNTY", "CITY")
      .find((place) => !graph.entities.some(({ id }) => relationships.isIn(id, place)));
    expect(empty).toBeDefined();
    const query =
      "query ($place: ID!, $both: [ID!]) { brokers(within: $place) { pairCount } between: brokers(between: $both) { pairCount } }";
    expect(await service.data(query, { place: empty, both: [empty, "jiaozuo"] })).toEqual({ brokers: [], between: [] });
  });

  const kinds = "takes the id of a country, province, city, or county only, not";
  test.each([
    ['within: ""', "UNKNOWN_ENTITY", 'No entity has the id or name "" in `within`.'],
    ['within: "qqqq"', "UNKNOWN_ENTITY", 'No entity has the id or name "qqqq" in `within`.'],
    ['within: "jiaozuo-peoples-hospital"', "INVALID_ARGUMENT", `\`within\` ${kinds} "jiaozuo-peoples-hospital".`],
    [
      'between: ["jiaozuo", "jiaozuo-peoples-hospital"]',
      "INVALID_ARGUMENT",
      `\`between\` ${kinds} "jiaozuo-peoples-hospital".`,
    ],
    ['between: ["jiaozuo", "qqqq"]', "UNKNOWN_ENTITY", 'No entity has the id or name "qqqq" in `between`.'],
    ["between: []", "INVALID_ARGUMENT", "`between` must name at least 2 different entities, not 0."],
    ['between: ["jiaozuo"]', "INVALID_ARGUMENT", "`between` must name at least 2 different entities, not 1."],
    [
      'between: ["jiaozuo", "焦作市"]',
      "INVALID_ARGUMENT",
      "`between` must name at least 2 different entities, not 1. One that is named twice, also by a name or former id, counts once.",
    ],
    [
      'between: ["jiaozuo", "shangqiu", "henan"]',
      "LIMIT_EXCEEDED",
      "This request has 3 ids in `between`; the limit is 2.",
    ],
    [`between: ${strangers(3)}`, "LIMIT_EXCEEDED", "This request has 3 ids in `between`; the limit is 2."],
    [`between: ${strangers(500)}`, "LIMIT_EXCEEDED", "This request has 500 items in one list; the limit is 200."],
    [
      'within: "jiaozuo", between: ["jiaozuo", "shangqiu"]',
      "INVALID_ARGUMENT",
      "Give `within` or `between`, not both.",
    ],
    ["first: -1", "INVALID_ARGUMENT", "`first` must be from 0 to 200, not -1."],
    ["first: 1000", "LIMIT_EXCEEDED", "`first` is 1000; the limit is 200."],
    [
      "via: [LOCATED_IN]",
      "INVALID_ARGUMENT",
      "`via` must contain only types that make partners: PARTNERS_WITH, SUPPORTS, MEMBER_OF, LEADS, not LOCATED_IN. `relationships` lists all types.",
    ],
    ["via: [FRIEND_OF]", "GRAPHQL_VALIDATION_FAILED", 'Value "FRIEND_OF" does not exist in "RelationshipType" enum.'],
  ])("brokers(%.60s) is rejected", async (args, code, message) => {
    const { data, errors } = await service.ask(`{ brokers(${args}) { pairCount } }`);
    expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([[code, message]]);
    expect(data?.brokers ?? null).toBeNull();
  });

  test.each([
    ["pairs(first: 21) { distance }", "LIMIT_EXCEEDED", "`first` is 21; the limit is 20."],
    ["pairs(first: -1) { distance }", "INVALID_ARGUMENT", "`first` must be from 0 to 20, not -1."],
    ["partSizes(first: 201)", "LIMIT_EXCEEDED", "`first` is 201; the limit is 200."],
  ])("%s is rejected", async (field, code, message) => {
    const { errors } = await service.ask(`{ brokers(first: 1) { ${field} } }`);
    expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([[code, message]]);
  });

  test("2,000 ids are rejected", async () => {
    const between = Array.from({ length: 2_000 }, (_, at) => `n${at}`);
    const { errors } = await service.ask("query ($between: [ID!]) { brokers(between: $between) { pairCount } }", {
      between,
    });
    const message = "This request has 2,000 items in one list ($between); the limit is 200.";
    expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([["LIMIT_EXCEEDED", message]]);
  });
});
