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

const ABOVE: ReadonlySet<string> = new Set(["PART_OF", "AFFILIATED_WITH", "LOCATED_IN"]);

/** Says that what is above entities will be looked at, so that it is read at once where the index is of a part of the graph. */
export function expectAbove(index: Adjacency, nodes: Iterable<number>): void {
  if (index.extent === undefined) return;
  const seen = new Set(nodes);
  let last = [...seen];
  while (last.length > 0) {
    index.extent.needAbove(last);
    const next: number[] = [];
    for (const node of last)
      visitOut(index, node, (type, other) => {
        if (!ABOVE.has(type) || seen.has(other)) return;
        seen.add(other);
        next.push(other);
      });
    last = next;
  }
}

/** What can be reached from some entities in at most so many steps, the entities themselves among it. */
function climb(index: Adjacency, from: Iterable<number>, isStep: (type: string) => boolean): Set<number> {
  const found = new Set(from);
  let last = [...found];
  for (let step = 0; step < STEPS && last.length > 0; step++) {
    const next: number[] = [];
    index.extent?.needAbove(last);
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
  index.visitAbove(node, (edge, other) => tell(index.typeOf(edge), other));
}
