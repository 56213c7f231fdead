import type { Adjacency } from "./adjacency.ts";

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
 * The entities around some roots: the nearer first; among those equally near the ones with more evidence, then with more
 * relationships, then by id. So the same question gets the same answer.
 */
export function neighbourhoodOf(index: Adjacency, question: NeighbourhoodQuestion): Neighbourhood {
  const { roots, depth, maxNodes, passes, isKind, onProgress = () => {} } = question;
  const chosen = new Set(roots);
  let isTruncated = false;
  let level: readonly number[] = roots;
  const beside = (node: number): Set<number> => {
    const found = new Set<number>();
    // A hub has tens of thousands: a call for each entity is enough.
    onProgress();
    index.visit(node, (edge, other) => {
      if (other !== node && passes(edge) && isKind(other)) found.add(other);
    });
    return found;
  };
  for (let step = 0; step < depth && !isTruncated; step++) {
    const candidates = new Set<number>();
    for (const node of level) for (const other of beside(node)) if (!chosen.has(other)) candidates.add(other);
    const sorted = [...candidates].sort(
      (a, b) =>
        (index.evidence[b] as number) - (index.evidence[a] as number) || index.degreeOf(b) - index.degreeOf(a) || a - b,
    );
    level = sorted.slice(0, Math.max(0, maxNodes - chosen.size));
    isTruncated = level.length < sorted.length;
    for (const node of level) chosen.add(node);
  }
  const hidden = new Map<number, number>();
  for (const node of chosen) {
    const more = [...beside(node)].filter((other) => !chosen.has(other)).length;
    if (more > 0) hidden.set(node, more);
  }
  return { nodes: [...chosen], edges: edgesAmong(index, chosen, passes), hidden, isTruncated };
}

/** The relationships that pass among some entities, each once, in the order of the entities. */
export function edgesAmong(
  index: Adjacency,
  nodes: ReadonlySet<number>,
  passes: (edge: number) => boolean,
): readonly number[] {
  const found = new Set<number>();
  for (const node of nodes)
    index.visit(node, (edge, other) => {
      if (nodes.has(other) && passes(edge)) found.add(edge);
    });
  return [...found];
}
