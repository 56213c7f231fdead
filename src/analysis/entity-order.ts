import type { Adjacency } from "../index/adjacency.ts";
import type { EntitySet } from "../index/entity-set.ts";
import { indexCache } from "../index/index-cache.ts";
import { compareTexts } from "../model/collation.ts";
import type { EntityKind } from "../model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import type { KeyValues, Slice } from "../model/slice.ts";
import { HOSPITAL_LEVELS } from "../model/values.ts";
import { entitiesOfKind } from "./entity-filter.ts";
import { PartHierarchy } from "./part-hierarchy.ts";

/** What entities can be ordered by. */
type EntityField = "NAME" | "ID" | "RELATIONSHIPS" | "PARTNERS" | "LEVEL";

/** An order of entities, the most important first; ties go by id. */
export type EntityOrder = readonly { readonly field: EntityField; readonly descending: boolean }[];

/** One thing that entities are ordered by. */
interface Key {
  /** By entity: a number that grows in the order of the key. */
  readonly ranks: Uint32Array;
  readonly descending: boolean;
  /** The value of an entity, as cursors contain it. */
  readonly readValue: (node: number) => string | number;
}

/** The share of the entities of a kind from which on they are read in their cached order; fewer are sorted. */
const DENSE = 1 / 32;
const LEVEL_RANKS = new Map<string | null, number>(Object.keys(HOSPITAL_LEVELS).map((level, at) => [level, at]));

const orders = indexCache<Uint32Array>(32);
const ranks = indexCache<Uint32Array>();

/** A page of entities of one kind, with what they are ordered by, in the order they are read. */
export function pageOf(
  index: Adjacency,
  { kind, set, count }: { readonly kind: EntityKind; readonly set: EntitySet; readonly count: number },
  order: EntityOrder,
  { after, limit, backwards }: Slice,
): { readonly node: number; readonly keys: KeyValues }[] {
  const keys = keysOf(index, order);
  const isDense = count > DENSE * index.size;
  const sorted = isDense
    ? orders(index, JSON.stringify([kind, order]), () => sortedBy(keys, entitiesOfKind(index, kind).toArray()))
    : sortedBy(keys, set.toArray());
  const page: { node: number; keys: KeyValues }[] = [];
  const step = backwards ? -1 : 1;
  let at = after === null ? (backwards ? sorted.length - 1 : 0) : positionBehind(keys, sorted, after, backwards);
  for (; at >= 0 && at < sorted.length && page.length < limit; at += step) {
    const node = sorted[at] as number;
    if (set.has(node)) page.push({ node, keys: keys.map(({ readValue }) => readValue(node)) });
  }
  return page;
}

function keysOf(index: Adjacency, order: EntityOrder): Key[] {
  const keys = order.map(({ field, descending }) => ({ ...keyOf(index, field), descending }));
  return [...keys, { ...keyOf(index, "ID"), descending: false }];
}

function keyOf(index: Adjacency, field: EntityField): Omit<Key, "descending"> {
  const numbers = (readValue: (node: number) => number): Omit<Key, "descending"> => ({
    ranks: ranks(index, field, () => Uint32Array.from({ length: index.size }, (_, node) => readValue(node) + 1)),
    readValue,
  });
  switch (field) {
    case "NAME":
      return { ranks: index.nameRanks, readValue: (node) => index.nameOf(node) };
    case "ID":
      return {
        ranks: ranks(index, field, () => Uint32Array.from(index.kinds.keys())),
        readValue: (node) => index.idOf(node),
      };
    case "RELATIONSHIPS":
      return numbers((node) => index.degreeOf(node));
    case "LEVEL":
      return numbers((node) => LEVEL_RANKS.get(index.traitsOf(node).level) ?? -1);
    case "PARTNERS": {
      const counts = ranks(index, "partner relationships", () => countPartnerRelationships(index));
      return numbers((node) => counts[node] as number);
    }
  }
}

/** By entity: the number of relationships with partners of it and its parts, each counted once. */
function countPartnerRelationships(index: Adjacency): Uint32Array {
  const hierarchy = PartHierarchy.of(index);
  const isPartnership = RELATIONSHIP_TYPES.map((type) => type === "PARTNERS_WITH" || type === "SUPPORTS");
  const counts = new Uint32Array(index.size);
  const counted = new Set<number>();
  const count = (node: number): void => {
    if (counted.has(node)) return;
    counted.add(node);
    counts[node] = (counts[node] as number) + 1;
  };
  for (let edge = 0; edge < index.types.length; edge++) {
    if (!isPartnership[index.types[edge] as number]) continue;
    counted.clear();
    hierarchy.visitWholes(index.from[edge] as number, null, count);
    hierarchy.visitWholes(index.to[edge] as number, null, count);
  }
  return counts;
}

/** The entities in the order of the keys. */
function sortedBy(keys: readonly Key[], nodes: Uint32Array): Uint32Array {
  return sortedByNumber(keys, nodes) ?? nodes.sort((a, b) => compare(keys, a, b));
}

/**
 * The entities in the order of the keys, by one number for each that combines its ranks; this is much faster than
 * comparing. Undefined if the numbers would be too large to be exact.
 */
function sortedByNumber(keys: readonly Key[], nodes: Uint32Array): Uint32Array | undefined {
  const combined = new Float64Array(nodes.length);
  let [range, last] = [1, 1];
  for (const { ranks: own, descending } of keys) {
    const most = nodes.reduce((max, node) => Math.max(max, own[node] as number), 0);
    last = most + 1;
    range *= last;
    if (range > Number.MAX_SAFE_INTEGER) return undefined;
    for (let at = 0; at < nodes.length; at++) {
      const rank = own[nodes[at] as number] as number;
      combined[at] = (combined[at] as number) * last + (descending ? most - rank : rank);
    }
  }
  // The last key is the number of the entity.
  return Uint32Array.from(combined.sort(), (number) => number % last);
}

function compare(keys: readonly Key[], a: number, b: number): number {
  for (const { ranks: own, descending } of keys) {
    const difference = (own[a] as number) - (own[b] as number);
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

/** The first position behind a row with these values, in the direction of reading. */
function positionBehind(keys: readonly Key[], sorted: Uint32Array, after: KeyValues, backwards: boolean): number {
  let [low, high] = [0, sorted.length];
  // All positions below `low` are before the row; or at it, when read forwards.
  while (low < high) {
    const middle = (low + high) >>> 1;
    const difference = compareWith(keys, sorted[middle] as number, after);
    if (difference < 0 || (difference === 0 && !backwards)) low = middle + 1;
    else high = middle;
  }
  return backwards ? low - 1 : low;
}

function compareWith(keys: readonly Key[], node: number, after: KeyValues): number {
  for (const [at, { readValue, descending }] of keys.entries()) {
    const difference = compareValues(readValue(node), after[at] ?? "");
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

function compareValues(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareTexts(String(a), String(b));
}
