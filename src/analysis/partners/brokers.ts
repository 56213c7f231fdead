import { TopK } from "../orders/top-k.ts";
import { ArticulationPoints } from "./articulation-points.ts";
import type { InstitutionNetwork } from "./institution-network.ts";

/** Which pairs of institutions are joined: all pairs of two nodes with one end in each set; the sets may be one. */
export interface BrokerQuestion {
  readonly network: InstitutionNetwork;
  readonly ends: readonly [ReadonlySet<number>, ReadonlySet<number>];
  readonly most: number;
  /** The most pairs that each broker lists. */
  readonly mostPairs: number;
  /** The most partners that are visited. */
  readonly maxVisits: number;
}

/** Two nodes that a broker joins: without it they are farther apart, or have no connection. */
export interface JoinedPair {
  readonly a: number;
  readonly b: number;
  /** The number of hops between the two. */
  readonly distance: number;
  /** Whether nothing connects the two without the broker. */
  readonly separated: boolean;
}

/** A node that joins others. */
export interface Broker {
  readonly node: number;
  /** The sum over all pairs of the share of their shortest paths that pass it, rounded to six decimals. */
  readonly betweenness: number;
  /** The number of pairs that it joins, and of those that nothing else connects. */
  readonly pairCount: number;
  readonly separatedCount: number;
  /** The first joined pairs: those that nothing else connects, then by the names of the two. */
  readonly pairs: readonly JoinedPair[];
  /** The sizes of the parts into which its component falls apart without it, the largest first. */
  readonly partSizes: readonly number[];
}

/** The first brokers, or the number of visits if they are too many. */
export type Brokers = { readonly brokers: readonly Broker[] } | { readonly tooMany: number };

/**
 * The nodes that join pairs, by descending betweenness, then by name.
 *
 * From each node of the smaller set one search counts the shortest paths to all others (Brandes' algorithm for some
 * pairs). The dominators of a node in the graph of these paths are what all of them pass. The generator pauses after
 * each search.
 */
export function* findBrokers(question: BrokerQuestion): Generator<void, Brokers> {
  const { network, most, mostPairs, maxVisits } = question;
  const [sources, targets] = sidesOf(question);
  const points = new ArticulationPoints(network);
  let visits = 0;
  for (const source of sources) visits += points.linksAround(source);
  if (visits > maxVisits) return { tooMany: visits };

  const { length } = network.entities;
  const search = new PathSearch(network);
  const betweenness = new Float64Array(length);
  const pairCounts = new Uint32Array(length);
  const separatedCounts = new Uint32Array(length);
  const pairs = new Map<number, TopK<JoinedPair>>();
  const isDone = new Uint8Array(length);
  for (const source of sources) {
    yield;
    const isBothEnds = targets.has(source);
    // A pair of two nodes that are in both sets counts once.
    const counts = (target: number): boolean => targets.has(target) && !(isBothEnds && isDone[target] === 1);
    search.from(source);
    search.addBetweenness(counts, betweenness);
    for (let at = 1; at < search.length; at++) {
      const target = search.order[at] as number;
      if (!counts(target)) continue;
      const distance = search.distance[target] as number;
      for (let node = search.dominator[target] as number; node !== source; node = search.dominator[node] as number) {
        const separated = points.separates(node, source, target);
        pairCounts[node] = (pairCounts[node] as number) + 1;
        if (separated) separatedCounts[node] = (separatedCounts[node] as number) + 1;
        const top = pairs.get(node) ?? new TopK<JoinedPair>(mostPairs, byName);
        pairs.set(node, top);
        top.offer({ ...inOrder(question, source, target), distance, separated }, separated ? 1 : 0);
      }
    }
    isDone[source] = 1;
  }

  const first = new TopK(most, (a, b) => a - b);
  for (const node of pairs.keys()) first.offer(node, rounded(betweenness[node] as number));
  const brokers = first.ranked.map(({ item: node, key }) => ({
    ...{ node, betweenness: key, partSizes: points.partSizes(node) },
    ...{ pairCount: pairCounts[node] as number, separatedCount: separatedCounts[node] as number },
    pairs: pairs.get(node)?.ranked.map(({ item }) => item) ?? [],
  }));
  return { brokers };
}

