import type { Adjacency } from "../index/adjacency.ts";
import { ENTITY_KINDS, kindOfLabel } from "../model/kinds.ts";
import { PartHierarchy } from "./parts/part-hierarchy.ts";

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
}

type Add = (node: number) => void;

/** Calls `add` with each entity that has such a relationship, itself or through its parts; with some more than once. */
export function addRelated(index: Adjacency, search: Search, add: Add): void {
  const { ends, ...conditions } = search;
  if (ends !== null) {
    const addTo = relatedTo(index, conditions);
    for (const id of ends) {
      const end = index.numberOf(id);
      if (end !== undefined) addTo(end, add);
    }
    return;
  }
  const { from, to, edgeTraits } = index;
  const { isMatch, addAt } = matching(index, conditions);
  for (let edge = 0; edge < from.length; edge++) {
    if (!isMatch[edgeTraits[edge] as number]) continue;
    const [start, end] = [from[edge] as number, to[edge] as number];
    addAt(edge, start, end, add);
    addAt(edge, end, start, add);
  }
}

/** Makes the function that calls `add` with each entity that has such a relationship to an entity, as `addRelated`. */
function relatedTo(index: Adjacency, search: Omit<Search, "ends">): (end: number, add: Add) => void {
  const { isMatch, addAt } = matching(index, search);
  return (end, add) =>
    index.visit(end, (edge, holder) => {
      if (isMatch[index.edgeTraits[edge] as number]) addAt(edge, holder, end, add);
    });
}

/** Which relationships match, by their traits, and what adds the entities that one holder has one through. */
function matching(index: Adjacency, { via, status, years, labels, outgoing = false }: Omit<Search, "ends">) {
  const hierarchy = PartHierarchy.of(index);
  const kinds = labels === null ? null : new Set(labels.map(kindOfLabel));
  const isKind = ENTITY_KINDS.map((kind) => kinds === null || kinds.has(kind));
  return {
    isMatch: index.relationshipTraits.map(
      ({ type, status: own, since }) =>
        (via === null || via.includes(type)) &&
        (status === null || (own !== null && status.includes(own))) &&
        (years === null || (since !== null && years.some((year) => since.startsWith(year)))),
    ),
    addAt: (edge: number, holder: number, other: number, add: Add): void => {
      if (outgoing && index.from[edge] !== holder) return;
      if (isKind[index.kinds[other] as number]) hierarchy.visitWholes(holder, edge, add);
    },
  };
}
