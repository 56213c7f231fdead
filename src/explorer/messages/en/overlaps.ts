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
  sentence: (where, count, number, isAll) => {
    const hospitals = `hospitals${where === null ? "" : ` in ${where}`}${isAll ? "" : " on which documents report"}`;
    if (number === 0) return `The documents do not mention any partner that two ${hospitals} share.`;
    return `${count} ${number === 1 ? "pair" : "pairs"} of ${hospitals} ${number === 1 ? "shares" : "share"} partners.`;
  },
  none: "That does not mean there is none.",
  next: "Next page",
  compareAll: "Compare all hospitals, including those that documents only name",
  everywhere: "Look everywhere",
  surpriseMeans:
    "Surprise says how hard it is for two to share so many partners by chance: 0 means that chance explains it, 2 that chance would do so once in a hundred times.",
  a: "Hospital A",
  b: "Hospital B",
  reported: "Reported on",
  share: (count, number) => `${count} shared ${number === 1 ? "partner" : "partners"}`,
  andMore: " and others",
  onlyNamed:
    "The other partners of hospitals that documents only name are unknown, so a comparison with them means little.",
};
