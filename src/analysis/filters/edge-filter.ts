import type { Adjacency } from "../../index/adjacency.ts";
import { FIRST_DAY, LAST_DAY } from "../../index/adjacency-columns.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/kinds.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../../model/relationship-types.ts";
import { STATUSES } from "../../model/values.ts";

/** Conditions on relationships; null matches all. */
export interface EdgeConditions {
  readonly via: readonly RelationshipType[] | null;
  /** The finer kinds; a relationship without one matches only null. */
  readonly kind?: readonly string[] | null;
  /** The period in which it began. */
  readonly since?: Period | null;
  /** Statuses by their names in the graph; a relationship without status matches only null. */
  readonly status: readonly string[] | null;
  readonly asOf: PartialDate | null;
  /** Whether relationships without dates match. */
  readonly undated: boolean;
}

/** Matches all relationships. */
export const ALL_EDGES: EdgeConditions = { via: null, status: null, asOf: null, undated: true };

/** A period between two days in the form `2025-04-08`; null is no limit. */
export interface Period {
  readonly first: string | null;
  readonly last: string | null;
}

/** Whether a partial date may be a day of a period; an unknown date is none. */
export function mayBeIn(date: string | null, { first, last }: Period): boolean {
  // A partial date is a prefix of its days, so it sorts before all of them.
  if (date === null) return false;
  return (first === null || date >= first || first.startsWith(date)) && (last === null || date <= last);
}

/** A test of relationships by number, with the same rules as `holdsAt` and `cypher/relationship/`. */
export function edgeFilter(index: Adjacency, conditions: EdgeConditions): (edge: number) => boolean {
  const { kind = null, since = null } = conditions;
  const fits = bitFilter(index, conditions);
  if (kind === null && since === null) return fits;
  return (edge) => {
    if (!fits(edge)) return false;
    const traits = index.edgeTraitsOf(edge);
    return (
      (kind === null || (traits.kind != null && kind.includes(traits.kind))) &&
      (since === null || mayBeIn(traits.since, since))
    );
  };
}

function bitFilter(index: Adjacency, { via, status, asOf, undated }: EdgeConditions): (edge: number) => boolean {
  const { types, statuses, since, until } = index;
  const isType = via === null ? -1 : maskOf(via, RELATIONSHIP_TYPES, 0);
  const isStatus = status === null ? -1 : maskOf(status, STATUSES, 1);
  const isOfSort = (edge: number): boolean =>
    ((isType >> (types[edge] as number)) & (isStatus >> (statuses[edge] as number)) & 1) === 1;
  if (asOf === null && undated) return isOfSort;
  const from = asOf === null ? FIRST_DAY : dayOf(asOf.first);
  const to = asOf === null ? LAST_DAY : dayOf(asOf.last);
  return (edge) => {
    if (!isOfSort(edge)) return false;
    const first = since[edge] as number;
    const last = until[edge] as number;
    return first <= to && last >= from && (undated || first !== FIRST_DAY || last !== LAST_DAY);
  };
}

/** A test of entities by their kind; null matches all. */
export function kindFilter(index: Adjacency, kinds: readonly EntityKind[] | null): (node: number) => boolean {
  if (kinds === null) return () => true;
  const mask = maskOf(kinds, ENTITY_KINDS, 0);
  return (node) => ((mask >> (index.kinds[node] as number)) & 1) === 1;
}

/** A bit mask with one bit for each name, at its position in the list plus `first`. */
function maskOf(names: readonly string[], list: readonly string[], first: number): number {
  return names.reduce((mask, name) => mask | (list.includes(name) ? 1 << (list.indexOf(name) + first) : 0), 0);
}

function dayOf(day: string): number {
  return Number(day.replaceAll("-", ""));
}
