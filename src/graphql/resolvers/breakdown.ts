import { astFromValue, type GraphQLResolveInfo, isInputType, valueFromASTUntyped } from "graphql";
import { type Bucket, bucketsOf } from "../../analysis/counts/breakdown.ts";
import type { DimensionName } from "../../analysis/counts/dimension-names.ts";
import { entityGrouping } from "../../analysis/counts/dimensions.ts";
import type { Grouping } from "../../analysis/counts/grouping.ts";
import { RELATIONSHIP_GROUPING } from "../../analysis/counts/relationship-dimensions.ts";
import { entitiesMatching } from "../../analysis/filters/entity-filter.ts";
import { relationshipsMatching } from "../../analysis/filters/relationship-filter.ts";
import { invalid, invalidArgument, limitExceeded } from "../../errors.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { type RelationshipWhere, readRelationshipFilter } from "../arguments/relationship-where.ts";
import { filterOf, type Where } from "../arguments/where.ts";
import type { Context } from "../context.ts";

interface BreakdownArguments {
  readonly of?: EntityKind | null;
  readonly by: readonly DimensionName[];
  readonly where?: Where | null;
  readonly hospitalWhere?: Where | null;
  readonly relationshipWhere?: RelationshipWhere | null;
}

const DIMENSIONS_MAX = 3;
/** The most entities that one question may group, and the most relationships if each has one value. */
const MEMBERS_MAX = 100_000;
const SINGLE_VALUES_MAX = 1_000_000;
const MISSING = { zh: "未提及", en: "not told" };

/** Entities of a kind, or relationships, counted by one to three dimensions. */
export async function breakdown(_: unknown, args: BreakdownArguments, context: Context, info: GraphQLResolveInfo) {
  const { of: kind, by, relationshipWhere } = args;
  if ((kind == null) === (relationshipWhere == null))
    throw invalid("exactlyOne", { names: ["of", "relationshipWhere"] });
  const grouping = kind == null ? RELATIONSHIP_GROUPING : entityGrouping(kind);
  checkDimensions(by, grouping);
  const { where, type } = whereOf(args);
  const json = jsonOf(where, type, info);
  const index = await context.adjacency();
  const { set, count } =
    kind == null
      ? relationshipsMatching(index, await readRelationshipFilter(relationshipWhere, context))
      : entitiesMatching(index, kind, filterOf(where as Where | undefined, kind));
  const limit = kind == null ? "relationships" : "entities";
  const isSingle = kind == null && by.every((name) => grouping.dimensions.get(name)?.isMany === false);
  const max = isSingle ? SINGLE_VALUES_MAX : MEMBERS_MAX;
  if (count > max)
    throw limitExceeded(limit, { max, found: count, counts: `${limit} to group`, hint: "Narrow `where`." });
  const show = (bucket: Bucket): object => shown(bucket, grouping, show, context);
  return bucketsOf(index, grouping, set, by, json === undefined ? [] : [json]).map(show);
}

function shown(bucket: Bucket, grouping: Grouping, show: (inner: Bucket) => object, { load }: Context): object {
  const { dimension, key, conditions, buckets, ...counted } = bucket;
  const nameOf = grouping.dimensions.get(dimension)?.nameOf;
  const isEntity = key !== null && nameOf === undefined && dimension !== "DOCUMENT";
  const entity = () => (isEntity ? load.entity.load(key) : null);
  return {
    ...counted,
    dimension,
    key,
    name: async ({ lang }: { lang?: "ZH" | "EN" | null }) => {
      if (key === null || nameOf !== undefined) {
        const { zh, en } = key === null ? MISSING : (nameOf?.(key) ?? MISSING);
        return lang === "EN" ? en : zh;
      }
      if (dimension === "DOCUMENT") return (await load.document.load(key))?.title ?? key;
      const properties = (await entity())?.properties;
      return (lang === "EN" ? properties?.nameEn : undefined) ?? properties?.name;
    },
    entity,
    where: conditions.length === 1 ? conditions[0] : { and: conditions },
    buckets: buckets.map(show),
  };
}

function checkDimensions(by: readonly DimensionName[], { of, dimensions }: Grouping): void {
  if (by.length === 0) throw invalidArgument("`by` must name at least one dimension.");
  if (by.length > DIMENSIONS_MAX)
    throw limitExceeded("by", { max: DIMENSIONS_MAX, found: by.length, counts: "dimensions in `by`" });
  const twice = by.find((name, at) => by.indexOf(name) !== at);
  if (twice !== undefined) throw invalidArgument(`\`by\` names ${twice} twice.`);
  const misfit = by.find((name) => !dimensions.has(name));
  if (misfit !== undefined)
    throw invalidArgument(`${of} has no dimension ${misfit}. It has ${[...dimensions.keys()].join(", ")}.`);
}

/**
 * The conditions of the members, undefined without conditions, and their type.
 *
 * @throws {YilianError} INVALID_ARGUMENT when the kind does not have the conditions.
 */
function whereOf({ of, where, hospitalWhere, relationshipWhere }: BreakdownArguments) {
  if (where != null && hospitalWhere != null) throw invalid("notBoth", { names: ["where", "hospitalWhere"] });
  if (relationshipWhere != null && where != null) throw invalid("notBoth", { names: ["where", "relationshipWhere"] });
  if (hospitalWhere != null && of !== "HOSPITAL") throw invalidArgument("`hospitalWhere` goes with `of: HOSPITAL`.");
  if (of === "HOSPITAL" && hasForeign(where))
    throw invalidArgument(
      "Hospitals have a `level` of their own and no `status` or `startYear`: give `hospitalWhere`.",
    );
  if (relationshipWhere != null) return { where: relationshipWhere, type: "RelationshipWhere" };
  return { where: hospitalWhere ?? where ?? undefined, type: hospitalWhere == null ? "EntityWhere" : "HospitalWhere" };
}

/** Conditions as JSON; undefined without conditions. */
function jsonOf(where: object | undefined, typeName: string, { schema }: GraphQLResolveInfo): object | undefined {
  const type = schema.getType(typeName);
  const ast = where !== undefined && isInputType(type) ? astFromValue(where, type) : null;
  const json = ast ? (valueFromASTUntyped(ast) as object) : {};
  return Object.keys(json).length === 0 ? undefined : json;
}

/** Whether there are conditions that `HospitalWhere` does not have, or has with other values. */
function hasForeign(where: Where | null | undefined): boolean {
  if (where == null) return false;
  const { level, status, startYear, and, or, not } = where;
  if (level != null || status != null || startYear != null) return true;
  return [...(and ?? []), ...(or ?? []), not].some(hasForeign);
}
