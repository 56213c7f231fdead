import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PLURALS } from "../../src/graphql/resolvers/query.ts";
import { compareTexts } from "../../src/model/collation.ts";
import type { EntityRecord, RelationshipRecord } from "../../src/model/records.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const entities = new Map(content.entities.map((entity) => [entity.id, entity]));
const kindOf = (id: string) => entities.get(id)?.kind ?? "";
const enumName = (value: unknown) => String(value).toUpperCase().replaceAll("-", "_");
const LISTS = new Map(Object.entries(PLURALS).map(([field, kind]) => [kind, field]));

/** The entities up to three steps away along relationships of these types, and the first entity. */
function reach(id: string, types: readonly string[], way: "up" | "down", isStep: (id: string) => boolean): Set<string> {
  const found = new Set([id]);
  let last = [id];
  for (let step = 0; step < 3; step++) {
    last = content.relationships
      .filter(({ type }) => types.includes(type))
      .map(({ from, to }) => (way === "up" ? [from, to] : [to, from]))
      .filter(([start = "", end = ""]) => last.includes(start) && isStep(end))
      .map(([, end = ""]) => end);
    for (const one of last) found.add(one);
  }
  return found;
}

function placesOf(id: string): Set<string> {
  const wholes = reach(id, ["PART_OF", "AFFILIATED_WITH"], "up", () => true);
  const spots = content.relationships.filter(({ type, from }) => type === "LOCATED_IN" && wholes.has(from));
  const own = [...reach(id, ["PART_OF"], "up", () => true)].filter((one) => one !== id);
  return new Set([...spots.flatMap(({ to }) => [...reach(to, ["PART_OF"], "up", () => true)]), ...own]);
}

/** The relationships of an entity and of its parts, each with the end that has it. */
function related(id: string): (RelationshipRecord & { holder: string; other: string })[] {
  const isPart = (part: string) => ["CAMPUS", "DEPARTMENT", "TEAM"].includes(kindOf(part));
  const holders = reach(id, ["PART_OF", "AFFILIATED_WITH"], "down", isPart);
  return content.relationships.flatMap((one) => [
    ...(holders.has(one.from) ? [{ ...one, holder: one.from, other: one.to }] : []),
    ...(holders.has(one.to) ? [{ ...one, holder: one.to, other: one.from }] : []),
  ]);
}

const inPlaces = (of: string) => (entity: EntityRecord) =>
  [...placesOf(entity.id)].filter(
    (id) => kindOf(id) === of || (of === "PROVINCE" && entities.get(id)?.properties.provinceLevel === true),
  );
const property = (name: string, read: (value: unknown) => string) => (entity: EntityRecord) =>
  entity.properties[name] === undefined ? [] : [read(entity.properties[name])];
const ofProgram =
  (own: (entity: EntityRecord) => string[], others: (entity: EntityRecord) => unknown[]) => (entity: EntityRecord) =>
    entity.kind === "PROGRAM" ? own(entity) : others(entity).map(String);
const year = (value: unknown) => String(value).slice(0, 4);

/** The keys of an entity in each dimension, computed from the seeds. */
const KEYS: Readonly<Record<string, (entity: EntityRecord) => string[]>> = {
  KIND: property("kind", String),
  LEVEL: property("level", enumName),
  OWNERSHIP: property("ownership", enumName),
  COUNTY: inPlaces("COUNTY"),
  CITY: inPlaces("CITY"),
  PROVINCE: inPlaces("PROVINCE"),
  STATUS: ofProgram(property("status", enumName), ({ id }) =>
    related(id).flatMap(({ properties: { status } }) => (status === undefined ? [] : enumName(status))),
  ),
  YEAR: ofProgram(property("start", year), ({ id }) =>
    related(id).flatMap(({ properties: { since } }) => (since === undefined ? [] : year(since))),
  ),
  TYPE: ({ id }) => related(id).map(({ type }) => type),
  CERTIFICATION: ({ id }) =>
    related(id)
      .filter(({ type, holder, from }) => type === "CERTIFIED_AS" && holder === from)
      .filter(({ properties }) => ["held", "passed-review"].includes(String(properties.status)))
      .map(({ to }) => to),
  PROGRAM: ({ id }) =>
    related(id)
      .filter(({ type }) => ["RUNS", "LEADS", "PARTICIPATES_IN", "MEMBER_OF"].includes(type))
      .map(({ other }) => other)
      .filter((other) => kindOf(other) === "PROGRAM"),
};
const keyCache = new Map<string, string[]>();
function keysOf(entity: EntityRecord, dimension: string): (string | null)[] {
  const name = `${entity.id} ${dimension}`;
  const keys = keyCache.get(name) ?? [...new Set(KEYS[dimension]?.(entity) ?? [])];
  keyCache.set(name, keys);
  return keys.length === 0 ? [null] : keys;
}

interface Bucket {
  readonly key: string | null;
  readonly count: number;
  readonly share: number;
  readonly overlapping: boolean;
  readonly where: object;
  readonly buckets?: readonly Bucket[];
}

