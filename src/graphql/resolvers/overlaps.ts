import type { GraphQLResolveInfo } from "graphql";
import { kindFilter } from "../../analysis/edge-filter.ts";
import { overlapMatrix as compareAll } from "../../analysis/overlap-matrix.ts";
import { findOverlaps, type Overlap, type OverlapOrder, sharedByTwo } from "../../analysis/overlaps.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { compareTexts } from "../../model/collation.ts";
import { listEntities } from "../../queries/entities.ts";
import {
  linksOf,
  type PartnerArguments,
  type PartnerQuestion,
  partnerQuestion,
  readRoots,
  refuseMore,
  VISITS_MAX,
} from "../arguments/partner-arguments.ts";
import { invalid } from "../arguments/traversal-arguments.ts";
import { filterOf, type Where } from "../arguments/where.ts";
import { connectionOf, type PageArguments, readPage, readSize } from "../connections/paging.ts";
import type { Context } from "../context.ts";

interface OverlapArguments extends PartnerArguments, PageArguments {
  readonly among?: Where | null;
  readonly minShared?: number | null;
  readonly orderBy?: OverlapOrder | null;
}

interface MatrixArguments extends PartnerArguments {
  readonly of: readonly string[];
}

/** The most hospitals that a filter may find, and the most times that two hospitals at one partner are compared. */
const HOSPITALS_MAX = 5_000;
const STEPS_MAX = 20_000_000;
/** How many entities one matrix compares, and how many shared partners are shown of a pair unless asked. */
const COMPARED = { min: 2, max: 40 };
const SHARED_FIRST = 20;

/** Pairs of hospitals that share partners. */
export async function partnerOverlaps(_: unknown, args: OverlapArguments, context: Context, info: GraphQLResolveInfo) {
  const minShared = args.minShared ?? 1;
  if (minShared < 1) throw invalid(`\`minShared\` must be at least 1, not ${minShared}.`);
  const { first: _first, after: _after, ...asked } = args;
  const page = await readPage(args, info, context, JSON.stringify(["partnerOverlaps", asked]));
  const hospitals = await hospitalsAmong(args.among, context);
  const index = await context.adjacency();
  const roots = numbersAmong(index, hospitals);
  const [after] = page.slice.after ?? [];
  const [a = -1, b = -1] = (after === undefined ? [] : String(after).split(" ")).map((id) => index.numberOf(id) ?? -1);

  const question = partnerQuestion(index, args, context.check);
  const { total, first, tooMany } = findOverlaps(question.partners, {
    roots,
    minShared,
    order: args.orderBy ?? "COUNT",
    after: after === undefined ? undefined : [a, b],
    most: page.slice.limit,
    maxVisits: VISITS_MAX,
    maxSteps: STEPS_MAX,
  });
  if (tooMany !== undefined) {
    const [what, max] =
      tooMany.what === "visits"
        ? (["relationships to compare", VISITS_MAX] as const)
        : (["pairs of hospitals at a partner to compare", STEPS_MAX] as const);
    refuseMore(what, tooMany.found, max, "Narrow `among` or `via`.");
  }

  const rows = first.map((overlap) => ({ ...overlap, keys: [`${index.idOf(overlap.a)} ${index.idOf(overlap.b)}`] }));
  const connection = connectionOf(page, rows, (overlap) => ({ node: overlapSource(overlap, question, context) }));
  return {
    ...connection,
    nodes: connection.edges.map(({ node }) => node),
    totalCount: total,
    undatedCount: () => question.undatedAt(roots),
  };
}

/** Some entities, each compared with each. */
export async function overlapMatrix(_: unknown, args: MatrixArguments, context: Context) {
  const index = await context.adjacency();
  const roots = await readRoots(args.of, COMPARED, index, context);
  const question = partnerQuestion(index, args, context.check);
  const { partners } = question;
  const work = roots.reduce((all, root) => all + partners.workOf(root), 0);
  refuseMore("relationships to compare", work, VISITS_MAX, "Ask for fewer entities, or narrow `via`.");
  const { nodes, counts, similarity } = compareAll(partners, roots);
  return {
    entities: () => context.load.entity.loadMany(nodes.map((node) => index.idOf(node))),
    counts,
    similarity,
    undatedCount: () => question.undatedAt(roots),
  };
}

/** The ids of hospitals that fit; null for all. */
async function hospitalsAmong(among: Where | null | undefined, { reader }: Context): Promise<string[] | null> {
  if (among == null) return null;
  const hospitals = await listEntities(reader, {
    kind: "HOSPITAL",
    filter: filterOf(among),
    order: [],
    slice: { after: null, limit: HOSPITALS_MAX + 1, backwards: false },
  });
  refuseMore("hospitals to compare", hospitals.length, HOSPITALS_MAX, "Narrow `among`.");
  return hospitals.map(({ id }) => id);
}

/** Hospitals by number, the smallest first. */
function numbersAmong(index: Adjacency, hospitals: readonly string[] | null): number[] {
  if (hospitals !== null) return hospitals.flatMap((id) => index.numberOf(id) ?? []).sort((a, b) => a - b);
  const isHospital = kindFilter(index, ["HOSPITAL"]);
  return index.ids.flatMap((_, node) => (isHospital(node) ? node : []));
}

function overlapSource({ a, b, ...measures }: Overlap, question: PartnerQuestion, context: Context) {
  const { index, partners } = question;
  const { load } = context;
  const entityOf = (node: number) => load.entity.load(index.idOf(node));
  const sharedFirst = ({ first }: { readonly first?: number | null }): number[] =>
    sharedByTwo(partners, a, b)
      .sort((x, y) => compareTexts(index.nameOf(x), index.nameOf(y)) || x - y)
      .slice(0, readSize("first", first ?? SHARED_FIRST));
  return {
    ...measures,
    a: () => entityOf(a),
    b: () => entityOf(b),
    partners: (args: { first?: number | null }) => sharedFirst(args).map(entityOf),
    shared: (args: { first?: number | null }) => {
      const shown = sharedFirst(args);
      const links = linksOf(question, [a, b], shown, context);
      return shown.map((partner) => ({ node: () => entityOf(partner), links: () => links(partner) }));
    },
  };
}
