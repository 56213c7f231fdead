import type { Messages } from "../catalogue.ts";

/** The start page. */
export const start: Messages["start"] = {
  title: "Start",
  heading: "Who works with whom among hospitals, and which sentence says so",
  contains: "What is here",
  places: "Places",
  questions: "Questions to try",
  overlap: (a, b) => `Which partners do ${a} and ${b} share?`,
  overlapAnswer: (count) => `The documents name ${count}: the most of any two hospitals that can be compared`,
  county: (county, city) => `Which certifications do the documents not mention in ${county}, ${city}?`,
  countyAnswer: (empty, all) => `${empty} of the ${all} that they mention in the city`,
  path: (from, to) => `How is ${from} connected with ${to}?`,
  pathAnswer: (hops) => `They are ${hops} steps apart`,
  missing: "What is not here",
  onlyDocuments: (count) => `The data come from ${count} documents and contain nothing else.`,
  reportsOn: (names) =>
    `The documents report on ${names}. They only mention everybody else, and do not say with whom else those work.`,
  hospitals: (reported, all) => `Of ${all} hospitals, ${reported} have a report of their own.`,
  notNone: "“Not mentioned” does not mean “none”.",
  dates: (latest) => `The latest report is of ${latest}; later changes are not included.`,
  undated: (count) => `Reports without a date of publication: ${count}. It is unknown when what they say was true.`,
  read: (cited, marked) =>
    `Of the text of the reports, ${cited} is cited, and ${marked} was read and contains no fact to record.`,
  unread: (open) => `Of the text of the reports, ${open} is still unread.`,
  documents: "Documents",
  articles: "Reports",
  references: "Reference works",
  about: "About ",
  countOf: (name, count) => `${count} ${name.toLowerCase()}`,
  count: "Number",
  kind: "Kind",
  sentence: (counts) => `This data set contains ${counts}.`,
};
