import type { DimensionName } from "../../analysis/counts/dimension-names.ts";
import type { Filter } from "../../analysis/filters/entity-filter.ts";
import type { RelationshipFilter } from "../../analysis/filters/relationship-filter.ts";
import { invalidArgument, unknownValues } from "../../errors.ts";
import { type EntityKind, labelOf, PLACE_KINDS } from "../../model/kinds.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { nearestWords } from "../../wording/did-you-mean.ts";
import { relationshipKindsNear, relationshipKindsOf } from "../../wording/relationship-kinds.ts";
import type { Context } from "../context.ts";
import { after, type MaybePromise } from "../maybe-promise.ts";
import { type DateRange, readPeriod } from "./period.ts";

/** Conditions on a relationship: `RelationshipWhere`. */
export interface RelationshipWhere {
  readonly via?: readonly RelationshipType[] | null;
  readonly kind?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly ends?: readonly string[] | null;
  readonly endKinds?: readonly EntityKind[] | null;
  readonly locatedIn?: readonly string[] | null;
  readonly reported?: boolean | null;
  readonly partnerPlace?: readonly string[] | null;
  readonly since?: DateRange | null;
  readonly undated?: boolean | null;
  readonly document?: readonly string[] | null;
  readonly missing?: readonly DimensionName[] | null;
  readonly and?: readonly RelationshipWhere[] | null;
  readonly or?: readonly RelationshipWhere[] | null;
  readonly not?: RelationshipWhere | null;
}

/** The filter for conditions on relationships; see {@link relationshipFilter}. */
export function readRelationshipFilter(
  where: RelationshipWhere | null | undefined,
  { load }: Pick<Context, "load">,
): MaybePromise<RelationshipFilter> {
  if (!namesDocuments(where)) return relationshipFilter(where, []);
  return after(load.documents(), (documents) =>
    relationshipFilter(
      where,
      documents.map(({ id }) => id),
    ),
  );
}

function namesDocuments(where: RelationshipWhere | null | undefined): boolean {
  if (where == null) return false;
  return where.document != null || [...(where.and ?? []), ...(where.or ?? []), where.not].some(namesDocuments);
}

/**
 * The filter for conditions on relationships. A condition that is not given, or null, matches everything.
 *
 * @param documents - the ids of all documents.
 * @throws {YilianError} UNKNOWN_VALUE for an unknown finer kind or document; INVALID_ARGUMENT for a reversed period, or
 *   for conditions that exclude each other.
 */
function relationshipFilter(
  where: RelationshipWhere | null | undefined,
  documents: readonly string[],
): RelationshipFilter {
  const parts: RelationshipFilter[] = [];
  if (where == null) return { and: parts };
  const { via, kind, status, since, undated, document, missing } = where;
  if (via != null) parts.push({ condition: "type", value: [...via] });
  if (kind != null) parts.push({ condition: "kind", value: checkRelationshipKinds(kind, via) });
  if (status != null) parts.push({ condition: "status", value: [...status] });
  if (since != null && undated === true)
    throw invalidArgument("`since` and `undated: true` exclude each other: give them as two filters in `or`.");
  if (since != null) parts.push({ condition: "since", value: readPeriod(since) });
  if (undated != null) parts.push({ condition: "undated", value: undated });
  const [one, other] = [endFilter(where), where.partnerPlace == null ? null : placeFilter(where.partnerPlace)];
  if (one !== null || other !== null) parts.push({ condition: "ends", value: { one, other } });
  if (document != null) parts.push({ condition: "proved-by", value: checkDocuments(document, documents) });
  if (missing != null) parts.push(...missing.map(missingFilter));
  const inner = (each: RelationshipWhere) => relationshipFilter(each, documents);
  if (where.and != null) parts.push({ and: where.and.map(inner) });
  if (where.or != null) parts.push({ or: where.or.map(inner) });
  if (where.not != null) parts.push({ not: inner(where.not) });
  return { and: parts };
}

/**
 * The finer kinds of relationships.
 *
 * @throws {YilianError} UNKNOWN_VALUE for one that none of the types has, with the nearest three.
 */
export function checkRelationshipKinds(
  kinds: readonly string[],
  via: readonly RelationshipType[] | null | undefined,
): readonly string[] {
  const types = via == null || via.length === 0 ? null : via;
  const known = relationshipKindsOf(types);
  const values = kinds.filter((kind) => !known.includes(kind));
  if (values.length === 0) return [...kinds];
  const nearest = [...new Set(values.flatMap((value) => relationshipKindsNear(value, known)))].slice(0, 3);
  const what = types === null ? "finer kind of relationship" : `finer kind of ${types.join(" or ")}`;
  throw unknownValues("kind", { what, values, nearest });
}

function checkDocuments(ids: readonly string[], known: readonly string[]): readonly string[] {
  const values = ids.filter((id) => !known.includes(id));
  if (values.length === 0) return [...ids];
  const nearest = [...new Set(values.flatMap((value) => nearestWords(value, known)))].slice(0, 3);
  throw unknownValues("document", { what: "document", values, nearest });
}

/** The conditions on one end; null without any. */
function endFilter({ ends, endKinds, locatedIn, reported }: RelationshipWhere): Filter | null {
  const parts: Filter[] = [];
  if (ends != null) parts.push({ condition: "counts-for", value: [...ends] });
  if (endKinds != null) parts.push({ condition: "kind", value: [...endKinds] });
  if (locatedIn != null) parts.push(placeFilter(locatedIn));
  if (reported != null) parts.push({ condition: "reported", value: reported });
  return parts.length === 0 ? null : { and: parts };
}

/** What is in a place, and the place itself. */
function placeFilter(places: readonly string[]): Filter {
  return {
    or: [
      { condition: "located-in", value: [...places] },
      { condition: "is", value: [...places] },
    ],
  };
}

/** The filter for relationships that are in no bucket of a dimension. */
function missingFilter(dimension: DimensionName): RelationshipFilter {
  switch (dimension) {
    case "TYPE":
      return { condition: "type", value: [] };
    case "KIND":
      return { condition: "kind", value: [""] };
    case "STATUS":
      return { condition: "status", value: [""] };
    case "YEAR":
      return { not: { condition: "since", value: { first: null, last: null } } };
    case "PLACE":
      return nowhere(PLACE_KINDS, false);
    case "COUNTY":
    case "CITY":
      return nowhere([dimension], false);
    case "PROVINCE":
      return nowhere([dimension], true);
    case "DOCUMENT":
      return { not: { condition: "proved-by", value: null } };
    default:
      throw invalidArgument(`Relationships have no dimension ${dimension}.`);
  }
}

/** The filter for relationships of which no end is in a place of some kinds, or is one. */
function nowhere(kinds: readonly EntityKind[], provinceLevel: boolean): RelationshipFilter {
  const one: Filter = {
    condition: "in-some-place",
    value: { labels: kinds.map(labelOf), provinceLevel, itself: true },
  };
  return { not: { condition: "ends", value: { one, other: null } } };
}
