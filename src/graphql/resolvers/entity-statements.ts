import type { GraphQLResolveInfo } from "graphql";
import { statementsOf } from "../../analysis/entity-statements.ts";
import { connectionOf, type PageArguments, readPage, sliceOf } from "../connections/paging.ts";
import type { Context } from "../context.ts";
import { evidenceAt } from "../evidence-source.ts";
import { after } from "../maybe-promise.ts";
import type { EntitySource } from "../sources.ts";

/** A page of what documents state about an entity itself: its names and properties. */
export function entityStatements(
  { id }: EntitySource,
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  return after(readPage(args, info, context, ["entityStatements", id]), (page) =>
    after(context.adjacency(), (index) => {
      const entity = index.numberOf(id);
      const all = entity === undefined ? [] : statementsOf(index, entity);
      const connection = connectionOf(page, sliceOf(all, page), ({ piece }) => ({
        node: () => ({ proof: evidenceAt(index, piece) }),
        evidence: () => evidenceAt(index, piece),
      }));
      return { ...connection, totalCount: all.length };
    }),
  );
}
