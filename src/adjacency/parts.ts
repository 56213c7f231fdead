import type { EntityKind } from "../model/kinds.ts";
import type { Adjacency } from "./adjacency.ts";
import { BELONGS, PART, STEPS } from "./roll-up.ts";

/** What counts as a part of an institution or of a place. */
export const PARTS_AND_PLACES: ReadonlySet<EntityKind> = new Set([...PART, "PROVINCE", "CITY", "COUNTY"]);

/** An entity and its parts of some kinds, as far down as parts count for it, the nearest first. */
export function withParts(index: Adjacency, node: number, kinds: ReadonlySet<EntityKind>): number[] {
  const found = new Set([node]);
  let last = [node];
  for (let step = 0; step < STEPS && last.length > 0; step++) {
    const next: number[] = [];
    index.extent?.need(last);
    for (const whole of last)
      index.visit(whole, (edge, part) => {
        if (!isPartOf(index, edge, part) || !kinds.has(index.kindOf(part)) || found.has(part)) return;
        found.add(part);
        next.push(part);
      });
    last = next;
  }
  return [...found];
}

/** Says that what entities and their parts hold will be looked at, so that it is read at once where the index is of a part of the graph. */
export function expectHolders(index: Adjacency, nodes: readonly number[]): void {
  if (index.extent === undefined) return;
  let last = nodes;
  for (let step = 0; step <= STEPS; step++) {
    index.extent.need(last);
    const next = new Set<number>();
    for (const whole of last)
      index.visit(whole, (edge, part) => {
        if (isPartOf(index, edge, part) && PART.has(index.kindOf(part))) next.add(part);
      });
    last = [...next];
  }
}

/** Whether a relationship makes the entity that it starts at a part of the other end. */
function isPartOf(index: Adjacency, edge: number, part: number): boolean {
  return BELONGS.has(index.typeOf(edge)) && index.from[edge] === part;
}
