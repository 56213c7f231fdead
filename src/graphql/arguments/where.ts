import { type DimensionName, HOLDING, PROGRAM_VIA } from "../../analysis/counts/dimension-names.ts";
import { ANY_CERTIFICATION } from "../../analysis/filters/entity-conditions.ts";
import type { Filter } from "../../analysis/filters/entity-filter.ts";
import type { RelatedCondition } from "../../analysis/related-entities.ts";
import { invalid, invalidArgument, unknownValues } from "../../errors.ts";
import { type EntityKind, labelOf } from "../../model/kinds.ts";
import { STATUSES } from "../../model/values.ts";
import { nearestWords } from "../../wording/did-you-mean.ts";
import { finerKindsOf, kindsCalled } from "../../wording/finer-kinds.ts";

export interface NameFilter {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
}

type Strings = readonly string[] | null | undefined;

interface RelatedFilter {
  readonly via?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly year?: readonly number[] | null;
  readonly with?: readonly string[] | null;
  readonly kinds?: readonly EntityKind[] | null;
}

/** Conditions on an entity: `HospitalWhere` or `EntityWhere`. */
export interface Where {
  readonly name?: NameFilter | null;
  readonly alias?: NameFilter | null;
  readonly subkind?: readonly string[] | null;
  readonly level?: readonly string[] | null;
  readonly ownership?: readonly string[] | null;
  readonly locatedIn?: readonly string[] | null;
  readonly partnerOf?: readonly string[] | null;
  readonly memberOf?: readonly string[] | null;
  readonly partner?: { readonly locatedIn?: Strings; readonly kinds?: readonly EntityKind[] | null } | null;
  readonly partnerCount?: { readonly min?: number | null; readonly max?: number | null } | null;
  readonly reported?: boolean | null;
  readonly certifiedAs?: {
    readonly ids?: Strings;
    readonly family?: Strings;
    readonly level?: Strings;
    readonly subkind?: Strings;
    readonly status?: Strings;
  } | null;
  readonly status?: readonly string[] | null;
  readonly startYear?: readonly number[] | null;
  readonly related?: RelatedFilter | null;
  readonly missing?: readonly DimensionName[] | null;
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
  status: "status",
} as const;

/**
 * The filter for conditions. A condition that is not given, or null, matches everything.
 *
 * @param kinds - the kinds of the entities; all kinds if there are none. A program has a status and a start itself,
 *   which `missing` tests if there are only programs.
 */
export function filterOf(where: Where | null | undefined, ...kinds: readonly EntityKind[]): Filter {
  const kind = kinds.length === 1 ? kinds[0] : undefined;
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
  checkFinerKinds("subkind", where.subkind ?? [], kinds);
  if (where.certifiedAs != null) parts.push(certifiedFilter(where.certifiedAs));
  if (where.partner != null) {
    const { locatedIn, kinds: its } = where.partner;
    parts.push({ condition: "has-partner", value: { places: listed(locatedIn), kinds: listed(its) } });
  }
  if (where.partnerCount != null) parts.push(countFilter(where.partnerCount));
  if (where.reported != null) parts.push({ condition: "reported", value: where.reported });
  if (where.startYear != null) parts.push({ condition: "start-year", value: where.startYear.map(yearText) });
  if (where.related != null) parts.push(relatedFilter(where.related));
  if (where.missing != null) parts.push(...where.missing.map((dimension) => missingFilter(dimension, kind)));
  const inner = (each: Where) => filterOf(each, ...kinds);
  if (where.and != null) parts.push({ and: where.and.map(inner) });
  if (where.or != null) parts.push({ or: where.or.map(inner) });
  if (where.not != null) parts.push({ not: inner(where.not) });
  return { and: parts };
}

/**
 * @param name - the argument or condition.
 * @throws {YilianError} UNKNOWN_VALUE for a finer kind that none of the kinds has; no kinds are all.
 */
