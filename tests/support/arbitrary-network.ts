import fc from "fast-check";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { NO_TRAITS } from "../../src/index/rows.ts";
import { relationshipId } from "../../src/model/ids.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import { definitionOf, mayJoin, type RelationshipType } from "../../src/model/relationship-types.ts";
import type { PlainGraph, PlainRelationship } from "../oracle/plain.ts";

const KINDS: Readonly<Record<string, EntityKind>> = {
  "a-city": "CITY",
  "a-county": "COUNTY",
  award: "AWARD",
  campus: "CAMPUS",
  cert: "CERTIFICATION",
  "cert-2": "CERTIFICATION",
  "cert-3": "CERTIFICATION",
  "cert-4": "CERTIFICATION",
  dept: "DEPARTMENT",
  "dept-2": "DEPARTMENT",
  hospital: "HOSPITAL",
  "hospital-2": "HOSPITAL",
  "hospital-3": "HOSPITAL",
  institution: "INSTITUTION",
  offering: "OFFERING",
  "offering-2": "OFFERING",
  person: "PERSON",
  program: "PROGRAM",
  "program-2": "PROGRAM",
  "program-3": "PROGRAM",
  team: "TEAM",
  "team-2": "TEAM",
};
/** The entities of each network, with parts, places, programs, certifications and offerings. */
export const NETWORK_IDS: readonly string[] = Object.keys(KINDS);

const TYPES: readonly RelationshipType[] = [
  ...(["PARTNERS_WITH", "PARTNERS_WITH", "SUPPORTS", "MEMBER_OF", "LEADS", "RUNS", "PARTICIPATES_IN"] as const),
  ...(["CERTIFIED_AS", "CERTIFIED_AS", "AWARDED", "OFFERS", "PART_OF", "AFFILIATED_WITH", "LOCATED_IN"] as const),
];
const STATUSES = ["held", "planned", "passed-review", "building", "candidate", "ended"] as const;
const status = fc.option(fc.constantFrom(...STATUSES), { nil: null, freq: 2 });
const dates = ["2020", "2020-06", "2020-06-15", "2021-01", "2021"] as const;
/** Few dates, so that many are the same. */
const date = fc.option(fc.constantFrom(...dates), { nil: null });
/** The pairs of entities that each type may join. */
const PAIRS: ReadonlyMap<RelationshipType, readonly (readonly [string, string])[]> = new Map(
  [...new Set(TYPES)].map((type) => [
    type,
    NETWORK_IDS.flatMap((from) =>
      NETWORK_IDS.filter((to) => to !== from && mayJoin(type, KINDS[from] as EntityKind, KINDS[to] as EntityKind))
        .map((to) => [from, to] as const)
        .filter(([from, to]) => !definitionOf(type).symmetric || from < to),
    ),
  ]),
);

const relationship = fc
  .constantFrom(...TYPES)
  .chain((type) =>
    fc.record({
      type: fc.constant(type),
      pair: fc.constantFrom(...(PAIRS.get(type) ?? [])),
      subject: fc.option(fc.constantFrom("眼科", "骨科"), { nil: undefined, freq: 2 }),
      kind: fc.option(fc.constant("training"), { nil: undefined, freq: 1 }),
      status,
      since: date,
      until: fc.option(fc.constantFrom("2021", "2021-01"), { nil: null, freq: 1 }),
      reviewed: type === "CERTIFIED_AS" ? date : fc.constant(null),
    }),
  )
  .map(({ pair: [from, to], subject, kind, type, ...one }): PlainRelationship => {
    const isPartners = type === "PARTNERS_WITH";
    const key = isPartners ? { kind, subject } : {};
    return { ...one, type, from, to, id: relationshipId(from, type, to, key), kind: isPartners ? kind : undefined };
  });

/** The usual places of parts; some of them are in each network. */
const HIERARCHY: readonly PlainRelationship[] = (
  [
    ["campus", "PART_OF", "hospital"],
    ["dept", "PART_OF", "campus"],
    ["dept-2", "PART_OF", "hospital"],
    ["team", "AFFILIATED_WITH", "hospital"],
    ["team-2", "AFFILIATED_WITH", "dept"],
    ["a-county", "PART_OF", "a-city"],
    ["hospital", "LOCATED_IN", "a-county"],
    ["hospital-2", "LOCATED_IN", "a-city"],
  ] as const
).map(([from, type, to]) => ({
  ...{ id: relationshipId(from, type, to), type, from, to, status: null, since: null, until: null },
}));

/** The same relationship of another entity. */
function movedTo(part: string, one: PlainRelationship): PlainRelationship[] {
  const type = one.type as RelationshipType;
  const isReversed = definitionOf(type).symmetric && part > one.to;
  const [from, to] = isReversed ? [one.to, part] : [part, one.to];
  if (from === to || !mayJoin(type, KINDS[from] as EntityKind, KINDS[to] as EntityKind)) return [];
  const rest = one.id.slice(relationshipId(one.from, type, one.to).length);
  return [{ ...one, from, to, id: relationshipId(from, type, to) + rest }];
}

/** Networks with parts of institutions, places, and dates and statuses of every sort. */
export const networks: fc.Arbitrary<PlainGraph> = fc
  .record({
    names: fc.array(fc.constantFrom("甲", "乙", "𠮷", "\uff41"), {
      minLength: NETWORK_IDS.length,
      maxLength: NETWORK_IDS.length,
    }),
    programs: fc.array(fc.record({ status, start: date, end: date }), { minLength: 3, maxLength: 3 }),
    certifications: fc.array(
      fc.record({
        family: fc.option(fc.constantFrom("胸痛中心", "卒中中心"), { nil: null, freq: 3 }),
        level: fc.option(fc.constantFrom("national", "provincial", "municipal"), { nil: null }),
      }),
      { minLength: 4, maxLength: 4 },
    ),
    hierarchy: fc.subarray([...HIERARCHY], { minLength: 4 }),
    own: fc.array(relationship, { minLength: 10, maxLength: 40 }),
    moved: fc.array(
      fc.record({ at: fc.nat(), part: fc.constantFrom("campus", "dept", "dept-2", "team", "team-2", "hospital") }),
      { maxLength: 15 },
    ),
  })
  .map(({ names, programs, certifications, hierarchy, own, moved }) => {
    const copies = moved.flatMap(({ at, part }) => movedTo(part, own[at % own.length] as PlainRelationship));
    const all = [...own, ...copies, ...hierarchy];
    const relationships = [...new Map(all.map((one) => [one.id, one])).values()];
    const [ofPrograms, ofCertifications] = [[...programs], [...certifications]];
    const entities = NETWORK_IDS.map((id, at) => {
      const kind = KINDS[id] as EntityKind;
      const { status = null, ...times } = (kind === "PROGRAM" && ofPrograms.pop()) || {};
      const program = kind === "PROGRAM" ? { subkind: "alliance", status: status ?? undefined, ...times } : {};
      return { id, kind, name: names[at] ?? "", ...program, ...(kind === "CERTIFICATION" && ofCertifications.pop()) };
    });
    return { entities, relationships };
  });

/** The index of a network. */
export function networkIndex({ entities, relationships }: PlainGraph): Adjacency {
  const nodes = entities.map(({ id, kind, name, subkind = null, ...traits }) => {
    const { status = null, start = null, end = null, family = null, level = null } = traits;
    return { id, kind, name, traits: { ...NO_TRAITS, subkind, status, start, end, family, level } };
  });
  return buildAdjacency(nodes, relationships as never);
}
