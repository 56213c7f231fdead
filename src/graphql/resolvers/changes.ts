import type { GraphQLResolveInfo } from "graphql";
import { type Change, findChanges } from "../../analysis/dates/changes.ts";
import { invalid, limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { readEntities, readPlace } from "../arguments/entity-ids.ts";
import { ENTITIES_MAX } from "../arguments/entity-limits.ts";
import { readPeriod } from "../arguments/period.ts";
import { connectionOf, type PageArguments, readPage, sliceOf } from "../connections/paging.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import { happeningSource } from "./happenings.ts";

interface ChangeArguments extends PageArguments {
  readonly of?: readonly string[] | null;
  readonly within?: string | null;
  readonly from: string;
  readonly to: string;
  readonly via?: readonly RelationshipType[] | null;
}

const OF = { min: 1, max: ENTITIES_MAX["Query.changes.of"] };
/** The most dates in the period that one question lists. */
const CHANGES_MAX = 20_000;

/** What began, was certified, passed a review or ended between two dates. */
export function changes(_: unknown, args: ChangeArguments, context: Context, info: GraphQLResolveInfo) {
  const [via, period] = [listOf(args.via), readPeriod(args)];
  if (args.of != null && args.within != null) throw invalid("notBoth", { names: ["of", "within"] });
  return after(context.adjacency(), (index) => {
    const roots = rootsOf(index, args);
    const ids = roots?.map((root) => index.idOf(root)) ?? null;
    return after(readPage(args, info, context, ["changes", ids, via, period]), (page) => {
      context.check();
      const { changes, undated, tooMany } = findChanges(index, { roots, period, via, most: CHANGES_MAX });
      if (tooMany !== undefined) {
        const hint = "Narrow `from`, `to` or `via`, or name a smaller place.";
        throw limitExceeded("changes", { max: CHANGES_MAX, found: tooMany, counts: "changes in the period", hint });
      }
      const connection = connectionOf(page, sliceOf(changes, page), (change) => ({
        node: () => changeSource(index, change, context),
      }));
      return { ...connection, totalCount: changes.length, undatedCount: undated };
    });
  });
}

function rootsOf(index: Adjacency, { of, within }: ChangeArguments): number[] | null {
  if (within != null) return [readPlace("within", within, index)];
  return of == null ? null : readEntities("of", of, OF, index);
}

function changeSource(index: Adjacency, { sort, property, ...change }: Change, context: Context) {
  const isOfProgram = property === "start" || property === "end";
  const happening = { ...change, property: isOfProgram ? property : null, figureId: null };
  return { ...happeningSource(index, happening, context), sort };
}
