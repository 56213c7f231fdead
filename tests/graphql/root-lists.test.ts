import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finerKindsOf } from "../../src/wording/finer-kinds.ts";
import { RelationshipFilterOracle } from "../oracle/relationship-filter.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { storedGraph } from "../support/plain-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const subjects = content.documents.flatMap(({ reportsOn = [] }) => reportsOn);
const documents = new Map<string, string[]>();
for (const { about, document } of content.evidence) documents.set(about, [...(documents.get(about) ?? []), document]);

/** Filters of relationships, each with results on the shipped data. */
const WHERES: readonly object[] = [
  {},
  { kind: ["telemedicine"] },
  { via: ["PARTNERS_WITH"], kind: ["cooperation", "co-building"] },
  { since: { from: "2024" } },
  { since: { to: "2021-06" }, undated: false },
  { undated: true, via: ["CERTIFIED_AS"] },
  { locatedIn: ["焦作市"], status: ["PLANNED"] },
  { locatedIn: ["jiaozuo"], partnerPlace: ["beijing"] },
  { ends: ["shangqiu-central-hospital"], endKinds: ["DEPARTMENT"] },
  { reported: false, endKinds: ["HOSPITAL"] },
  { document: ["sqzx", "jzzy"] },
  { missing: ["KIND", "YEAR"], not: { via: ["PART_OF", "LOCATED_IN"] } },
  { or: [{ status: ["HELD"], since: {} }, { and: [{ endKinds: ["PERSON"] }, { endKinds: ["HOSPITAL"] }] }] },
];

/** A filter as the oracle takes it: with ids, and statuses as the graph has them. */
function stored(where: object): object {
  return JSON.parse(JSON.stringify(where), (key, value) => {
    if (key === "status") return value.map((one: string) => one.toLowerCase().replaceAll("_", "-"));
    return value === "焦作市" ? "jiaozuo" : value;
  });
}

const relationships = (where: string, rest = "{ totalCount }") => `{ relationships(where: ${where}) ${rest} }`;
const entities = (where: string) => `{ entities(where: ${where}) { totalCount } }`;
const list = (count: number) => JSON.stringify(Array.from({ length: count }, (_, at) => `x${at}`));

