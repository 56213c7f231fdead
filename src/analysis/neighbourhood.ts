import type { Adjacency } from "../index/adjacency.ts";

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
  /** Called at intervals; throws to stop. */
  readonly onProgress?: () => void;
}

/**
 * The entities around some roots: the nearest first, then those with more evidence, then with more relationships, then
 * by id. The same request always returns the same entities.
 */
export function neighbourhoodOf(index: Adjacency, question: NeighbourhoodQuestion): Neighbourhood {
  const { roots, depth, maxNodes, passes, isKind, onProgress = () => {} } = question;
  const chosen = [...roots];
  const state = new Uint8Array(index.size);
  for (const root of roots) state[root] = CHOSEN;
  const visit = neighbourVisitor(index, passes, isKind);
  const beside = (node: number, visitor: (other: number) => void): void => {
    // One call per entity is enough: a hub has tens of thousands of relationships.
    onProgress();
    visit(node, visitor);
  };
  const passages = index.evidence.counts;
  let isTruncated = false;
  let level: readonly number[] = roots;
  for (let step = 0; step < depth && !isTruncated; step++) {
    const candidates: number[] = [];
    for (const node of level)
      beside(node, (other) => {
        if (state[other] !== NEITHER) return;
        state[other] = CANDIDATE;
        candidates.push(other);
      });
    candidates.sort(
      (a, b) => (passages[b] as number) - (passages[a] as number) || index.degreeOf(b) - index.degreeOf(a) || a - b,
    );
    level = candidates.slice(0, Math.max(0, maxNodes - chosen.length));
    isTruncated = level.length < candidates.length;
    for (const node of level) state[node] = CHOSEN;
    chosen.push(...level);
  }
  const hidden = new Map<number, number>();
  for (const node of chosen) {
    let more = 0;
    beside(node, (other) => {
      if (state[other] !== CHOSEN) more++;
    });
    if (more > 0) hidden.set(node, more);
  }
  return { nodes: chosen, edges: edgesAmong(index, chosen, passes), hidden, isTruncated };
}

/** The state of an entity while the neighbourhood is chosen. */
const NEITHER = 0;
const CANDIDATE = 1;
const CHOSEN = 2;

/** Visits the neighbours of an entity over matching relationships, each once and never the entity itself. */
function neighbourVisitor(
  index: Adjacency,
  passes: (edge: number) => boolean,
  isKind: (node: number) => boolean,
): (node: number, visitor: (other: number) => void) => void {
  // By entity: the turn in which it was visited last.
  const visited = new Uint32Array(index.size);
  let turn = 0;
  return (node, visitor) => {
    turn++;
    visited[node] = turn;
    const end = index.starts[node + 1] as number;
    for (let entry = index.starts[node] as number; entry < end; entry++) {
      const other = index.neighbours[entry] as number;
      if (visited[other] === turn || !passes(index.edges[entry] as number) || !isKind(other)) continue;
      visited[other] = turn;
      visitor(other);
    }
  };
}

/** The matching relationships between two entities, in no order. */
export function edgesBetween(
  index: Adjacency,
  one: number,
  other: number,
  passes: (edge: number) => boolean,
): number[] {
  const found: number[] = [];
  index.visit(one, (edge, end) => {
    if (end === other && passes(edge)) found.push(edge);
  });
  return found;
}

/** The matching relationships among some entities, each once, in the order of their starts. */
export function edgesAmong(
  index: Adjacency,
  nodes: Iterable<number>,
  passes: (edge: number) => boolean,
): readonly number[] {
  const isInside = new Uint8Array(index.size);
  const list = new Set(nodes);
  for (const node of list) isInside[node] = 1;
  const found: number[] = [];
  for (const node of list)
    index.visit(node, (edge, other) => {
      if (isInside[other] === 0 || index.from[edge] !== node || !passes(edge)) return;
      // A relationship of an entity with itself is visited twice in a row.
      if (found.at(-1) !== edge) found.push(edge);
    });
  return found;
}
