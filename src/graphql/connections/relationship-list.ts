import type { GraphQLResolveInfo } from "graphql";
import {
  countRelationships,
  endsOf,
  type RelationshipConditions,
  visitRelationships,
} from "../../analysis/entity-relationships.ts";
import {
  PageOfEntries,
  RankedOrder,
  type RelationshipField,
  type RelationshipOrder,
} from "../../analysis/orders/relationship-order.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { type EntityKind, labelOf } from "../../model/kinds.ts";
import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import type { KeyValues } from "../../model/slice.ts";
import { type DateRange, readPeriod } from "../arguments/period.ts";
import { checkRelationshipKinds } from "../arguments/relationship-where.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import { once, oncePer } from "../once.ts";
import { relationshipAt } from "../relationship-source.ts";
import type { EntitySource } from "../sources.ts";
import {
  connectionOf,
  type Keyed,
  type OrderArgument,
  orderOf,
  type Page,
  type PageArguments,
  readPage,
} from "./paging.ts";

/** The arguments of a list of relationships. */
export interface RelationshipArguments extends PageArguments {
  readonly via?: readonly RelationshipType[] | null;
  readonly kind?: readonly string[] | null;
  readonly since?: DateRange | null;
  readonly direction?: "OUT" | "IN" | "BOTH" | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly status?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly undated?: boolean | null;
  readonly rollUp?: boolean | null;
  readonly orderBy?: OrderArgument<RelationshipField> | null;
}

/**
 * Makes the resolver of a page of the relationships of an entity.
 *
 * @param fixed - arguments that the field itself sets.
 */
export function relationshipList(fixed: RelationshipArguments = {}) {
  const questionOf = oncePer((args: RelationshipArguments) => readQuestion({ ...args, ...fixed }));
  return ({ id }: EntitySource, args: RelationshipArguments, context: Context, info: GraphQLResolveInfo) => {
    const { filter, ...question } = questionOf(args);
    return after(readPage(args, info, context, ["relationships", id, filter, question.order]), (page) =>
      after(context.adjacency(), (index) => pageOf(index, id, { ...question, page }, context)),
    );
  };
}

/** What a list of relationships lists, and in which order. */
function readQuestion(args: RelationshipArguments) {
  const kinds = listOf(args.kinds);
  const kind = listOf(args.kind);
  const conditions = {
    rollUp: args.rollUp ?? true,
    via: listOf(args.via),
    kind: kind && checkRelationshipKinds(kind, args.via),
    since: args.since == null ? null : readPeriod(args.since),
    direction: args.direction ?? null,
    kinds,
    status: args.status ?? null,
    asOf: timeOf(args.asOf),
    undated: args.undated ?? true,
  };
  const order = orderOf<RelationshipField>(args.orderBy, "NAME");
  const { rollUp, via, direction, status, asOf, undated } = conditions;
  // Cursors depend on the names and the order of these properties.
  const filter = {
    ...{ rollUp, via, direction, labels: kinds?.map(labelOf) ?? null, status, asOf, undated },
    ...{ kind: conditions.kind ?? undefined, since: conditions.since ?? undefined },
  };
  return { conditions, order, filter };
}

/** What is listed, and the page of it that is shown. */
interface Listed {
  readonly conditions: RelationshipConditions;
  readonly order: RelationshipOrder;
  readonly page: Page;
}

function pageOf(index: Adjacency, entityId: string, { conditions, order, page }: Listed, context: Context) {
  const entity = index.numberOf(entityId);
  const ranked = new RankedOrder(index, order, page.slice.backwards);
  const entries = new PageOfEntries(ranked, page.slice);
  context.check();
  if (entity !== undefined) visitRelationships(index, entity, conditions, (entry) => entries.offer(entry));
  const connection = entryConnection(index, ranked, entries.list, page, entity, context);
  const counts = once(() =>
    entity === undefined ? { count: 0, undated: 0 } : countRelationships(index, entity, conditions),
  );
  return {
    ...connection,
    totalCount: () => (conditions.undated ? counts().count : counts().count - counts().undated),
    undatedCount: () => counts().undated,
  };
}

/**
 * A page of entries of the adjacency lists as a connection, without its numbers.
 *
 * @param entity - the entity whose relationships are listed. Undefined for a list that belongs to no entity: each edge
 *   is then seen from where its list begins.
 */
export function entryConnection(
  index: Adjacency,
  ranked: RankedOrder,
  entries: readonly number[],
  page: Page,
  entity: number | undefined,
  context: Context,
) {
  const rows = entries.map((entry) => new EntryRow(ranked, entry));
  const nodeOf = (node: number) => context.load.entity.load(index.idOf(node));
  return connectionOf(page, rows, ({ entry }) => {
    const { edge, holder, other, direction } = endsOf(index, entry);
    return {
      direction,
      node: () => relationshipAt(index, edge),
      other: () => nodeOf(other),
      through: () => (entity === undefined || holder === entity ? [] : [nodeOf(holder)]),
    };
  });
}

/** An entry of the adjacency lists, whose keys are read only for a cursor. */
class EntryRow implements Keyed {
  readonly entry: number;
  private readonly order: RankedOrder;

  constructor(order: RankedOrder, entry: number) {
    this.order = order;
    this.entry = entry;
  }

  get keys(): KeyValues {
    return this.order.keysOf(this.entry);
  }
}

/** The date in an argument `asOf`, which its scalar has checked; null if it is not given. */
export function timeOf(asOf: string | null | undefined): PartialDate | null {
  return asOf == null ? null : (parsePartialDate(asOf) ?? null);
}

/** The values of a list argument. An empty list means all, which is null here. */
export function listOf<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values == null || values.length === 0 ? null : values;
}
