import type { Adjacency } from "../../index/adjacency.ts";
import { EntitySet } from "../../index/entity-set.ts";
import { holdersOf, soleHolder } from "../../index/holders.ts";
import { compareTexts } from "../../model/collation.ts";
import { comparePartialDates, type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { PROGRAM_VIA } from "../counts/dimension-names.ts";
import { ALL_EDGES, edgeFilter, mayBeIn, type Period } from "../filters/edge-filter.ts";
import { figuresOfEntity, isDateless } from "../filters/figure-filter.ts";
import { eventsOf, type Participation } from "./events.ts";

/** A dated statement; entities, relationships and figures by number. */
export interface TimelineEntry {
  /** Identifies it in a list: the id of the first relationship or of the figure; `<program>#start` for a property. */
  readonly id: string;
  readonly date: PartialDate;
  readonly bound: "SINCE" | "AS_OF" | "UNTIL";
  readonly until: string | null;
  /** The entity that the statement is about. */
  readonly entity: number;
  /** The parts of the entity that took part in the event. */
  readonly through: readonly number[];
  /** The relationships of one event; empty for a figure or property. */
  readonly edges: readonly number[];
  readonly figure: number | null;
  /** `start` or `end` of a program. */
  readonly property: "start" | "end" | null;
}

/** What a timeline lists. */
export interface TimelineQuestion {
  readonly roots: readonly number[];
  readonly rollUp: boolean;
  /** Types of relationships; null for all, and for figures and programs. */
  readonly via: readonly RelationshipType[] | null;
  readonly period: Period;
  /** The most relationships with a date, and the most figures with one. */
  readonly most: number;
}

/** The statements of a timeline, in order. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** The number of relationships and figures without a date. */
  readonly undated: number;
  /** What there is too much of, and how much. The list is empty then. */
  readonly tooMany?: { readonly what: "relationships" | "figures"; readonly found: number };
}

/**
 * The dated statements about some entities whose date is in a period, in the order of dates, and then of ids.
 *
 * An event is listed once: see {@link eventsOf}. A date as imprecise as `2024` is in the period if one of its days is.
 */
export function timelineOf(index: Adjacency, question: TimelineQuestion): Timeline {
  const { roots, rollUp, via, period, most } = question;
  const { participations, undated, programs } = relationshipsOf(index, question);
  if (participations.length > most) return tooMany("relationships", participations.length);
  const events = eventsOf(index, participations, rollUp).flatMap(({ edges, ...event }) => {
    const [first] = edges as readonly [number, ...number[]];
    const base = { ...NOTHING, ...event, edges, id: index.edgeIdOf(first) };
    return entryOf(base, index.edgeTraitsOf(first));
  });
  if (via !== null) return { entries: sorted(events), undated };
  const figures = new Set(roots.flatMap((root) => [...figuresOfEntity(index, root, rollUp)]));
  const ofFigures = [...figures].flatMap((figure) => figureEntry(index, figure, period));
  if (ofFigures.length > most) return tooMany("figures", ofFigures.length);
  const ofPrograms = [...programs].flatMap((program) => programEntries(index, program, period));
  const dateless = [...figures].filter((figure) => isDateless(index.figures, figure)).length;
  return { entries: sorted([...events, ...ofFigures, ...ofPrograms]), undated: undated + dateless };
}

const NOTHING = { through: [], edges: [], figure: null, property: null } as const;
const tooMany = (what: "relationships" | "figures", found: number): Timeline => ({
  entries: [],
  undated: 0,
  tooMany: { what, found },
});

function sorted(entries: TimelineEntry[]): TimelineEntry[] {
  return entries.sort((a, b) => comparePartialDates(a.date, b.date) || compareTexts(a.id, b.id));
}

/** The relationships with a date in the period, the number of those without a date, and the related programs. */
function relationshipsOf(index: Adjacency, { roots, rollUp, via, period }: TimelineQuestion) {
  const passes = edgeFilter(index, { ...ALL_EDGES, via });
  const isIn = index.relationshipTraits.map(({ since, until }) => mayBeIn(since ?? until, period));
  const seen = new EntitySet(index.from.length);
  const participations: Participation[] = [];
  const programs = new Set<number>();
  let undated = 0;
  for (const root of roots)
    for (const holder of (rollUp ? holdersOf(index, root) : soleHolder(root)).list) {
      if (index.kindOf(holder) === "PROGRAM") programs.add(holder);
      index.visit(holder, (edge, other) => {
        const isJoined = (PROGRAM_VIA as readonly string[]).includes(index.typeOf(edge));
        if (isJoined && index.kindOf(other) === "PROGRAM") programs.add(other);
        if (seen.has(edge) || !passes(edge)) return;
        seen.add(edge);
        if (index.isUndated(edge)) undated++;
        else if (isIn[index.edgeTraits[edge] as number]) participations.push({ edge, root });
      });
    }
  return { participations, undated, programs };
}

function figureEntry(index: Adjacency, figure: number, period: Period): TimelineEntry[] {
  const { table } = index.figures;
  const given = (column: Uint32Array): string | null => index.figures.textOf(column, figure) || null;
  const dates = { asOf: given(table.asOf), since: given(table.since), until: given(table.until) };
  if (!mayBeIn(dates.asOf ?? dates.since ?? dates.until, period)) return [];
  const entity = table.entities[figure] as number;
  return entryOf({ ...NOTHING, id: index.figures.idOf(figure), entity, figure }, dates);
}

/** The start and the end of a program. Each is a statement of its own. */
function programEntries(index: Adjacency, program: number, period: Period): TimelineEntry[] {
  const { start, end } = index.traitsOf(program);
  const base = (property: "start" | "end") => ({
    ...NOTHING,
    ...{ id: `${index.idOf(program)}#${property}`, entity: program, property },
  });
  return [
    ...entryOf(base("start"), { since: start, until: null }),
    ...entryOf(base("end"), { since: null, until: end }),
  ].filter(({ date }) => mayBeIn(date.text, period));
}

interface Dates {
  readonly asOf?: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** A statement at its first date; none if it has no date. */
function entryOf(
  base: Omit<TimelineEntry, "date" | "bound" | "until">,
  { since, asOf = null, until }: Dates,
): TimelineEntry[] {
  const date = parsePartialDate(asOf ?? since ?? until ?? "");
  if (date === undefined) return [];
  const bound = asOf !== null ? "AS_OF" : since !== null ? "SINCE" : "UNTIL";
  return [{ ...base, date, bound, until }];
}
