import type { Adjacency } from "../index/adjacency.ts";
import { type Bounds, type Passable, shortestPaths } from "./shortest-paths.ts";

/** A small network that joins some entities, by numbers. */
export interface JoiningNetwork {
  /** The entities asked for that are joined with each other, group by group; one group when all are. */
  readonly groups: readonly (readonly number[])[];
  /** The entities asked for and the stepping stones between them. */
  readonly nodes: ReadonlySet<number>;
  /** Whether a search ended early, so that there may be a smaller network, or one that joins more. */
  readonly isTruncated: boolean;
}

/**
 * A small network that joins entities: at most twice as many hops as the smallest one (Kou, Markowsky and Berman 1981).
 *
 * The shortest ways between all pairs are taken as the edges of a complete graph; those of its smallest spanning tree
 * are put together, and what then is a loose end that nobody asked for is cut off. Of equally short ways the first by
 * id counts.
 */
export function joinEntities(
  index: Adjacency,
  wanted: readonly number[],
  passable: Passable,
  bounds: Bounds,
): JoiningNetwork {
  const ways: { from: number; to: number; way: readonly number[] }[] = [];
  let isTruncated = false;
  for (const [at, from] of wanted.entries())
    for (const to of wanted.slice(at + 1)) {
      bounds.onProgress?.();
      const found = shortestPaths(index, from, to, passable, bounds);
      isTruncated ||= found.isTruncated;
      const [way] = found.first(1);
      if (way !== undefined) ways.push({ from, to, way });
    }
  ways.sort((a, b) => a.way.length - b.way.length);

  const groups = new DisjointSet(wanted);
  const links = new Map<number, Set<number>>(wanted.map((node) => [node, new Set()]));
  const joined = new DisjointSet(wanted);
  for (const { from, to, way } of ways) {
    if (!groups.union(from, to)) continue;
    // A step that closes a ring is left out: a spanning tree of what the ways cover.
    for (const [at, step] of way.slice(1).entries()) {
      const before = way[at] as number;
      if (!joined.union(before, step)) continue;
      link(links, before, step);
      link(links, step, before);
    }
  }
  const asked = new Set(wanted);
  const loose = (): number[] =>
    [...links].filter(([node, beside]) => beside.size <= 1 && !asked.has(node)).map(([node]) => node);
  for (let ends = loose(); ends.length > 0; ends = loose())
    for (const end of ends) {
      for (const other of links.get(end) ?? []) links.get(other)?.delete(end);
      links.delete(end);
    }
  return { groups: groups.all(), nodes: new Set(links.keys()), isTruncated };
}

function link(links: Map<number, Set<number>>, from: number, to: number): void {
  const known = links.get(from);
  if (known === undefined) links.set(from, new Set([to]));
  else known.add(to);
}

/** Disjoint sets of entities (union-find). */
class DisjointSet {
  private readonly parents = new Map<number, number>();
  private readonly wanted: readonly number[];

  constructor(wanted: readonly number[]) {
    this.wanted = wanted;
  }

  /** Unites the sets of two entities; false if they are in one set already. */
  union(a: number, b: number): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return false;
    this.parents.set(second, first);
    return true;
  }

  /** The wanted entities by set, in the order given. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (const node of this.wanted) {
      const head = this.find(node);
      const group = groups.get(head);
      if (group === undefined) groups.set(head, [node]);
      else group.push(node);
    }
    return [...groups.values()];
  }

  private find(node: number): number {
    let head = node;
    for (let next = this.parents.get(head); next !== undefined; next = this.parents.get(head)) head = next;
    return head;
  }
}
