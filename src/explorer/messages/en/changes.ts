import type { Messages } from "../catalogue.ts";
import { quoted } from "../quoted.ts";

/** The page of what happened in a period. */
export const changes: Messages["changes"] = {
  lead: "See what began or ended in a period, and who was certified, honoured or reviewed: in a place, or at one hospital or institution.",
  within: "Place",
  of: "Or hospital, institution, program",
  from: "From",
  to: "To",
  dateHint: "2024, 2024-03 or 2024-03-15",
  show: "Show",
  datesMissing:
    "Give the first date. A year is enough: from 2021 to 2025, for example. Without a last date, the period ends this year.",
  notADate: (text) => `${quoted(text)} is not a date. Write 2024, 2024-03 or 2024-03-15.`,
  reversed: (from, to) => `The period begins (${from}) after it ends (${to}). Swap the dates.`,
  notBoth: "Fill in the place or the institution, not both.",
  everywhere: "All data",
  heading: (where, from, to) => (from === to ? `${where}, ${from}` : `${where}, ${from} to ${to}`),
  found: (where, from, to, count, shown) =>
    `${where}, ${from === to ? from : `${from} to ${to}`}: the documents date ${shown} ${count === 1 ? "change" : "changes"}.`,
  none: (where, from, to) =>
    `The documents do not mention a dated change in ${from === to ? from : `${from} to ${to}`} for ${where}.`,
  undated: (count, shown) =>
    count === 1
      ? "One more relationship has no date and may belong to the period, too."
      : `Another ${shown} relationships have no date. Some of them may belong to the period, too.`,
  allDated: "Every relationship has a date.",
  legend:
    "A dot is a day. A bar is a date of which the document gives only the year or month: it covers all days that are possible. Planned events have a dashed outline.",
  BEGAN: "Began",
  CERTIFIED: "Certified or honoured",
  REVIEWED: "Passed a review",
  ENDED: "Ended",
  PLANNED: "Planned",
  programStart: (name) => `${name} starts.`,
  programEnd: (name) => `${name} ends.`,
  through: (names) => `Parts that took part: ${names}`,
  date: "Date",
  change: "Change",
  entity: "About",
};
