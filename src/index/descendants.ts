import { ENTITY_KINDS, type EntityKind } from "../model/kinds.ts";
import { isBelonging, PART, STEPS } from "../model/roll-up.ts";
import type { Adjacency } from "./adjacency.ts";
import { indexCache } from "./index-cache.ts";
import { type NumberLists, numberLists, withReached } from "./number-lists.ts";

/** What counts as a part of an institution or of a place. */
export const PARTS_AND_PLACES: ReadonlySet<EntityKind> = new Set([...PART, "PROVINCE", "CITY", "COUNTY"]);

const partLists = indexCache<NumberLists>();

/** An entity and its parts of some kinds, as far down as parts count for it, the nearest first. */
export function withParts(index: Adjacency, node: number, kinds: ReadonlySet<EntityKind>): number[] {
  return withReached(directParts(index, kinds), node, STEPS);
}

/** The parts of each entity that are of some kinds, one step down. */
export function directParts(index: Adjacency, kinds: ReadonlySet<EntityKind>): NumberLists {
  return partLists(index, [...kinds].join(), () => {
    const isPart = ENTITY_KINDS.map((kind) => kinds.has(kind));
    return numberLists(index.size, (whole, add) =>
      index.visit(whole, (edge, part) => {
        if (index.from[edge] !== part || !isPart[index.kinds[part] as number]) return;
        if (isBelonging(index.typeOf(edge), index.kindOf(part))) add(part);
      }),
    );
  });
}
