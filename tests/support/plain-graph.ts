import fc from "fast-check";
import type { Graph } from "../../src/graph/graph.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { NO_TRAITS } from "../../src/index/rows.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { DATASET, relationshipId } from "../../src/model/ids.ts";
import { type EntityKind, labelOf } from "../../src/model/kinds.ts";
import type { Content } from "../../src/model/records.ts";
import { mayJoin, type RelationshipType } from "../../src/model/relationship-types.ts";
import { BELONGS } from "../../src/model/roll-up.ts";
import type {
  PlainConditions,
  PlainEntity,
  PlainGraph,
  PlainPartnerConditions,
  PlainRelationship,
} from "../oracle/plain.ts";

const KINDS: readonly EntityKind[] = [
  ...Array<EntityKind>(5).fill("HOSPITAL"),
  ...Array<EntityKind>(2).fill("INSTITUTION"),
  "CAMPUS",
  "DEPARTMENT",
  "TEAM",
  "PERSON",
  "CITY",
  "PROGRAM",
  "PROGRAM",
  "PROGRAM",
  "CERTIFICATION",
  "CERTIFICATION",
];
/** The finer kinds of the programs; members of the last one are no partners of its leader. */
const SUBKINDS: Readonly<Record<number, string>> = { 12: "alliance", 13: "consortium", 14: "project" };
const PROGRAMS = Object.keys(SUBKINDS).map(Number);
/** The number of entities that any relationship may join: all but certifications. */
const ENDS = KINDS.indexOf("CERTIFICATION");
const CERTIFICATIONS = [...KINDS.keys()].filter((at) => KINDS[at] === "CERTIFICATION");
/** The number of institutions, their parts, teams and persons, which are first. */
const ACTORS = KINDS.indexOf("CITY");
const TYPES: readonly RelationshipType[] = ["PARTNERS_WITH", "SUPPORTS", "PART_OF", "AFFILIATED_WITH", "LOCATED_IN"];
const CERTIFIED_AS: RelationshipType = "CERTIFIED_AS";
const status = fc.option(fc.constantFrom("held", "planned", "building", "ended"), { nil: null, freq: 2 });
const date = fc.option(fc.constantFrom("2020", "2020-06", "2021"), { nil: null });

/** The entities of each arbitrary graph. Their kinds are always the same. */
export const ARBITRARY_IDS: readonly string[] = KINDS.map((_, at) => `n${String(at).padStart(2, "0")}`);
/** The hospitals among them. */
export const ARBITRARY_HOSPITALS = ARBITRARY_IDS.filter((_, at) => KINDS[at] === "HOSPITAL");

/** Graphs with hospitals, their parts, and some entities of the same name. */
export const arbitraryGraphs: fc.Arbitrary<PlainGraph> = fc
  .record({
    names: fc.array(fc.constantFrom("甲", "乙", "𠮷", "\uff41"), { minLength: KINDS.length, maxLength: KINDS.length }),
    edges: fc.array(
      fc.record({
        type: fc.constantFrom("PARTNERS_WITH", "PARTNERS_WITH", "PARTNERS_WITH", ...TYPES),
        from: fc.nat(ENDS - 1),
        to: fc.nat(ENDS - 1),
        status,
        since: date,
        until: date,
      }),
      { minLength: 8, maxLength: 45 },
    ),
    memberships: fc.array(
      fc.record({
        type: fc.constantFrom<RelationshipType>("MEMBER_OF", "MEMBER_OF", "LEADS"),
        from: fc.nat(ENDS - 1),
        to: fc.constantFrom(...PROGRAMS),
        status,
        since: date,
        until: date,
      }),
      { maxLength: 10 },
    ),
    certified: fc.array(
      fc.record({
        from: fc.nat(ACTORS - 1),
        to: fc.constantFrom(...CERTIFICATIONS),
        status,
        since: date,
        until: date,
      }),
      { maxLength: 24 },
    ),
    programs: fc.array(status, { minLength: PROGRAMS.length, maxLength: PROGRAMS.length }),
    reported: fc.oneof(
      fc.subarray([...ARBITRARY_IDS], { maxLength: 2 }),
      fc.subarray(ARBITRARY_HOSPITALS, { minLength: 2 }),
    ),
  })
  .map(({ names, edges, memberships, certified, programs, reported }) => ({
    reported,
    entities: ARBITRARY_IDS.map((id, at): PlainEntity => {
      const program = { subkind: SUBKINDS[at], status: programs[PROGRAMS.indexOf(at)] ?? undefined };
      return { id, kind: KINDS[at] as EntityKind, name: names[at] ?? "", ...(at in SUBKINDS ? program : {}) };
    }),
    relationships: [...edges, ...memberships, ...certified.map((one) => ({ type: CERTIFIED_AS, ...one }))]
      .filter(({ type, from, to }) => from !== to && mayBelong(type, from, to))
      .map(({ from, to, ...one }, at) => ({
        ...{ id: `r${at}`, from: ARBITRARY_IDS[from] ?? "", to: ARBITRARY_IDS[to] ?? "" },
        ...one,
      })),
  }));

