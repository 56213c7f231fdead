import type { GraphQLResolveInfo } from "graphql";
import { edgeFilter } from "../../adjacency/edge-filter.ts";
import { visitPartners } from "../../adjacency/partners.ts";
import { YilianError } from "../../errors.ts";
import { compareTexts } from "../../model/digest.ts";
import type { EntityKind } from "../../model/kinds.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { listEntities } from "../../queries/entities.ts";
import type { Context } from "../context.ts";
import { connectionOf, type PageArguments, readPage, readSize, sliceOf } from "../paging.ts";
import { findPartnerOverlaps, type PartnerOverlap, sharedByPair } from "../partner-overlaps.ts";
import { findSharedPartners, type PartnerLink, type PartnerRow, type SharedPartner } from "../shared-partners.ts";
import { conditionsOf } from "../walk-arguments.ts";
import { filterOf, type Where } from "../where.ts";

/** The most entities whose partners are compared in one question. */
const ROOTS_MAX = 50;
/** The most relationships that one question looks at, and the most hospitals whose pairs it compares. */
const ROWS_MAX = 250_000;
const HOSPITALS_MAX = 5_000;

interface SharedArguments extends PageArguments {
  readonly of: readonly string[];
  readonly atLeast?: number | null;
  readonly via?: readonly RelationshipType[] | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly status?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly undated?: boolean | null;
  readonly rollUp?: boolean | null;
  readonly orderBy?: "COUNT" | "NAME" | null;
}

interface OverlapArguments extends PageArguments {
  readonly among?: Where | null;
  readonly minShared?: number | null;
  readonly via?: readonly RelationshipType[] | null;
  readonly status?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly undated?: boolean | null;
  readonly rollUp?: boolean | null;
  readonly orderBy?: "COUNT" | "SIMILARITY" | null;
}

const VIA: readonly RelationshipType[] = ["PARTNERS_WITH", "SUPPORTS"];

/** Partners that the given entities have in common. */
export async function sharedPartners(_: unknown, args: SharedArguments, context: Context, info: GraphQLResolveInfo) {
  const roots = await readRoots(args.of, context);
  const atLeast = args.atLeast ?? roots.length;
  if (atLeast < 1 || atLeast > roots.length)
    throw invalid(`\`atLeast\` must be from 1 to ${roots.length}, the number of entities given, not ${atLeast}.`);
  const { first: _first, after: _after, ...asked } = args;
  const page = await pageOf("sharedPartners", asked, args, context, info);
  const { kinds, orderBy } = args;
  const rows = (await partnerRows(context, roots, args)).filter(
    ({ partnerKind }) => kinds == null || kinds.length === 0 || kinds.includes(partnerKind),
  );
  const shared = findSharedPartners(keptOf(rows, args), roots, atLeast);
  if (orderBy === "NAME") shared.sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.partnerId, b.partnerId));
  const all = shared.map((partner) => ({ ...partner, id: partner.partnerId }));
  const connection = connectionOf(page, sliceOf(all, page), (partner) => sharedSource(partner, context));
  return {
    ...connection,
    nodes: () => connection.edges.map((edge) => edge.node()),
    totalCount: all.length,
    undatedCount: () => countUndated(rows),
  };
}

/** Pairs of hospitals that share partners. */
export async function partnerOverlaps(_: unknown, args: OverlapArguments, context: Context, info: GraphQLResolveInfo) {
  const minShared = args.minShared ?? 1;
  if (minShared < 1) throw invalid(`\`minShared\` must be at least 1, not ${minShared}.`);
  const { first: _first, after: _after, ...asked } = args;
  const page = await pageOf("partnerOverlaps", asked, args, context, info);
  const hospitals = await listEntities(context.reader, {
    kind: "HOSPITAL",
    filter: filterOf(args.among),
    order: [],
    slice: { after: null, limit: HOSPITALS_MAX + 1, backwards: false },
  });
  refuseMore("hospitals to compare", hospitals.length, HOSPITALS_MAX, "Narrow `among`.");
  const roots = hospitals.map(({ id }) => id);
  const rows = await partnerRows(context, roots, args);
  const kept = keptOf(rows, args);
  const overlaps = findPartnerOverlaps(kept, minShared).sort(
    (a, b) =>
      (args.orderBy === "SIMILARITY" ? b.similarity - a.similarity : b.count - a.count) ||
      compareTexts(a.a, b.a) ||
      compareTexts(a.b, b.b),
  );
  const all = overlaps.map((overlap) => ({ ...overlap, id: `${overlap.a} ${overlap.b}` }));
  const connection = connectionOf(page, sliceOf(all, page), (overlap) => ({
    node: overlapSource(overlap, kept, context),
  }));
  return {
    ...connection,
    nodes: connection.edges.map(({ node }) => node),
    totalCount: all.length,
    undatedCount: () => countUndated(rows),
  };
}

