import type { GraphQLResolveInfo } from "graphql";
import { kindFilter } from "../../analysis/edge-filter.ts";
import { findSharedPartners, type SharedOrder } from "../../analysis/shared-partners.ts";
import { invalidArgument } from "../../errors.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { readEntities } from "../arguments/entity-ids.ts";
import { checkVisits, type PartnerArguments, partnerQuestion, VISITS_MAX } from "../arguments/partner-arguments.ts";
import { connectionOf, type PageArguments, readPage } from "../connections/paging.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { linksOf } from "./partner-links.ts";

interface SharedArguments extends PartnerArguments, PageArguments {
  readonly of: readonly string[];
  readonly atLeast?: number | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly orderBy?: SharedOrder | null;
}

/** How many entities one question may name. */
const ROOTS = { min: 2, max: 20 };

/** Partners that the given entities have in common. */
export async function sharedPartners(_: unknown, args: SharedArguments, context: Context, info: GraphQLResolveInfo) {
  const index = await context.adjacency();
  const roots = await readEntities("of", args.of, ROOTS, context);
  const atLeast = args.atLeast ?? roots.length;
  if (atLeast < 1 || atLeast > roots.length)
    throw invalidArgument(
      `\`atLeast\` must be from 1 to ${roots.length}, the number of entities given, not ${atLeast}.`,
    );
  const { first: _first, after: _after, ...conditions } = args;
  const page = await readPage(args, info, context, ["sharedPartners", conditions]);
  const [after] = page.slice.after ?? [];

  const question = partnerQuestion(index, args, context.check);
  const isKind = kindFilter(index, listOf(args.kinds));
  const { total, first, tooMany } = findSharedPartners(question.partners, {
    roots,
    atLeast,
    isKind,
    order: args.orderBy ?? "COUNT",
    after: after === undefined ? undefined : (index.numberOf(String(after)) ?? -1),
    most: page.slice.limit,
    maxVisits: VISITS_MAX,
  });
  checkVisits(tooMany ?? 0, "Ask for fewer entities, or narrow `via`.");

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
    surprise,
    links: () => links(partner),
  }));
  return {
    ...connection,
    totalCount: total,
    undatedCount: () => question.undatedAt(roots, isKind),
  };
}
