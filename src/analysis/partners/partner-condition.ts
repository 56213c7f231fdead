import type { Adjacency } from "../../index/adjacency.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { Partners, USUAL_PARTNERS } from "./partners.ts";

/** The partners that an entity must have one of; null matches all. */
export interface PartnerCondition {
  /** By ids: the partner or its institution is located in one of these places, or in a place inside one. */
  readonly places: readonly string[] | null;
  readonly kinds: readonly EntityKind[] | null;
}

type Add = (node: number) => void;

/** Adds the partners of entities, and the entities that these partners are parts of. */
export function addPartnersOf(index: Adjacency, entities: readonly number[], add: Add): void {
  const partners = new Partners(index, USUAL_PARTNERS);
  for (const node of entities) partners.visitLinked(node, add);
}

/** Adds the entities that have one of some partners, themselves or through their parts. */
export function addWithPartner(index: Adjacency, isPartner: (node: number) => boolean, add: Add): void {
  const partners = new Partners(index, USUAL_PARTNERS);
  for (let node = 0; node < index.size; node++)
    // A part is no partner: its institution is.
    if (isPartner(node) && partners.rolled.singleWholeOf(node) === node) partners.visitLinked(node, add);
}