/** Rejected questions, each with its code and message. */
const REJECTED: readonly (readonly [query: string, code: string, message: string])[] = [
  [
    relationships('{kind: ["远程医疗"]}'),
    "UNKNOWN_VALUE",
    '`kind`: there is no finer kind of relationship "远程医疗". Nearest: telemedicine',
  ],
  [
    relationships('{via: [SUPPORTS], kind: ["telemedicine"]}'),
    "UNKNOWN_VALUE",
    '`kind`: there is no finer kind of SUPPORTS "telemedicine". Nearest: relief',
  ],
  [
    '{ entity(id: "jiaozuo") { relationships(kind: ["tele"]) { totalCount } } }',
    "UNKNOWN_VALUE",
    '`kind`: there is no finer kind of relationship "tele". Nearest: telemedicine, relief, owns.',
  ],
  [relationships('{document: ["nothing"]}'), "UNKNOWN_VALUE", '`document`: there is no document "nothing". Nearest: '],
  [
    relationships('{or: [{not: {document: ["nothing"]}}]}'),
    "UNKNOWN_VALUE",
    '`document`: there is no document "nothing". Nearest: ',
  ],
  [
    relationships('{since: {from: "2025", to: "2024-12"}}'),
    "INVALID_ARGUMENT",
    "`from` must not be after `to`: 2025 is after 2024-12.",
  ],
  [
    '{ entity(id: "jiaozuo") { relationships(since: {from: "2025-02", to: "2025-01"}) { totalCount } } }',
    "INVALID_ARGUMENT",
    "`from` must not be after `to`: 2025-02 is after 2025-01.",
  ],
  [
    relationships('{since: {from: "2025-02-30"}}'),
    "GRAPHQL_VALIDATION_FAILED",
    '"2025-02-30" is not a date; write `2025`, `2025-04` or `2025-04-08`.',
  ],
  [
    relationships("{since: {}, undated: true}"),
    "INVALID_ARGUMENT",
    "`since` and `undated: true` exclude each other: give them as two filters in `or`.",
  ],
  [relationships('{ends: ["nobody"]}'), "UNKNOWN_ENTITY", 'No entity has the id or name "nobody" in `ends`.'],
  [relationships('{locatedIn: ["火星"]}'), "UNKNOWN_ENTITY", 'No entity has the id or name "火星" in `locatedIn`.'],
  [
    relationships('{partnerPlace: ["jiaozuo-peoples-hospital"]}'),
    "INVALID_ARGUMENT",
    '`partnerPlace` takes the id of a country, province, city, or county only, not "jiaozuo-peoples-hospital".',
  ],
  [
    relationships(`{ends: ${list(201)}}`),
    "LIMIT_EXCEEDED",
    "This request has 201 items in one list; the limit is 200.",
  ],
  [relationships("{missing: [LEVEL]}"), "INVALID_ARGUMENT", "Relationships have no dimension LEVEL."],
  ["{ relationships(first: 201) { totalCount } }", "LIMIT_EXCEEDED", "`first` is 201; the limit is 200."],
  ["{ relationships(first: -1) { totalCount } }", "INVALID_ARGUMENT", "`first` must be from 0 to 200, not -1."],
  ['{ relationships(after: "x") { totalCount } }', "INVALID_CURSOR", "The cursor is not from this service."],
  ["{ breakdown(by: [TYPE]) { key } }", "INVALID_ARGUMENT", "Give exactly one of `of` and `relationshipWhere`."],
  [
    "{ breakdown(of: HOSPITAL, relationshipWhere: {}, by: [TYPE]) { key } }",
    "INVALID_ARGUMENT",
    "Give exactly one of `of` and `relationshipWhere`.",
  ],
  [
    "{ breakdown(relationshipWhere: {}, where: {}, by: [TYPE]) { key } }",
    "INVALID_ARGUMENT",
    "Give `where` or `relationshipWhere`, not both.",
  ],
  [
    "{ breakdown(relationshipWhere: {}, by: [LEVEL]) { key } }",
    "INVALID_ARGUMENT",
    "RELATIONSHIP has no dimension LEVEL. It has TYPE, KIND, STATUS, YEAR, PLACE, COUNTY, CITY, PROVINCE, DOCUMENT.",
  ],
  [
    "{ breakdown(of: HOSPITAL, by: [PLACE]) { key } }",
    "INVALID_ARGUMENT",
    "HOSPITAL has no dimension PLACE. It has KIND",
  ],
  [entities("{missing: [PLACE]}"), "INVALID_ARGUMENT", "Only relationships have the dimension PLACE."],
  [
    entities('{certifiedAs: {family: ["胸痛"]}}'),
    "UNKNOWN_VALUE",
    '`family`: there is no family of certifications "胸痛". Nearest: 胸痛中心',
  ],
  [
    entities('{certifiedAs: {subkind: ["tcm"]}}'),
    "UNKNOWN_VALUE",
    '`subkind`: there is no finer kind of CERTIFICATION "tcm".',
  ],
  [
    '{ entities(kinds: [HOSPITAL, CAMPUS], where: {subkind: ["university"]}) { totalCount } }',
    "UNKNOWN_VALUE",
    '`subkind`: there is no finer kind of HOSPITAL or CAMPUS "university".',
  ],
  [entities("{partnerCount: {min: -1}}"), "INVALID_ARGUMENT", "`min` must be at least 0, not -1."],
  [entities("{partnerCount: {min: 3, max: 2}}"), "INVALID_ARGUMENT", "`max` must be at least 3, not 2."],
  [entities('{partner: {locatedIn: ["火星"]}}'), "UNKNOWN_ENTITY", "No entity has the id or name"],
  ["{ subkinds(kinds: [ROBOT]) { count } }", "GRAPHQL_VALIDATION_FAILED", 'Value "ROBOT" does not exist'],
];

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  let oracle: RelationshipFilterOracle;
  beforeAll(async () => {
    service = await startService(open);
    oracle = new RelationshipFilterOracle(await storedGraph(service.graph), { reported: subjects, documents });
  });
  afterAll(() => service?.close());

  test.each(WHERES)("relationships with %j are those of the oracle, page by page", async (where) => {
    const expected = oracle.matching(stored(where)).sort();
    expect(expected.length).toBeGreaterThan(0);
    const query = `query ($where: RelationshipWhere, $after: String) { relationships(where: $where, first: 150, after: $after) {
      totalCount undatedCount pageInfo { hasNextPage endCursor }
      edges { node { id from { id } to { id } } other { id } through { id } direction } } }`;
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: ReturnType<Service["data"]> = service.data(query, { where, after });
      const { edges, pageInfo, totalCount, undatedCount } = (await page).relationships;
      expect(totalCount).toBe(expected.length);
      const { since: _since, undated: _undated, ...timeless } = stored(where) as Record<string, unknown>;
      expect(undatedCount).toBe(oracle.matching({ and: [timeless, { undated: true }] }).length);
      for (const { node, other, through } of edges) expect([other, through]).toEqual([node.to, []]);
      found.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(found.toSorted()).toEqual(expected);
  });

  test.each(WHERES)("the buckets of relationships with %j list as many as they count", async (where) => {
    const members = oracle.graph.relationships.filter((one) => oracle.matches(one, stored(where)));
    for (const dimension of ["TYPE", "KIND", "STATUS", "YEAR", "PLACE", "COUNTY", "CITY", "PROVINCE", "DOCUMENT"]) {
      const { breakdown } = await service.data(
        `query ($where: RelationshipWhere) { breakdown(relationshipWhere: $where, by: [${dimension}]) {
          key name count where entity { id } } }`,
        { where },
      );
      const counts = new Map<string | null, number>();
      for (const one of members) {
        const keys = dimension === "PROVINCE" ? provincesOf(one) : oracle.keysOf(one, dimension);
        for (const key of keys.length === 0 ? [null] : keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      expect(new Map(breakdown.map(({ key, count }: { key: string; count: number }) => [key, count]))).toEqual(counts);
      const [first] = breakdown;
      for (const bucket of [first, breakdown.at(-1)]) {
        const { list } = await service.data(
          "query ($where: RelationshipWhere) { list: relationships(where: $where) { totalCount } }",
          { where: bucket.where },
        );
        expect([dimension, bucket.key, list.totalCount]).toEqual([dimension, bucket.key, bucket.count]);
        const isPlace = ["PLACE", "COUNTY", "CITY", "PROVINCE"].includes(dimension) && bucket.key !== null;
        expect(bucket.entity).toEqual(isPlace ? { id: bucket.key } : null);
        expect(bucket.name).not.toBe("");
      }
    }
  });

  /** Cities with the rank of a province are also provinces. */
  function provincesOf(one: Parameters<RelationshipFilterOracle["keysOf"]>[0]): string[] {
    const kindOf = (id: string) => content.entities.find((entity) => entity.id === id);
    return oracle
      .keysOf(one, "PLACE")
      .filter((id) => kindOf(id)?.kind === "PROVINCE" || kindOf(id)?.properties.provinceLevel === true);
  }

  test("relationships of an entity and of all that counts for it are as many at the root", async () => {
    for (const id of ["jiaozuo", "henan", "jiaozuo-peoples-hospital", "jiaozuo-peoples-hospital-alliance"]) {
      const { entity, relationships, figures } = await service.data(
        `query ($id: ID!) { entity(id: $id) { relationships { totalCount undatedCount } figures { totalCount } }
          relationships(where: { ends: [$id] }) { totalCount undatedCount } figures(where: { of: [$id] }) { totalCount } }`,
        { id },
      );
      expect(relationships).toEqual(entity.relationships);
      expect(figures).toEqual(entity.figures);
    }
  });

  test("a list of entities of some kinds contains what the lists of the kinds contain", async () => {
    const { all, some, hospitals, teams, dataset } = await service.data(`{
      all: entities(first: 1) { totalCount nodes { id } }
      some: entities(kinds: [TEAM, HOSPITAL], first: 200, orderBy: [{ field: ID }]) { totalCount nodes { id kind } }
      hospitals(first: 200) { totalCount nodes { id } } teams(first: 200) { nodes { id } }
      dataset { entities { count } } }`);
    const sum = dataset.entities.reduce((count: number, one: { count: number }) => count + one.count, 0);
    expect(all.totalCount).toBe(sum);
    const ids = [...hospitals.nodes, ...teams.nodes].map(({ id }: { id: string }) => id).sort();
    expect(some.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(some.totalCount).toBe(ids.length);
  });

  test("entities with many partners are in the order of their number, with the same number as the field", async () => {
    const { entities } = await service.data(`{ entities(where: { partnerCount: { min: 2, max: 7 }, reported: true },
      orderBy: [{ field: PARTNERS, direction: DESC }], first: 100) { nodes { partnerCount reported } } }`);
    const counts = entities.nodes.map(({ partnerCount }: { partnerCount: number }) => partnerCount);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...counts)).toBeLessThanOrEqual(7);
    for (const { reported } of entities.nodes) expect(reported).toBe(true);
  });

  test("finer kinds are those of the seeds, with their numbers", async () => {
    const { subkinds } = await service.data("{ subkinds { kind subkind name nameEn: name(lang: EN) count } }");
    const expected = new Map<string, number>();
    for (const { kind, properties } of content.entities)
      if (properties.kind !== undefined)
        expected.set(`${kind} ${properties.kind}`, (expected.get(`${kind} ${properties.kind}`) ?? 0) + 1);
    expect(
      new Map(subkinds.map((one: Readonly<Record<string, string>>) => [`${one.kind} ${one.subkind}`, one.count])),
    ).toEqual(expected);
    for (const { kind, subkind, name, nameEn } of subkinds) {
      expect(finerKindsOf([kind])).toContain(subkind);
      expect([name, nameEn]).not.toContain("");
    }
    const { subkinds: some } = await service.data("{ subkinds(kinds: [TEAM, PERSON]) { kind } }");
    expect(some.map(({ kind }: { kind: string }) => kind)).toEqual(["TEAM", "TEAM"]);
  });

  test("2,000 ids are rejected before any is looked up", async () => {
    const query = "query ($ids: [ID!]) { relationships(where: { ends: $ids }) { totalCount } }";
    const { errors } = await service.ask(query, { ids: Array.from({ length: 2_000 }, (_, at) => `x${at}`) });
    expect(errors?.map(({ message }) => message)).toEqual([
      "This request has 2,000 items in one list ($ids); the limit is 200.",
    ]);
  });

  test("empty lists and filters match nothing or all, as elsewhere", async () => {
    const { none, all, empty } = await service.data(`{
      none: relationships(where: { via: [] }) { totalCount } all: relationships { totalCount }
      empty: relationships(where: { and: [] }) { totalCount } }`);
    expect([none.totalCount, all.totalCount, empty.totalCount]).toEqual([
      0,
      content.relationships.length,
      content.relationships.length,
    ]);
  });

  test.each(REJECTED)("%s is rejected", async (query, code, message) => {
    const { errors } = await service.ask(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors?.[0]?.message).toContain(message);
    expect(await service.post(query)).toEqual(await service.ask(query));
  });
});
