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
  way: "How they are partners (counts for one alone)",
  works: "Cooperation",
  supports: "Support",
  types: { PARTNERS_WITH: "cooperation", SUPPORTS: "support" },
  alliances: "Alliance",
  kind: "Kind of partner",
  level: "Level of hospital",
  place: "Place",
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
  wrongKind: (names) =>
    `Only hospitals, institutions, their campuses and departments, teams and people have partners. Replace ${names}.`,
  oneMore: "Choose one more to compare.",
  remove: "Remove",
  removeOf: (name) => `Remove ${name}`,
  sharedBy: (count) => `Shared by ${count}`,
  noneFiltered: "There are shared partners that do not meet these conditions.",
  unfiltered: (count, number) =>
    `See ${number === 1 ? "the one shared partner" : `all ${count} shared partners`} without conditions, planned ones included`,
  byTwo: (count, number) => `See ${count} ${number === 1 ? "partner" : "partners"} that at least two of them share`,
  tooManyToFilter: (count) =>
    `They share ${count} partners, too many for one page, so level and place are not applied. Narrow the list by other conditions first.`,
  none: "That does not mean there is none.",
  findPath: "See whether they are connected in another way",
  sentenceNone: (names, atLeast) =>
    `The documents do not mention any partner that ${atLeast === null ? "" : `at least ${atLeast} of `}${names} share.`,
  sentenceNoneFiltered: (names) =>
    `Under these conditions, the documents do not mention any partner that ${names} share.`,
  sentence: (names, count, number, atLeast) =>
    atLeast === "1"
      ? `Together, ${names} have ${count} ${number === 1 ? "partner" : "partners"}`
      : `${atLeast === null ? "" : `At least ${atLeast} of `}${names} share ${count} ${number === 1 ? "partner" : "partners"}`,
  sentenceAlliances: (names, count, number, atLeast) =>
    `${atLeast === null ? "" : `At least ${atLeast} of `}${names} share ${count} ${number === 1 ? "partner" : "partners"}, at least on one side through an alliance`,
  more: (count, _) => `; ${count} more through alliances`,
  first: (names, isMore) => (isMore ? `. Among them are ${names}.` : `: ${names}.`),
  onlyNamed: (names) =>
    `The documents do not report on ${names}, so the other partners there are unknown and this answer cannot be complete.`,
  undated: (count) =>
    `${count} of these relationships have no date. They may or may not have been in effect at that time.`,
  matrix: "How many partners each two share (on the diagonal: the partners of each)",
  change: "Change the question",
  allPairs: "See all hospitals that share partners",
};
