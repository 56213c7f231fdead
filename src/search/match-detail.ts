import { AS_INITIALS, AS_PINYIN, AS_WRITTEN } from "./automaton-states.ts";
import { firstIn, type Matchers } from "./match-names.ts";
import { INNER, type Matcher, type Tier, WHYS, type Why } from "./matcher.ts";
import type { NameIndex, NameKind } from "./name-index.ts";
import { type Spot, spotsOf } from "./symbols.ts";

/** A range of a text in code points. `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How the text of a query spells a name. */
export type Spelling = "AS_WRITTEN" | "PINYIN" | "INITIALS" | "MIXED";

/** The name of an entity that matched, with the matching ranges and the reason. */
export interface FoundName {
  readonly name: string;
  readonly sort: NameKind;
  readonly why: Why;
  readonly spelling: Spelling;
  /** In order. Ranges neither overlap nor touch. */
  readonly ranges: readonly Range[];
}

/**
 * Returns the name by which an entity was found: the first name that matches as well as the best one.
 *
 * @throws {RangeError} if no name of the entity matches in this tier.
 */
export function foundName(index: NameIndex, { joined, words }: Matchers, rank: number, tier: Tier): FoundName {
  const end = index.firsts[rank + 1] ?? 0;
  for (let name = index.firsts[rank] ?? 0; name < end; name++) {
    const matches = joinedMatch(index, name, joined, tier) ?? wordMatches(index, name, words, tier);
    if (matches !== undefined) return describe(index, name, matches, tier);
  }
  throw new RangeError(`No name of ${index.idOf(rank)} matches.`);
}

/** Describes a name of which the text is another written form. */
export function writtenName(index: NameIndex, number: number): FoundName {
  const { name, kind } = index.nameOf(number);
  const ranges = [{ from: 0, to: [...name].length }];
  return { name, sort: kind, why: "VARIANT", spelling: "AS_WRITTEN", ranges };
}

interface Match {
  readonly position: number;
  readonly end: number;
  readonly letters: number;
  readonly spelled: number;
}

function joinedMatch(index: NameIndex, name: number, matcher: Matcher, tier: Tier): Match[] | undefined {
  const start = index.starts[name] ?? 0;
  const end = (index.starts[name + 1] ?? 0) - 1;
  for (let position = start; position < end; position++)
    if (matcher.at(position, position === start) === tier) return [matchOf(matcher, position)];
  return undefined;
}

function wordMatches(index: NameIndex, name: number, words: readonly Matcher[], tier: Tier): Match[] | undefined {
  if (words.length === 0 || tier < INNER) return undefined;
  const matches: Match[] = [];
  for (const matcher of words) {
    const found = firstIn(index, name, matcher);
    if (found === undefined || found.tier > tier) return undefined;
    matcher.at(found.position, false);
    matches.push(matchOf(matcher, found.position));
  }
  return matches;
}

function matchOf({ end, ending }: Matcher, position: number): Match {
  return { position, end, ...ending };
}

function describe(index: NameIndex, number: number, matches: readonly Match[], tier: Tier): FoundName {
  const { name, kind } = index.nameOf(number);
  const start = index.starts[number] ?? 0;
  const spots = spotsOf(name, index.normalizer);
  const ranges = matches.flatMap(({ position, end, letters }) =>
    spots.slice(position - start, end - start).map((spot, offset) => ({
      from: spot.from,
      to: position + offset + 1 === end ? endOf(spot, letters) : spot.to,
      place: position - start + offset,
    })),
  );
  const spelled = matches.reduce((all, one) => all | one.spelled, 0);
  return {
    name,
    sort: kind,
    why: WHYS[tier - 1] ?? "LOOSE",
    spelling: spellingOf(spelled),
    ranges: joinRanges(ranges),
  };
}

/** The end of the matched part of an element. A word can match in part; a character matches completely. */
function endOf({ at, to }: Spot, letters: number): number {
  const last = letters === 0 || at.length === 1 ? undefined : at[letters - 1];
  return last === undefined ? to : last + 1;
}

function spellingOf(spelled: number): Spelling {
  if (spelled === AS_WRITTEN) return "AS_WRITTEN";
  if (spelled === AS_PINYIN) return "PINYIN";
  return spelled === AS_INITIALS ? "INITIALS" : "MIXED";
}

/** Joins the ranges of consecutive elements, so that one mark covers the punctuation between them. */
function joinRanges(ranges: readonly (Range & { readonly place: number })[]): Range[] {
  const joined: { from: number; to: number; place: number }[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last === undefined || range.place > last.place + 1) joined.push({ ...range });
    else Object.assign(last, { to: Math.max(last.to, range.to), place: Math.max(last.place, range.place) });
  }
  return joined.map(({ from, to }) => ({ from, to }));
}
