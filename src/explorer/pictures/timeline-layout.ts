import { widthOf } from "./text-width.ts";

/** Something that happened on one of some days. */
export interface TimelineEvent {
  /** The row of the picture that it belongs to. */
  readonly group: string;
  /** The first and the last day it can mean, as `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** What is written beside it. */
  readonly label: string;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** The marks of the axis; `date` is a year or a month. */
  readonly ticks: readonly { readonly date: string; readonly x: number }[];
  /** The groups that have events, with the line on which their name is. */
  readonly groups: readonly { readonly name: string; readonly y: number }[];
  /** In the order of the events. `from` and `to` are equal for a day. */
  readonly marks: readonly TimelineMark[];
}

export interface TimelineMark {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** Where the label is, and its side of that point. */
  readonly label: { readonly x: number; readonly anchor: "start" | "end" };
}

const WIDTH = 960;
const MARGIN = 12;
const AXIS = 28;
const LANE = 22;
const GROUP = 26;
const GAP = 8;
const DAY = 86_400_000;
/** At most so many marks on the axis. */
const TICKS = 12;

/**
 * Places events on a line of time, in one band for each group.
 *
 * An event at a day is a point. One at an imprecise date covers its year or month, as far as it is in the period. No
 * mark or label covers another. Equal input gives the equal layout.
 *
 * @param period the first and the last day, as `YYYY-MM-DD`.
 * @param groups the names of all groups, from the top.
 */
export function layoutTimeline(
  events: readonly TimelineEvent[],
  period: { readonly first: string; readonly last: string },
  groups: readonly string[],
): TimelineLayout {
  const [start, end] = [dayOf(period.first), dayOf(period.last) + 1];
  const xOf = (day: number) =>
    Math.round(MARGIN + ((WIDTH - 2 * MARGIN) * (Math.min(Math.max(day, start), end) - start)) / (end - start));
  const marks = new Map<TimelineEvent, TimelineMark>();
  const named: { readonly name: string; readonly y: number }[] = [];
  let top = AXIS;
  for (const name of groups) {
    const own = events.filter(({ group }) => group === name);
    if (own.length === 0) continue;
    named.push({ name, y: top + GROUP / 2 + 4 });
    top += GROUP;
    const lanes: [from: number, to: number][][] = [];
    for (const event of own) {
      const { from, to, label, used } = place(event);
      let lane = lanes.findIndex((taken) => taken.every(([left, right]) => used[1] < left || used[0] > right));
      if (lane < 0) lane = lanes.push([]) - 1;
      lanes[lane]?.push(used);
      marks.set(event, { from, to, label, y: top + lane * LANE + LANE / 2 });
    }
    top += lanes.length * LANE + GAP;
  }
  return {
    ...{ width: WIDTH, height: top + MARGIN, groups: named },
    ticks: ticksIn(period).map((date) => ({ date, x: xOf(dayOf(`${date}-01-01`.slice(0, 10))) })),
    marks: events.flatMap((event) => marks.get(event) ?? []),
  };

  function place({ first, last, label: text }: TimelineEvent) {
    const isDay = first === last;
    const middle = xOf(dayOf(first) + 0.5);
    const [from, to] = isDay ? [middle, middle] : [xOf(dayOf(first)), xOf(dayOf(last) + 1)];
    const width = widthOf(text) + GAP;
    const isRight = to + GAP + width <= WIDTH || from - GAP < width;
    const label = isRight ? { x: to + GAP, anchor: "start" as const } : { x: from - GAP, anchor: "end" as const };
    const used: [number, number] = isRight ? [from - GAP, to + GAP + width] : [from - GAP - width, to + GAP];
    return { from, to, label, used };
  }
}

/** The months in a short period, otherwise years, of which so many that they can be read. */
function ticksIn({ first, last }: { readonly first: string; readonly last: string }): string[] {
  const [fromYear, toYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const months = range(fromYear * 12 + Number(first.slice(5, 7)) - 1, toYear * 12 + Number(last.slice(5, 7)) - 1);
  if (months.length <= TICKS)
    return months.map((month) => `${yearText(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}`);
  const years = range(fromYear, toYear);
  const step = Math.ceil(years.length / TICKS);
  return years.filter((year) => (year - fromYear) % step === 0).map(yearText);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

/** The number of a day, counted in days. */
function dayOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}