export function checkFinerKinds(name: string, subkinds: readonly string[], kinds: readonly EntityKind[] = []): void {
  const known = finerKindsOf(kinds);
  const values = subkinds.filter((subkind) => !known.includes(subkind));
  if (values.length === 0) return;
  const meant = values.flatMap((value) => kindsCalled(value)).flatMap(({ subkind }) => subkind ?? []);
  const nearest = [
    ...new Set([
      ...meant.filter((one) => known.includes(one)),
      ...values.flatMap((value) => nearestWords(value, known)),
    ]),
  ];
  throw unknownValues(name, {
    what: kinds.length === 0 ? "finer kind" : `finer kind of ${kinds.join(" or ")}`,
    values,
    nearest: nearest.slice(0, 3),
  });
}

function relatedFilter({ via, status, year, with: ends, kinds }: RelatedFilter): Filter {
  const years = listed(year)?.map(yearText) ?? null;
  const labels = listed(kinds)?.map(labelOf) ?? null;
  const [types, statuses, others] = [via, status, ends].map(listed);
  return {
    condition: "related",
    value: { via: types ?? null, status: statuses ?? null, years, ends: others ?? null, labels },
  };
}

function certifiedFilter({ ids, family, level, subkind, status }: NonNullable<Where["certifiedAs"]>): Filter {
  checkFinerKinds("subkind", subkind ?? [], ["CERTIFICATION"]);
  return {
    condition: "certified-as",
    value: {
      ids: listed(ids),
      family: listed(family),
      level: listed(level),
      subkind: listed(subkind),
      status: [...(status ?? [])],
    },
  };
}

/** @throws {YilianError} INVALID_ARGUMENT for numbers that no count is between. */
function countFilter({ min = null, max = null }: NonNullable<Where["partnerCount"]>): Filter {
  for (const [name, found] of Object.entries({ min, max }))
    if (found !== null && found < 0) throw invalid("outOfRange", { name, min: 0, found });
  if (min !== null && max !== null && min > max) throw invalid("outOfRange", { name: "max", min, found: max });
  return { condition: "partner-count", value: { min, max } };
}

function listed<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values == null ? null : [...values];
}

/** A year in the form with which dates begin. */
function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

/** The filter for entities that are in no bucket of a dimension. */
function missingFilter(dimension: DimensionName, kind: EntityKind | undefined): Filter {
  const related = { via: null, status: null, years: null, ends: null, labels: null };
  const none = (value: Partial<RelatedCondition>): Filter => ({
    not: { condition: "related", value: { ...related, ...value } },
  });
  const nowhere = (place: EntityKind, provinceLevel = false): Filter => ({
    not: { condition: "in-some-place", value: { labels: [labelOf(place)], provinceLevel } },
  });
  switch (dimension) {
    case "KIND":
      return { condition: "subkind", value: [""] };
    case "LEVEL":
      return { condition: "level", value: [""] };
    case "OWNERSHIP":
      return { condition: "ownership", value: [""] };
    case "COUNTY":
    case "CITY":
      return nowhere(dimension);
    case "PROVINCE":
      return nowhere(dimension, true);
    case "STATUS":
      return kind === "PROGRAM" ? { condition: "status", value: [""] } : none({ status: [...STATUSES] });
    case "YEAR":
      return kind === "PROGRAM" ? { condition: "start-year", value: ["none"] } : none({ years: [""] });
    case "TYPE":
      return none({});
    case "CERTIFICATION":
      return { not: { condition: "certified-as", value: { ...ANY_CERTIFICATION, status: [...HOLDING] } } };
    case "PROGRAM":
      return none({ via: [...PROGRAM_VIA], labels: [labelOf("PROGRAM")] });
    case "PLACE":
    case "DOCUMENT":
      throw invalidArgument(`Only relationships have the dimension ${dimension}.`);
  }
}

/** A condition on a text with every key. */
export function nameValue({ eq, in: among, contains, startsWith }: NameFilter) {
  return {
    eq: eq ?? null,
    oneOf: among ? [...among] : null,
    contains: contains ?? null,
    startsWith: startsWith ?? null,
  };
}
