import type { Adjacency } from "../index/adjacency.ts";
import { PARTS_AND_PLACES, withParts } from "../index/descendants.ts";
import type { FigureColumns } from "../index/figure-columns.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { type TextCondition, textTest } from "./text-condition.ts";

/** The conditions on figures. Null matches all. */
export interface FigureFilter {
  readonly measures: readonly string[] | null;
  /** The condition on their subject; figures without a subject do not match. */
  readonly subject: TextCondition | null;
  /** The time at which a figure may be valid. */
  readonly asOf: PartialDate | null;
  /** Whether figures without any date are included. */
  readonly undated: boolean;
}

export const ALL_FIGURES: FigureFilter = { measures: null, subject: null, asOf: null, undated: true };

/** How many figures there are, and how many of them have no date. */
export interface FigureCount {
  readonly count: number;
  readonly dateless: number;
}

/**
 * Whether figures match a filter. `asOf` of a figure counts as its first and last date.
 *
 * Dates may be partial, and are compared as texts. A partial date is a prefix of its days, so it sorts before all of
 * them. Its last day is reached if the day starts with it.
 */
export function figureFilter(figures: FigureColumns, filter: FigureFilter): (figure: number) => boolean {
  const { asOf, since, until, subjects } = figures.table;
  const measures = filter.measures === null ? null : new Set(filter.measures);
  const matches = filter.subject === null ? null : textTest(filter.subject);
  const [from, to] = [filter.asOf?.first, filter.asOf?.last];
  return (figure) => {
    if (measures !== null && !measures.has(figures.measureOf(figure))) return false;
    if (!filter.undated && isDateless(figures, figure)) return false;
    if (matches !== null && (subjects[figure] === 0 || !matches(figures.textOf(subjects, figure)))) return false;
    if (from === undefined || to === undefined) return true;
    const day = figures.textOf(asOf, figure);
    const [first, last] = [day || figures.textOf(since, figure), day || figures.textOf(until, figure)];
    return (first === "" || first <= to) && (last === "" || last >= from || from.startsWith(last));
  };
}

/** Whether a figure has no date. */
export function isDateless({ table: { asOf, since, until } }: FigureColumns, figure: number): boolean {
  return asOf[figure] === 0 && since[figure] === 0 && until[figure] === 0;
}

/** The figures of an entity, in the order of ids; with roll-up, also those of its parts and of the places in it. */
export function figuresOfEntity(index: Adjacency, node: number, rollUp: boolean): Uint32Array {
  const found: number[] = [];
  for (const holder of rollUp ? withParts(index, node, PARTS_AND_PLACES) : [node])
    index.figures.byEntity.visit(holder, (figure) => found.push(figure));
  return Uint32Array.from(found).sort();
}
