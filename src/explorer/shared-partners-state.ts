import type { EntityKind, RelationshipType, SharedPartnerOrder } from "./operations.ts";
import { pathWith } from "./paths.ts";

/** The ways to be a partner, as readers choose them. */
export const WAYS = {
  works: ["PARTNERS_WITH"],
  supports: ["SUPPORTS"],
  alliances: ["MEMBER_OF", "LEADS"],
} as const satisfies Record<string, readonly RelationshipType[]>;
export type Way = keyof typeof WAYS;

export const ORDERS = ["COUNT", "SURPRISE", "NAME"] as const satisfies readonly SharedPartnerOrder[];

/** The state of the page of shared partners. */
export interface SharedPartnersState {
  /** Ids or names of the entities. */
  readonly of: readonly string[];
  /** How many of the entities must share a partner; null for all. */
  readonly atLeast: string | null;
  readonly order: string | null;
  /** The chosen ways; empty for all. */
  readonly ways: readonly string[];
  /** The kinds of partner; empty for all. */
  readonly kinds: readonly string[];
  /** The chosen levels of hospitals; empty for all partners. */
  readonly levels: readonly string[];
  /** The ids of the chosen places; empty for all. */
  readonly places: readonly string[];
  readonly isPlannedIncluded: boolean;
  readonly asOf: string | null;
  /** Whether what has no date is left out. */
  readonly isDatedOnly: boolean;
  /** The cursor after which the page begins; null for the first page. */
  readonly after: string | null;
}

/** Reads the state from the parameters of a URL. */
export function readSharedPartners(parameters: URLSearchParams): SharedPartnersState {
  const text = (name: string) => parameters.get(name)?.trim() || null;
  const of = parameters.getAll("of").map((name) => name.trim());
  const order = text("order");
  const all = (name: string) => [...new Set(parameters.getAll(name))].sort();
  const entities = [...new Set(of)].filter((name) => name !== "");
  const atLeast = text("atLeast");
  return {
    of: entities,
    // All entities is the default. The form still sends a former number after an entity is removed.
    atLeast: Number(atLeast) >= entities.length ? null : atLeast,
    order: order === "COUNT" ? null : order,
    ways: all("way"),
    kinds: all("kind"),
    levels: all("level"),
    places: all("place"),
    isPlannedIncluded: parameters.get("planned") === "included",
    asOf: text("asOf"),
    isDatedOnly: parameters.get("dated") === "only",
    after: text("after"),
  };
}

/** The path of a state. */
export function pathOfSharedPartners(state: SharedPartnersState): string {
  const { of, atLeast, order, ways, kinds, levels, places, isPlannedIncluded, asOf, isDatedOnly, after } = state;
  return pathWith("/shared", {
    ...{ of, atLeast, way: ways, kind: kinds, level: levels, place: places, asOf, order },
    planned: isPlannedIncluded ? "included" : null,
    dated: isDatedOnly ? "only" : null,
    after,
  });
}

/** The types of relationship that the chosen ways mean. What the service does not know is left to it to reject. */
export function typesOf(ways: readonly string[]): RelationshipType[] {
  const chosen = ways.length === 0 ? Object.keys(WAYS) : ways;
  return chosen.flatMap((way): readonly RelationshipType[] =>
    way in WAYS ? WAYS[way as Way] : [way as RelationshipType],
  );
}

/** The state without its filters: all partners that the entities share. */
export function withoutFilters({ of, order }: SharedPartnersState): SharedPartnersState {
  return {
    ...{ of, order, atLeast: null, ways: [], kinds: [], levels: [], places: [] },
    ...{ isPlannedIncluded: true, asOf: null, isDatedOnly: false, after: null },
  };
}

/** The filters that the service applies, without the entities. */
export function filterVariables(state: SharedPartnersState) {
  const { atLeast, ways, kinds, isPlannedIncluded, asOf, isDatedOnly } = state;
  return {
    atLeast: atLeast === null ? null : Number(atLeast),
    via: typesOf(ways),
    kinds: kinds.length === 0 ? null : (kinds as readonly EntityKind[]),
    ...{ planned: isPlannedIncluded, asOf, undated: !isDatedOnly },
  };
}
