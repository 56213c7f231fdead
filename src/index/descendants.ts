import type { EntityKind } from "../model/kinds.ts";
import { BELONGS, PART, STEPS } from "../model/roll-up.ts";
import type { Adjacency } from "./adjacency.ts";

/** What counts as a part of an institution or of a place. */
export const PARTS_AND_PLACES: ReadonlySet<EntityKind> = new Set([...PART, "PROVINCE", "CITY", "COUNTY"]);

/** An entity and its parts of some kinds, as far down as parts count for it, the nearest first. */
export function withParts(index: Adjacency, node: number, kinds: ReadonlySet<EntityKind>): number[] {
  const found = new Set([node]);
  let last = [node];
  for (let step = 0; step < STEPS && last.length > 0; step++) {
    const next: number[] = [];
    for (const whole of last)
      index.visit(whole, (edge, part) => {
        const isPart = BELONGS.has(index.typeOf(edge)) && index.from[edge] === part;
        if (!isPart || !kinds.has(index.kindOf(part)) || found.has(part)) return;
        found.add(part);
        next.push(part);
      });
    last = next;
  }
  return [...found];
}
