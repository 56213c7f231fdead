import type { GraphQLResolveInfo } from "graphql";
import { entitiesMatching, type Filter } from "../../analysis/filters/entity-filter.ts";
import { type EntityOrder, pageOf } from "../../analysis/orders/entity-order.ts";
import { invalid, invalidArgument } from "../../errors.ts";
import { DATASET, isFigureId, OVERVIEW, parseMeasureNodeId } from "../../model/ids.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { entitiesByName } from "../../search/identify.ts";
import { ambiguousName } from "../ambiguous-name.ts";
import { filterOf, type Where } from "../arguments/where.ts";
import { connectionOf, orderOf, type PageArguments, readPage } from "../connections/paging.ts";
import type { Context } from "../context.ts";
import { evidenceById } from "../evidence-source.ts";
import { after } from "../maybe-promise.ts";
import { relationshipById } from "../relationship-source.ts";
import type { NodeSource } from "../sources.ts";
import { breakdown } from "./breakdown.ts";
import { changes } from "./changes.ts";
import { compare } from "./compare.ts";
import { readDataset } from "./dataset.ts";
import { documents } from "./document.ts";
import { figures, measures } from "./figures.ts";
import { subkinds } from "./finer-kinds.ts";
import { gaps } from "./gaps.ts";
import { connections, network } from "./networks.ts";
import { overlapMatrix, partnerOverlaps } from "./overlaps.ts";
import { overview } from "./overview.ts";
import { sharedPartners } from "./partners.ts";
import { paths } from "./paths.ts";
import { relationships } from "./relationships.ts";
import { resolve } from "./resolve.ts";
import { search, suggest } from "./search.ts";
import { timeline } from "./timeline.ts";

/** The fields that list a kind of entity. */
export const PLURALS = {
  hospitals: "HOSPITAL",
  campuses: "CAMPUS",
  departments: "DEPARTMENT",
  institutions: "INSTITUTION",
  countries: "COUNTRY",
  provinces: "PROVINCE",
  cities: "CITY",
  counties: "COUNTY",
  programs: "PROGRAM",
  offerings: "OFFERING",
  certifications: "CERTIFICATION",
  awards: "AWARD",
  persons: "PERSON",
  teams: "TEAM",
} as const satisfies Record<string, EntityKind>;

interface ListArguments extends PageArguments {
  readonly kinds?: readonly EntityKind[] | null;
  readonly where?: Where | null;
  readonly orderBy?: readonly { field: EntityOrder[number]["field"]; direction: "ASC" | "DESC" }[] | null;
}

/** The resolvers of the root fields. */
export const queryResolvers = {
  Query: {
    node: (_: unknown, { id }: { id: string }, context: Context) => nodeOf(id, context),
    nodes: (_: unknown, { ids }: { ids: readonly string[] }, context: Context) => ids.map((id) => nodeOf(id, context)),
    entity,
    ...Object.fromEntries(
      Object.entries(PLURALS).map(([field, kind]) => [
        field,
        (_: unknown, args: ListArguments, context: Context, info: GraphQLResolveInfo) =>
          entities(field, [kind], args, context, info),
      ]),
    ),
    entities: (_: unknown, args: ListArguments, context: Context, info: GraphQLResolveInfo) =>
      entities("entities", args.kinds ?? [], args, context, info),
    relationships,
    subkinds,
    documents,
    figures,
    measures,
    search,
    suggest,
    resolve,
    sharedPartners,
    partnerOverlaps,
    overlapMatrix,
    paths,
    network,
    connections,
    breakdown,
    timeline,
    changes,
    compare,
    gaps,
    overview,
    document: (_: unknown, { id }: { id: string }, { load }: Context) => load.document.load(id),
    dataset: (_: unknown, __: unknown, context: Context) => readDataset(context),
  },
};

/**
 * The form of an id shows its record: `…@…` evidence, `measure/…` a measure, `…/…` a figure or relationship, else an
 * entity or document.
 */
async function nodeOf(id: string, context: Context): Promise<NodeSource | null> {
  const { load, adjacency } = context;
  if (id === DATASET) return { __typename: "Dataset", ...(await readDataset(context)) };
  if (id === OVERVIEW) return { __typename: "Overview", ...(await overview(null, {}, context)) };
  const measure = parseMeasureNodeId(id);
  if (measure !== undefined) {
    const found = await load.measure.load(measure);
    return found === null ? null : { __typename: "Measure", ...found };
  }
  // The subject of a figure or relationship may contain the sign too.
  const evidence = id.includes("@") ? evidenceById(await adjacency(), id) : null;
  if (evidence !== null) return evidence;
  if (isFigureId(id)) return load.figure.load(id);
  if (id.includes("/")) return relationshipById(id, context);
  return (await load.entity.load(id)) ?? (await load.document.load(id)) ?? load.entityByAnyId(id);
}

function entity(_: unknown, { id, name }: { id?: string | null; name?: string | null }, context: Context) {
  if ((id == null) === (name == null)) throw invalid("exactlyOne", { names: ["id", "name"] });
  if (id != null) return context.load.entityByAnyId(id);
  const trimmed = (name ?? "").trim();
  if (trimmed === "") throw invalidArgument("`name` is empty.");
  return after(context.names(), (names) => {
    const { adjacency: index } = names;
    const [only, ...others] = entitiesByName(names, trimmed);
    if (only === undefined) return null;
    if (others.length === 0) return context.load.entity.load(index.idOf(only));
    throw ambiguousName(index, trimmed, [only, ...others]);
  });
}

/** A page of the entities of some kinds; of all kinds if there are none. */
function entities(
  field: string,
  kinds: readonly EntityKind[],
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const order: EntityOrder = orderOf(args.orderBy, "NAME");
  const conditions = filterOf(args.where, ...kinds);
  const kind = kinds.length === 1 && kinds[0] !== undefined ? kinds[0] : null;
  const filter: Filter =
    kinds.length > 1 ? { and: [{ condition: "kind", value: [...kinds] }, conditions] } : conditions;
  return after(readPage(args, info, context, [field, ...(field === "entities" ? [kind] : []), filter, order]), (page) =>
    after(context.adjacency(), (index) => {
      const found = entitiesMatching(index, kind, filter);
      const rows = pageOf(index, { kind, ...found }, order, page.slice);
      const connection = connectionOf(page, rows, ({ node }) => ({
        node: () => context.load.entity.load(index.idOf(node)),
      }));
      return { ...connection, totalCount: found.count };
    }),
  );
}
