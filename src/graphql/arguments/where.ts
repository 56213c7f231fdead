import { type DimensionName, HOLDING, PROGRAM_VIA } from "../../analysis/dimension-names.ts";
import type { Filter } from "../../analysis/entity-filter.ts";
import type { RelatedCondition } from "../../analysis/related-entities.ts";
import { unknownValues } from "../../errors.ts";
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
  readonly certifiedAs?: { readonly ids: readonly string[]; readonly status?: readonly string[] | null } | null;
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
 * @param kind - the kind of the entities. A program has a status and a start itself, which `missing` then tests.
 */
export function filterOf(where: Where | null | undefined, kind?: EntityKind): Filter {
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
  checkFinerKinds("subkind", where.subkind ?? [], kind);
  const { certifiedAs } = where;
  if (certifiedAs != null)
    parts.push({
      condition: "certified-as",
      value: { ids: [...certifiedAs.ids], status: [...(certifiedAs.status ?? [])] },
    });
  if (where.startYear != null) parts.push({ condition: "start-year", value: where.startYear.map(yearText) });
  if (where.related != null) parts.push(relatedFilter(where.related));
  if (where.missing != null) parts.push(...where.missing.map((dimension) => missingFilter(dimension, kind)));
  const inner = (each: Where) => filterOf(each, kind);
  if (where.and != null) parts.push({ and: where.and.map(inner) });
  if (where.or != null) parts.push({ or: where.or.map(inner) });
  if (where.not != null) parts.push({ not: inner(where.not) });
  return { and: parts };
}

/**
 * @param name - the argument or condition.
 * @throws {YilianError} UNKNOWN_VALUE for a finer kind that the kind, or no kind, has.
 */
export function checkFinerKinds(name: string, subkinds: readonly string[], kind?: EntityKind): void {
  const known = finerKindsOf(kind);
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
    what: kind === undefined ? "finer kind" : `finer kind of ${kind}`,
    values,
    nearest: nearest.slice(0, 3),
  });
}

function relatedFilter({ via, status, year, with: ends, kinds }: RelatedFilter): Filter {
  const list = <T>(values: readonly T[] | null | undefined) => (values == null ? null : [...values]);
  const years = list(year)?.map(yearText) ?? null;
  const labels = list(kinds)?.map(labelOf) ?? null;
  return { condition: "related", value: { via: list(via), status: list(status), years, ends: list(ends), labels } };
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
      return { not: { condition: "certified-as", value: { ids: null, status: [...HOLDING] } } };
    case "PROGRAM":
      return none({ via: [...PROGRAM_VIA], labels: [labelOf("PROGRAM")] });
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
