import type { GraphQLResolveInfo } from "graphql";
import { kindFilter } from "../../analysis/filters/edge-filter.ts";
import { entitiesMatching } from "../../analysis/filters/entity-filter.ts";
import { overlapMatrix as compareAll } from "../../analysis/partners/overlap-matrix.ts";
import {
  type Comparison,
  findOverlaps,
  type Overlap,
  type OverlapOrder,
  sharedByTwo,
} from "../../analysis/partners/overlaps.ts";
import type { Partners } from "../../analysis/partners/partners.ts";
import { type OverlapScope, Population, reportedIfAny } from "../../analysis/partners/population.ts";
import { invalid, limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { reportedEntities } from "../../index/reported-entities.ts";
import { compareTexts } from "../../model/collation.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import { readEntities } from "../arguments/entity-ids.ts";
import { ENTITIES_MAX } from "../arguments/entity-limits.ts";
import {
  checkVisits,
  type PartnerArguments,
  type PartnerQuestion,
  partnerQuestion,
  VISITS_MAX,
} from "../arguments/partner-arguments.ts";
import { filterOf, type Where } from "../arguments/where.ts";
import { connectionOf, type Page, type PageArguments, readPage } from "../connections/paging.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import { linksOf } from "./partner-links.ts";

interface OverlapArguments extends PartnerArguments, PageArguments {
  readonly among?: Where | null;
  readonly scope?: OverlapScope | null;
  readonly partnerKinds?: readonly EntityKind[] | null;
  readonly excluding?: readonly string[] | null;
  readonly minShared?: number | null;
  readonly orderBy?: OverlapOrder | null;
}

interface MatrixArguments extends PartnerArguments {
  readonly of: readonly string[];
}

/** How many hospitals a filter may match, and how many times two hospitals at one partner may be compared. */
const HOSPITALS_MAX = 5_000;
const STEPS_MAX = 20_000_000;
/** How many entities one matrix may compare, and how many shared partners a pair shows by default. */
const COMPARED = { min: 2, max: ENTITIES_MAX["Query.overlapMatrix.of"] };
const SHARED_FIRST = 20;
/** How many entities may be excluded. */
const EXCLUDED_MAX = 200;

/** Pairs of hospitals that share partners. */
export function partnerOverlaps(_: unknown, args: OverlapArguments, context: Context, info: GraphQLResolveInfo) {
  const minShared = args.minShared ?? 1;
  if (minShared < 1) throw invalid("outOfRange", { name: "minShared", min: 1, found: minShared });
  const { first: _first, after: _after, last: _last, before: _before, ...conditions } = args;
  return after(readPage(args, info, context, ["partnerOverlaps", conditions]), (page) =>
    after(context.adjacency(), (index) => overlapsIn(index, args, page, context)),
  );
}

function overlapsIn(index: Adjacency, args: OverlapArguments, page: Page, context: Context) {
  const scope = args.scope ?? "REPORTED";
  const roots = hospitalsAmong(index, args.among, scope);
  const [last] = page.slice.after ?? [];
  const [a = -1, b = -1] = (last === undefined ? [] : String(last).split(" ")).map((id) => index.numberOf(id) ?? -1);

  const question = partnerQuestion(index, args, context.check);
  const comparison = comparisonOf(question.partners, scope, args);
  const { total, first, tooMany } = findOverlaps(comparison, {
    roots,
    minShared: args.minShared ?? 1,
    order: args.orderBy ?? "COUNT",
    after: last === undefined ? undefined : [a, b],
    most: page.slice.limit,
    backwards: page.slice.backwards,
    maxVisits: VISITS_MAX,
    maxSteps: STEPS_MAX,
  });
  const hint = "Narrow `among` or `via`, or compare reported hospitals only.";
  if (tooMany?.what === "visits") checkVisits(tooMany.found, hint);
  else if (tooMany !== undefined) {
    const counts = "pairs of hospitals at a partner to compare";
    throw limitExceeded("pairs", { max: STEPS_MAX, found: tooMany.found, counts, hint });
  }

  const rows = first.map((overlap) => ({ ...overlap, keys: [`${index.idOf(overlap.a)} ${index.idOf(overlap.b)}`] }));
  const connection = connectionOf(page, rows, (overlap) => ({
    node: () => overlapSource(overlap, comparison, question, context),
  }));
  return {
    ...connection,
    totalCount: total,
    undatedCount: () => question.undatedAt(roots, comparison.counts),
  };
}

/** Which partners count, and among which entities chance is computed. */
function comparisonOf(
  partners: Partners,
  scope: OverlapScope,
  { partnerKinds, excluding }: OverlapArguments,
): Comparison {
  const { index } = partners;
  const population = Population.of(partners, scope);
  const kinds = listOf(partnerKinds);
  const excluded = new Set(readEntities("excluding", excluding ?? [], { max: EXCLUDED_MAX }, index));
  if (kinds === null && excluded.size === 0) return { partners, counts: () => true, population };
  const isKind = kindFilter(index, kinds);
  const counts = (node: number): boolean => isKind(node) && !excluded.has(node);
  return { partners, counts, population: population.only(counts) };
}

/** Some entities, each compared with each other. */
export function overlapMatrix(_: unknown, args: MatrixArguments, context: Context) {
  return after(context.adjacency(), (index) => matrixIn(index, args, context));
}

function matrixIn(index: Adjacency, args: MatrixArguments, context: Context) {
  const roots = readEntities("of", args.of, COMPARED, index);
  const question = partnerQuestion(index, args, context.check);
  const { partners } = question;
  const work = roots.reduce((all, root) => all + partners.workOf(root), 0);
  checkVisits(work, "Ask for fewer entities, or narrow `via`.");
  const { nodes, counts, similarity } = compareAll(partners, roots);
  return {
    entities: () => context.load.entity.loadMany(nodes.map((node) => index.idOf(node))),
    counts,
    similarity,
    undatedCount: () => question.undatedAt(roots),
  };
}

/** The hospitals of a scope that match a filter; all hospitals of the scope without one. */
function hospitalsAmong(index: Adjacency, among: Where | null | undefined, scope: OverlapScope): number[] {
  const { set } = entitiesMatching(index, "HOSPITAL", filterOf(among));
  const reported = reportedIfAny(index, scope);
  const hospitals = (reported === undefined ? set : set.and(reported)).toArray();
  if (among != null && hospitals.length > HOSPITALS_MAX) {
    const counts = "hospitals or more to compare";
    const hint = "Narrow `among`.";
    throw limitExceeded("hospitals", { max: HOSPITALS_MAX, found: hospitals.length, counts, hint });
  }
  return [...hospitals];
}

function overlapSource(
  { a, b, ...measures }: Overlap,
  comparison: Comparison,
  question: PartnerQuestion,
  context: Context,
) {
  const { index } = question;
  const reported = reportedEntities(index);
  const { load } = context;
  const entityOf = (node: number) => load.entity.load(index.idOf(node));
  const sharedFirst = ({ first }: { readonly first?: number | null }): number[] =>
    sharedByTwo(comparison, a, b)
      .sort((x, y) => compareTexts(index.nameOf(x), index.nameOf(y)) || x - y)
      .slice(0, readSize("first", first ?? SHARED_FIRST));
  return {
    ...measures,
    a: () => entityOf(a),
    b: () => entityOf(b),
    reported: () => [a, b].filter((node) => reported.has(node)).map(entityOf),
    partners: (args: { first?: number | null }) => sharedFirst(args).map(entityOf),
    shared: (args: { first?: number | null }) => {
      const shown = sharedFirst(args);
      const links = linksOf(question, [a, b], shown, context);
      return shown.map((partner) => ({ node: () => entityOf(partner), links: () => links(partner) }));
    },
  };
}
