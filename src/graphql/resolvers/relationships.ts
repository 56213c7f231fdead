import type { GraphQLResolveInfo } from "graphql";
import {
  countUndated,
  type RelationshipFilter,
  relationshipsMatching,
} from "../../analysis/filters/relationship-filter.ts";
import {
  outgoingEntries,
  PageOfEntries,
  RankedOrder,
  type RelationshipField,
  type RelationshipOrder,
} from "../../analysis/orders/relationship-order.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { type RelationshipWhere, readRelationshipFilter } from "../arguments/relationship-where.ts";
import { type OrderArgument, orderOf, type Page, type PageArguments, readPage } from "../connections/paging.ts";
import { entryConnection } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";

interface ListArguments extends PageArguments {
  readonly where?: RelationshipWhere | null;
  readonly orderBy?: OrderArgument<RelationshipField> | null;
}

/** What is listed, and the page of it that is shown. */
interface Listed {
  readonly filter: RelationshipFilter;
  readonly order: RelationshipOrder;
  readonly page: Page;
}

/** A page of all relationships, each seen from the entity where it starts. */
export function relationships(
  _: unknown,
  { where, ...args }: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const order: RelationshipOrder = args.orderBy == null ? [] : orderOf<RelationshipField>(args.orderBy, "NAME");
  const timeless = where && { ...where, since: null, undated: null };
  return after(readRelationshipFilter(where, context), (filter) =>
    after(readPage(args, info, context, ["allRelationships", filter, order]), (page) =>
      after(context.adjacency(), (index) => {
        const undatedCount = () => after(readRelationshipFilter(timeless, context), (one) => countUndated(index, one));
        return { ...pageOf(index, { filter, order, page }, context), undatedCount };
      }),
    ),
  );
}

function pageOf(index: Adjacency, { filter, order, page }: Listed, context: Context) {
  context.check();
  const { set, count } = relationshipsMatching(index, filter);
  const ranked = new RankedOrder(index, order, page.slice.backwards);
  const entries = new PageOfEntries(ranked, page.slice);
  const outgoing = outgoingEntries(index);
  set.visit((edge) => entries.offer(outgoing[edge] as number));
  return {
    ...entryConnection(index, ranked, entries.list, page, undefined, context),
    totalCount: count,
  };
}
