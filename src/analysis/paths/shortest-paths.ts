import type { Adjacency } from "../../index/adjacency.ts";
import type { TraversalGraph } from "./traversal-graph.ts";

/** What the paths of a search may use. */
export interface Passable {
  /** Whether a relationship may be a hop. */
  readonly edge: (edge: number) => boolean;
  /** Whether a path may pass an entity; the two ends are always allowed. */
  readonly node: (node: number) => boolean;
}

/** The bounds of a search. */
export interface Bounds {
  readonly maxHops: number;
  /** The most relationships that are visited. */
  readonly maxVisits: number;
  /** Called at intervals; throws to stop the search. */
  readonly onProgress?: (() => void) | undefined;
}

/** The result of a search. */
export interface ShortestPaths {
  /** The length of the shortest paths in hops; undefined if there is none within the bounds. */
  readonly hops: number | undefined;
  /** The number of shortest paths, as sequences of entities. */
  readonly total: number;
  /** Whether the search stopped at `maxVisits`. */
  readonly isTruncated: boolean;
  /**
   * Whether everything that can be reached from one end was visited, so that there is no longer path either.
   */
  readonly isExhausted: boolean;
  readonly visits: number;
  /** The first paths in the order of the ids of their entities, as numbers from end to end. */
  first(count: number): number[][];
}

/** The number of visits between two calls of `onProgress`: about a millisecond. */
export const CHECK_EVERY = 65_536;

/**
 * Finds all shortest paths between two different entities, by breadth-first search from both ends. The side with fewer
 * relationships at its frontier advances first (Pohl, Bi-directional search, 1971).
 */
export function shortestPaths(
  graph: TraversalGraph,
  from: number,
  to: number,
  passable: Passable,
  { maxHops, maxVisits, onProgress = () => {} }: Bounds,
): ShortestPaths {
  const [behind, ahead] = distancesOf(graph.index);
  const sides = [sideAt(graph, from, behind), sideAt(graph, to, ahead)] as const;
  let visits = 0;
  let meeting: number[] = [];
  while (meeting.length === 0 && sides[0].depth + sides[1].depth < maxHops) {
    const [side, other] = sides[0].work <= sides[1].work ? sides : [sides[1], sides[0]];
    if (side.frontier.length === 0) return nothing(visits, { isTruncated: false, isExhausted: true });
    if (visits + side.work > maxVisits) return nothing(visits, { isTruncated: true, isExhausted: false });
    const before = visits;
    visits += side.work;
    if (Math.floor(before / CHECK_EVERY) !== Math.floor(visits / CHECK_EVERY)) onProgress();
    meeting = advance(graph, side, other, passable);
    if (meeting.length === 0) side.work = workOf(graph, side.frontier);
  }
  if (meeting.length === 0) return nothing(visits, { isTruncated: false, isExhausted: false });
  const ways = new PathGraph(graph, sides, meeting, passable.edge);
  return {
    hops: sides[0].depth + sides[1].depth,
    total: ways.total(from),
    isTruncated: false,
    isExhausted: false,
    visits,
    first: (count) => ways.first(from, count),
  };
}

/**
 * The distances of entities from one end. All searches reuse one array, so that none has to be allocated and filled.
 */
class Distances {
  private readonly marks: Uint32Array;
  /** Added to the distances of this search; a smaller mark belongs to an earlier search. */
  private base = 0;

  constructor(size: number) {
    this.marks = new Uint32Array(size);
  }

  /** Clears all distances. */
  begin(): void {
    this.base += Distances.apart;
    if (this.base < Distances.most) return;
    this.marks.fill(0);
    this.base = Distances.apart;
  }

  set(node: number, distance: number): void {
    this.marks[node] = this.base + distance;
  }

  has(node: number): boolean {
    return (this.marks[node] as number) >= this.base;
  }

  /** The distance of a visited entity; negative for others. */
  of(node: number): number {
    return (this.marks[node] as number) - this.base;
  }

  /** Greater than every distance. */
  private static readonly apart = 256;
  private static readonly most = 2 ** 32 - 256;
}

const distancesByIndex = new WeakMap<Adjacency, readonly [Distances, Distances]>();

/** The empty distances from both ends for a new search; those of the search before are cleared. */
function distancesOf(index: Adjacency): readonly [Distances, Distances] {
  const both = distancesByIndex.get(index) ?? ([new Distances(index.size), new Distances(index.size)] as const);
  distancesByIndex.set(index, both);
  for (const distances of both) distances.begin();
  return both;
}

