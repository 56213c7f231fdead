import type { Adjacency } from "../index/adjacency.ts";

/** A bounded neighbourhood, by numbers. */
export interface Neighbourhood {
  /** The roots in the order given, then level by level, each in the order of choice. */
  readonly nodes: readonly number[];
  /** All relationships that pass among the nodes. */
  readonly edges: readonly number[];
  /** How many more entities hang at nodes; those of which none hang are left out. */
  readonly hidden: ReadonlyMap<number, number>;
  /** Whether entities within the depth were left out. */
  readonly isTruncated: boolean;
}

/** What a neighbourhood is asked of. */
export interface NeighbourhoodQuestion {
  readonly roots: readonly number[];
  readonly depth: number;
  readonly maxNodes: number;
  readonly passes: (edge: number) => boolean;
  /** Whether an entity may be in it; roots always are. */
  readonly isKind: (node: number) => boolean;
  /** Called now and then; throws to end the work. */
  readonly onProgress?: () => void;
}

/**
 * The entities around some roots: the nearer first; among those equally near the ones with more evidence, then with
 * more relationships, then by id. So the same question gets the same answer.
 */
export function neighbourhoodOf(index: Adjacency, question: NeighbourhoodQuestion): Neighbourhood {
  const { roots, depth, maxNodes, passes, isKind, onProgress = () => {} } = question;
  const chosen = [...roots];
  const state = new Uint8Array(index.size);
  for (const root of roots) state[root] = CHOSEN;
  const visit = neighbourVisitor(index, passes, isKind);
  const beside = (node: number, tell: (other: number) => void): void => {
    // A hub has tens of thousands: a call for each entity is enough.
    onProgress();
    visit(node, tell);
  };
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
      (a, b) =>
        (index.evidence[b] as number) - (index.evidence[a] as number) || index.degreeOf(b) - index.degreeOf(a) || a - b,
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

/** What is known of an entity while a neighbourhood is chosen. */
const NEITHER = 0;
const CANDIDATE = 1;
const CHOSEN = 2;

/** Tells the entities of a kind beside one, by relationships that pass, each once and never itself. */
function neighbourVisitor(
  index: Adjacency,
  passes: (edge: number) => boolean,
  isKind: (node: number) => boolean,
): (node: number, tell: (other: number) => void) => void {
  // By entity: at which turn it was told last.
  const told = new Uint32Array(index.size);
  let turn = 0;
  return (node, tell) => {
    turn++;
    told[node] = turn;
    const end = index.starts[node + 1] as number;
    for (let entry = index.starts[node] as number; entry < end; entry++) {
      const other = index.neighbours[entry] as number;
      if (told[other] === turn || !passes(index.edges[entry] as number) || !isKind(other)) continue;
      told[other] = turn;
      tell(other);
    }
  };
}

/** The relationships that pass between two entities, in no order. */
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

/** The relationships that pass among some entities, each once, in the order of the entities that they start at. */
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
      // One that ends where it starts is met twice, one after the other.
      if (found.at(-1) !== edge) found.push(edge);
    });
  return found;
}
