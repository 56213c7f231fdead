import type { Adjacency } from "../../index/adjacency.ts";
import { CHECK_EVERY, type Passable } from "./shortest-paths.ts";
import type { TraversalGraph } from "./traversal-graph.ts";

/**
 * The number of entities that can be reached from one, including itself, and whether another is among them.
 *
 * An entity that may not be passed can still be reached. `onProgress` is called at intervals, and may throw to stop.
 */
export function componentOf(
  graph: TraversalGraph,
  from: number,
  to: number,
  { edge: mayHop, node: mayStep }: Passable,
  onProgress: () => void = () => {},
): { readonly size: number; readonly holds: boolean } {
  const seen = new Uint8Array(graph.index.size);
  seen[from] = 1;
  let size = 1;
  let visits = 0;
  for (let open = [from]; open.length > 0; ) {
    const next: number[] = [];
    const visit = (edge: number, other: number): void => {
      if (seen[other] === 1 || !mayHop(edge)) return;
      seen[other] = 1;
      size++;
      if (mayStep(other)) next.push(other);
    };
    for (const node of open) {
      visits += graph.degreeOf(node);
      if (visits >= CHECK_EVERY) {
        visits = 0;
        onProgress();
      }
      graph.visit(node, visit);
    }
    open = next;
  }
  return { size, holds: seen[to] === 1 };
}

const sizes = new WeakMap<Adjacency, readonly number[]>();

/**
 * The size of each connected component, the largest first, over relationships of all types. Computed once per index.
 */
export function componentSizes(index: Adjacency): readonly number[] {
  const known = sizes.get(index);
  if (known !== undefined) return known;
  const seen = new Uint8Array(index.size);
  const found: number[] = [];
  for (let start = 0; start < index.size; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const open = [start];
    let size = 0;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      size++;
      index.visit(node, (_, other) => {
        if (seen[other] === 1) return;
        seen[other] = 1;
        open.push(other);
      });
    }
    found.push(size);
  }
  found.sort((a, b) => b - a);
  sizes.set(index, found);
  return found;
}