function overlapSource({ a, b, count, similarity }: PartnerOverlap, rows: readonly PartnerRow[], context: Context) {
  const { load } = context;
  const firstOf = ({ first }: { first?: number | null }) =>
    sharedByPair(rows, a, b)
      .sort((x, y) => compareTexts(x.name, y.name) || compareTexts(x.partnerId, y.partnerId))
      .slice(0, readSize("first", first ?? 20));
  return {
    a: () => load.entity.load(a),
    b: () => load.entity.load(b),
    count,
    similarity,
    partners: (args: { first?: number | null }) =>
      load.entity.loadMany(firstOf(args).map(({ partnerId }) => partnerId)),
    shared: (args: { first?: number | null }) => firstOf(args).map((partner) => sharedSource(partner, context)),
  };
}

function sharedSource({ partnerId, links }: SharedPartner, { load }: Context) {
  return {
    node: () => load.entity.load(partnerId),
    count: links.length,
    links: links.map(({ rootId, relationshipIds, throughIds }: PartnerLink) => ({
      of: () => load.entity.load(rootId),
      relationships: () => load.relationship.loadMany(relationshipIds),
      through: () => load.entity.loadMany(throughIds),
    })),
  };
}

function keptOf(rows: readonly PartnerRow[], { undated }: Pick<SharedArguments, "undated">): readonly PartnerRow[] {
  return undated === false ? rows.filter((row) => !row.undated) : rows;
}

/** How many relationships of these rows are undated; one that several roots see counts once. */
function countUndated(rows: readonly PartnerRow[]): number {
  return new Set(rows.flatMap(({ relationshipId, undated }) => (undated ? relationshipId : []))).size;
}

/** The ids of the entities asked for, each once. */
async function readRoots(of: readonly string[], { load }: Context): Promise<string[]> {
  const roots = [...new Set(of)];
  if (roots.length === 0) throw invalid("`of` must name at least one entity.");
  refuseMore("entities in `of`", roots.length, ROOTS_MAX, "");
  const found = await Promise.all(roots.map((id) => load.kept(id)));
  const unknown = roots.filter((_, at) => found[at] === null);
  if (unknown.length > 0) throw invalid(`No entity has the id ${unknown.map((id) => JSON.stringify(id)).join(", ")}.`);
  return [...new Set(found.flatMap((entity) => entity?.id ?? []))];
}

async function partnerRows(
  context: Context,
  roots: readonly string[],
  asked: Pick<SharedArguments, "via" | "rollUp" | "status" | "asOf">,
): Promise<PartnerRow[]> {
  const index = await context.adjacency();
  const conditions = conditionsOf({ ...asked, via: asked.via ?? VIA, undated: true });
  const rollUp = asked.rollUp ?? true;
  const passes = edgeFilter(index, conditions);
  const rows: PartnerRow[] = [];
  for (const rootId of roots) {
    const root = index.numberOf(rootId);
    if (root === undefined) continue;
    context.check();
    visitPartners(index, root, { rollUp, passes }, ({ holder, edge, other, partner }) => {
      rows.push({
        rootId,
        holderId: index.idOf(holder),
        relationshipId: index.edgeIdOf(edge),
        otherId: index.idOf(other),
        partnerId: index.idOf(partner),
        partnerName: index.nameOf(partner),
        partnerKind: index.kindOf(partner),
        undated: index.isUndated(edge),
      });
    });
    refuseMore("relationships to compare", rows.length, ROWS_MAX, "Ask for fewer entities, or narrow `via`.");
  }
  return rows;
}

function pageOf(field: string, asked: object, args: PageArguments, context: Context, info: GraphQLResolveInfo) {
  return readPage(args, info, context, JSON.stringify([field, asked]));
}

function refuseMore(what: string, found: number, max: number, hint: string): void {
  if (found <= max) return;
  const message = `This question has ${found.toLocaleString("en")} ${what}; the limit is ${max.toLocaleString("en")}. ${hint}`;
  throw new YilianError("LIMIT_EXCEEDED", message.trim(), { details: { max, found } });
}

function invalid(message: string): YilianError {
  return new YilianError("INVALID_ARGUMENT", message);
}
