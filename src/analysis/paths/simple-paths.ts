import { type Bounds, CHECK_EVERY, type Passable } from "./shortest-paths.ts";
import type { TraversalGraph } from "./traversal-graph.ts";

/**
 * The first simple paths of exactly this length, in the order of the ids of their entities. A simple path passes no
 * entity twice.
 *
 * Visits at most `maxVisits` relationships; `isTruncated` if it stopped there. `onProgress` may throw to stop.
 */
export function simplePathsOfLength(
  graph: TraversalGraph,
  from: number,
  to: number,
  { edge: mayHop, node: mayStep }: Passable,
  {
    length,
    count,
    maxVisits,
    onProgress = () => {},
  }: { readonly length: number; readonly count: number } & Omit<Bounds, "maxHops">,
): { readonly ways: number[][]; readonly isTruncated: boolean } {
  let visits = 0;
  let checked = 0;
  const beside = (node: number): number[] => {
    visits += graph.degreeOf(node);
    if (visits - checked >= CHECK_EVERY) {
      checked = visits;
      onProgress();
    }
    const found = new Set<number>();
    graph.visit(node, (edge, other) => {
      if (mayHop(edge) && (other === from || other === to || mayStep(other))) found.add(other);
    });
    return [...found].sort((a, b) => a - b);
  };

  // The distances to the end exclude steps that cannot arrive in time.
  const distances = new Map([[to, 0]]);
  let frontier = [to];
  for (let depth = 1; depth < length && visits <= maxVisits; depth++) {
    const next: number[] = [];
    for (const node of frontier)
      for (const other of beside(node))
        if (!distances.has(other)) {
          distances.set(other, depth);
          next.push(other);
        }
    frontier = next;
  }
  const ways: number[][] = [];
  const walk = (way: number[]): void => {
    if (ways.length >= count || visits > maxVisits) return;
    const left = length - way.length;
    const found = beside(way.at(-1) as number);
    for (const next of found) {
      if (way.includes(next) || (next === to) !== (left === 0)) continue;
      if (left === 0) ways.push([...way, next]);
      else if ((distances.get(next) ?? length) <= left) walk([...way, next]);
      if (ways.length >= count) return;
    }
  };
  walk([from]);
  return { ways, isTruncated: visits > maxVisits };
}
