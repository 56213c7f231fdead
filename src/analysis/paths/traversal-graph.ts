import type { Adjacency } from "../../index/adjacency.ts";
import { withParts } from "../../index/descendants.ts";
import { indexCache } from "../../index/index-cache.ts";
import { type NumberLists, numberLists } from "../../index/number-lists.ts";
import { ENTITY_KINDS } from "../../model/kinds.ts";
import { isPartKind, isWholeKind, PART } from "../../model/roll-up.ts";
import { PartHierarchy } from "../parts/part-hierarchy.ts";
import { RollUp } from "../parts/roll-up.ts";

/** The graph that a traversal visits. Its nodes are entities, by their numbers in the index. */
export interface TraversalGraph {
  readonly index: Adjacency;
  /** The number of relationships to visit at a node. */
  degreeOf(node: number): number;
  /** Calls `visitor` with each relationship of a node and the node at its other end, in no order; may repeat itself. */
  visit(node: number, visitor: (edge: number, other: number) => void): void;
  /** The entities whose relationships count for a node. */
  membersOf(node: number): readonly number[];
  /** The nodes that an entity counts for. */
  nodesOf(entity: number): readonly number[];
}

/**
 * Makes the graph of a question.
 *
 * @param rollUp - whether campuses, departments and teams count as their institutions.
 * @param named - the entities that the question names: each is a node, also if it is a part.
 */
export function traversalGraph(
  index: Adjacency,
  { rollUp, named }: { readonly rollUp: boolean; readonly named: readonly number[] },
): TraversalGraph {
  return rollUp ? new RolledUpGraph(index, named) : new EntityGraph(index);
}

/** Every entity is a node. */
class EntityGraph implements TraversalGraph {
  readonly index: Adjacency;

  constructor(index: Adjacency) {
    this.index = index;
  }

  degreeOf(node: number): number {
    return this.index.degreeOf(node);
  }

  visit(node: number, visitor: (edge: number, other: number) => void): void {
    this.index.visit(node, visitor);
  }

  membersOf(node: number): readonly number[] {
    return [node];
  }

  nodesOf(entity: number): readonly number[] {
    return [entity];
  }
}

const isWhole = ENTITY_KINDS.map(isWholeKind);

/** The institutions with parts: each with itself and its parts, and the number of their relationships. */
interface Wholes {
  readonly members: NumberLists;
  readonly degrees: Uint32Array;
}

const wholesIn = indexCache<Wholes>();

function wholesOf(index: Adjacency): Wholes {
  return wholesIn(index, "", () => {
    const degrees = new Uint32Array(index.size);
    const rolled = RollUp.of(index, true);
    const members = numberLists(index.size, (node, add) => {
      degrees[node] = index.degreeOf(node);
      const parts = isWhole[index.kinds[node] as number] ? rolled.partsOf(node) : undefined;
      if (parts === undefined) return;
      degrees[node] = parts.reduce((all, part) => all + index.degreeOf(part), 0);
      for (const part of parts) add(part);
    });
    return { members, degrees };
  });
}

/**
 * A part is no node: its relationships count for its institutions, and for the nearest named part that it belongs to
 * instead of the institutions above. A part without institution is a node.
 *
 * It reads the adjacency lists of the index, so that no second graph is stored. Only parts of named parts are looked
 * up for each question.
 */
class RolledUpGraph implements TraversalGraph {
  readonly index: Adjacency;
  private readonly rolled: RollUp;
  private readonly wholes: Wholes;
  private readonly named: ReadonlySet<number>;
  /** By named part and part of one: the nodes that it counts for. */
  private readonly moved = new Map<number, readonly number[]>();

  constructor(index: Adjacency, named: readonly number[]) {
    this.index = index;
    this.rolled = RollUp.of(index, true);
    this.wholes = wholesOf(index);
    const parts = named.filter((node) => isPartKind(index.kindOf(node)));
    this.named = new Set(parts);
    for (const part of parts)
      for (const member of withParts(index, part, PART))
        if (!this.moved.has(member)) this.moved.set(member, this.nearestOf(member));
  }

  degreeOf(node: number): number {
    if (this.moved.size === 0) return this.wholes.degrees[node] as number;
    return this.membersOf(node).reduce((all, member) => all + this.index.degreeOf(member), 0);
  }

  visit(node: number, visitor: (edge: number, other: number) => void): void {
    if (this.moved.size > 0) {
      for (const member of this.membersOf(node)) this.visitMember(member, node, visitor);
      return;
    }
    const { starts, items } = this.wholes.members;
    const end = starts[node + 1] as number;
    const start = starts[node] as number;
    if (start === end) this.visitMember(node, node, visitor);
    for (let at = start; at < end; at++) this.visitMember(items[at] as number, node, visitor);
  }

  membersOf(node: number): readonly number[] {
    const { index, named, rolled, moved } = this;
    const parts = isWhole[index.kinds[node] as number] || named.has(node) ? rolled.partsOf(node) : undefined;
    if (parts === undefined) return [node];
    return moved.size === 0 ? parts : parts.filter((part) => this.nodesOf(part).includes(node));
  }

  nodesOf(entity: number): readonly number[] {
    return this.moved.get(entity) ?? this.rolled.wholesOf(entity);
  }

  private visitMember(member: number, node: number, visitor: (edge: number, other: number) => void): void {
    const { index, rolled, moved } = this;
    const { neighbours, edges } = index;
    const isUsual = moved.size === 0;
    const end = index.starts[member + 1] as number;
    for (let entry = index.starts[member] as number; entry < end; entry++) {
      const entity = neighbours[entry] as number;
      const one = isUsual || !moved.has(entity) ? rolled.singleWholeOf(entity) : undefined;
      if (one === undefined) {
        for (const other of this.nodesOf(entity)) if (other !== node) visitor(edges[entry] as number, other);
      } else if (one !== node) visitor(edges[entry] as number, one);
    }
  }

  /** The nearest named parts above an entity and the institutions that are not above one of them. */
  private nearestOf(entity: number): readonly number[] {
    const { index, named } = this;
    if (named.has(entity)) return [entity];
    const nodes = new Set<number>();
    const isNamed = (whole: number): boolean => named.has(whole);
    const add = (whole: number): void => {
      if (isNamed(whole) || isWhole[index.kinds[whole] as number]) nodes.add(whole);
    };
    PartHierarchy.of(index).visitWholes(entity, null, add, isNamed);
    return nodes.size === 0 ? [entity] : [...nodes].sort((a, b) => a - b);
  }
}

/** A part whose relationships count for a node. */
export interface CountedPart {
  readonly part: number;
  readonly node: number;
}

/** The ends of relationships that are no nodes, each with every given node that it counts for; in order. */
export function countedParts(
  graph: TraversalGraph,
  nodes: Iterable<number>,
  edges: readonly number[],
): readonly CountedPart[] {
  const { from, to } = graph.index;
  const shown = new Set(nodes);
  const parts = new Set<number>();
  for (const edge of edges)
    for (const end of [from[edge] as number, to[edge] as number]) if (!shown.has(end)) parts.add(end);
  return [...parts]
    .sort((a, b) => a - b)
    .flatMap((part) =>
      graph
        .nodesOf(part)
        .filter((node) => shown.has(node))
        .map((node) => ({ part, node })),
    );
}
