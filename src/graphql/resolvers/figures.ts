import type { GraphQLResolveInfo } from "graphql";
import { entitiesMatching, type Filter } from "../../analysis/filters/entity-filter.ts";
import {
  type FigureCount,
  type FigureFilter,
  figureFilter,
  figuresOfEntity,
  isDateless,
} from "../../analysis/filters/figure-filter.ts";
import { BY_MEASURE, type FigureOrder, figureKeys, sortedFigures } from "../../analysis/orders/figure-order.ts";
import { pageBehind, sortedBy } from "../../analysis/orders/sort-keys.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { measureNodeId } from "../../model/ids.ts";
import { type EntityKind, labelOf } from "../../model/kinds.ts";
import type { Language } from "../../wording/entity-summary.ts";
import { type FigureValue, figureText } from "../../wording/figure-text.ts";
import { readMeasures } from "../arguments/measures.ts";
import { type NameFilter, nameValue } from "../arguments/where.ts";
import { connectionOf, orderOf, type Page, type PageArguments, readPage } from "../connections/paging.ts";
import { listOf, timeOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { evidenceAbout } from "../evidence-source.ts";
import { after } from "../maybe-promise.ts";
import { once } from "../once.ts";
import { relationshipById } from "../relationship-source.ts";
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
    text: ({ measure, properties }: FigureSource, { lang }: Spoken, { load }: Context) =>
      after(load.measure.load(measure), (found) => {
        const { value, valueMax, qualifier } = properties as Omit<FigureValue, "unit">;
        return figureText({ value, valueMax, qualifier, unit: found?.unit ?? "" })[lang === "EN" ? "en" : "zh"];
      }),
    ...stored("value", "valueMax", "qualifier", "asOf", "since", "until", "subject", "scope"),
    certification: ({ properties: { certification } }: FigureSource, _: unknown, { load }: Context) =>
      typeof certification === "string" ? load.entity.load(certification) : null,
    relationship: ({ properties: { relationship } }: FigureSource, _: unknown, context: Context) =>
      typeof relationship === "string" ? relationshipById(relationship, context) : null,
    note,
    evidence: ({ id }: FigureSource, _: unknown, { adjacency }: Context) =>
      after(adjacency(), (index) => evidenceAbout(index, id)),
  },
  Measure: {
    id: ({ id }: { readonly id: string }) => measureNodeId(id),
    key: ({ id }: { readonly id: string }) => id,
    name: nameOf,
    count: countOfMeasure,
  },
};

function nameOf({ name, nameEn }: { readonly name: string; readonly nameEn: string }, { lang }: Spoken): string {
  return lang === "EN" ? nameEn : name;
}

/** All measures, by id. */
export function measures(_: unknown, __: unknown, { load }: Context) {
  return load.measures();
}

function countOfMeasure({ id }: { readonly id: string }, _: unknown, { adjacency }: Context) {
  return after(adjacency(), ({ figures }) => figures.countOf(id));
}

/** A page of the figures of an entity. */
export function figuresOf({ id }: EntitySource, args: OwnArguments, context: Context, info: GraphQLResolveInfo) {
  const rollUp = args.rollUp ?? true;
  return after(readMeasures(args.measure == null ? null : [args.measure], context), (measure) => {
    const filter = filterOfFigures({ ...args, measure });
    return after(readPage(args, info, context, ["figures", id, rollUp, filter]), (page) =>
      after(context.adjacency(), (index) => {
        const node = index.numberOf(id);
        const all = node === undefined ? new Uint32Array(0) : figuresOfEntity(index, node, rollUp);
        const sorted = sortedBy(figureKeys(index, BY_MEASURE), all);
        return figureConnection(index, { sorted, order: BY_MEASURE, filter, isOf: () => true }, page, context);
      }),
    );
  });
}

/** A page of the figures that count holders of a certification without naming them, by the ids of the places. */
export function holderFigures({ id }: EntitySource, args: OwnArguments, context: Context, info: GraphQLResolveInfo) {
  const filter = filterOfFigures({ ...args, measure: null });
  return after(readPage(args, info, context, ["holderFigures", id, filter]), (page) =>
    after(context.adjacency(), (index) => {
      const sorted = sortedBy(figureKeys(index, BY_MEASURE), index.figures.ofCertification(id));
      return figureConnection(index, { sorted, order: BY_MEASURE, filter, isOf: () => true }, page, context);
    }),
  );
}

/** A page of the figures of all entities. */
export function figures(_: unknown, args: ListArguments, context: Context, info: GraphQLResolveInfo) {
  const { where, orderBy } = args;
  const kinds = listOf(where?.kinds);
  const of = { filter: conditionsOf(where ?? {}), labels: kinds?.map(labelOf) ?? null };
  const order: FigureOrder = orderOf(orderBy, "MEASURE");
  return after(readMeasures(where?.measure, context), (measure) => {
    const filter = filterOfFigures({ ...where, measure });
    return after(readPage(args, info, context, ["figures", of, filter, order]), (page) =>
      after(context.adjacency(), (index) => {
        const { set } = entitiesMatching(index, null, of.filter);
        const isOf = (node: number) => set.has(node) && (kinds === null || kinds.includes(index.kindOf(node)));
        return figureConnection(index, { sorted: sortedFigures(index, order), order, filter, isOf }, page, context);
      }),
    );
  });
}

interface Listed {
  /** Figures in their order. */
  readonly sorted: Uint32Array;
  readonly order: FigureOrder;
  readonly filter: FigureFilter;
  /** Whether the figures of an entity are listed. */
  readonly isOf: (node: number) => boolean;
}

function figureConnection(index: Adjacency, { sorted, order, filter, isOf }: Listed, page: Page, { load }: Context) {
  const { figures } = index;
  const { entities } = figures.table;
  const fits = figureFilter(figures, filter);
  const passes = (figure: number) => isOf(entities[figure] as number) && fits(figure);
  const rows = pageBehind(figureKeys(index, order), sorted, passes, page.slice);
  const counts = once((): FigureCount => {
    const fitsAtAll = figureFilter(figures, { ...filter, undated: true });
    const all = sorted.filter((figure) => isOf(entities[figure] as number) && fitsAtAll(figure));
    return { count: all.length, dateless: all.filter((figure) => isDateless(figures, figure)).length };
  });
  return {
    ...connectionOf(page, rows, ({ item }) => ({ node: () => load.figure.load(figures.idOf(item)) })),
    totalCount: () => (filter.undated ? counts().count : counts().count - counts().dateless),
    undatedCount: () => counts().dateless,
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
  if (of != null) parts.push({ condition: "figures-of", value: [...of] });
  if (locatedIn != null) parts.push({ condition: "located-in", value: [...locatedIn] });
  return { and: parts };
}
