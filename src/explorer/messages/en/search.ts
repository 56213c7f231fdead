import type { Messages } from "../catalogue.ts";
import { quoted } from "../quoted.ts";

/** The search page. */
export const search: Messages["search"] = {
  title: (text) => `Search for ${quoted(text)}`,
  list: (kinds, subkind) => (subkind === null ? `All ${kinds.toLowerCase()}` : `${kinds}: ${subkind}`),
  listWithin: (kinds, subkind, place) => `${kinds} in ${place}${subkind === null ? "" : `: ${subkind}`}`,
  start: "Search",
  startHint: "Type a name, a short form, pinyin or initials, or begin with one of these lists.",
  found: (text, count) =>
    count === "1"
      ? `1 name matches ${quoted(text)} or comes close.`
      : `${count} names match ${quoted(text)} or come close.`,
  foundWithin: (text, place, count) =>
    count === "1"
      ? `1 name in ${place} matches ${quoted(text)} or comes close.`
      : `${count} names in ${place} match ${quoted(text)} or come close.`,
  listed: (count) => `${count} in total, those with the most partners first.`,
  partial: (text, leftOut) => `No name contains all of ${quoted(text)}. These are near misses, without ${leftOut}.`,
  nothing: (text) =>
    `No name matches ${quoted(text)}. The documents may not mention it, or may write it in another way.`,
  severalNames: (names) => `This looks like several names: ${names}.`,
  sharedByNames: "See the partners that they share",
  compareNames: "Compare them side by side",
  onlyMeans: (text) => `No name matches ${quoted(text)}, but a group or a measure does.`,
  nothingListed: "Nothing matches.",
  tryShorter: "Try a shorter word, a short form, pinyin or initials.",
  withoutFilters: "Remove the filters",
  browse: "Browse the lists",
  tooLong: (found, max) => `The text has ${found} characters; the limit is ${max}. Shorten it to search.`,
  punctuation: "The text contains no letter, digit or Chinese character to search for.",
  kinds: "Kind",
  places: "Place",
  subkinds: "Type",
  all: "All",
  allOf: (count, kind) => `All ${count} ${kind.toLowerCase()}`,
  next: "Next page",
  previous: "Previous page",
  first: "First page",
  pages: "Pages of results",
  onlyNamed: "only mentioned",
  matched: "Matching name",
  alsoMeans: "You may also mean a group or a measure",
  measure: (name, count) => `Measure ${quoted(name)}: ${count} figures`,
  name: "Name",
  otherName: "Chinese name",
  kind: "Kind",
  why: "Why it matches",
  summary: "Summary",
  EXACT: "exact",
  VARIANT: "another written form",
  PREFIX: "start of the name",
  INNER: "part of the name",
  LOOSE: "near miss",
  NAME: "name",
  ALIAS: "alias",
  ENGLISH: "English name",
  ROLE: "role",
  AS_WRITTEN: "as written",
  PINYIN: "pinyin",
  INITIALS: "initials",
  MIXED: "characters and pinyin",
};
