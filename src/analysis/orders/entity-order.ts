import type { Adjacency } from "../../index/adjacency.ts";
import type { EntitySet } from "../../index/entity-set.ts";
import { indexCache } from "../../index/index-cache.ts";
import type { EntityKind } from "../../model/kinds.ts";
import type { KeyValues, Slice } from "../../model/slice.ts";
import { HOSPITAL_LEVELS } from "../../model/values.ts";
import { entitiesOfKind } from "../filters/entity-filter.ts";
import { partnerCounts } from "../partners/partners.ts";
import { pageBehind, type SortKey, sortedBy } from "./sort-keys.ts";

/** What entities can be ordered by. */
type EntityField = "NAME" | "ID" | "RELATIONSHIPS" | "PARTNERS" | "LEVEL";

/** An order of entities, the most important first; ties go by id. */
export type EntityOrder = readonly { readonly field: EntityField; readonly descending: boolean }[];

/** The share of the entities of a kind from which on they are read in their cached order; fewer are sorted. */
const DENSE = 1 / 32;
const LEVEL_RANKS = new Map<string | null, number>(Object.keys(HOSPITAL_LEVELS).map((level, at) => [level, at]));

const orders = indexCache<Uint32Array>(32);
const ranks = indexCache<Uint32Array>();

/** A page of entities of a kind, or of any kinds for null, with their sort keys, in the order they are read. */
export function pageOf(
  index: Adjacency,
  { kind, set, count }: { readonly kind: EntityKind | null; readonly set: EntitySet; readonly count: number },
  order: EntityOrder,
  slice: Slice,
): { readonly node: number; readonly keys: KeyValues }[] {
  const keys = keysOf(index, order);
  const isDense = count > DENSE * index.size;
  const sorted = isDense
    ? orders(index, JSON.stringify([kind, order]), () => sortedBy(keys, entitiesOfKind(index, kind).toArray()))
    : sortedBy(keys, set.toArray());
  return pageBehind(keys, sorted, (node) => set.has(node), slice).map((row) => ({
    node: row.item,
    get keys() {
      return row.keys;
    },
  }));
}

function keysOf(index: Adjacency, order: EntityOrder): SortKey[] {
  const keys = order.map(({ field, descending }) => ({ ...keyOf(index, field), descending }));
  return [...keys, { ...keyOf(index, "ID"), descending: false }];
}

function keyOf(index: Adjacency, field: EntityField): Omit<SortKey, "descending"> {
  const numbers = (readValue: (node: number) => number): Omit<SortKey, "descending"> => ({
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
      const counts = partnerCounts(index);
      return { ranks: counts, readValue: (node) => counts[node] as number };
    }
  }
}
