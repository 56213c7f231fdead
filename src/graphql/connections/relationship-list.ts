import type { GraphQLResolveInfo } from "graphql";
import { type EntityKind, labelOf } from "../../model/kinds.ts";
import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import {
  countRelationships,
  listRelationships,
  type RelationshipFilter,
  type RelationshipOrder,
} from "../../queries/relationships.ts";
import type { Context } from "../context.ts";
import { connectionOf, orderOf, type PageArguments, readPage } from "./paging.ts";

/** The arguments of a list of relationships, as GraphQL gives them. */
export interface RelationshipArguments extends PageArguments {
  readonly via?: readonly RelationshipType[] | null;
  readonly direction?: "OUT" | "IN" | "BOTH" | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly status?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly undated?: boolean | null;
  readonly rollUp?: boolean | null;
  readonly orderBy?: readonly { field: "NAME" | "TYPE" | "KIND" | "SINCE"; direction: "ASC" | "DESC" }[] | null;
}

/** A page of an entity's relationships; lists of the same arguments are read together for all entities that ask. */
export async function relationshipsOf(
  entityId: string,
  args: RelationshipArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const filter: RelationshipFilter = {
    rollUp: args.rollUp ?? true,
    via: listOf(args.via),
    direction: args.direction ?? null,
    labels: listOf(args.kinds)?.map(labelOf) ?? null,
    status: args.status ?? null,
    asOf: timeOf(args.asOf),
    undated: args.undated ?? true,
  };
  const order: RelationshipOrder = orderOf(args.orderBy, "NAME");
  const page = await readPage(args, info, context, ["relationships", entityId, filter, order]);
  const rows = await context.load.list(listRelationships, entityId, { filter, order, slice: page.slice });
  const connection = connectionOf(page, rows, ({ holderId, relationshipId, direction, otherId }) => ({
    direction,
    node: () => context.load.entity.load(otherId),
    relationship: () => context.load.relationship.load(relationshipId),
    through: () => (holderId === entityId ? null : context.load.entity.load(holderId)),
  }));
  const counts = async () => {
    const all = { ...filter, undated: true };
    const [row] = await context.load.list(countRelationships, entityId, all);
    return row ?? { count: 0, undated: 0 };
  };
  return {
    ...connection,
    totalCount: async () => {
      const { count, undated } = await counts();
      return filter.undated ? count : count - undated;
    },
    undatedCount: async () => (await counts()).undated,
  };
}

/** The days that an argument `asOf` means, which its scalar has read already; null where it is not given. */
export function timeOf(asOf: string | null | undefined): PartialDate | null {
  return asOf == null ? null : (parsePartialDate(asOf) ?? null);
}

/** An empty list keeps all, as the schema says. */
export function listOf<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values == null || values.length === 0 ? null : values;
}
