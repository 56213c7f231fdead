import type { Adjacency } from "../../index/adjacency.ts";
import { type EntityKind, INSTITUTION_LIKE } from "../../model/kinds.ts";
import { isPartKind } from "../../model/roll-up.ts";
import { isInEffect } from "../../model/values.ts";
import { PartHierarchy } from "../parts/part-hierarchy.ts";

const OWNERS: ReadonlySet<EntityKind> = new Set<EntityKind>([...INSTITUTION_LIKE, "TEAM"]);

/**
 * An entity with its institutions and with what it is a part of on the way there.
 *
 * Two entities that have one of these in common belong to one institution: they are no partners of each other.
 */
export function ownersOf(index: Adjacency, node: number): readonly number[] {
  if (!isPartKind(index.kindOf(node))) return [node];
  return collect(index, node, [node]);
}

/** The same; for a person also the institutions and parts that the person is affiliated with. */
export function employersOf(index: Adjacency, node: number): readonly number[] {
  if (index.kindOf(node) !== "PERSON") return ownersOf(index, node);
  const employers: number[] = [];
  index.visit(node, (edge, other) => {
    const { type, status } = index.edgeTraitsOf(edge);
    if (type === "AFFILIATED_WITH" && index.from[edge] === node && isInEffect(status)) employers.push(other);
  });
  return collect(index, node, employers);
}

function collect(index: Adjacency, node: number, starts: readonly number[]): readonly number[] {
  const owners = new Set<number>([node]);
  const hierarchy = PartHierarchy.of(index);
  for (const start of starts)
    hierarchy.visitWholes(start, null, (whole) => {
      if (OWNERS.has(index.kindOf(whole))) owners.add(whole);
    });
  return [...owners];
}
