import type { Adjacency } from "../index/adjacency.ts";
import type { EntityKind } from "../model/kinds.ts";
import type { RelationshipType } from "../model/relationship-types.ts";
import { isInEffect } from "../model/values.ts";
import { kindFilter } from "./edge-filter.ts";
import { endsOf, visitRelationships } from "./entity-relationships.ts";
import { RollUp } from "./roll-up.ts";

/** Which related entities are counted. */
export interface RelatedConditions {
  readonly via: readonly RelationshipType[];
  /** Null counts either direction. */
  readonly direction: "OUT" | "IN" | null;
  /** The kinds that are counted; null counts all. */
  readonly kinds: readonly EntityKind[] | null;
  /** Whether a part of an institution counts as the institution. */
  readonly wholes: boolean;
}

/** How many other entities an entity and its parts are related to, by relationships that are in effect. */
export function countRelated(
  index: Adjacency,
  entity: number,
  { via, direction, kinds, wholes }: RelatedConditions,
): number {
  const rolled = RollUp.of(index, wholes);
  const isKind = kindFilter(index, kinds);
  const related = new Set<number>();
  const conditions = { rollUp: true, via, direction, kinds: null, status: null, asOf: null, undated: true };
  visitRelationships(index, entity, conditions, (entry) => {
    const { edge, other } = endsOf(index, entry);
    if (!isInEffect(index.edgeTraitsOf(edge).status)) return;
    for (const one of rolled.wholesOf(other)) if (one !== entity && isKind(one)) related.add(one);
  });
  return related.size;
}
