import { type Ranked, TopK } from "../orders/top-k.ts";
import { ArticulationPoints } from "./articulation-points.ts";
import type { InstitutionNetwork } from "./institution-network.ts";
import { firstPairs, type JoinedPair } from "./joined-pairs.ts";
import { PairEnds } from "./pair-ends.ts";
import { PathSearch } from "./path-search.ts";

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
 * pairs). The dominators of a node in the graph of these paths are what all of them pass. The same searches find the
 * first pairs of each broker, up to the last search that can add one. The generator pauses before each search.
 */
export function* findBrokers(question: BrokerQuestion): Generator<void, Brokers> {
  const { network, most, mostPairs, maxVisits } = question;
  const ends = new PairEnds(question.ends, network.entities.length);
  const points = new ArticulationPoints(network);
  let visits = 0;
  for (const source of ends.sources) visits += points.linksAround(source);
  if (visits > maxVisits) return { tooMany: visits };

  const search = new PathSearch(network);
  const betweenness = new Float64Array(network.entities.length);
  const pairCounts = new Float64Array(network.entities.length);
  for (const source of ends.sources) {
    yield;
    const isTarget = (node: number): boolean => ends.isTarget(source, node);
    search.from(source);
    search.addBetweenness(isTarget, betweenness);
    search.addDominated(isTarget, pairCounts);
  }
  const first = new TopK(most, (a, b) => a - b);
  for (const [node, count] of pairCounts.entries())
    if (count > 0) first.offer(node, rounded(betweenness[node] as number));

  const nodes = first.ranked.map(({ item }) => item);
  const separated = ends.separatedCounts(nodes, points);
  const joining = nodes.map((node, at) => ({ node, separatedCount: separated[at] as number }));
  const pairs = yield* firstPairs(joining, mostPairs, ends, points, search);
  const brokers = joining.map(({ node, separatedCount }, at) => ({
    ...{ node, separatedCount, pairCount: pairCounts[node] as number, partSizes: points.partSizes(node) },
    betweenness: (first.ranked[at] as Ranked).key,
    pairs: pairs[at] as readonly JoinedPair[],
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

/** Sums of the same shares in another order differ in their last digits. */
function rounded(betweenness: number): number {
  return Math.round(betweenness * 1e6) / 1e6;
}
