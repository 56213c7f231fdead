import type { Filter } from "../queries/filter.ts";

export interface NameFilter {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
}

/** Conditions on an entity, as GraphQL gives them; `HospitalWhere` and `EntityWhere` alike. */
export interface Where {
  readonly name?: NameFilter | null;
  readonly alias?: NameFilter | null;
  readonly subkind?: readonly string[] | null;
  readonly level?: readonly string[] | null;
  readonly ownership?: readonly string[] | null;
  readonly locatedIn?: readonly string[] | null;
  readonly partnerOf?: readonly string[] | null;
  readonly memberOf?: readonly string[] | null;
  readonly certifiedAs?: { readonly ids: readonly string[]; readonly status?: readonly string[] | null } | null;
  readonly and?: readonly Where[] | null;
  readonly or?: readonly Where[] | null;
  readonly not?: Where | null;
}

const LISTS = {
  subkind: "subkind",
  level: "level",
  ownership: "ownership",
  locatedIn: "located-in",
  partnerOf: "partner-of",
  memberOf: "member-of",
} as const;

/** The filter that conditions mean; what is not given, or null, does not matter. */
export function filterOf(where: Where | null | undefined): Filter {
  const parts: Filter[] = [];
  if (where == null) return { and: parts };
  for (const condition of ["name", "alias"] as const) {
    const value = where[condition];
    if (value != null) parts.push({ condition, value: nameValue(value) });
  }
  for (const [field, condition] of Object.entries(LISTS) as [
    keyof typeof LISTS,
    (typeof LISTS)[keyof typeof LISTS],
  ][]) {
    const value = where[field];
    if (value != null) parts.push({ condition, value: [...value] });
  }
  const { certifiedAs } = where;
  if (certifiedAs != null)
    parts.push({
      condition: "certified-as",
      value: { ids: [...certifiedAs.ids], status: [...(certifiedAs.status ?? [])] },
    });
  if (where.and != null) parts.push({ and: where.and.map(filterOf) });
  if (where.or != null) parts.push({ or: where.or.map(filterOf) });
  if (where.not != null) parts.push({ not: filterOf(where.not) });
  return { and: parts };
}

/** A condition with every key, as the statement reads all of them. */
export function nameValue({ eq, in: among, contains, startsWith }: NameFilter) {
  return {
    eq: eq ?? null,
    oneOf: among ? [...among] : null,
    contains: contains ?? null,
    startsWith: startsWith ?? null,
  };
}
