import type { Adjacency } from "../index/adjacency.ts";
import { withParts } from "../index/descendants.ts";
import { ENTITY_KINDS, kindOfLabel } from "../model/kinds.ts";
import { PART } from "../model/roll-up.ts";
import { PartHierarchy } from "./part-hierarchy.ts";

/** The conditions on a relationship of an entity or of one of its parts; null matches all. */
export interface RelatedCondition {
  readonly via: readonly string[] | null;
  readonly status: readonly string[] | null;
  /** The beginnings of `since`; the empty text matches every known date. */
  readonly years: readonly string[] | null;
  /** The ids of other ends. */
  readonly ends: readonly string[] | null;
  /** The labels of other ends. */
  readonly labels: readonly string[] | null;
}

/** Further conditions that only this module's callers set. */
interface Search extends RelatedCondition {
  /** Whether the relationship must start at the entity or its part. */
  readonly outgoing?: boolean;
  /** The number of an entity: the other end is this entity or one of its parts. */
  readonly ofParts?: number;
}

/** Calls `add` with each entity that has such a relationship, itself or through its parts; with some more than once. */
export function addRelated(index: Adjacency, search: Search, add: (node: number) => void): void {
  const { via, status, years, ends, labels, outgoing = false, ofParts } = search;
  const hierarchy = PartHierarchy.of(index);
  const isMatch = index.relationshipTraits.map(
    ({ type, status: own, since }) =>
      (via === null || via.includes(type)) &&
      (status === null || (own !== null && status.includes(own))) &&
      (years === null || (since !== null && years.some((year) => since.startsWith(year)))),
  );
  const kinds = labels === null ? null : new Set(labels.map(kindOfLabel));
  const isKind = ENTITY_KINDS.map((kind) => kinds === null || kinds.has(kind));
  const { from, to, edgeTraits } = index;
  const addAt = (edge: number, holder: number, other: number): void => {
    if (outgoing && from[edge] !== holder) return;
    if (isKind[index.kinds[other] as number]) hierarchy.visitWholes(holder, edge, add);
  };
  const starts =
    ofParts === undefined ? ends?.flatMap((id) => index.numberOf(id) ?? []) : withParts(index, ofParts, PART);
  if (starts !== undefined) {
    for (const end of starts)
      index.visit(end, (edge, holder) => {
        if (isMatch[edgeTraits[edge] as number]) addAt(edge, holder, end);
      });
    return;
  }
  for (let edge = 0; edge < from.length; edge++) {
    if (!isMatch[edgeTraits[edge] as number]) continue;
    const [start, end] = [from[edge] as number, to[edge] as number];
    addAt(edge, start, end);
    addAt(edge, end, start);
  }
}
