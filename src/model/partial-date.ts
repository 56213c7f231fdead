/** A date as precise as its source: a year, a month or a day. */
export interface PartialDate {
  readonly text: string;
  /** The first and the last day it may mean, as `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads a date of ISO 8601 with reduced precision; undefined for any other text and for a day that does not exist.
 *
 * @example parsePartialDate("2025-04") // from 2025-04-01 to 2025-04-30
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [, year = "", month, day] = match;
  if (year === "0000") return undefined;
  if (month === undefined) return { text, first: `${year}-01-01`, last: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  if (day === undefined) return { text, first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay}` };
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > lastDay) return undefined;
  return { text, first: text, last: text };
}

/** Orders by first day, then the more precise first; negative when `a` comes before `b`. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.last !== b.last) return a.last < b.last ? -1 : 1;
  return 0;
}

/** Whether a statement is true at a time, by its bounds. */
export type Holding = "yes" | "no" | "undated";

/**
 * Whether a statement is true on some day of `asOf`.
 *
 * A bound that is missing does not limit; a bound less precise than `asOf` counts for all the days it may mean,
 * so a statement since `2025` may be true as of `2025-04`. Without any bound the answer is `undated`.
 */
export function holdsAt(since: PartialDate | undefined, until: PartialDate | undefined, asOf: PartialDate): Holding {
  if (since === undefined && until === undefined) return "undated";
  if (since !== undefined && since.first > asOf.last) return "no";
  if (until !== undefined && until.last < asOf.first) return "no";
  return "yes";
}
