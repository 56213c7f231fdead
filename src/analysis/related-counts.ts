import type { Adjacency } from "../index/adjacency.ts";
import type { EntityKind } from "../model/kinds.ts";
import type { RelationshipType } from "../model/relationship-types.ts";
import { isInEffect } from "../model/values.ts";
import { kindFilter } from "./edge-filter.ts";
import { endsOf, visitRelationships } from "./entity-relationships.ts";

/** Which related entities are counted. */
export interface RelatedConditions {
  readonly via: readonly RelationshipType[];
  /** Null counts either direction. */
  readonly direction: "OUT" | "IN" | null;
  /** The kinds that are counted; null counts all. */
  readonly kinds: readonly EntityKind[] | null;
}

/** How many other entities an entity and its parts are related to, by relationships that are in effect. */
export function countRelated(index: Adjacency, entity: number, { via, direction, kinds }: RelatedConditions): number {
  const isKind = kindFilter(index, kinds);
  const related = new Set<number>();
  const conditions = { rollUp: true, via, direction, kinds: null, status: null, asOf: null, undated: true };
  visitRelationships(index, entity, conditions, (entry) => {
    const { edge, other } = endsOf(index, entry);
    if (!isInEffect(index.edgeTraitsOf(edge).status)) return;
    if (other !== entity && isKind(other)) related.add(other);
  });
  return related.size;
}
