import type { Adjacency } from "../index/adjacency.ts";

/** What a search for ways between two entities may use. */
export interface Passable {
  /** Whether a relationship may be a hop. */
  readonly edge: (edge: number) => boolean;
  /** Whether an entity may be a stepping stone; the two ends always may be where they are. */
  readonly node: (node: number) => boolean;
}

/** How far a search may go. */
export interface Bounds {
  readonly maxHops: number;
  /** The most relationships that are looked at. */
  readonly maxVisits: number;
  /** Called now and then; throws to end the search. */
  readonly onProgress?: (() => void) | undefined;
}

/** What a search found. */
export interface ShortestPaths {
  /** How many hops the shortest ways have; undefined where there is none within the bounds. */
  readonly hops: number | undefined;
  /** How many shortest ways there are, as sequences of entities. */
  readonly total: number;
  /** Whether the search ended because it had looked at too many relationships. */
  readonly isTruncated: boolean;
  /**
   * Whether it ended because it had seen all that can be reached from one end, so that there is no longer way either.
   */
  readonly isExhausted: boolean;
  readonly visits: number;
  /** The first ways in the order of the ids of their entities, as numbers from end to end. */
  first(count: number): number[][];
}

/** How many relationships are looked at between two calls of `onProgress`: about a millisecond's. */
export const CHECK_EVERY = 65_536;

/**
 * All shortest ways between two different entities, found by breadth-first search from both ends, the side with fewer
 * relationships first (Pohl 1971).
 */
export function shortestPaths(
  index: Adjacency,
  from: number,
  to: number,
  passable: Passable,
  { maxHops, maxVisits, onProgress = () => {} }: Bounds,
): ShortestPaths {
  const [behind, ahead] = distancesOf(index);
  const sides = [sideAt(index, from, behind), sideAt(index, to, ahead)] as const;
  let visits = 0;
  let meeting: number[] = [];
  while (meeting.length === 0 && sides[0].depth + sides[1].depth < maxHops) {
    const [side, other] = sides[0].work <= sides[1].work ? sides : [sides[1], sides[0]];
    if (side.frontier.length === 0) return nothing(visits, { isTruncated: false, isExhausted: true });
    if (visits + side.work > maxVisits) return nothing(visits, { isTruncated: true, isExhausted: false });
    const before = visits;
    visits += side.work;
    if (Math.floor(before / CHECK_EVERY) !== Math.floor(visits / CHECK_EVERY)) onProgress();
    meeting = advance(index, side, other, passable);
    if (meeting.length === 0) side.work = workOf(index, side.frontier);
  }
  if (meeting.length === 0) return nothing(visits, { isTruncated: false, isExhausted: false });
  const ways = new Ways(index, behind, ahead, meeting, passable.edge);
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
 * How far entities are from one end: an array that search after search uses, so that none has to be made and filled.
 */
class Distances {
  private readonly marks: Uint32Array;
  /** What is added to distances in this search; a smaller mark is one of a search before. */
  private base = 0;

  constructor(size: number) {
    this.marks = new Uint32Array(size);
  }

  /** Forgets all. */
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

  /** The distance of an entity that was seen; negative for one that was not. */
  of(node: number): number {
    return (this.marks[node] as number) - this.base;
  }

  /** More than any distance. */
  private static readonly apart = 256;
  private static readonly most = 2 ** 32 - 256;
}

const kept = new WeakMap<Adjacency, readonly [Distances, Distances]>();

/** The distances from both ends for a search that begins; those of the search before are gone. */
function distancesOf(index: Adjacency): readonly [Distances, Distances] {
  const both = kept.get(index) ?? ([new Distances(index.size), new Distances(index.size)] as const);
  kept.set(index, both);
  for (const distances of both) distances.begin();
  return both;
}

/** How far a search has got from one end. */
interface Side {
  readonly distances: Distances;
  frontier: number[];
  depth: number;
  /** How many relationships are at the frontier. */
  work: number;
}

function sideAt(index: Adjacency, end: number, distances: Distances): Side {
  distances.set(end, 0);
  return { distances, frontier: [end], depth: 0, work: index.degreeOf(end) };
}

/** Goes one hop on, and gives the entities where it meets the other side. */
function advance(index: Adjacency, side: Side, other: Side, { edge: mayHop, node: mayStep }: Passable): number[] {
  const { distances, frontier } = side;
  const next: number[] = [];
  const meeting: number[] = [];
  const depth = side.depth + 1;
  for (const node of frontier) {
    const end = index.starts[node + 1] as number;
    for (let entry = index.starts[node] as number; entry < end; entry++) {
      const neighbour = index.neighbours[entry] as number;
      if (distances.has(neighbour) || !mayHop(index.edges[entry] as number)) continue;
      // What the other side has seen is its end, or was let through there.
      const isMet = other.distances.has(neighbour);
      if (!isMet && !mayStep(neighbour)) continue;
      distances.set(neighbour, depth);
      if (isMet) meeting.push(neighbour);
      next.push(neighbour);
    }
  }
  Object.assign(side, { frontier: next, depth });
  return meeting;
}

function workOf(index: Adjacency, frontier: readonly number[]): number {
  return frontier.reduce((all, node) => all + index.degreeOf(node), 0);
}

/** The ways over some entities where two searches met: each way passes one of them. */
class Ways {
  /** What comes next on a way after each entity that is on one, by number; nothing after the last. */
  private readonly next = new Map<number, number[]>();

  constructor(
    index: Adjacency,
    behind: Distances,
    ahead: Distances,
    meeting: readonly number[],
    mayHop: (edge: number) => boolean,
  ) {
    for (let layer: ReadonlySet<number> = new Set(meeting); layer.size > 0; ) {
      const before = new Set<number>();
      for (const node of layer)
        for (const other of nearer(index, node, behind, mayHop)) {
          before.add(other);
          const known = this.next.get(other);
          if (known === undefined) this.next.set(other, [node]);
          else known.push(node);
        }
      layer = before;
    }
    for (let layer: ReadonlySet<number> = new Set(meeting); layer.size > 0; ) {
      const after = new Set<number>();
      for (const node of layer) {
        const others = [...nearer(index, node, ahead, mayHop)];
        this.next.set(node, others);
        for (const other of others) after.add(other);
      }
      layer = after;
    }
    for (const nodes of this.next.values()) nodes.sort((a, b) => a - b);
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

  /** Depth first, neighbours in the order of their ids, so that no more ways are made than are asked for. */
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

/** The neighbours of an entity that are one hop nearer to the end that these distances count from. */
function nearer(
  index: Adjacency,
  node: number,
  distances: Distances,
  mayHop: (edge: number) => boolean,
): ReadonlySet<number> {
  const wanted = distances.of(node) - 1;
  const found = new Set<number>();
  if (wanted < 0) return found;
  // What is nearer was looked at, whether this one was or not.
  index.visit(node, (edge, other) => {
    if (distances.of(other) === wanted && mayHop(edge)) found.add(other);
  });
  return found;
}

function nothing(visits: number, why: Pick<ShortestPaths, "isTruncated" | "isExhausted">): ShortestPaths {
  return { hops: undefined, total: 0, ...why, visits, first: () => [] };
}
