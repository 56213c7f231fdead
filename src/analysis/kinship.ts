import type { Adjacency } from "../index/adjacency.ts";
import { ENTITY_KINDS, type EntityKind, INSTITUTION_LIKE } from "../model/kinds.ts";
import { isPartKind } from "../model/roll-up.ts";
import { isInEffect } from "../model/values.ts";
import { PartHierarchy } from "./part-hierarchy.ts";

const OWNERS: ReadonlySet<EntityKind> = new Set<EntityKind>([...INSTITUTION_LIKE, "TEAM"]);
const belongsSomewhere = ENTITY_KINDS.map((kind) => isPartKind(kind) || kind === "PERSON");

/**
 * An entity with its institutions and with what it is a part of on the way there; for a person also what the person is
 * affiliated with.
 *
 * Two entities that have one of these in common belong to one institution: they are no partners of each other.
 */
export function ownersOf(index: Adjacency, node: number): readonly number[] {
  if (!belongsSomewhere[index.kinds[node] as number]) return [node];
  const owners = new Set<number>([node]);
  const hierarchy = PartHierarchy.of(index);
  const add = (whole: number): void => {
    if (OWNERS.has(index.kindOf(whole))) owners.add(whole);
  };
  if (index.kindOf(node) !== "PERSON") hierarchy.visitWholes(node, null, add);
  else
    index.visit(node, (edge, other) => {
      const { type, status } = index.edgeTraitsOf(edge);
      if (type !== "AFFILIATED_WITH" || index.from[edge] !== node || !isInEffect(status)) return;
      hierarchy.visitWholes(other, null, add);
    });
  return [...owners];
}
