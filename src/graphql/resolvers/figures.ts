import type { GraphQLResolveInfo } from "graphql";
import { type EntityKind, labelOf } from "../../model/kinds.ts";
import {
  measures as allMeasures,
  countFigures,
  countFiguresOf,
  type FigureCount,
  type FigureFilter,
  type FigureHolders,
  type FigureOrder,
  listFigures,
  listFiguresOf,
} from "../../queries/figures.ts";
import type { Filter } from "../../queries/filter.ts";
import type { Language } from "../../wording/entity-summary.ts";
import { type NameFilter, nameValue } from "../arguments/where.ts";
import { connectionOf, orderOf, type PageArguments, readPage } from "../connections/paging.ts";
import { listOf, timeOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import type { EntitySource, FigureSource } from "../sources.ts";
import { note, stored } from "./stored-fields.ts";

interface OwnArguments extends PageArguments {
  readonly measure?: string | null;
  readonly asOf?: string | null;
  readonly undated?: boolean | null;
  readonly rollUp?: boolean | null;
}

interface ListArguments extends PageArguments {
  readonly where?: {
    readonly of?: readonly string[] | null;
    readonly kinds?: readonly EntityKind[] | null;
    readonly locatedIn?: readonly string[] | null;
    readonly measure?: readonly string[] | null;
    readonly subject?: NameFilter | null;
    readonly asOf?: string | null;
    readonly undated?: boolean | null;
  } | null;
  readonly orderBy?: readonly { field: FigureOrder[number]["field"]; direction: "ASC" | "DESC" }[] | null;
}

interface Spoken {
  readonly lang?: Language | null;
}

/** The resolvers of figures and measures. */
export const figureResolvers = {
  Figure: {
    of: ({ of }: FigureSource, _: unknown, { load }: Context) => load.entity.load(of),
    measureName: ({ measure }: FigureSource, args: Spoken, { load }: Context) =>
      after(load.measure.load(measure), (found) => (found === null ? null : nameOf(found, args))),
    unit: ({ measure }: FigureSource, _: unknown, { load }: Context) =>
      after(load.measure.load(measure), (found) => found?.unit),
    ...stored("value", "valueMax", "qualifier", "asOf", "since", "until", "subject"),
    relationship: ({ properties: { relationship } }: FigureSource, _: unknown, { load }: Context) =>
      typeof relationship === "string" ? load.relationship.load(relationship) : null,
    note,
    evidence: ({ id }: FigureSource, _: unknown, { load }: Context) => load.evidenceAbout.load(id),
  },
  Measure: { name: nameOf },
};

function nameOf({ name, nameEn }: { readonly name: string; readonly nameEn: string }, { lang }: Spoken): string {
  return lang === "EN" ? nameEn : name;
}

/** All measures, by id. */
export function measures(_: unknown, __: unknown, { reader }: Context) {
  return reader.read(allMeasures, {});
}

/** A page of the figures of an entity. */
export async function figuresOf({ id }: EntitySource, args: OwnArguments, context: Context, info: GraphQLResolveInfo) {
  const { load } = context;
  const filter = filterOfFigures({ ...args, measure: args.measure == null ? null : [args.measure] });
  const rollUp = args.rollUp ?? true;
  const page = await readPage(args, info, context, ["figures", id, rollUp, filter]);
  const rows = await load.list(listFiguresOf, id, { rollUp, filter, slice: page.slice });
  const connection = connectionOf(page, rows, ({ figureId }) => ({ node: () => load.figure.load(figureId) }));
  const all = { ...filter, undated: true };
  return figureConnection(connection, filter, async () => {
    const [row] = await load.list(countFiguresOf, id, { rollUp, filter: all });
    return row ?? { count: 0, dateless: 0 };
  });
}

/** A page of the figures of all entities. */
export async function figures(_: unknown, args: ListArguments, context: Context, info: GraphQLResolveInfo) {
  const { load, reader } = context;
  const { where, orderBy } = args;
  const filter = filterOfFigures(where ?? {});
  const of: FigureHolders = {
    filter: conditionsOf(where ?? {}),
    labels: listOf(where?.kinds)?.map(labelOf) ?? null,
  };
  const order: FigureOrder = orderOf(orderBy, "MEASURE");
  const page = await readPage(args, info, context, ["figures", of, filter, order]);
  const rows = await listFigures(reader, { of, filter, order, slice: page.slice });
  const connection = connectionOf(page, rows, ({ id }) => ({ node: () => load.figure.load(id) }));
  let counted: Promise<FigureCount> | undefined;
  return figureConnection(connection, filter, () => {
    counted ??= countFigures(reader, of, { ...filter, undated: true });
    return counted;
  });
}

function figureConnection(connection: object, { undated }: FigureFilter, counts: () => Promise<FigureCount>) {
  return {
    ...connection,
    totalCount: async () => {
      const { count, dateless } = await counts();
      return undated ? count : count - dateless;
    },
    undatedCount: async () => (await counts()).dateless,
  };
}

function filterOfFigures({ measure, subject, asOf, undated }: NonNullable<ListArguments["where"]>): FigureFilter {
  return {
    measures: measure == null ? null : [...measure],
    subject: subject == null ? null : nameValue(subject),
    asOf: timeOf(asOf),
    undated: undated ?? true,
  };
}

function conditionsOf({ of, locatedIn }: NonNullable<ListArguments["where"]>): Filter {
  const parts: Filter[] = [];
  if (of != null) parts.push({ condition: "held-by", value: [...of] });
  if (locatedIn != null) parts.push({ condition: "located-in", value: [...locatedIn] });
  return { and: parts };
}
