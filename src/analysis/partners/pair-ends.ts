import type { ArticulationPoints, Branch } from "./articulation-points.ts";

const [FIRST, SECOND, BOTH] = [1, 2, 3];

/** The pairs of two different nodes with one end in each of two sets; the sets may be one. Each pair counts once. */
export class PairEnds {
  /** The nodes of the smaller set, in ascending order: each pair is found from one of them. */
  readonly sources: readonly number[];
  /** Whether these are the first ends of the pairs, so that pairs are found in their order. */
  readonly startFirst: boolean;
  /** By node: the sets that it is in, as FIRST, SECOND or BOTH; 0 for none. */
  private readonly sides: Uint8Array;

  constructor([one, other]: readonly [ReadonlySet<number>, ReadonlySet<number>], length: number) {
    this.startFirst = one.size <= other.size;
    this.sources = [...(this.startFirst ? one : other)].sort((a, b) => a - b);
    this.sides = Uint8Array.from({ length }, (_, node) => (one.has(node) ? FIRST : 0) | (other.has(node) ? SECOND : 0));
  }

  /** Whether a source makes a pair with another node that no smaller source makes with it. */
  isTarget(source: number, node: number): boolean {
    const { sides } = this;
    const side = sides[node] as number;
    if ((side & (this.startFirst ? SECOND : FIRST)) === 0) return false;
    return side !== BOTH || sides[source] !== BOTH || node > source;
  }

  /** A source and its target as a pair: the first is in the first set; if each can be first, it is the smaller. */
  pairOf(source: number, target: number): { readonly a: number; readonly b: number } {
    return this.startFirst ? { a: source, b: target } : this.swapped(source, target);
  }

  /** For some nodes: the number of pairs that are in different parts without the node. */
  separatedCounts(nodes: readonly number[], points: ArticulationPoints): number[] {
    // By side: the number of its nodes at smaller places in the search.
    const before = [FIRST, SECOND, BOTH].map(() => new Uint32Array(this.sides.length + 1));
    const sideAt = new Uint8Array(this.sides.length);
    for (const [node, side] of this.sides.entries()) sideAt[points.place[node] as number] = side;
    const isIn = (side: number) => [Number((side & FIRST) !== 0), Number((side & SECOND) !== 0), Number(side === BOTH)];
    for (const [place, side] of sideAt.entries())
      for (const [at, own] of isIn(side).entries()) {
        const counts = before[at] as Uint32Array;
        counts[place + 1] = (counts[place] as number) + own;
      }
    const countsIn = ({ first, end }: Branch) =>
      before.map((counts) => (counts[end] as number) - (counts[first] as number));
    const minus = (all: readonly number[], some: readonly number[]) =>
      all.map((count, at) => count - (some[at] as number));
    return nodes.map((node) => {
      const around = minus(countsIn(points.componentOf(node)), isIn(this.sides[node] as number));
      const branches = points.branchesOf(node).map(countsIn);
      const rest = branches.reduce(minus, around);
      return [...branches, rest].reduce((left, part) => left - pairsAmong(part), pairsAmong(around));
    });
  }

  private swapped(source: number, target: number) {
    const isEither = this.sides[source] === BOTH && this.sides[target] === BOTH;
    return isEither ? { a: source, b: target } : { a: target, b: source };
  }
}

/** The number of pairs among some nodes, of which so many are in the first set, in the second and in both. */
function pairsAmong([first, second, both]: readonly number[]): number {
  const [a, b, c] = [first, second, both] as [number, number, number];
  return a * b - (c * (c + 1)) / 2;
}
