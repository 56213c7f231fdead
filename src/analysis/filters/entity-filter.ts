import type { Adjacency } from "../../index/adjacency.ts";
import { EntitySet } from "../../index/entity-set.ts";
import { indexCache } from "../../index/index-cache.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/kinds.ts";
import { type Condition, isTest, membersOf, passesTest } from "./entity-conditions.ts";

/** A condition on entities, or others joined; `and` of nothing matches all, `or` of nothing matches none. */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | Condition;

/** Sets are small: a bit for each entity. */
const SETS_MAX = 64;
const kindSets = indexCache<EntitySet>(ENTITY_KINDS.length + 1);
const conditionSets = indexCache<EntitySet>(SETS_MAX);
const filterSets = indexCache<{ readonly set: EntitySet; readonly count: number }>(SETS_MAX);

/** The entities of a kind that match a filter, and how many there are; of all kinds for null. */
export function entitiesMatching(
  index: Adjacency,
  kind: EntityKind | null,
  filter: Filter,
): { readonly set: EntitySet; readonly count: number } {
  return filterSets(index, JSON.stringify([kind, filter]), () => {
    const set = narrow(index, entitiesOfKind(index, kind), filter);
    return { set, count: set.count };
  });
}

/** All entities of a kind, or all entities. */
export function entitiesOfKind(index: Adjacency, kind: EntityKind | null): EntitySet {
  return kindSets(index, String(kind), () => {
    const set = new EntitySet(index.size);
    const number = kind === null ? -1 : ENTITY_KINDS.indexOf(kind);
    for (let node = 0; node < index.size; node++) if (kind === null || index.kinds[node] === number) set.add(node);
    return set;
  });
}

/** The entities of a set that match a filter. */
function narrow(index: Adjacency, among: EntitySet, filter: Filter): EntitySet {
  if ("and" in filter) {
    let left = among;
    for (const part of filter.and.toSorted((a, b) => effortOf(a) - effortOf(b))) left = narrow(index, left, part);
    return left;
  }
  if ("or" in filter)
    return filter.or.reduce((found, part) => found.or(narrow(index, among, part)), new EntitySet(index.size));
  if ("not" in filter) return among.without(narrow(index, among, filter.not));
  if (!isTest(filter)) return among.and(membersFor(index, filter));
  const passes = passesTest(index, filter);
  const found = new EntitySet(index.size);
  among.visit((node) => {
    if (passes(node)) found.add(node);
  });
  return found;
}

function membersFor(index: Adjacency, condition: Exclude<Condition, { readonly condition: "name" | "alias" }>) {
  return conditionSets(index, JSON.stringify(condition), () => membersOf(index, condition));
}

/** Texts are compared one by one, so they come after what leaves few entities. */
function effortOf(filter: Filter): number {
  if ("condition" in filter) return isTest(filter) ? 2 : 0;
  const parts = "and" in filter ? filter.and : "or" in filter ? filter.or : [filter.not];
  return Math.max(1, ...parts.map(effortOf));
}
