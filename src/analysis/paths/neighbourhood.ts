import type { TraversalGraph } from "./traversal-graph.ts";

/** A bounded neighbourhood, by numbers. */
export interface Neighbourhood {
  /** The roots in the given order, then level by level, each in the order of choice. */
  readonly nodes: readonly number[];
  /** All matching relationships among the nodes. */
  readonly edges: readonly number[];
  /** The number of neighbours that were left out, by node; nodes without any are not listed. */
  readonly hidden: ReadonlyMap<number, number>;
  /** Whether entities within the depth were left out. */
  readonly isTruncated: boolean;
}

/** The conditions of a neighbourhood. */
export interface NeighbourhoodQuestion {
  readonly roots: readonly number[];
  readonly depth: number;
  readonly maxNodes: number;
  readonly passes: (edge: number) => boolean;
  /** Whether an entity may be included; roots always are. */
  readonly isKind: (node: number) => boolean;
  /** Whether the neighbours of an entity may be included because of it; those of roots always are. */
  readonly isStep: (node: number) => boolean;
  /** Called at intervals; throws to stop. */
  readonly onProgress?: () => void;
}

/**
 * The entities around some roots: the nearest first, then those with more evidence, then with more relationships, then
 * by id. Evidence and relationships of what counts for a node count too. The same request always returns the same
 * entities.
 */
export function neighbourhoodOf(graph: TraversalGraph, question: NeighbourhoodQuestion): Neighbourhood {
  const { index } = graph;
  const { roots, depth, maxNodes, passes, isKind, isStep, onProgress = () => {} } = question;
  const chosen = [...roots];
  const state = new Uint8Array(index.size);
  for (const root of roots) state[root] = CHOSEN;
  // By entity: the turn in which it was visited last.
  const visited = new Uint32Array(index.size);
  let turn = 0;
  /** Calls `first` with each neighbour once, and `every` with each matching relationship, also of other kinds. */
  const visit = (
    node: number,
    first: (other: number) => void,
    every: (edge: number, other: number) => void = () => {},
  ): void => {
    // One call per entity is enough: a hub has tens of thousands of relationships.
    onProgress();
    turn++;
    visited[node] = turn;
    graph.visit(node, (edge, other) => {
      if (!passes(edge)) return;
      every(edge, other);
      if (visited[other] === turn || !isKind(other)) return;
      visited[other] = turn;
      first(other);
    });
  };
  const passages = index.evidence.counts;
  const ranked = (node: number) => ({
    node,
    passages: graph.membersOf(node).reduce((all, member) => all + (passages[member] as number), 0),
    degree: graph.degreeOf(node),
  });
  let isTruncated = false;
  let level: readonly number[] = roots;
  for (let step = 0; step < depth && !isTruncated; step++) {
    const candidates: number[] = [];
    for (const node of level) {
      if (step > 0 && !isStep(node)) continue;
      visit(node, (other) => {
        if (state[other] !== NEITHER) return;
        state[other] = CANDIDATE;
        candidates.push(other);
      });
    }
    level = candidates
      .map(ranked)
      .sort((a, b) => b.passages - a.passages || b.degree - a.degree || a.node - b.node)
      .slice(0, Math.max(0, maxNodes - chosen.length))
      .map(({ node }) => node);
    isTruncated = level.length < candidates.length;
    for (const node of level) state[node] = CHOSEN;
    chosen.push(...level);
  }
  const hidden = new Map<number, number>();
  const edges = new Set<number>();
  for (const node of chosen) {
    let more = 0;
    visit(
      node,
      (other) => {
        if (state[other] !== CHOSEN) more++;
      },
      // Each pair of nodes is visited from both.
      (edge, other) => {
        if (state[other] === CHOSEN && other >= node) edges.add(edge);
      },
    );
    if (more > 0) hidden.set(node, more);
  }
  return { nodes: chosen, edges: [...edges], hidden, isTruncated };
}

/** The state of an entity while the neighbourhood is chosen. */
const NEITHER = 0;
const CANDIDATE = 1;
const CHOSEN = 2;

/** The matching relationships between two nodes, each once and in no order. */
export function edgesBetween(
  graph: TraversalGraph,
  one: number,
  other: number,
  passes: (edge: number) => boolean,
): number[] {
  const [start, end] = graph.degreeOf(one) <= graph.degreeOf(other) ? [one, other] : [other, one];
  const found = new Set<number>();
  graph.visit(start, (edge, node) => {
    if (node === end && passes(edge)) found.add(edge);
  });
  return [...found];
}

/** The matching relationships among some nodes, each once and in no order. */
export function edgesAmong(
  graph: TraversalGraph,
  nodes: Iterable<number>,
  passes: (edge: number) => boolean,
): readonly number[] {
  const isInside = new Uint8Array(graph.index.size);
  const list = new Set(nodes);
  for (const node of list) isInside[node] = 1;
  const found = new Set<number>();
  for (const node of list)
    graph.visit(node, (edge, other) => {
      // Each pair of nodes is visited from both.
      if (isInside[other] === 1 && other >= node && passes(edge)) found.add(edge);
    });
  return [...found];
}
