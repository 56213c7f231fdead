import { TopK } from "../orders/top-k.ts";
import type { ArticulationPoints } from "./articulation-points.ts";
import type { PairEnds } from "./pair-ends.ts";
import type { PathSearch } from "./path-search.ts";

/** Two nodes that a broker joins: without it they are farther apart, or have no connection. */
export interface JoinedPair {
  readonly a: number;
  readonly b: number;
  /** The number of hops between the two. */
  readonly distance: number;
  /** Whether nothing connects the two without the broker. */
  readonly separated: boolean;
}

/** What is known of a broker whose pairs are listed. */
interface Joining {
  readonly node: number;
  readonly separatedCount: number;
}

/**
 * The first pairs that each of some brokers joins: those that nothing else connects, then by their ends.
 *
 * The search ends when no further pair can be among the first. The generator pauses before each source.
 */
export function* firstPairs(
  brokers: readonly Joining[],
  most: number,
  ends: PairEnds,
  points: ArticulationPoints,
  search: PathSearch,
): Generator<void, readonly (readonly JoinedPair[])[]> {
  const all = brokers.map((broker) => ({ ...broker, list: new TopK<JoinedPair>(most, byEnds) }));
  const open = new Map(all.map((broker) => [broker.node, broker]));
  /** By node: the last open broker that all shortest paths to it pass; -1 if there is none. */
  const passed = new Int32Array(search.size);
  for (const source of ends.sources) {
    if (open.size === 0) break;
    yield;
    search.from(source);
    passed[source] = -1;
    for (let at = 1; at < search.length; at++) {
      const target = search.order[at] as number;
      const dominator = search.dominator[target] as number;
      passed[target] = dominator !== source && open.has(dominator) ? dominator : (passed[dominator] as number);
      if (!ends.isTarget(source, target)) continue;
      for (let node = passed[target] as number; node !== -1; node = passed[node] as number) {
        const list = (open.get(node) as (typeof all)[number]).list;
        const separated = points.separates(node, source, target);
        const key = separated ? 1 : 0;
        if (key < list.threshold) continue;
        const pair = ends.pairOf(source, target);
        const last = list.ranked[most - 1];
        if (last !== undefined && key === last.key && byEnds(pair, last.item) > 0) continue;
        list.offer({ ...pair, distance: search.distance[target] as number, separated }, key);
      }
    }
    if (!ends.startFirst) continue;
    for (const [node, { list, separatedCount }] of open) {
      const separated = list.ranked.filter(({ key }) => key === 1).length;
      if (list.ranked.length === most && separated === Math.min(most, separatedCount)) open.delete(node);
    }
  }
  return all.map(({ list }) => list.ranked.map(({ item }) => item));
}

function byEnds(one: Pick<JoinedPair, "a" | "b">, other: Pick<JoinedPair, "a" | "b">): number {
  return one.a - other.a || one.b - other.b;
}
