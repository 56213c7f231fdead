import type { Adjacency } from "../../index/adjacency.ts";
import { EntitySet } from "../../index/entity-set.ts";
import { holdersOf } from "../../index/holders.ts";
import type { RelationshipTraits } from "../../index/rows.ts";
import { compareTexts } from "../../model/collation.ts";
import { comparePartialDates, type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../../model/relationship-types.ts";
import { isInEffect } from "../../model/values.ts";
import { PROGRAM_VIA } from "../counts/dimension-names.ts";
import { mayBeIn, type Period } from "../filters/edge-filter.ts";
import { eventsOf, type Participation } from "./events.ts";

/** What happened at the date of a change. */
export type ChangeSort = "BEGAN" | "CERTIFIED" | "REVIEWED" | "ENDED" | "PLANNED";

/** The property that gives the date of a change, of a relationship or of a program, in the order of changes. */
const PROPERTIES = ["since", "start", "reviewed", "until", "end"] as const;
type DatedProperty = (typeof PROPERTIES)[number];

/** Something that happened at a date; entities and relationships by number. */
export interface Change {
  /** Identifies it in a list. */
  readonly id: string;
  readonly date: PartialDate;
  readonly sort: ChangeSort;
  /** The relationships that began, were certified, passed a review or ended; empty for a program. */
  readonly edges: readonly number[];
  /** The entity that it happened to. */
  readonly entity: number;
  /** The parts of the entity that took part. */
  readonly through: readonly number[];
  readonly property: DatedProperty;
}

/** What changes are looked for. */
export interface ChangeQuestion {
  /** Entities with all their parts, and places with all that is in them; null for all entities. */
  readonly roots: readonly number[] | null;
  readonly period: Period;
  /** Types of relationships; null for all, and for programs. */
  readonly via: readonly RelationshipType[] | null;
  /** The most dates that are compared. */
  readonly most: number;
}

/** The changes, by date. */
export interface Changes {
  readonly changes: readonly Change[];
  /** The number of relationships without any date. */
  readonly undated: number;
  /** The number of dates in the period, if there are too many. The list is empty then. */
  readonly tooMany?: number;
}

/**
 * What began, was certified, passed a review or ended in a period, in the order of dates, and then of ids.
 *
 * A date as imprecise as `2024` is in the period if one of its days is: see {@link mayBeIn}.
 */
export function findChanges(index: Adjacency, question: ChangeQuestion): Changes {
  const { period, via, most } = question;
  const { edgeTraits, relationshipTraits } = index;
  const inPeriod = relationshipTraits.map((traits) => datesIn(traits, period));
  const isUndated = relationshipTraits.map((traits) => datesOf(traits).length === 0);
  const isType = RELATIONSHIP_TYPES.map((type) => via === null || via.includes(type));
  const programs = new Set<number>();
  let [undated, found] = [0, 0];
  const participations: Participation[] = [];
  visitScope(
    index,
    question.roots,
    (edge, root) => {
      if (!isType[index.types[edge] as number]) return;
      const traits = edgeTraits[edge] as number;
      if (isUndated[traits]) undated++;
      const { length } = inPeriod[traits] as readonly Dated[];
      found += length;
      if (length > 0 && found <= most) participations.push({ edge, root });
    },
    (program) => programs.add(program),
  );
  if (found > most) return { changes: [], undated, tooMany: found };
  const ofEvents = eventsOf(index, participations, true).flatMap(({ edges, ...event }) => {
    const [first] = edges as readonly [number, ...number[]];
    const id = index.edgeIdOf(first);
    const dated = inPeriod[edgeTraits[first] as number] as readonly Dated[];
    return dated.map((one): Change => ({ ...one, ...event, edges, id: `${id}#${one.property}` }));
  });
  const ofPrograms = (via === null ? [...programs] : []).flatMap((program) => programChanges(index, program, period));
  return { changes: [...ofEvents, ...ofPrograms].sort(compareChanges), undated };
}

/** A date of a relationship or program, and what happened then. */
interface Dated {
  readonly date: PartialDate;
  readonly property: DatedProperty;
  readonly sort: ChangeSort;
}

/** The dates of a relationship. */
function datesOf({ type, status, since, until, reviewed = null }: RelationshipTraits): Dated[] {
  const began = type === "CERTIFIED_AS" || type === "AWARDED" ? "CERTIFIED" : "BEGAN";
  return [
    ...dated("since", since, began, status),
    ...dated("reviewed", reviewed, "REVIEWED", null),
    ...dated("until", until, "ENDED", status),
  ];
}

function datesIn(traits: RelationshipTraits, period: Period): Dated[] {
  return datesOf(traits).filter(({ date }) => mayBeIn(date.text, period));
}

/** A date, if it is known. What is neither in effect nor over did not happen: it is only planned. */
function dated(property: DatedProperty, text: string | null, sort: ChangeSort, status: string | null): Dated[] {
  const date = parsePartialDate(text ?? "");
  if (date === undefined) return [];
  return [{ date, property, sort: isInEffect(status) || status === "ended" ? sort : "PLANNED" }];
}

function programChanges(index: Adjacency, program: number, period: Period): Change[] {
  const { status, start, end } = index.traitsOf(program);
  return [...dated("start", start, "BEGAN", status), ...dated("end", end, "ENDED", status)]
    .filter(({ date }) => mayBeIn(date.text, period))
    .map((one) => ({ ...one, id: `${index.idOf(program)}#${one.property}`, edges: [], entity: program, through: [] }));
}

/**
 * Calls `onEdge` once with each relationship in scope, and `onProgram` with each program that is in scope or that an
 * entity in scope takes part in.
 */
function visitScope(
  index: Adjacency,
  roots: readonly number[] | null,
  onEdge: (edge: number, root: number | undefined) => void,
  onProgram: (program: number) => void,
): void {
  const addProgram = (node: number): void => {
    if (index.kindOf(node) === "PROGRAM") onProgram(node);
  };
  if (roots === null) {
    for (let edge = 0; edge < index.from.length; edge++) onEdge(edge, undefined);
    for (let node = 0; node < index.size; node++) addProgram(node);
    return;
  }
  const seen = new EntitySet(index.from.length);
  for (const root of roots)
    for (const holder of holdersOf(index, root).list) {
      addProgram(holder);
      index.visit(holder, (edge, other) => {
        if ((PROGRAM_VIA as readonly string[]).includes(index.typeOf(edge))) addProgram(other);
        if (seen.has(edge)) return;
        seen.add(edge);
        onEdge(edge, root);
      });
    }
}

function compareChanges(a: Change, b: Change): number {
  const recordOf = ({ id, property }: Change): string => id.slice(0, -property.length - 1);
  return (
    comparePartialDates(a.date, b.date) ||
    compareTexts(recordOf(a), recordOf(b)) ||
    PROPERTIES.indexOf(a.property) - PROPERTIES.indexOf(b.property)
  );
}
