import { type Bounds, type Passable, shortestPaths } from "./shortest-paths.ts";
import type { TraversalGraph } from "./traversal-graph.ts";

/** A small network that connects some entities, by numbers. */
export interface JoiningNetwork {
  /** The terminals in groups that are connected with each other; one group if all are. */
  readonly groups: readonly (readonly number[])[];
  /** The terminals and the entities on the paths between them. */
  readonly nodes: ReadonlySet<number>;
  /** Whether a search stopped early, so that a smaller or better connected network may exist. */
  readonly isTruncated: boolean;
}

/**
 * Finds a small network that connects entities (a Steiner tree), with at most twice the hops of the smallest one.
 *
 * The algorithm is that of Kou, Markowsky and Berman (Acta Informatica 15, 1981). The shortest paths between all pairs
 * of terminals are the edges of a complete graph. The paths of its minimum spanning tree are united, and leaves that
 * are not terminals are removed. Of equally short paths, the first by id is used.
 */
export function joinEntities(
  graph: TraversalGraph,
  terminals: readonly number[],
  passable: Passable,
  bounds: Bounds,
): JoiningNetwork {
  const ways: { from: number; to: number; way: readonly number[] }[] = [];
  let isTruncated = false;
  for (const [at, from] of terminals.entries())
    for (const to of terminals.slice(at + 1)) {
      bounds.onProgress?.();
      const found = shortestPaths(graph, from, to, passable, bounds);
      isTruncated ||= found.isTruncated;
      const [way] = found.first(1);
      if (way !== undefined) ways.push({ from, to, way });
    }
  ways.sort((a, b) => a.way.length - b.way.length);

  const groups = new DisjointSet(terminals);
  const links = new Map<number, Set<number>>(terminals.map((node) => [node, new Set()]));
  const joined = new DisjointSet(terminals);
  for (const { from, to, way } of ways) {
    if (!groups.union(from, to)) continue;
    // A step that closes a cycle is left out, so the result is a spanning tree of the united paths.
    for (const [at, step] of way.slice(1).entries()) {
      const before = way[at] as number;
      if (!joined.union(before, step)) continue;
      link(links, before, step);
      link(links, step, before);
    }
  }
  const required = new Set(terminals);
  const leaves = (): number[] =>
    [...links].filter(([node, beside]) => beside.size <= 1 && !required.has(node)).map(([node]) => node);
  for (let ends = leaves(); ends.length > 0; ends = leaves())
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
  private readonly terminals: readonly number[];

  constructor(terminals: readonly number[]) {
    this.terminals = terminals;
  }

  /** Unites the sets of two entities; false if they are in one set already. */
  union(a: number, b: number): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return false;
    this.parents.set(second, first);
    return true;
  }

  /** The terminals by set, in the given order. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (const node of this.terminals) {
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