/** The number of hops between two nodes on paths that do not pass another; undefined if there are none. */
export function distanceWithout(network: InstitutionNetwork, node: number, a: number, b: number): number | undefined {
  const { starts, partners } = network;
  const seen = new Set([node, a]);
  let open = [a];
  for (let distance = 1; open.length > 0; distance++) {
    const next: number[] = [];
    for (const one of open)
      for (let at = starts[one] as number; at < (starts[one + 1] as number); at++) {
        const other = partners[at] as number;
        if (other === b) return distance;
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    open = next;
  }
  return undefined;
}

/** Where searches start, which is the smaller set, and where they end. */
function sidesOf({ ends: [one, other] }: BrokerQuestion): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  return one.size <= other.size ? [one, other] : [other, one];
}

/** Two ends as a pair: the first is in the first set; if both can be first, by name. */
function inOrder({ ends: [one, other] }: BrokerQuestion, x: number, y: number) {
  const [mayX, mayY] = [one.has(x) && other.has(y), one.has(y) && other.has(x)];
  const isXFirst = mayX && mayY ? x < y : mayX;
  return isXFirst ? { a: x, b: y } : { a: y, b: x };
}

function byName(one: JoinedPair, other: JoinedPair): number {
  return one.a - other.a || one.b - other.b;
}

/** Sums of the same shares in another order differ in their last digits. */
function rounded(betweenness: number): number {
  return Math.round(betweenness * 1e6) / 1e6;
}

/** A breadth-first search that counts shortest paths; its arrays are those of the last search. */
class PathSearch {
  /** The nodes that were reached, the nearest first, as many as `length`. */
  readonly order: Uint32Array;
  length = 0;
  readonly distance: Int32Array;
  /** By node: the last other node that all shortest paths to it pass; the source if there is none. */
  readonly dominator: Uint32Array;
  private readonly network: InstitutionNetwork;
  private readonly pathCounts: Float64Array;
  /** By node: the number of its dominators. */
  private readonly depth: Uint32Array;
  private readonly dependency: Float64Array;

  constructor(network: InstitutionNetwork) {
    const { length } = network.entities;
    this.network = network;
    this.order = new Uint32Array(length);
    this.distance = new Int32Array(length).fill(-1);
    this.dominator = new Uint32Array(length);
    this.pathCounts = new Float64Array(length);
    this.depth = new Uint32Array(length);
    this.dependency = new Float64Array(length);
  }

  from(source: number): void {
    const { order, distance, dominator, pathCounts, depth } = this;
    const { starts, partners } = this.network;
    for (let at = 0; at < this.length; at++) distance[order[at] as number] = -1;
    order[0] = source;
    distance[source] = 0;
    pathCounts[source] = 1;
    depth[source] = 0;
    this.length = 1;
    for (let at = 0; at < this.length; at++) {
      const node = order[at] as number;
      const next = (distance[node] as number) + 1;
      // All that precede the node have been visited, so its dominator is final.
      if (at > 0) depth[node] = (depth[dominator[node] as number] as number) + 1;
      for (let link = starts[node] as number; link < (starts[node + 1] as number); link++) {
        const other = partners[link] as number;
        if (distance[other] === -1) {
          order[this.length++] = other;
          distance[other] = next;
          dominator[other] = node;
          pathCounts[other] = pathCounts[node] as number;
        } else if (distance[other] === next) {
          dominator[other] = this.common(dominator[other] as number, node);
          pathCounts[other] = (pathCounts[other] as number) + (pathCounts[node] as number);
        }
      }
    }
  }

  /** Adds for each node between the source and the targets the share of the shortest paths that pass it. */
  addBetweenness(isTarget: (node: number) => boolean, betweenness: Float64Array): void {
    const { order, distance, pathCounts, dependency } = this;
    const { starts, partners } = this.network;
    for (let at = 0; at < this.length; at++) dependency[order[at] as number] = 0;
    for (let at = this.length - 1; at > 0; at--) {
      const node = order[at] as number;
      betweenness[node] = (betweenness[node] as number) + (dependency[node] as number);
      const all = (dependency[node] as number) + (isTarget(node) ? 1 : 0);
      if (all === 0) continue;
      const share = all / (pathCounts[node] as number);
      const before = (distance[node] as number) - 1;
      for (let link = starts[node] as number; link < (starts[node + 1] as number); link++) {
        const other = partners[link] as number;
        if (distance[other] === before)
          dependency[other] = (dependency[other] as number) + share * (pathCounts[other] as number);
      }
    }
  }

  /** The last node that all shortest paths to two nodes pass. */
  private common(a: number, b: number): number {
    const { depth, dominator } = this;
    let [one, other] = [a, b];
    while (one !== other)
      if ((depth[one] as number) >= (depth[other] as number)) one = dominator[one] as number;
      else other = dominator[other] as number;
    return one;
  }
}
