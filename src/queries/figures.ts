import { z } from "zod";
import { cypherFragment } from "../graph/cypher-fragment.ts";
import type { GraphReader } from "../graph/graph.ts";
import { statement } from "../graph/statement.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { KeyValues, Slice } from "../model/slice.ts";
import { type Filter, filterPieces } from "./filter.ts";
import { keysetPieces } from "./keyset.ts";
import { properties } from "./properties.ts";
import { fillSlots } from "./template.ts";

/** The Cypher of the entities whose figures count for an entity: itself and, with roll-up, its parts. */
const holders = cypherFragment("entity/holders");
const texts = z.array(z.string());
const keys = z.array(z.union([z.string(), z.number()]));
const page = { after: keys.nullable(), limit: z.int().nonnegative() };
const fitting = {
  measures: texts.nullable(),
  subject: z.record(z.string(), z.union([z.string(), texts]).nullable()).nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  undated: z.boolean(),
};
const counted = { count: z.int(), dateless: z.int() };
const ofEntity = { ids: texts, rollUp: z.boolean(), ...fitting };
const listedBy = { values: z.array(z.unknown()), labels: texts.nullable(), ...fitting };

/** Figures by their ids. */
export const figuresById = statement("figure/by-id", {
  params: z.object({ ids: texts }),
  row: z.object({
    id: z.string(),
    ofId: z.string(),
    properties,
  }),
});

/** All measures, with how many figures each has. */
export const measures = statement("figure/measures", {
  params: z.object({}),
  row: z.object({ id: z.string(), name: z.string(), nameEn: z.string(), unit: z.string(), count: z.int() }),
});

const ofEntities = statement("figure/of-entities", {
  params: z.object({ ...ofEntity, ...page }),
  row: z.object({ entityId: z.string(), figureId: z.string(), keys }),
});
const countOfEntities = statement("figure/count-of-entities", {
  params: z.object(ofEntity),
  row: z.object({ entityId: z.string(), ...counted }),
});
const listed = statement("figure/list", {
  params: z.object({ ...listedBy, ...page }),
  row: z.object({ id: z.string(), keys }),
});
const count = statement("figure/count", { params: z.object(listedBy), row: z.object(counted) });

const fits = cypherFragment("figure/fits");

/** What figures can be ordered by. */
const ORDERS = {
  MEASURE: cypherFragment("order/figure-measure"),
  VALUE: cypherFragment("order/figure-value"),
  NAME: cypherFragment("order/figure-name"),
  TIME: cypherFragment("order/figure-time"),
} as const;
const byId = { expression: cypherFragment("order/figure-id"), descending: false };

/** An order of figures, the most important first; ties go by id. */
export type FigureOrder = readonly { readonly field: keyof typeof ORDERS; readonly descending: boolean }[];

/** The conditions on figures. Null allows all. */
export interface FigureFilter {
  readonly measures: readonly string[] | null;
  /** The condition on their subject. */
  readonly subject: Readonly<Record<"eq" | "oneOf" | "contains" | "startsWith", string | string[] | null>> | null;
  /** The time at which a figure may be valid. */
  readonly asOf: PartialDate | null;
  /** Whether figures without any date are included. */
  readonly undated: boolean;
}

/** The conditions on the entities that have the figures. If `labels` is null, all kinds are allowed. */
export interface FigureHolders {
  readonly filter: Filter;
  readonly labels: readonly string[] | null;
}

/** How many figures there are, and how many of them have no date. */
export type FigureCount = z.output<z.ZodObject<typeof counted>>;

/** The figures of some entities, by measure. */
export function listFiguresOf(
  reader: GraphReader,
  ids: readonly string[],
  request: { readonly rollUp: boolean; readonly filter: FigureFilter; readonly slice: Slice },
): Promise<{ entityId: string; figureId: string; keys: KeyValues }[]> {
  const { rollUp, filter, slice } = request;
  const pieces = { holders, fits, ...piecesOf([{ field: "MEASURE", descending: false }], slice) };
  return reader.read(fillSlots(ofEntities, pieces), { ids: [...ids], rollUp, ...paramsOf(filter), ...rangeOf(slice) });
}

/** How many figures each of some entities has; a missing entity has no row. */
export function countFiguresOf(
  reader: GraphReader,
  ids: readonly string[],
  { rollUp, filter }: { readonly rollUp: boolean; readonly filter: FigureFilter },
): Promise<(FigureCount & { entityId: string })[]> {
  return reader.read(fillSlots(countOfEntities, { holders, fits }), { ids: [...ids], rollUp, ...paramsOf(filter) });
}

/** The figures of all entities that fit, in an order. */
export function listFigures(
  reader: GraphReader,
  request: {
    readonly of: FigureHolders;
    readonly filter: FigureFilter;
    readonly order: FigureOrder;
    readonly slice: Slice;
  },
): Promise<{ id: string; keys: KeyValues }[]> {
  const { of, filter, order, slice } = request;
  const { text, values } = filterPieces(of.filter);
  const pieces = { filter: text, fits, ...piecesOf(order, slice) };
  const labels = of.labels && [...of.labels];
  return reader.read(fillSlots(listed, pieces), { values, labels, ...paramsOf(filter), ...rangeOf(slice) });
}

/** How many figures of all entities fit. */
export async function countFigures(reader: GraphReader, of: FigureHolders, filter: FigureFilter): Promise<FigureCount> {
  const { text, values } = filterPieces(of.filter);
  const params = { values, labels: of.labels && [...of.labels], ...paramsOf(filter) };
  const [row] = await reader.read(fillSlots(count, { filter: text, fits }), params);
  return row ?? { count: 0, dateless: 0 };
}

function piecesOf(order: FigureOrder, { backwards }: Slice): Record<string, string> {
  const all = order.map(({ field, descending }) => ({ expression: ORDERS[field], descending }));
  return keysetPieces([...all, byId], backwards);
}

function rangeOf({ after, limit }: Slice) {
  return { after: after === null ? null : [...after], limit };
}

function paramsOf({ measures, subject, asOf, undated }: FigureFilter) {
  return { measures: measures && [...measures], subject, from: asOf?.first ?? null, to: asOf?.last ?? null, undated };
}
