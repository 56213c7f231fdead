import { isPlaceKind } from "../model/kinds.ts";
import type { Adjacency } from "./adjacency.ts";
import { contentsIn } from "./containing-places.ts";
import { PARTS_AND_PLACES, withParts } from "./descendants.ts";
import { EntitySet } from "./entity-set.ts";
import { indexCache } from "./index-cache.ts";

/** The entities whose relationships and figures count for an entity. */
export interface Holders {
  /** The entity itself, then the others. */
  readonly list: readonly number[];
  has(node: number): boolean;
}

/** Those of a country are all entities in it. */
const PLACES_MAX = 100;
const ofPlaces = indexCache<Holders>(PLACES_MAX);

/** An entity with its campuses, departments and teams; a place with the places inside it and all that is in them. */
export function holdersOf(index: Adjacency, entity: number): Holders {
  if (!isPlaceKind(index.kindOf(entity))) return partHolders(index, entity);
  return ofPlaces(index, String(entity), () => {
    const set = new EntitySet(index.size);
    for (const part of withParts(index, entity, PARTS_AND_PLACES)) set.add(part);
    contentsIn(index).visit(entity, (node) => set.add(node));
    set.delete(entity);
    const others = set.toArray();
    set.add(entity);
    return { list: [entity, ...others], has: (node) => set.has(node) };
  });
}

/** An entity with its campuses, departments and teams; a place with the places inside it only. */
export function partHolders(index: Adjacency, entity: number): Holders {
  const list = withParts(index, entity, PARTS_AND_PLACES);
  if (list.length === 1) return soleHolder(entity);
  const set = new Set(list);
  return { list, has: (node) => set.has(node) };
}

/** An entity alone. */
export function soleHolder(entity: number): Holders {
  return { list: [entity], has: (node) => node === entity };
}
