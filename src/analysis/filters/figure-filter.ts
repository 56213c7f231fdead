import type { Adjacency } from "../../index/adjacency.ts";
import { withParts } from "../../index/descendants.ts";
import type { FigureColumns } from "../../index/figure-columns.ts";
import { holdersOf } from "../../index/holders.ts";
import { indexCache } from "../../index/index-cache.ts";
import type { Texts } from "../../index/texts.ts";
import { firstWhere } from "../../model/first-where.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/kinds.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
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
  const { texts, measures, asOf, since, until, subjects } = figures.table;
  const among = filter.measures && new Set(filter.measures.map((measure) => texts.find(measure)));
  const matches = filter.subject && textTest(filter.subject);
  const time = filter.asOf && timeBounds(texts, filter.asOf);
  return (figure) => {
    if (among !== null && !among.has(measures[figure] as number)) return false;
    if (!filter.undated && isDateless(figures, figure)) return false;
    if (matches !== null && (subjects[figure] === 0 || !matches(figures.textOf(subjects, figure)))) return false;
    if (time === null) return true;
    const day = asOf[figure] as number;
    const [first, last] = [day || (since[figure] as number), day || (until[figure] as number)];
    return (first === 0 || first < time.end) && (last === 0 || last >= time.begin || time.reached.has(last));
  };
}

/** Which dates are in time, by their numbers: texts are in order. */
function timeBounds(texts: Texts, { first, last }: PartialDate) {
  const [from, to] = [Buffer.from(first), Buffer.from(last)];
  const prefixes = Array.from(first, (_, length) => texts.find(first.slice(0, length + 1)));
  return {
    /** The first text that is not before the first day, and the first one behind the last day. */
    begin: firstWhere(texts.length, (text) => texts.compare(text, from) >= 0),
    end: firstWhere(texts.length, (text) => texts.compare(text, to) > 0),
    /** The months and years whose last day is reached, because the first day is in them. */
    reached: new Set(prefixes.flatMap((text) => text ?? [])),
  };
}

/** Whether a figure has no date. */
export function isDateless({ table: { asOf, since, until } }: FigureColumns, figure: number): boolean {
  return asOf[figure] === 0 && since[figure] === 0 && until[figure] === 0;
}

/** The figures of an entity, in the order of ids; with roll-up, also those of {@link figureHolders}. */
export function figuresOfEntity(index: Adjacency, node: number, rollUp: boolean): Uint32Array {
  return figuresOfEntities(index, rollUp ? figureHolders(index, node) : [node]);
}

/** The figures of some different entities, in the order of ids. */
export function figuresOfEntities(index: Adjacency, nodes: readonly number[]): Uint32Array {
  const found: number[] = [];
  for (const node of nodes) index.figures.byEntity.visit(node, (figure) => found.push(figure));
  return Uint32Array.from(found).sort();
}

const EVERY_KIND: ReadonlySet<EntityKind> = new Set(ENTITY_KINDS);
/** The relationships from an institution to what it has. */
const HAS: ReadonlySet<RelationshipType> = new Set(["RUNS", "LEADS", "OFFERS"]);
const HAD_KINDS: ReadonlySet<EntityKind> = new Set(["PROGRAM", "OFFERING"]);
/** Those of a country are most entities. */
const ENTITIES_MAX = 100;
const ofEntities = indexCache<readonly number[]>(ENTITIES_MAX);

/**
 * The entities whose figures count for an entity: itself, all its parts and its staff; for a place, all that is in it;
 * and the programs and offerings that these run, lead or offer.
 */
export function figureHolders(index: Adjacency, node: number): readonly number[] {
  return ofEntities(index, String(node), () => {
    const found = new Set([...holdersOf(index, node).list, ...withParts(index, node, EVERY_KIND)]);
    for (const holder of [...found])
      index.visit(holder, (edge, other) => {
        if (index.from[edge] !== holder || !HAS.has(index.typeOf(edge))) return;
        if (HAD_KINDS.has(index.kindOf(other))) found.add(other);
      });
    return [...found];
  });
}
