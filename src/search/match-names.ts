import { INNER, LOOSE, Matcher, type Tier } from "./matcher.ts";
import type { NameIndex } from "./name-index.ts";
import type { SearchPatterns } from "./query.ts";

/** Whether the entity with a rank may be found. Undefined allows every entity. */
export type MayBeFound = ((rank: number) => boolean) | undefined;

/** The matchers of a query. */
export interface Matchers {
  readonly joined: Matcher;
  /** Empty if the query has only one word. */
  readonly words: readonly Matcher[];
}

/** Makes the matchers of a query. */
export function prepare({ symbols, codes }: NameIndex, { joined, words }: SearchPatterns): Matchers {
  const matcherOf = (pattern: SearchPatterns["joined"]) => new Matcher(symbols, codes, pattern);
  return { joined: matcherOf(joined), words: words.map(matcherOf) };
}

/**
 * Returns the tier of each entity's best name, by rank; 0 if no name matches.
 *
 * Either the joined text matches in a name, or all its words match in one name, in any order. The work is bounded: each
 * position is tried at most once for the joined text and once for the rarest word. Each name that contains the rarest
 * word is searched once for each other word.
 */
export function findNames(index: NameIndex, { joined, words }: Matchers, mayBeFound: MayBeFound): Uint8Array {
  const { owners } = index;
  const tiers = new Uint8Array(index.size);
  const record = (name: number, tier: Tier): void => {
    const owner = owners[name] as number;
    const best = tiers[owner] as Tier;
    if ((best === 0 || tier < best) && (mayBeFound === undefined || mayBeFound(owner))) tiers[owner] = tier;
  };
  matchAll(index, joined, record);
  const [rarest, ...others] = words
    .map((word) => ({ word, count: sizeOf(rangesOf(index, word)) }))
    .sort((a, b) => a.count - b.count)
    .map(({ word }) => word);
  if (rarest === undefined) return tiers;
  const found: number[] = [];
  const tierOf = new Uint8Array(index.count);
  matchAll(index, rarest, (name, tier) => {
    const owner = owners[name] as number;
    const best = tiers[owner] as Tier;
    // A match of the joined text is never worse than matches of single words.
    if ((best !== 0 && best <= INNER) || mayBeFound?.(owner) === false) return;
    if (tierOf[name] === 0) found.push(name);
    if (tierOf[name] !== INNER) tierOf[name] = tier === LOOSE ? LOOSE : INNER;
  });
  for (const name of found) {
    let worst = tierOf[name] as Tier;
    for (const matcher of others) {
      const match = firstIn(index, name, matcher);
      worst = match === undefined ? 0 : match.tier === LOOSE ? LOOSE : worst;
      if (worst === 0) break;
    }
    if (worst !== 0) record(name, worst);
  }
  return tiers;
}

/** Reading positions in order is this many times faster than reading them out of order. */
const FASTER_IN_ORDER = 20;

/** Receives the names that match. Matching ends when it returns `ENOUGH`. */
type Report = (name: number, tier: Tier) => unknown;
export const ENOUGH = Symbol("enough");

/**
 * Reports each match of a pattern. Tries the positions where a match can begin. If these are many, tries all names in
 * order.
 */
export function matchAll(index: NameIndex, matcher: Matcher, report: Report): void {
  const { codes, positions, nameAt } = index;
  const ranges = rangesOf(index, matcher);
  if (sizeOf(ranges) * FASTER_IN_ORDER > codes.length) {
    matchInOrder(index, matcher, report);
    return;
  }
  for (const [from, to] of ranges)
    for (let entry = from; entry < to; entry++) {
      const position = positions[entry] as number;
      const tier = matcher.at(position, position === 0 || codes[position - 1] === 0);
      if (tier !== 0 && report(nameAt[position] as number, tier) === ENOUGH) return;
    }
}

function matchInOrder({ symbols, codes, starts }: NameIndex, matcher: Matcher, report: Report): void {
  const mayBegin = new Uint8Array(symbols.size);
  for (const first of matcher.firsts) mayBegin[first] = 1;
  let name = 0;
  let isStart = true;
  for (let position = 0; position < codes.length; position++) {
    const code = codes[position] as number;
    if (mayBegin[code] === 1) {
      const tier = matcher.at(position, isStart);
      if (tier !== 0 && report(name, tier) === ENOUGH) return;
      // No later match in this name can be better.
      if (tier !== 0 && tier !== LOOSE) position = (starts[name + 1] as number) - 1;
    }
    isStart = codes[position] === 0;
    if (isStart) name++;
  }
}

/** The ranges of entries that a match can begin at, by the first element or the first two elements. */
function rangesOf({ entries, pairs, seconds, pairEntries }: NameIndex, matcher: Matcher): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (const first of matcher.firsts) {
    if (matcher.mayEndWith(first)) {
      ranges.push([entries[first] as number, entries[first + 1] as number]);
      continue;
    }
    const end = pairs[first + 1] as number;
    for (let pair = pairs[first] as number; pair < end; pair++)
      if (matcher.mayBeginWith(first, seconds[pair] as number)) {
        const [from, to] = [pairEntries[pair] as number, pairEntries[pair + 1] as number];
        const last = ranges.at(-1);
        if (last !== undefined && last[1] === from) last[1] = to;
        else ranges.push([from, to]);
      }
  }
  return ranges;
}

/** The first of the best matches of a word in a name; undefined if the word does not match. */
export function firstIn(
  { starts }: NameIndex,
  name: number,
  matcher: Matcher,
): { readonly position: number; readonly tier: Tier } | undefined {
  const end = (starts[name + 1] as number) - 1;
  let loose: number | undefined;
  for (let position = starts[name] as number; position < end; position++) {
    const tier = matcher.at(position, false);
    if (tier === INNER) return { position, tier };
    if (tier === LOOSE) loose ??= position;
  }
  return loose === undefined ? undefined : { position: loose, tier: LOOSE };
}

function sizeOf(ranges: readonly (readonly [from: number, to: number])[]): number {
  return ranges.reduce((all, [from, to]) => all + to - from, 0);
}
