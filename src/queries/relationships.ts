import { z } from "zod";
import { cypherFragment } from "../graph/cypher-fragment.ts";
import type { GraphReader } from "../graph/graph.ts";
import { statement } from "../graph/statement.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { definitionOf, RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import type { KeyValues, Slice } from "../model/slice.ts";
import { holders } from "./holders.ts";
import { keysetPieces } from "./keyset.ts";
import { fillSlots } from "./template.ts";

const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));
const keys = z.array(z.union([z.string(), z.number()]));
const texts = z.array(z.string());
const filtered = {
  ids: texts,
  rollUp: z.boolean(),
  via: texts.nullable(),
  symmetric: texts,
  direction: z.enum(["OUT", "IN", "BOTH"]).nullable(),
  labels: texts.nullable(),
  status: texts.nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  undated: z.boolean(),
};

const byEnds = statement("relationship/by-id", {
  params: z.object({ rows: z.array(z.object({ near: z.string(), ids: texts })) }),
  row: z.object({ id: z.string(), type: z.string(), properties }),
});

/**
 * Relationships with these ids and ends, in no order.
 *
 * Each is found from the end that fewer of them share. For many relationships of one entity, these are the other ends.
 */
export function relationshipsById(
  reader: Pick<GraphReader, "read">,
  requested: readonly { readonly id: string; readonly from: string; readonly to: string }[],
) {
  const counts = new Map<string, number>();
  for (const { from, to } of requested) for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  const countOf = (end: string): number => counts.get(end) ?? 0;
  const idsAt = new Map<string, string[]>();
  for (const { id, from, to } of requested) {
    const near = countOf(from) < countOf(to) ? from : to;
    const ids = idsAt.get(near);
    if (ids === undefined) idsAt.set(near, [id]);
    else ids.push(id);
  }
  return reader.read(byEnds, { rows: [...idsAt].map(([near, ids]) => ({ near, ids })) });
}

/** How many relationships entities have, by type, direction and labels of the other end. */
export const relationshipCounts = statement("relationship/counts", {
  params: z.object({ ids: texts }),
  row: z.object({ id: z.string(), type: z.string(), outgoing: z.boolean(), labels: texts, count: z.int() }),
});

const ofEntities = statement("relationship/of-entities", {
  params: z.object({ ...filtered, after: keys.nullable(), limit: z.int().nonnegative() }),
  row: z.object({
    entityId: z.string(),
    holderId: z.string(),
    relationshipId: z.string(),
    direction: z.enum(["OUT", "IN", "BOTH"]),
    otherId: z.string(),
    keys,
  }),
});
const countOfEntities = statement("relationship/count-of-entities", {
  params: z.object(filtered),
  row: z.object({ entityId: z.string(), count: z.int(), undated: z.int() }),
});

const others = statement("relationship/count-others", {
  params: z.object({ ...filtered, wholes: z.boolean(), otherLabels: texts.nullable() }),
  row: z.object({ entityId: z.string(), count: z.int() }),
});

const held = cypherFragment("relationship/held");
const SYMMETRIC = RELATIONSHIP_TYPES.filter((type) => definitionOf(type).symmetric);

/** What relationships can be ordered by. */
const ORDERS = {
  NAME: cypherFragment("order/relationship-name"),
  TYPE: cypherFragment("order/relationship-type"),
  KIND: cypherFragment("order/relationship-kind"),
  SINCE: cypherFragment("order/relationship-since"),
} as const;
const byId = { expression: cypherFragment("order/relationship-id"), descending: false };

/** An order of relationships, the most important first; ties go by id. */
export type RelationshipOrder = readonly { readonly field: keyof typeof ORDERS; readonly descending: boolean }[];

/** The conditions on the relationships of an entity. Null allows all. */
export interface RelationshipFilter {
  readonly rollUp: boolean;
  readonly via: readonly string[] | null;
  readonly direction: "OUT" | "IN" | "BOTH" | null;
  /** Labels of the other end. */
  readonly labels: readonly string[] | null;
  readonly status: readonly string[] | null;
  /** The time at which a relationship may be valid. */
  readonly asOf: PartialDate | null;
  /** Whether relationships without any date are included. */
  readonly undated: boolean;
}

/** One relationship in the list of an entity. */
export interface RelationshipRow {
  readonly entityId: string;
  /** The entity, or the part of it that has the relationship. */
  readonly holderId: string;
  readonly relationshipId: string;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly otherId: string;
  readonly keys: KeyValues;
}

/** The relationships of some entities, those of each in the order they are read. */
export function listRelationships(
  reader: GraphReader,
  ids: readonly string[],
  request: { readonly filter: RelationshipFilter; readonly order: RelationshipOrder; readonly slice: Slice },
): Promise<RelationshipRow[]> {
  const { filter, order, slice } = request;
  const all = [...order.map(({ field, descending }) => ({ expression: ORDERS[field], descending })), byId];
  const pieces = { held, holders, ...keysetPieces(all, slice.backwards) };
  const after = slice.after === null ? null : [...slice.after];
  return reader.read(fillSlots(ofEntities, pieces), { ...paramsOf(ids, filter), after, limit: slice.limit });
}

/**
 * How many relationships each of some entities has, and how many of them have no bound; one that is not there has no
 * row.
 */
export function countRelationships(
  reader: GraphReader,
  ids: readonly string[],
  filter: RelationshipFilter,
): Promise<{ entityId: string; count: number; undated: number }[]> {
  return reader.read(fillSlots(countOfEntities, { held, holders }), paramsOf(ids, filter));
}

/** Which other ends are counted, each once. */
export interface OthersAsked {
  readonly via: readonly RelationshipType[];
  /** Null counts either way. */
  readonly direction: "OUT" | "IN" | null;
  /** What counts, by label; null counts all. */
  readonly labels: readonly string[] | null;
  /** Whether a part of an institution counts as the institution. */
  readonly wholes: boolean;
}

/**
 * How many others entities or their parts are joined with, planned, sought and ended relationships left out; of none
 * there is no row.
 */
export function countOthers(
  reader: GraphReader,
  ids: readonly string[],
  { via, direction, labels, wholes }: OthersAsked,
): Promise<{ entityId: string; count: number }[]> {
  const filter = { rollUp: true, via, direction, labels: null, status: null, asOf: null, undated: true };
  const otherLabels = labels === null ? null : [...labels];
  return reader.read(fillSlots(others, { held, holders }), { ...paramsOf(ids, filter), wholes, otherLabels });
}

function paramsOf(ids: readonly string[], filter: RelationshipFilter) {
  const { rollUp, via, direction, labels, status, asOf, undated } = filter;
  const list = (values: readonly string[] | null) => (values === null ? null : [...values]);
  return {
    ids: [...ids],
    rollUp,
    via: list(via),
    symmetric: [...SYMMETRIC],
    direction,
    labels: list(labels),
    status: list(status),
    from: asOf?.first ?? null,
    to: asOf?.last ?? null,
    undated,
  };
}