/** Whether a relationship is none that makes a part, or joins kinds of which one may be a part of the other. */
function mayBelong(type: RelationshipType, from: number, to: number): boolean {
  if (!BELONGS.has(type)) return true;
  // Only a program is counted with the program that it is a part of.
  return (
    mayJoin(type, KINDS[from] as EntityKind, KINDS[to] as EntityKind) &&
    (KINDS[to] !== "PROGRAM" || KINDS[from] === "PROGRAM")
  );
}

/** The conditions for a partner in a question about such a graph. */
export const arbitraryPartnerConditions: fc.Arbitrary<PlainPartnerConditions> = fc.record({
  via: fc.constantFrom(
    ["PARTNERS_WITH", "SUPPORTS", "MEMBER_OF", "LEADS"],
    ["PARTNERS_WITH", "SUPPORTS"],
    ["LEADS", "MEMBER_OF"],
    ["PARTNERS_WITH", "LEADS"],
  ),
  status: fc.option(fc.constantFrom(["held"], ["planned", "ended"]), { nil: null, freq: 4 }),
  planned: fc.boolean(),
  asOf: fc.option(fc.constantFrom("2020", "2021-05"), { nil: null, freq: 2 }),
  undated: fc.boolean(),
  rollUp: fc.boolean(),
});

/** The conditions for a relationship in a question about such a graph. */
export const arbitraryConditions: fc.Arbitrary<PlainConditions> = fc.record({
  via: fc.constantFrom(["PARTNERS_WITH", "SUPPORTS"], ["PARTNERS_WITH"], [...TYPES]),
  status: fc.option(fc.constant(["held"]), { nil: null, freq: 4 }),
  asOf: fc.option(fc.constantFrom("2020", "2021-05"), { nil: null, freq: 2 }),
  undated: fc.boolean(),
  rollUp: fc.boolean(),
});

/** The same graph with ids that begin with `start`. The ids of relationships contain their ends, as in the database. */
export function renamed({ entities, relationships, reported = [] }: PlainGraph, start: string): PlainGraph {
  const nameOf = (id: string) => `${start}${id}`;
  return {
    reported: reported.map(nameOf),
    entities: entities.map((one) => ({ ...one, id: nameOf(one.id) })),
    relationships: relationships.map(({ id, from, to, ...one }): PlainRelationship => {
      const begin = relationshipId(nameOf(from), one.type as RelationshipType, nameOf(to));
      return { ...one, id: `${begin}/${id}`, from: nameOf(from), to: nameOf(to) };
    }),
  };
}

/** Adds a graph to the stored data set, as part of it. */
export function storeGraph(graph: Graph, { entities, relationships }: PlainGraph): Promise<void> {
  return graph.transaction(async (writer) => {
    for (const kind of new Set(entities.map((one) => one.kind)))
      await writer.createNodes(
        ["Entity", labelOf(kind)],
        entities.flatMap(({ id, kind: its, name, subkind = null, status = null }) =>
          its === kind ? [{ id, name, dataset: DATASET, ...withoutNulls({ kind: subkind, status }) }] : [],
        ),
      );
    for (const type of new Set(relationships.map((one) => one.type)))
      await writer.createRelationships(
        type,
        relationships.flatMap(({ from, to, type: its, ...properties }) =>
          its === type ? [{ from, to, properties: withoutNulls(properties) }] : [],
        ),
      );
  });
}

function withoutNulls(properties: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value == null ? [] : [[name, value]])),
  );
}

/** The stored records as plain rows. */
export async function storedGraph(graph: Graph): Promise<PlainGraph> {
  return plainGraph(await readContent(graph));
}

/** The entities and relationships of a data set as plain rows. */
export function plainGraph({
  entities,
  relationships,
  documents,
}: Pick<Content, "entities" | "relationships" | "documents">): PlainGraph {
  const textOf = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    reported: documents.flatMap(({ reportsOn = [] }) => reportsOn),
    entities: entities.map(({ id, kind, properties }) => ({
      ...{ id, kind, name: String(properties.name) },
      ...{ subkind: textOf(properties.kind) ?? undefined, status: textOf(properties.status) ?? undefined },
      ...{ start: textOf(properties.start), end: textOf(properties.end) },
      ...{ family: textOf(properties.family), level: textOf(properties.level) },
    })),
    relationships: relationships.map(({ id, type, from, to, properties }) => ({
      ...{ id, type, from, to },
      ...(typeof properties.kind === "string" ? { kind: properties.kind } : {}),
      ...{ status: textOf(properties.status), since: textOf(properties.since), until: textOf(properties.until) },
      ...(typeof properties.reviewed === "string" ? { reviewed: properties.reviewed } : {}),
    })),
  };
}

/** The index of a plain graph. */
export function indexOf({ entities, relationships, reported = [] }: PlainGraph): Adjacency {
  const nodes = entities.map(({ id, kind, name, subkind = null, status = null }) => ({
    ...{ id, kind, name },
    traits: { ...NO_TRAITS, subkind, status },
  }));
  return buildAdjacency(nodes, relationships as never, reported);
}
