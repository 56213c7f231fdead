import type { Adjacency } from "../../index/adjacency.ts";
import { ENTITY_KINDS, type EntityKind, PLACE_KINDS } from "../../model/kinds.ts";
import { kindFilter } from "../filters/edge-filter.ts";

/** Which entities a path may pass. */
export interface Stones {
  readonly throughKinds: readonly EntityKind[];
  /** The finer kinds that a path may not pass. */
  readonly avoidSubkinds: readonly string[];
}

/** The kinds that many entities have in common. */
const ALIKE: readonly EntityKind[] = ["OFFERING", "CERTIFICATION", "AWARD"];

/** Everybody carries out policies and campaigns: to have one in common connects nobody. */
export const AVOIDED_SUBKINDS: readonly string[] = ["policy", "campaign"];

/** Places, and what many entities have in common, connect nearly everything: paths avoid them unless an end is one. */
export function defaultThroughKinds(index: Adjacency, ends: readonly number[]): EntityKind[] {
  const kinds = new Set(ends.map((end) => index.kindOf(end)));
  const places: readonly EntityKind[] = PLACE_KINDS;
  const isPlaceAsked = places.some((kind) => kinds.has(kind));
  return ENTITY_KINDS.filter((kind) => {
    if (places.includes(kind)) return isPlaceAsked;
    return !ALIKE.includes(kind) || kinds.has(kind);
  });
}

/** A test whether a path may pass an entity. */
export function stepFilter(index: Adjacency, { throughKinds, avoidSubkinds }: Stones): (node: number) => boolean {
  const isKind = kindFilter(index, throughKinds);
  const avoided = new Set<string | null>(avoidSubkinds);
  if (avoided.size === 0) return isKind;
  const { traits, entityTraits } = index;
  return (node) => isKind(node) && !avoided.has(entityTraits[traits[node] as number]?.subkind ?? null);
}