/** The state of a search from one end. */
interface Side {
  readonly distances: Distances;
  /** The entities at each distance; the last are the frontier. */
  readonly layers: number[][];
  frontier: number[];
  depth: number;
  /** The number of relationships at the frontier. */
  work: number;
}

function sideAt(graph: TraversalGraph, end: number, distances: Distances): Side {
  distances.set(end, 0);
  return { distances, layers: [[end]], frontier: [end], depth: 0, work: graph.degreeOf(end) };
}

/** Advances by one hop, and returns the entities where it meets the other side. */
function advance(graph: TraversalGraph, side: Side, other: Side, { edge: mayHop, node: mayStep }: Passable): number[] {
  const { distances, frontier } = side;
  const next: number[] = [];
  const meeting: number[] = [];
  const depth = side.depth + 1;
  const visit = (edge: number, neighbour: number): void => {
    if (distances.has(neighbour) || !mayHop(edge)) return;
    // An entity that the other side has visited is its end, or may be passed.
    const isMet = other.distances.has(neighbour);
    if (!isMet && !mayStep(neighbour)) return;
    distances.set(neighbour, depth);
    if (isMet) meeting.push(neighbour);
    next.push(neighbour);
  };
  for (const node of frontier) graph.visit(node, visit);
  side.layers.push(next);
  Object.assign(side, { frontier: next, depth });
  return meeting;
}

function workOf(graph: TraversalGraph, frontier: readonly number[]): number {
  return frontier.reduce((all, node) => all + graph.degreeOf(node), 0);
}

/** The paths through the entities where two searches met; each path passes exactly one of them. */
class PathGraph {
  /** The next entities on the paths, by entity; none after the last one. */
  private readonly next = new Map<number, number[]>();

  constructor(
    graph: TraversalGraph,
    [behind, ahead]: readonly [Side, Side],
    meeting: readonly number[],
    mayHop: (edge: number) => boolean,
  ) {
    const next = new Map<number, Set<number>>();
    const add = (node: number, after: number): void => {
      const known = next.get(node);
      if (known === undefined) next.set(node, new Set([after]));
      else known.add(after);
    };
    visitHopsToEnd(graph, behind, meeting, mayHop, (node, nearer) => add(nearer, node));
    visitHopsToEnd(graph, ahead, meeting, mayHop, (node, nearer) => add(node, nearer));
    for (const [node, nodes] of next)
      this.next.set(
        node,
        [...nodes].sort((a, b) => a - b),
      );
  }

  total(from: number): number {
    const known = new Map<number, number>();
    const count = (node: number): number => {
      let sum = known.get(node);
      if (sum === undefined) {
        const next = this.next.get(node) ?? [];
        sum = next.length === 0 ? 1 : next.reduce((all, other) => all + count(other), 0);
        known.set(node, sum);
      }
      return sum;
    };
    return count(from);
  }

  /** Depth-first, neighbours in the order of their ids, so that only the requested paths are built. */
  first(from: number, count: number): number[][] {
    const found: number[][] = [];
    const walk = (way: number[]): void => {
      const next = this.next.get(way.at(-1) as number) ?? [];
      if (next.length === 0) found.push(way);
      for (const step of next) {
        if (found.length >= count) return;
        walk([...way, step]);
      }
    };
    if (count > 0) walk([from]);
    return found;
  }
}

/**
 * Calls `visitor` with the ends of each hop on the shortest paths from some entities of the frontier to the end of a
 * side; with some more than once.
 *
 * The hops between two layers are found from the layer with fewer relationships, because the other may have a hub.
 */
function visitHopsToEnd(
  graph: TraversalGraph,
  { distances, layers, depth }: Side,
  meeting: readonly number[],
  mayHop: (edge: number) => boolean,
  visitor: (node: number, nearer: number) => void,
): void {
  let layer = new Set(meeting);
  for (let distance = depth - 1; distance >= 0; distance--) {
    const before = layers[distance] as number[];
    const reached = new Set<number>();
    const add = (node: number, nearer: number): void => {
      reached.add(nearer);
      visitor(node, nearer);
    };
    if (workOf(graph, before) < workOf(graph, [...layer])) {
      for (const nearer of before)
        graph.visit(nearer, (edge, node) => {
          if (layer.has(node) && mayHop(edge)) add(node, nearer);
        });
    } else
      for (const node of layer)
        graph.visit(node, (edge, nearer) => {
          if (distances.of(nearer) === distance && mayHop(edge)) add(node, nearer);
        });
    layer = reached;
  }
}

function nothing(visits: number, why: Pick<ShortestPaths, "isTruncated" | "isExhausted">): ShortestPaths {
  return { hops: undefined, total: 0, ...why, visits, first: () => [] };
}
