import type { Adjacency } from "../../index/adjacency.ts";
import type { RelationshipTraits } from "../../index/rows.ts";
import { PLACE_KINDS } from "../../model/kinds.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { isInEffect } from "../../model/values.ts";

/** A relationship from an entity to a place or to what it belongs to. */
export interface Belonging extends RelationshipTraits {
  readonly edge: number;
  /** The place, or what the entity belongs to. */
  readonly whole: number;
}

const BELONGS: ReadonlySet<RelationshipType> = new Set(["PART_OF", "LOCATED_IN", "AFFILIATED_WITH"]);

/** The places of an entity and what it belongs to, in the order of their ids. */
export function belongingsOf(index: Adjacency, entity: number): Belonging[] {
  const found: Belonging[] = [];
  index.visit(entity, (edge, whole) => {
    if (index.from[edge] !== entity || !BELONGS.has(index.typeOf(edge))) return;
    found.push({ ...index.edgeTraitsOf(edge), edge, whole });
  });
  return found.sort((a, b) => a.whole - b.whole || a.edge - b.edge);
}

/** The smallest of the places that an entity is located in. */
export function smallestPlace(index: Adjacency, belongings: readonly Belonging[]): Belonging | undefined {
  const size = ({ whole }: Belonging): number => (PLACE_KINDS as readonly string[]).indexOf(index.kindOf(whole));
  const places = belongings.filter(({ type }) => type === "LOCATED_IN");
  return places.sort((a, b) => size(b) - size(a))[0];
}

/** Whether an entity still belongs there: the relationship is in effect, and no date ends it. */
export function isCurrent({ status, until }: Belonging): boolean {
  return until === null && isInEffect(status);
}
