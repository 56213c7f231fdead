import { firstWhere } from "../../model/first-where.ts";
import type { InstitutionNetwork } from "./institution-network.ts";

/** The nodes at the places from `first` up to `end` in the order of the search. */
interface Branch {
  readonly first: number;
  readonly end: number;
}

/**
 * Into which parts a network falls apart without one of its nodes, by one depth-first search (Tarjan's algorithm).
 *
 * Without a node, each branch below it that nothing else joins with the nodes above is a part. The rest of its
 * component is one more part.
 */
export class ArticulationPoints {
  /** By node: the node where the search of its component started. */
  private readonly origin: Uint32Array;
  /** By node: its place in the order of the search. */
  private readonly place: Uint32Array;
  /** By node: the number of nodes that the search found from there, including itself. */
  private readonly size: Uint32Array;
  /** By node: the separate branches below it, in the order of the search. */
  private readonly branches: readonly (readonly Branch[])[];
  /** By origin: the number of partners of all nodes in the component. */
  private readonly links: Uint32Array;

  constructor({ entities: { length }, starts, partners }: InstitutionNetwork) {
    this.origin = new Uint32Array(length);
    this.place = new Uint32Array(length);
    this.size = new Uint32Array(length);
    this.links = new Uint32Array(length);
    const branches: Branch[][] = Array.from({ length }, () => []);
    this.branches = branches;
    const { origin, place, size, links } = this;
    /** By node: the first place that the nodes below it are joined with. */
    const lowest = new Uint32Array(length);
    const next = starts.slice(0, length);
    let places = 0;
    for (let start = 0; start < length; start++) {
      if (size[start] !== 0) continue;
      const open: number[] = [];
      const enter = (node: number): void => {
        open.push(node);
        origin[node] = start;
        size[node] = 1;
        lowest[node] = places;
        place[node] = places++;
        links[start] = (links[start] as number) + (starts[node + 1] as number) - (starts[node] as number);
      };
      enter(start);
      for (let node = start; open.length > 0; node = open[open.length - 1] as number) {
        const at = next[node] as number;
        if (at < (starts[node + 1] as number)) {
          next[node] = at + 1;
          const other = partners[at] as number;
          if (size[other] === 0) enter(other);
          else lowest[node] = Math.min(lowest[node] as number, place[other] as number);
          continue;
        }
        open.pop();
        const above = open.at(-1);
        if (above === undefined) break;
        size[above] = (size[above] as number) + (size[node] as number);
        lowest[above] = Math.min(lowest[above] as number, lowest[node] as number);
        const first = place[node] as number;
        if ((lowest[node] as number) >= (place[above] as number))
          branches[above]?.push({ first, end: first + (size[node] as number) });
      }
    }
  }

  /** The number of partners of all nodes in the component of a node. */
  linksAround(node: number): number {
    return this.links[this.origin[node] as number] as number;
  }

  /** The sizes of the parts into which the component of a node falls apart without it, the largest first. */
  partSizes(node: number): number[] {
    const sizes = (this.branches[node] as readonly Branch[]).map(({ first, end }) => end - first);
    const all = this.size[this.origin[node] as number] as number;
    const rest = sizes.reduce((left, size) => left - size, all - 1);
    return (rest > 0 ? [...sizes, rest] : sizes).sort((a, b) => b - a);
  }

  /** Whether two other nodes of its component are in different parts without a node. */
  separates(node: number, a: number, b: number): boolean {
    const branches = this.branches[node] as readonly Branch[];
    return branches.length > 0 && this.branchOf(branches, a) !== this.branchOf(branches, b);
  }

  private branchOf(branches: readonly Branch[], node: number): Branch | undefined {
    const place = this.place[node] as number;
    const branch = branches[firstWhere(branches.length, (at) => (branches[at] as Branch).end > place)];
    return branch !== undefined && branch.first <= place ? branch : undefined;
  }
}
