import type { GraphQLResolveInfo } from "graphql";
import { type TimelineEntry, timelineOf } from "../../analysis/dates/timeline.ts";
import { limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { readEntities } from "../arguments/entity-ids.ts";
import { ENTITIES_MAX } from "../arguments/entity-limits.ts";
import { type DateRange, readPeriod } from "../arguments/period.ts";
import { connectionOf, type PageArguments, readPage, sliceOf } from "../connections/paging.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import { happeningSource } from "./happenings.ts";

interface TimelineArguments extends PageArguments, DateRange {
  readonly of: readonly string[];
  readonly via?: readonly RelationshipType[] | null;
  readonly rollUp?: boolean | null;
}

const OF = { min: 1, max: ENTITIES_MAX["Query.timeline.of"] };
/** The most relationships with a date in the period that one question lists, and the most figures. */
const STATEMENTS_MAX = 5_000;

/** The dated statements about some entities in order of time. */
export function timeline(_: unknown, args: TimelineArguments, context: Context, info: GraphQLResolveInfo) {
  const [rollUp, via, period] = [args.rollUp ?? true, listOf(args.via), readPeriod(args)];
  return after(context.adjacency(), (index) => {
    const roots = readEntities("of", args.of, OF, index);
    const ids = roots.map((root) => index.idOf(root));
    return after(readPage(args, info, context, ["timeline", ids, rollUp, via, period]), (page) => {
      context.check();
      const found = timelineOf(index, { roots, rollUp, via, period, most: STATEMENTS_MAX });
      if (found.tooMany !== undefined) {
        const { what, found: count } = found.tooMany;
        const hint = "Narrow `from`, `to` or `via`, or ask for fewer entities.";
        throw limitExceeded(what, { max: STATEMENTS_MAX, found: count, counts: `${what} with a date`, hint });
      }
      const connection = connectionOf(page, sliceOf(found.entries, page), (entry) => ({
        node: () => entrySource(index, entry, context),
      }));
      return { ...connection, totalCount: found.entries.length, undatedCount: found.undated };
    });
  });
}

function entrySource(index: Adjacency, { bound, until, figure, ...entry }: TimelineEntry, context: Context) {
  const figureId = figure === null ? null : index.figures.idOf(figure);
  return {
    ...happeningSource(index, { ...entry, figureId }, context),
    bound,
    until,
    figure: () => (figureId === null ? null : context.load.figure.load(figureId)),
  };
}
