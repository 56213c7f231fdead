import type { NamedEntity } from "./components/name.tsx";
import type { EntityKind, HospitalLevel, SharedPartnerCountsQuery, SharedPartnersPageQuery } from "./operations.ts";
import { type SharedPartnersState, WAYS, type Way } from "./shared-partners-state.ts";

export type SharedEdge = NonNullable<SharedPartnersPageQuery["sharedPartners"]>["edges"][number];

/** The kinds of entity that can be partners. */
const PARTNER_KINDS = ["HOSPITAL", "INSTITUTION", "TEAM", "PERSON"] as const satisfies readonly EntityKind[];

/** How many shared partners each filter would leave, before it is chosen. The other filters remain as they are. */
export interface FilterCounts {
  readonly ways: Readonly<Record<Way, number>>;
  readonly kinds: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly levels: readonly { readonly level: HospitalLevel; readonly count: number }[];
  readonly places: readonly { readonly place: NamedEntity; readonly count: number }[];
  readonly planned: number;
  readonly dated: number;
}

/** The counts of all filters. Levels and places are counted only if `edges` has all partners that are shared. */
export function filterCounts(
  counts: SharedPartnerCountsQuery,
  edges: readonly SharedEdge[] | null,
  { levels, places, kinds }: SharedPartnersState,
): FilterCounts {
  const total = (name: keyof SharedPartnerCountsQuery) => counts[name]?.totalCount ?? 0;
  return {
    ways: Object.fromEntries(Object.keys(WAYS).map((way) => [way, total(way as Way)])) as Record<Way, number>,
    kinds: PARTNER_KINDS.map((kind) => ({ kind, count: total(kind) })).filter(
      ({ kind, count }) => count > 0 || kinds.includes(kind),
    ),
    levels: countedBy((edges ?? []).filter(isIn([], places)), levelOf).map(([level, { length: count }]) => ({
      ...{ level, count },
    })),
    places: countedBy((edges ?? []).filter(isIn(levels, [])), (edge) => placeOf(edge)?.id).flatMap(([, found]) => {
      const place = found[0] && placeOf(found[0]);
      return place == null ? [] : { place, count: found.length };
    }),
    ...{ planned: total("planned"), dated: total("dated") },
  };
}

/** Whether a partner is of one of the levels and in one of the places; an empty list means any. */
export function isIn(levels: readonly string[], places: readonly string[]): (edge: SharedEdge) => boolean {
  return (edge) =>
    (levels.length === 0 || levels.includes(levelOf(edge) ?? "")) &&
    (places.length === 0 || places.includes(placeOf(edge)?.id ?? ""));
}

function levelOf({ node }: SharedEdge): HospitalLevel | undefined {
  return ("hospitalLevel" in node ? node.hospitalLevel : null) ?? undefined;
}

function placeOf({ node }: SharedEdge): NamedEntity | undefined {
  return ("place" in node ? node.place : null) ?? undefined;
}

/** The groups by a key, the largest first; what has no key is in none. */
function countedBy<Key extends string>(
  edges: readonly SharedEdge[],
  keyOf: (edge: SharedEdge) => Key | undefined,
): [Key, SharedEdge[]][] {
  const groups = new Map<Key, SharedEdge[]>();
  for (const edge of edges) {
    const key = keyOf(edge);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}
