import type { Adjacency } from "../index/adjacency.ts";
import { type Holders, holdersOf, soleHolder } from "../index/holders.ts";
import type { EntityKind } from "../model/kinds.ts";
import { definitionOf, RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { type EdgeConditions, edgeFilter, kindFilter } from "./filters/edge-filter.ts";

/** A direction as seen from the entity that has the relationship. Symmetric types have the direction BOTH. */
export type Direction = "OUT" | "IN" | "BOTH";

/** The conditions on the relationships of an entity. Null matches all. */
export interface RelationshipConditions extends EdgeConditions {
  /** Whether relationships of parts count for their institution, and those of all that is in a place for the place. */
  readonly rollUp: boolean;
  readonly direction: Direction | null;
  /** The kinds of the other end. */
  readonly kinds: readonly EntityKind[] | null;
}

const isSymmetric = RELATIONSHIP_TYPES.map((type) => definitionOf(type).symmetric);

/**
 * Calls `visitor` with the entry of each relationship of an entity, each relationship once and in no order.
 *
 * An entry is a position in the adjacency lists: the entity that has the relationship, the holder, is the end that the
 * list belongs to. With roll-up, a relationship that joins two holders is visited from the entity itself, else from
 * where it ends.
 *
 * @param holders - the entities whose relationships count.
 */
export function visitRelationships(
  index: Adjacency,
  entity: number,
  conditions: RelationshipConditions,
  visitor: (entry: number) => void,
  holders: Holders = conditions.rollUp ? holdersOf(index, entity) : soleHolder(entity),
): void {
  const { starts, neighbours, edges, from, types } = index;
  const { direction } = conditions;
  const passes = edgeFilter(index, conditions);
  const isKind = kindFilter(index, conditions.kinds);
  for (const holder of holders.list) {
    const end = starts[holder + 1] as number;
    for (let entry = starts[holder] as number; entry < end; entry++) {
      const edge = edges[entry] as number;
      const other = neighbours[entry] as number;
      if (!passes(edge) || !isKind(other)) continue;
      const starting = from[edge] === holder;
      if (direction !== null) {
        const own = isSymmetric[types[edge] as number] ? "BOTH" : starting ? "OUT" : "IN";
        if (own !== direction) continue;
      }
      if (holder !== entity) {
        if (other === entity) continue;
        if (starting && holders.has(other)) continue;
      }
      visitor(entry);
    }
  }
}

/** The number of relationships of an entity, and how many of them have no date; `undated` is taken as true. */
export function countRelationships(
  index: Adjacency,
  entity: number,
  conditions: RelationshipConditions,
): { readonly count: number; readonly undated: number } {
  let [count, undated] = [0, 0];
  visitRelationships(index, entity, { ...conditions, undated: true }, (entry) => {
    count++;
    if (index.isUndated(index.edges[entry] as number)) undated++;
  });
  return { count, undated };
}

/** The two ends of an entry, and its direction as seen from the holder. */
export function endsOf(index: Adjacency, entry: number) {
  const edge = index.edges[entry] as number;
  const other = index.neighbours[entry] as number;
  const starting = index.to[edge] === other;
  const holder = (starting ? index.from[edge] : index.to[edge]) as number;
  const direction: Direction = isSymmetric[index.types[edge] as number] ? "BOTH" : starting ? "OUT" : "IN";
  return { edge, holder, other, direction };
}
