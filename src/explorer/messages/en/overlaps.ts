import type { Messages } from "../catalogue.ts";

/** The page of overlaps. */
export const overlaps: Messages["overlaps"] = {
  within: "Place (optional)",
  scope: "Hospitals to compare",
  REPORTED: "Those on which documents report",
  ALL: "All",
  COUNT: "Most shared partners first",
  SURPRISE: "Most surprising first",
  SIMILARITY: "Most similar first",
  sentence: (where, count, number, isAll) =>
    `As far as these documents say, ${count} ${number === 1 ? "pair" : "pairs"} of hospitals${where === null ? "" : ` in ${where}`}${isAll ? "" : " on which documents report"} ${number === 1 ? "shares" : "share"} partners.`,
  none: "There is no such pair. Leave out the place, or compare all hospitals.",
  next: "Next page",
  surprise: (value) => `surprise ${value}`,
  surpriseMeans:
    "Surprise says how hard it is for two to share so many partners by chance: 0 means that chance explains it, 2 that chance would do so once in a hundred times.",
  a: "Hospital A",
  b: "Hospital B",
  reported: "Reported on",
  share: (count, number) => `${count} shared ${number === 1 ? "partner" : "partners"}`,
  andMore: " and others",
  onlyNamed: "one of them is only named; its other partners are unknown",
};
