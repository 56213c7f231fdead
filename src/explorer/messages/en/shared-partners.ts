import type { Messages } from "../catalogue.ts";

/** The page of shared partners, and the matrix of overlaps. */
export const shared: Messages["shared"] = {
  title: (names) => `Shared partners of ${names}`,
  lead: "Choose 2 to 12 hospitals, institutions, teams or people to see which partners they share, with the evidence for each.",
  field: (number) => `Entity ${number}`,
  order: "Order",
  COUNT: "Shared by most first",
  SURPRISE: "Most surprising first",
  NAME: "By name",
  atLeast: "Shared by at least",
  show: "Show",
  way: "How they are partners",
  works: "Cooperation",
  supports: "Support",
  alliances: "Alliance",
  kind: "Kind of partner",
  time: "Time and status",
  planned: "Include what is planned",
  dated: "Only what has a date",
  asOf: "At the time",
  counted: (text, count) => `${text} (${count})`,
  table: "The shared partners, with the evidence of each side",
  partner: "Partner",
  entity: "Entity",
  surprise: "Surprise",
  surpriseMeans:
    "Surprise says how hard it is to share a partner by chance: 0 means that chance explains it, 2 that chance would do so once in a hundred times. A large hospital that everybody works with surprises little.",
  notShared: "not mentioned",
  none: "The documents mention no partner that they share. That does not mean there is none.",
  findPath: "See whether they are connected in another way",
  sentenceNone: (names) => `As far as these documents say, ${names} share no partner.`,
  sentence: (names, count, number, atLeast) =>
    `${names} share ${count} ${number === 1 ? "partner" : "partners"}${atLeast === null ? "" : ` (at least ${atLeast} of them each)`}`,
  sentenceAlliances: (names, count, number, atLeast) =>
    `${names} share ${count} ${number === 1 ? "partner" : "partners"}${atLeast === null ? "" : ` (at least ${atLeast} of them each)`}, at least on one side through an alliance`,
  more: (count, _) => `; ${count} more through alliances`,
  first: (names, isMore) => `: ${names}${isMore ? " and others" : ""}.`,
  onlyNamed: (names) =>
    `The documents do not report on ${names}, so the other partners there are unknown and this answer cannot be complete.`,
  undated: (count) =>
    `${count} of these relationships have no date. They may or may not have been in effect at that time.`,
  matrix: "How many partners each two share (on the diagonal: the partners of each)",
  change: "Change the question",
  allPairs: "See all hospitals that share partners",
};
