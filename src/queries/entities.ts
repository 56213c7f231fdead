import { z } from "zod";
import { cypherFragment } from "../graph/cypher-fragment.ts";
import type { GraphReader } from "../graph/graph.ts";
import { statement } from "../graph/statement.ts";
import { type EntityKind, labelOf } from "../model/kinds.ts";
import { HOSPITAL_LEVELS } from "../model/values.ts";
import { type Filter, filterPieces } from "./filter.ts";
import { type Key, type KeyValues, keysetPieces } from "./keyset.ts";
import { fillSlots } from "./template.ts";

const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));
const ids = z.object({ ids: z.array(z.string()) });
const keys = z.array(z.union([z.string(), z.number()]));

/** Entities by their ids. */
export const entitiesById = statement("entity/by-id", {
  params: ids,
  row: z.object({ id: z.string(), labels: z.array(z.string()), properties }),
});

/** Entities by their former ids. */
export const entitiesByFormerId = statement("entity/by-former-id", {
  params: ids,
  row: z.object({ formerId: z.string(), id: z.string(), labels: z.array(z.string()), properties }),
});

/** The ids of the entities that have a name. */
export const entitiesByName = statement("entity/by-name", {
  params: z.object({ name: z.string(), limit: z.int().positive() }),
  row: z.object({ id: z.string() }),
});

const listed = statement("entity/list", {
  params: z.object({
    values: z.array(z.unknown()),
    levels: z.array(z.string()),
    after: keys.nullable(),
    limit: z.int().nonnegative(),
  }),
  row: z.object({ id: z.string(), keys }),
});
const counted = statement("entity/count", {
  params: z.object({ values: z.array(z.unknown()) }),
  row: z.object({ count: z.int() }),
});
const featured = statement("entity/features", {
  params: z.object({ values: z.array(z.unknown()), limit: z.int().nonnegative() }),
  row: z.object({
    id: z.string(),
    kind: z.string().nullable(),
    level: z.string().nullable(),
    ownership: z.string().nullable(),
    status: z.string().nullable(),
    start: z.string().nullable(),
  }),
});

/** The cities of the rank of a province. */
export const municipalities = statement("entity/municipalities", {
  params: z.object({}),
  row: z.object({ id: z.string() }),
});

/** The values that entities are grouped by. Null is an unknown value. */
export type EntityFeatures = z.output<typeof featured.row>;

/** What entities can be ordered by. */
const ORDERS = {
  NAME: cypherFragment("order/entity-name"),
  ID: cypherFragment("order/entity-id"),
  RELATIONSHIPS: cypherFragment("order/entity-relationships"),
  PARTNERS: cypherFragment("order/hospital-partners"),
  LEVEL: cypherFragment("order/hospital-level"),
} as const;

const partners = cypherFragment("entity/partners");

/** An order of entities, the most important first; ties go by id. */
export type EntityOrder = readonly { readonly field: keyof typeof ORDERS; readonly descending: boolean }[];

/** A part of a list: so many rows behind some keys, from its end when `backwards`. */
export interface Slice {
  readonly after: KeyValues | null;
  readonly limit: number;
  readonly backwards: boolean;
}

/** Ids of the entities of a kind that fit a filter, with what they are ordered by, in the order they are read. */
export function listEntities(
  reader: GraphReader,
  request: { readonly kind: EntityKind; readonly filter: Filter; readonly order: EntityOrder; readonly slice: Slice },
): Promise<{ id: string; keys: KeyValues }[]> {
  const { kind, filter, order, slice } = request;
  const { text, values } = filterPieces(filter);
  const byId: Key = { expression: ORDERS.ID, descending: false };
  const all = [...order.map(({ field, descending }) => ({ expression: ORDERS[field], descending })), byId];
  const pieces = {
    Label: labelOf(kind),
    filter: text,
    // Counting partners is expensive, so only this order pays for it.
    partners: order.some(({ field }) => field === "PARTNERS") ? partners : "",
    ...keysetPieces(all, slice.backwards),
  };
  const { after, limit } = slice;
  const params = { values, levels: Object.keys(HOSPITAL_LEVELS), after: after === null ? null : [...after], limit };
  return reader.read(fillSlots(listed, pieces), params);
}

/** How many entities of a kind fit a filter. */
export async function countEntities(reader: GraphReader, kind: EntityKind, filter: Filter): Promise<number> {
  const { text, values } = filterPieces(filter);
  const [row] = await reader.read(fillSlots(counted, { Label: labelOf(kind), filter: text }), { values });
  return row?.count ?? 0;
}

/** What the entities of a kind that fit a filter are grouped by, at most `limit` of them, in no order. */
export function readFeatures(
  reader: GraphReader,
  request: { readonly kind: EntityKind; readonly filter: Filter; readonly limit: number },
): Promise<EntityFeatures[]> {
  const { kind, filter, limit } = request;
  const { text, values } = filterPieces(filter);
  return reader.read(fillSlots(featured, { Label: labelOf(kind), filter: text }), { values, limit });
}
