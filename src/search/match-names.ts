import { INNER, LOOSE, Matcher, type Tier } from "./matcher.ts";
import type { NameIndex } from "./name-index.ts";
import type { Wanted } from "./query.ts";

/** Whether the entity with a rank may be found; any where undefined. */
export type MayBeFound = ((rank: number) => boolean) | undefined;

/** What is looked for, ready to be matched. */
export interface Matchers {
  readonly joined: Matcher;
  /** Empty where there is one word only. */
  readonly words: readonly Matcher[];
}

/** Makes ready what is looked for. */
export function prepare({ alphabet, codes }: NameIndex, { joined, words }: Wanted): Matchers {
  const matcherOf = (pattern: Wanted["joined"]) => new Matcher(alphabet, codes, pattern);
  return { joined: matcherOf(joined), words: words.map(matcherOf) };
}

/**
 * By rank: how well the best of an entity's names matches; 0 where none does.
 *
 * The whole text may stand in one stretch, or else its words anywhere in one name, in any order. Work is bounded: each
 * position of an element is tried once at most for the text and once for the rarest of its words, and each name that
 * holds that word is gone through once for each of the others.
 */
export function findNames(index: NameIndex, { joined, words }: Matchers, mayBeFound: MayBeFound): Uint8Array {
  const { owners } = index;
  const tiers = new Uint8Array(index.size);
  const keep = (name: number, tier: Tier): void => {
    const owner = owners[name] as number;
    const known = tiers[owner] as Tier;
    if ((known === 0 || tier < known) && (mayBeFound === undefined || mayBeFound(owner))) tiers[owner] = tier;
  };
  matchAll(index, joined, keep);
  const [rarest, ...others] = words
    .map((word) => ({ word, count: sizeOf(rangesOf(index, word)) }))
    .sort((a, b) => a.count - b.count)
    .map(({ word }) => word);
  if (rarest === undefined) return tiers;
  const found: number[] = [];
  const tierOf = new Uint8Array(index.names.length);
  matchAll(index, rarest, (name, tier) => {
    const owner = owners[name] as number;
    const known = tiers[owner] as Tier;
    // What matches in one stretch is no worse than what does in several.
    if ((known !== 0 && known <= INNER) || mayBeFound?.(owner) === false) return;
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
    if (worst !== 0) keep(name, worst);
  }
  return tiers;
}

/** A position in order is gone to so many times as fast as one out of order. */
const FASTER_IN_ORDER = 20;

/** Tells each match of a pattern: by the positions where one may begin or, where those are many, all names in order. */
function matchAll(index: NameIndex, matcher: Matcher, tell: (name: number, tier: Tier) => void): void {
  const { codes, positions, nameAt } = index;
  const ranges = rangesOf(index, matcher);
  if (sizeOf(ranges) * FASTER_IN_ORDER > codes.length) {
    matchInOrder(index, matcher, tell);
    return;
  }
  for (const [from, to] of ranges)
    for (let entry = from; entry < to; entry++) {
      const position = positions[entry] as number;
      const tier = matcher.at(position, position === 0 || codes[position - 1] === 0);
      if (tier !== 0) tell(nameAt[position] as number, tier);
    }
}

function matchInOrder(
  { alphabet, codes, starts }: NameIndex,
  matcher: Matcher,
  tell: (name: number, tier: Tier) => void,
): void {
  const mayBegin = new Uint8Array(alphabet.size);
  for (const first of matcher.firsts) mayBegin[first] = 1;
  let name = 0;
  let isStart = true;
  for (let position = 0; position < codes.length; position++) {
    const code = codes[position] as number;
    if (mayBegin[code] === 1) {
      const tier = matcher.at(position, isStart);
      if (tier !== 0) tell(name, tier);
      // No later match in this name can be better.
      if (tier !== 0 && tier !== LOOSE) position = (starts[name + 1] as number) - 1;
    }
    isStart = codes[position] === 0;
    if (isStart) name++;
  }
}

/** The entries whose first element, or whose first two, a match may begin with. */
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

/** Where a word matches in a name best, and there first. */
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
