import type { GraphQLResolveInfo } from "graphql";
import { kindFilter } from "../../adjacency/edge-filter.ts";
import { findSharedPartners, type SharedOrder } from "../../adjacency/shared-partners.ts";
import type { EntityKind } from "../../model/kinds.ts";
import type { Context } from "../context.ts";
import { connectionOf, type PageArguments, readPage } from "../paging.ts";
import {
  linksOf,
  type PartnerArguments,
  type PartnerQuestion,
  partnerQuestion,
  readRoots,
  refuseMore,
  VISITS_MAX,
} from "../partner-question.ts";
import { listOf } from "../relationship-list.ts";
import { invalid } from "../walk-arguments.ts";

interface SharedArguments extends PartnerArguments, PageArguments {
  readonly of: readonly string[];
  readonly atLeast?: number | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly orderBy?: SharedOrder | null;
}

/** How many entities one question is about. */
const ROOTS = { min: 2, max: 20 };

/** Partners that the given entities have in common. */
export async function sharedPartners(_: unknown, args: SharedArguments, context: Context, info: GraphQLResolveInfo) {
  return context.walk(args.of, async (index) => {
    const roots = await readRoots(args.of, ROOTS, index, context);
    const atLeast = args.atLeast ?? roots.length;
    if (atLeast < 1 || atLeast > roots.length)
      throw invalid(`\`atLeast\` must be from 1 to ${roots.length}, the number of entities given, not ${atLeast}.`);
    const { first: _first, after: _after, ...asked } = args;
    const page = await readPage(args, info, context, JSON.stringify(["sharedPartners", asked]));
    const [after] = page.slice.after ?? [];
    const question = partnerQuestion(index, args, () => context.check());
    const find = (on: PartnerQuestion, among: readonly number[], measures: boolean) =>
      findSharedPartners(on.partners, {
        roots: among,
        atLeast,
        isKind: kindFilter(on.index, listOf(args.kinds)),
        order: args.orderBy ?? "COUNT",
        after: after === undefined ? undefined : (on.index.numberOf(String(after)) ?? -1),
        most: page.slice.limit,
        maxVisits: VISITS_MAX,
        measures,
      });
    const again = <T>(answer: (on: PartnerQuestion, roots: readonly number[]) => T): Promise<T> =>
      context.walk(args.of, async (on) => answer(question.on(on), await readRoots(args.of, ROOTS, on, context)));
    // Without an index it takes all of the graph to tell how surprising something is: only who asks for that waits for it.
    const { total, first, tooMany } = find(question, roots, index.extent === undefined);
    const hint = "Ask for fewer entities, or narrow `via`.";
    refuseMore("relationships", "relationships to compare", tooMany ?? 0, VISITS_MAX, hint);
    let measured: Promise<ReadonlyMap<string, number | undefined>> | undefined;
    const surpriseOf = async (id: string): Promise<number | undefined> => {
      measured ??= again((on, among) => {
        const { first } = find(on, among, true);
        return new Map(first.map(({ partner, surprise }) => [on.index.idOf(partner), surprise]));
      });
      return (await measured).get(id);
    };
    const links = linksOf(
      question,
      roots,
      first.map(({ partner }) => partner),
      context,
    );
    const rows = first.map((shared) => ({ ...shared, keys: [index.idOf(shared.partner)] }));
    const connection = connectionOf(page, rows, ({ partner, count, surprise }) => ({
      node: () => context.load.entity.load(index.idOf(partner)),
      count,
      surprise: surprise ?? (() => surpriseOf(index.idOf(partner))),
      links: () => links(partner),
    }));
    return {
      ...connection,
      nodes: () => connection.edges.map((edge) => edge.node()),
      totalCount: total,
      undatedCount: () => again((on, among) => on.undatedAt(among, kindFilter(on.index, listOf(args.kinds)))),
    };
  });
}
