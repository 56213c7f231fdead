import { STEPS } from "../model/roll-up.ts";
import type { Adjacency } from "./adjacency.ts";

/**
 * The places that an entity lies in, those around them among them; as `locatedIn` has it.
 *
 * Parts lie where their institution does, and a place lies in what it is part of, but not in itself.
 */
export function placesOf(index: Adjacency, node: number): Set<number> {
  const spots = new Set<number>();
  for (const whole of climb(index, [node], (type) => type === "PART_OF" || type === "AFFILIATED_WITH"))
    visitOut(index, whole, (type, place) => {
      if (type === "LOCATED_IN") spots.add(place);
    });
  const isPart = (type: string) => type === "PART_OF";
  const around = climb(index, [node], isPart);
  around.delete(node);
  return new Set([...climb(index, spots, isPart), ...around]);
}

/** What can be reached from some entities in at most so many steps, the entities themselves among it. */
function climb(index: Adjacency, from: Iterable<number>, isStep: (type: string) => boolean): Set<number> {
  const found = new Set(from);
  let last = [...found];
  for (let step = 0; step < STEPS && last.length > 0; step++) {
    const next: number[] = [];
    for (const node of last)
      visitOut(index, node, (type, other) => {
        if (!isStep(type) || found.has(other)) return;
        found.add(other);
        next.push(other);
      });
    last = next;
  }
  return found;
}

function visitOut(index: Adjacency, node: number, tell: (type: string, other: number) => void): void {
  index.visit(node, (edge, other) => {
    if (index.from[edge] === node) tell(index.typeOf(edge), other);
  });
}
