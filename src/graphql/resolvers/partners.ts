import type { GraphQLResolveInfo } from "graphql";
import { kindFilter } from "../../analysis/filters/edge-filter.ts";
import { findSharedPartners, type SharedOrder } from "../../analysis/partners/shared-partners.ts";
import { invalidArgument } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { readEntities } from "../arguments/entity-ids.ts";
import { ENTITIES_MAX } from "../arguments/entity-limits.ts";
import { checkVisits, type PartnerArguments, partnerQuestion, VISITS_MAX } from "../arguments/partner-arguments.ts";
import { connectionOf, type Page, type PageArguments, readPage } from "../connections/paging.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import { linksOf } from "./partner-links.ts";

interface SharedArguments extends PartnerArguments, PageArguments {
  readonly of: readonly string[];
  readonly atLeast?: number | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly orderBy?: SharedOrder | null;
}

/** How many entities one question may name. */
const ROOTS = { min: 2, max: ENTITIES_MAX["Query.sharedPartners.of"] };

/** Partners that the given entities have in common. */
export function sharedPartners(_: unknown, args: SharedArguments, context: Context, info: GraphQLResolveInfo) {
  return after(context.adjacency(), (index) => {
    const roots = readEntities("of", args.of, ROOTS, index);
    const atLeast = readAtLeast(args.atLeast ?? roots.length, roots.length);
    const { first: _first, after: _after, last: _last, before: _before, ...conditions } = args;
    return after(readPage(args, info, context, ["sharedPartners", conditions]), (page) =>
      sharedBy(index, { args, roots, atLeast, page }, context),
    );
  });
}

/** What `sharedPartners` searches, as it was read from the arguments. */
interface Shared {
  readonly args: SharedArguments;
  readonly roots: readonly number[];
  readonly atLeast: number;
  readonly page: Page;
}

function sharedBy(index: Adjacency, { args, roots, atLeast, page }: Shared, context: Context) {
  const [last] = page.slice.after ?? [];
  const question = partnerQuestion(index, args, context.check);
  const isKind = kindFilter(index, listOf(args.kinds));
  const { total, first, tooMany } = findSharedPartners(question.partners, {
    roots,
    atLeast,
    isKind,
    order: args.orderBy ?? "COUNT",
    after: last === undefined ? undefined : (index.numberOf(String(last)) ?? -1),
    most: page.slice.limit,
    backwards: page.slice.backwards,
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

function readAtLeast(atLeast: number, most: number): number {
  if (atLeast >= 1 && atLeast <= most) return atLeast;
  throw invalidArgument(`\`atLeast\` must be from 1 to ${most}, the number of entities given, not ${atLeast}.`);
}
