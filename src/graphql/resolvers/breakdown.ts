import { astFromValue, type GraphQLResolveInfo, isInputType, valueFromASTUntyped } from "graphql";
import { type Bucket, bucketsOf } from "../../analysis/breakdown.ts";
import type { DimensionName } from "../../analysis/dimension-names.ts";
import { DIMENSIONS, dimensionsOf } from "../../analysis/dimensions.ts";
import { entitiesMatching } from "../../analysis/entity-filter.ts";
import { invalid, invalidArgument, limitExceeded } from "../../errors.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { filterOf, type Where } from "../arguments/where.ts";
import type { Context } from "../context.ts";

interface BreakdownArguments {
  readonly of: EntityKind;
  readonly by: readonly DimensionName[];
  readonly where?: Where | null;
  readonly hospitalWhere?: Where | null;
}

const DIMENSIONS_MAX = 3;
/** The most entities that one question may group. */
const MEMBERS_MAX = 100_000;
const MISSING = { zh: "未提及", en: "not told" };

/** Entities of a kind, counted by one to three dimensions. */
export async function breakdown(_: unknown, args: BreakdownArguments, context: Context, info: GraphQLResolveInfo) {
  const { of: kind, by } = args;
  checkDimensions(by, kind);
  const { where, json } = whereOf(args, info);
  const index = await context.adjacency();
  const { set, count } = entitiesMatching(index, kind, filterOf(where, kind));
  if (count > MEMBERS_MAX)
    throw limitExceeded("entities", {
      max: MEMBERS_MAX,
      found: count,
      counts: "entities to group",
      hint: "Narrow `where`.",
    });
  const show = (bucket: Bucket): object => shown(bucket, kind, show, context);
  return bucketsOf(index, kind, set, by, json === undefined ? [] : [json]).map(show);
}

function shown(bucket: Bucket, kind: EntityKind, show: (inner: Bucket) => object, { load }: Context): object {
  const { dimension, key, conditions, buckets, ...counted } = bucket;
  const { nameOf } = DIMENSIONS[dimension];
  const entity = () => (key === null || nameOf !== undefined ? null : load.entity.load(key));
  return {
    ...counted,
    dimension,
    key,
    name: async ({ lang }: { lang?: "ZH" | "EN" | null }) => {
      if (key === null || nameOf !== undefined) {
        const { zh, en } = key === null ? MISSING : (nameOf?.(key, kind) ?? MISSING);
        return lang === "EN" ? en : zh;
      }
      const properties = (await entity())?.properties;
      return (lang === "EN" ? properties?.nameEn : undefined) ?? properties?.name;
    },
    entity,
    where: conditions.length === 1 ? conditions[0] : { and: conditions },
    buckets: buckets.map(show),
  };
}

function checkDimensions(by: readonly DimensionName[], kind: EntityKind): void {
  if (by.length === 0) throw invalidArgument("`by` must name at least one dimension.");
  if (by.length > DIMENSIONS_MAX)
    throw limitExceeded("by", { max: DIMENSIONS_MAX, found: by.length, counts: "dimensions in `by`" });
  const twice = by.find((name, at) => by.indexOf(name) !== at);
  if (twice !== undefined) throw invalidArgument(`\`by\` names ${twice} twice.`);
  const fitting = dimensionsOf(kind);
  const misfit = by.find((name) => !fitting.includes(name));
  if (misfit !== undefined) throw invalidArgument(`${kind} has no dimension ${misfit}. It has ${fitting.join(", ")}.`);
}

/**
 * The conditions of the members, and the same as JSON; undefined without conditions.
 *
 * @throws {YilianError} INVALID_ARGUMENT when the kind does not have the conditions.
 */
function whereOf({ of, where, hospitalWhere }: BreakdownArguments, info: GraphQLResolveInfo) {
  if (where != null && hospitalWhere != null) throw invalid("notBoth", { names: ["where", "hospitalWhere"] });
  if (hospitalWhere != null && of !== "HOSPITAL") throw invalidArgument("`hospitalWhere` goes with `of: HOSPITAL`.");
  if (of === "HOSPITAL" && hasForeign(where))
    throw invalidArgument(
      "Hospitals have a `level` of their own and no `status` or `startYear`: give `hospitalWhere`.",
    );
  const given = hospitalWhere ?? where ?? undefined;
  const type = info.schema.getType(hospitalWhere == null ? "EntityWhere" : "HospitalWhere");
  const ast = given !== undefined && isInputType(type) ? astFromValue(given, type) : null;
  return { where: given, json: ast ? (valueFromASTUntyped(ast) as object) : undefined };
}

/** Whether there are conditions that `HospitalWhere` does not have, or has with other values. */
function hasForeign(where: Where | null | undefined): boolean {
  if (where == null) return false;
  const { level, status, startYear, and, or, not } = where;
  if (level != null || status != null || startYear != null) return true;
  return [...(and ?? []), ...(or ?? []), not].some(hasForeign);
}
