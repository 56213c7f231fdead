import type { GraphQLResolveInfo } from "graphql";
import type { Adjacency } from "../../adjacency/adjacency.ts";
import { kindFilter } from "../../adjacency/edge-filter.ts";
import { overlapMatrix as compareAll } from "../../adjacency/overlap-matrix.ts";
import { findOverlaps, type Overlap, type OverlapOrder, overlapOf, sharedByTwo } from "../../adjacency/overlaps.ts";
import { compareTexts } from "../../model/digest.ts";
import { listEntities } from "../../queries/entities.ts";
import type { Context } from "../context.ts";
import { connectionOf, type PageArguments, readPage, readSize } from "../paging.ts";
import {
  linksOf,
  type PartnerArguments,
  type PartnerQuestion,
  partnerQuestion,
  readRoots,
  refuseMore,
  VISITS_MAX,
} from "../partner-question.ts";
import { invalid, noIndex } from "../walk-arguments.ts";
import { filterOf, type Where } from "../where.ts";

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
  return context.walk(hospitals ?? [], (index) => {
    const roots = numbersAmong(index, hospitals);
    const question = partnerQuestion(index, args, () => context.check());
    const [after] = page.slice.after ?? [];
    const [a = -1, b = -1] = (after === undefined ? [] : String(after).split(" ")).map(
      (id) => index.numberOf(id) ?? -1,
    );
    const { total, first, tooMany } = findOverlaps(question.partners, {
      roots,
      minShared,
      order: args.orderBy ?? "COUNT",
      after: after === undefined ? undefined : [a, b],
      most: page.slice.limit,
      maxVisits: VISITS_MAX,
      maxSteps: STEPS_MAX,
      // Without an index it takes all of the graph to tell that: only who asks for it waits for it.
      measures: index.extent === undefined,
    });
    if (tooMany !== undefined) {
      const { found } = tooMany;
      const hint = "Narrow `among` or `via`.";
      if (tooMany.what === "visits") refuseMore("relationships", "relationships to compare", found, VISITS_MAX, hint);
      else refuseMore("pairs", "pairs of hospitals at a partner to compare", found, STEPS_MAX, hint);
    }
    const rows = first.map((overlap) => ({ ...overlap, keys: [`${index.idOf(overlap.a)} ${index.idOf(overlap.b)}`] }));
    const connection = connectionOf(page, rows, (overlap) => ({ node: overlapSource(overlap, question, context) }));
    return {
      ...connection,
      nodes: connection.edges.map(({ node }) => node),
      totalCount: total,
      undatedCount: () =>
        context.walk(hospitals ?? [], (again) => question.on(again).undatedAt(numbersAmong(again, hospitals))),
    };
  });
}

/** Some entities, each compared with each. */
export async function overlapMatrix(_: unknown, args: MatrixArguments, context: Context) {
  return context.walk(args.of, async (index) => {
    const roots = await readRoots(args.of, COMPARED, index, context);
    const question = partnerQuestion(index, args, () => context.check());
    const { partners } = question;
    partners.expect(roots);
    const work = roots.reduce((all, root) => all + partners.workOf(root), 0);
    refuseMore(
      "relationships",
      "relationships to compare",
      work,
      VISITS_MAX,
      "Ask for fewer entities, or narrow `via`.",
    );
    const { nodes, counts, similarity } = compareAll(partners, roots);
    return {
      entities: () => context.load.entity.loadMany(nodes.map((node) => index.idOf(node))),
      counts,
      similarity,
      undatedCount: () =>
        context.walk(args.of, async (again) =>
          question.on(again).undatedAt(await readRoots(args.of, COMPARED, again, context)),
        ),
    };
  });
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
  refuseMore("hospitals", "hospitals to compare", hospitals.length, HOSPITALS_MAX, "Narrow `among`.");
  return hospitals.map(({ id }) => id);
}

/** Hospitals by number, the smallest first. */
function numbersAmong(index: Adjacency, hospitals: readonly string[] | null): number[] {
  if (hospitals !== null) return hospitals.flatMap((id) => index.numberOf(id) ?? []).sort((a, b) => a - b);
  if (index.extent !== undefined)
    throw noIndex(
      "To compare all hospitals takes an index of the whole data set, which is too large for one. Name some by `among`, or ask the operator to raise INDEX_MAX_RELATIONSHIPS.",
    );
  const isHospital = kindFilter(index, ["HOSPITAL"]);
  return index.ids.flatMap((_, node) => (isHospital(node) ? node : []));
}

function overlapSource({ a, b, surprise, ...told }: Overlap, question: PartnerQuestion, context: Context) {
  const { load, walk } = context;
  const pair = [question.index.idOf(a), question.index.idOf(b)] as const;
  const numbersOf = (index: Adjacency) => pair.map((id) => index.numberOf(id) ?? -1) as [number, number];
  const shownOf = <T>(
    args: { readonly first?: number | null },
    show: (shown: readonly number[], on: PartnerQuestion, two: readonly number[]) => T,
  ): Promise<T> =>
    walk(pair, (index) => {
      const on = question.on(index);
      const [one, other] = numbersOf(index);
      on.partners.expect([one, other]);
      const shown = sharedByTwo(on.partners, one, other)
        .sort((x, y) => compareTexts(index.nameOf(x), index.nameOf(y)) || x - y)
        .slice(0, readSize("first", args.first ?? SHARED_FIRST));
      return show(shown, on, [one, other]);
    });
  return {
    ...told,
    surprise: () =>
      surprise ?? walk(pair, (index) => overlapOf(question.on(index).partners, ...numbersOf(index)).surprise),
    a: () => load.entity.load(pair[0]),
    b: () => load.entity.load(pair[1]),
    partners: async (args: { first?: number | null }) =>
      load.entity.loadMany(await shownOf(args, (shown, { index }) => shown.map((partner) => index.idOf(partner)))),
    shared: (args: { first?: number | null }) =>
      shownOf(args, (shown, on, two) => {
        const links = linksOf(on, two, shown, context);
        return shown.map((partner) => ({
          node: () => load.entity.load(on.index.idOf(partner)),
          links: () => links(partner),
        }));
      }),
  };
}
