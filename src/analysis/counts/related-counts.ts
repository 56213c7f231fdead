import type { Adjacency } from "../../index/adjacency.ts";
import { partHolders } from "../../index/holders.ts";
import type { EntityKind } from "../../model/kinds.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { isInEffect } from "../../model/values.ts";
import { endsOf, visitRelationships } from "../entity-relationships.ts";
import { kindFilter } from "../filters/edge-filter.ts";

/** Which related entities are counted. */
export interface RelatedConditions {
  readonly via: readonly RelationshipType[];
  /** Null counts either direction. */
  readonly direction: "OUT" | "IN" | null;
  /** The kinds that are counted; null counts all. */
  readonly kinds: readonly EntityKind[] | null;
}

/** How many other entities an entity and its parts, or the places in it, are related to by what is in effect. */
export function countRelated(index: Adjacency, entity: number, { via, direction, kinds }: RelatedConditions): number {
  const isKind = kindFilter(index, kinds);
  const related = new Set<number>();
  const conditions = { rollUp: true, via, direction, kinds: null, status: null, asOf: null, undated: true };
  const count = (entry: number): void => {
    const { edge, other } = endsOf(index, entry);
    if (!isInEffect(index.edgeTraitsOf(edge).status)) return;
    if (other !== entity && isKind(other)) related.add(other);
  };
  // What is in a place is at the other end of a relationship with the place or a place inside it.
  visitRelationships(index, entity, conditions, count, partHolders(index, entity));
  return related.size;
}
