import type { Adjacency } from "./adjacency.ts";

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
  readonly visits: number;
  /** The first ways in the order of the ids of their entities, as numbers from end to end. */
  first(count: number): number[][];
}

const NOT_SEEN = -1;
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
  const sides = [sideAt(index, from), sideAt(index, to)] as const;
  let visits = 0;
  let meeting: number[] = [];
  while (meeting.length === 0 && sides[0].depth + sides[1].depth < maxHops) {
    const [side, other] = sides[0].work <= sides[1].work ? sides : [sides[1], sides[0]];
    if (side.frontier.length === 0) break;
    if (visits + side.work > maxVisits) return nothing(visits, true);
    const before = visits;
    visits += side.work;
    if (Math.floor(before / CHECK_EVERY) !== Math.floor(visits / CHECK_EVERY)) onProgress();
    meeting = advance(index, side, other, passable);
  }
  if (meeting.length === 0) return nothing(visits, false);
  const ways = new Ways(index, sides[0].distances, sides[1].distances, meeting, passable.edge);
  return {
    hops: sides[0].depth + sides[1].depth,
    total: ways.total(),
    isTruncated: false,
    visits,
    first: (count) => ways.first(from, count),
  };
}

/** How far a search has got from one end. */
interface Side {
  /** By entity: how many hops from the end; NOT_SEEN. */
  readonly distances: Int8Array;
  frontier: number[];
  depth: number;
  /** How many relationships are at the frontier. */
  work: number;
}

function sideAt(index: Adjacency, end: number): Side {
  const distances = new Int8Array(index.size).fill(NOT_SEEN);
  distances[end] = 0;
  return { distances, frontier: [end], depth: 0, work: index.degreeOf(end) };
}

/** Goes one hop on, and gives the entities where it meets the other side. */
function advance(index: Adjacency, side: Side, other: Side, { edge: mayHop, node: mayStep }: Passable): number[] {
  const { distances, frontier } = side;
  const next: number[] = [];
  const meeting: number[] = [];
  const depth = side.depth + 1;
  let work = 0;
  for (const node of frontier) {
    const end = index.starts[node + 1] as number;
    for (let entry = index.starts[node] as number; entry < end; entry++) {
      const neighbour = index.neighbours[entry] as number;
      if (distances[neighbour] !== NOT_SEEN || !mayHop(index.edges[entry] as number)) continue;
      // What the other side has seen is its end, or was let through there.
      const isMet = other.distances[neighbour] !== NOT_SEEN;
      if (!isMet && !mayStep(neighbour)) continue;
      distances[neighbour] = depth;
      if (isMet) meeting.push(neighbour);
      next.push(neighbour);
      work += index.degreeOf(neighbour);
    }
  }
  Object.assign(side, { frontier: next, depth, work });
  return meeting;
}

/** The ways over some entities where two searches met. */
class Ways {
  private readonly index: Adjacency;
  private readonly behind: Int8Array;
  private readonly ahead: Int8Array;
  private readonly meeting: readonly number[];
  private readonly mayHop: (edge: number) => boolean;
  /** Entities before the meeting that lead to it. */
  private readonly leading = new Set<number>();

  constructor(
    index: Adjacency,
    behind: Int8Array,
    ahead: Int8Array,
    meeting: readonly number[],
    mayHop: (edge: number) => boolean,
  ) {
    this.index = index;
    this.behind = behind;
    this.ahead = ahead;
    this.meeting = meeting;
    this.mayHop = mayHop;
    let last: readonly number[] = meeting;
    while (last.length > 0) {
      for (const node of last) this.leading.add(node);
      const before = new Set(last.flatMap((node) => this.towards(node, this.behind)));
      last = [...before].filter((node) => !this.leading.has(node));
    }
  }

  total(): number {
    const memo = [new Map<number, number>(), new Map<number, number>()] as const;
    const count = (node: number, distances: Int8Array, known: Map<number, number>): number => {
      if (distances[node] === 0) return 1;
      let sum = known.get(node);
      if (sum === undefined) {
        sum = this.towards(node, distances).reduce((all, next) => all + count(next, distances, known), 0);
        known.set(node, sum);
      }
      return sum;
    };
    return this.meeting.reduce(
      (all, node) => all + count(node, this.behind, memo[0]) * count(node, this.ahead, memo[1]),
      0,
    );
  }

  /** Depth first, neighbours in the order of their ids, so that no more ways are made than are asked for. */
  first(from: number, count: number): number[][] {
    const found: number[][] = [];
    const meets = new Set(this.meeting);
    const walk = (way: number[], isMet: boolean): void => {
      if (found.length >= count) return;
      const node = way.at(-1) as number;
      if (isMet && this.ahead[node] === 0) {
        found.push(way);
        return;
      }
      const next = isMet ? this.towards(node, this.ahead) : this.onwards(node);
      for (const step of next) walk([...way, step], isMet || meets.has(step));
    };
    walk([from], meets.has(from));
    return found;
  }

  /** The neighbours one hop nearer to the end that these distances count from, by number. */
  private towards(node: number, distances: Int8Array): number[] {
    return this.beside(node, (other) => distances[other] === (distances[node] as number) - 1);
  }

  private onwards(node: number): number[] {
    const next = (this.behind[node] as number) + 1;
    return this.beside(node, (other) => this.behind[other] === next && this.leading.has(other));
  }

  private beside(node: number, isWanted: (other: number) => boolean): number[] {
    const found = new Set<number>();
    this.index.visit(node, (edge, other) => {
      if (isWanted(other) && this.mayHop(edge)) found.add(other);
    });
    return [...found].sort((a, b) => a - b);
  }
}

function nothing(visits: number, isTruncated: boolean): ShortestPaths {
  return { hops: undefined, total: 0, isTruncated, visits, first: () => [] };
}