const FIELDS = "key count share overlapping where";
const PLACED = ["HOSPITAL", "CAMPUS", "DEPARTMENT", "INSTITUTION", "PROGRAM", "PERSON", "TEAM"];
const GOOD: readonly (readonly [kind: string, dimensions: readonly string[]])[] = [
  ["HOSPITAL", Object.keys(KEYS)],
  ...["CAMPUS", "DEPARTMENT", "INSTITUTION"].map(
    (kind) => [kind, Object.keys(KEYS).filter((name) => !["LEVEL", "OWNERSHIP"].includes(name))] as const,
  ),
  ["PROGRAM", ["KIND", "COUNTY", "CITY", "PROVINCE", "STATUS", "YEAR", "TYPE", "CERTIFICATION"]],
  ["TEAM", ["KIND", "COUNTY", "CITY", "PROVINCE", "STATUS", "YEAR", "TYPE", "PROGRAM"]],
  ["PERSON", ["COUNTY", "CITY", "PROVINCE", "STATUS", "YEAR", "TYPE", "PROGRAM"]],
  ["CERTIFICATION", ["KIND", "LEVEL", "STATUS", "YEAR", "TYPE"]],
  ["AWARD", ["KIND", "LEVEL", "STATUS", "YEAR", "TYPE"]],
  ["OFFERING", ["KIND", "STATUS", "YEAR", "TYPE"]],
  ["COUNTY", ["KIND", "CITY", "PROVINCE", "STATUS", "YEAR", "TYPE", "CERTIFICATION", "PROGRAM"]],
  ["CITY", ["PROVINCE", "STATUS", "YEAR", "TYPE", "CERTIFICATION", "PROGRAM"]],
  ["PROVINCE", ["STATUS", "YEAR", "TYPE", "CERTIFICATION", "PROGRAM"]],
  ["COUNTRY", ["STATUS", "YEAR", "TYPE", "CERTIFICATION", "PROGRAM"]],
];

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  const ask: Service["data"] = (query, variables) => service.data(query, variables);
  /** The first two hundred ids that a bucket's filter lists. The total of a larger bucket is checked too. */
  const listed = async (kind: string, { where, count }: Bucket): Promise<string[]> => {
    const field = LISTS.get(kind as never) ?? "";
    const type = kind === "HOSPITAL" ? "HospitalWhere" : "EntityWhere";
    const total = count > 200 ? "totalCount" : "";
    const query = `query ($where: ${type}) { list: ${field}(where: $where, orderBy: [{field: ID}], first: 200) { ${total} nodes { id } } }`;
    const { list } = await ask(query, { where });
    if (count > 200) expect(list.totalCount).toBe(count);
    return list.nodes.map(({ id }: { id: string }) => id);
  };

  /** Compares the buckets of a group with the seeds, and lists the entities of each. */
  async function check(
    kind: string,
    members: readonly EntityRecord[],
    by: readonly string[],
    found: readonly Bucket[],
  ) {
    const [name = "", ...rest] = by;
    const groups = new Map<string | null, EntityRecord[]>();
    for (const member of members)
      for (const key of keysOf(member, name)) groups.set(key, [...(groups.get(key) ?? []), member]);
    expect(new Map(found.map(({ key, count }) => [key, count]))).toEqual(
      new Map([...groups].map(([key, all]) => [key, all.length])),
    );
    const sum = found.reduce((all, { count }) => all + count, 0);
    for (const bucket of found) {
      const own = groups.get(bucket.key) ?? [];
      expect(bucket.share).toBeCloseTo(own.length / members.length, 12);
      if (!bucket.overlapping) expect(sum).toBe(members.length);
      const ids = await listed(kind, bucket);
      expect([by, bucket.key, ids]).toEqual([
        by,
        bucket.key,
        own
          .map(({ id }) => id)
          .sort()
          .slice(0, 200),
      ]);
      if (rest.length > 0) await check(kind, own, rest, bucket.buckets ?? []);
    }
  }

  test.each(GOOD.flatMap(([kind, names]) => names.map((name) => [kind, name] as const)))(
    "%s by %s",
    async (kind, name) => {
      const { breakdown } = await ask(`query ($by: [Dimension!]!) { breakdown(of: ${kind}, by: $by) { ${FIELDS} } }`, {
        by: [name],
      });
      const members = content.entities.filter((entity) => entity.kind === kind);
      await check(kind, members, [name], breakdown);
    },
  );

  test.each([
    ["HOSPITAL", ["CITY", "LEVEL", "CERTIFICATION"]],
    ["INSTITUTION", ["PROVINCE", "KIND", "TYPE"]],
    ["PROGRAM", ["STATUS", "YEAR", "KIND"]],
    ["CERTIFICATION", ["LEVEL", "KIND"]],
  ])("%s by %j, nested", async (kind, by) => {
    const { breakdown } = await ask(
      `query ($by: [Dimension!]!) { breakdown(of: ${kind}, by: $by) {
        ${FIELDS} buckets { ${FIELDS} buckets { ${FIELDS} buckets { key } } } } }`,
      { by },
    );
    await check(
      kind,
      content.entities.filter((entity) => entity.kind === kind),
      by,
      breakdown,
    );
  });

  test("the filter of a bucket includes the conditions of the request, for hospitals and for other kinds", async () => {
    const hospitals = await ask(
      `query ($where: HospitalWhere) { breakdown(of: HOSPITAL, by: [KIND, OWNERSHIP], hospitalWhere: $where) {
        ${FIELDS} buckets { ${FIELDS} } } }`,
      { where: { level: ["TERTIARY_A", "TERTIARY"], locatedIn: ["jiaozuo"], not: { ownership: ["MILITARY"] } } },
    );
    const fitting = content.entities.filter(
      ({ id, kind, properties: { level, ownership } }) =>
        kind === "HOSPITAL" &&
        ["tertiary-a", "tertiary"].includes(String(level)) &&
        ownership !== "military" &&
        placesOf(id).has("jiaozuo"),
    );
    expect(fitting.length).toBeGreaterThan(1);
    await check("HOSPITAL", fitting, ["KIND", "OWNERSHIP"], hospitals.breakdown);
    const certifications = await ask(
      `query ($where: EntityWhere) { breakdown(of: CERTIFICATION, by: [STATUS, KIND], where: $where) {
        ${FIELDS} buckets { ${FIELDS} } } }`,
      { where: { level: ["PROVINCIAL"] } },
    );
    const provincial = content.entities.filter(
      ({ kind, properties }) => kind === "CERTIFICATION" && properties.level === "provincial",
    );
    await check("CERTIFICATION", provincial, ["STATUS", "KIND"], certifications.breakdown);
  });

  test("buckets are in the order of their dimension, with readable names", async () => {
    const { levels, years, cities, none } = await ask(`{
      levels: breakdown(of: HOSPITAL, by: [LEVEL]) { key name nameEn: name(lang: EN) entity { id } }
      years: breakdown(of: PROGRAM, by: [YEAR]) { key name }
      cities: breakdown(of: HOSPITAL, by: [CITY]) { key count name entity { id name } }
      none: breakdown(of: HOSPITAL, by: [CITY], where: { name: { eq: "x" } }) { key }
    }`);
    const tops = ["TERTIARY_A", "TERTIARY_B", "TERTIARY", "SECONDARY_A", "SECONDARY_B", "SECONDARY", null];
    expect(levels.map(({ key }: Bucket) => tops.indexOf(key))).toEqual(
      levels.map(({ key }: Bucket) => tops.indexOf(key)).toSorted((a: number, b: number) => a - b),
    );
    expect(levels[0]).toEqual({ key: "TERTIARY_A", name: "三级甲等", nameEn: "tertiary grade A", entity: null });
    expect(levels.at(-1)).toMatchObject({ key: null, name: "未提及", nameEn: "not told" });
    const known = years.map(({ key }: Bucket) => key).slice(0, -1);
    expect(known).toEqual(known.toSorted(compareTexts));
    for (const { key, name, entity } of cities) expect(entity).toEqual(key === null ? null : { id: key, name });
    const sizes = cities.filter(({ key }: Bucket) => key !== null).map(({ count }: Bucket) => count);
    expect(sizes).toEqual(sizes.toSorted((a: number, b: number) => b - a));
    expect(none).toEqual([]);
  });

  test.each([
    ["by: []", "INVALID_ARGUMENT", "`by` must name at least one dimension."],
    [
      "by: [KIND, LEVEL, OWNERSHIP, COUNTY, CITY, PROVINCE, STATUS, YEAR, TYPE, PROGRAM]",
      "LIMIT_EXCEEDED",
      "This request has 10 dimensions in `by`; the limit is 3.",
    ],
    ["by: [CITY, LEVEL, CITY]", "INVALID_ARGUMENT", "`by` names CITY twice."],
    [
      "by: [LEVEL], where: {level: [NATIONAL]}",
      "INVALID_ARGUMENT",
      "Hospitals have a `level` of their own and no `status` or `startYear`: give `hospitalWhere`.",
    ],
    ["by: [LEVEL], where: {}, hospitalWhere: {}", "INVALID_ARGUMENT", "Give `where` or `hospitalWhere`, not both."],
  ])("%s is rejected", async (args, code, message) => {
    const { errors } = await service.ask(`{ breakdown(of: HOSPITAL, ${args}) { key } }`);
    expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([[code, message]]);
  });

  test("a dimension that a kind lacks is rejected, and the message lists the kind's dimensions", async () => {
    const { errors } = await service.ask("{ breakdown(of: AWARD, by: [CITY]) { key } }");
    expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([
      ["INVALID_ARGUMENT", "AWARD has no dimension CITY. It has KIND, LEVEL, STATUS, YEAR, TYPE."],
    ]);
    const wrong = await service.ask("{ breakdown(of: AWARD, by: [KIND], hospitalWhere: {}) { key } }");
    expect(wrong.errors?.[0]?.message).toBe("`hospitalWhere` goes with `of: HOSPITAL`.");
    for (const kind of PLACED) {
      const some = await service.ask(`{ breakdown(of: ${kind}, by: [COUNTY]) { key } }`);
      expect([kind, some.errors]).toEqual([kind, undefined]);
    }
  });
});
