import { groupBy } from "../model/grouping.ts";
import { ENOUGH, firstIn, matchAll } from "./match-names.ts";
import { Matcher } from "./matcher.ts";
import type { NameIndex } from "./name-index.ts";
import type { Piece } from "./normalize.ts";
import { patternsOf } from "./query.ts";

/** The part of a text that some name contains. */
export interface Cover {
  /** The pieces that are contained. Pieces of one word follow each other in the name. */
  readonly pieces: readonly Piece[];
  /** The other parts of the text, as it writes them, in order. */
  readonly leftOut: readonly string[];
}

/** How many positions are read at most, the rarest pairs of characters first. */
const POSITIONS_MAX = 150_000;
/** How many of the names that contain equally many pairs are compared. */
const NAMES_MAX = 200;
/** The fewest letters of a word of which only the beginning matches. */
const BEGINNING_MIN = 3;
/** How many different words of a text are looked for, the first ones. */
const WORDS_MAX = 8;
/** A name must contain this share of the text. */
const LEAST_SHARE = 1 / 4;

/**
 * Finds the name that contains the most of a text, and returns which part that is; undefined if no name contains enough
 * of it. Of equal names, that of the entity with the most relationships decides.
 *
 * A name contains a character together with one of its neighbours in the text, and a word as a search finds it.
 */
export function bestCover(
  index: NameIndex,
  text: string,
  pieces: readonly Piece[],
  mayBeFound: (name: number) => boolean,
): Cover | undefined {
  const parts = partsOf(index, pieces);
  const pairs = parts.some(({ size }) => size > 0) ? parts : charactersOf(index, pieces);
  const scores = scoresOf(index, pairs);
  let best: Piece[] = [];
  for (const name of highest(scores, mayBeFound)) {
    const covered = coveredBy(name, pairs, pieces.length);
    const kept = pieces.flatMap((piece, at) => {
      const part = covered[at];
      return part === undefined
        ? []
        : [{ ...piece, text: part.text, at: piece.at.slice(0, part.text.length), word: part.word }];
    });
    if (lettersOf(kept) > lettersOf(best)) best = kept;
  }
  const letters = lettersOf(best);
  if (letters < 2 && pieces.length > 2) return undefined;
  if (letters === 0 || letters < LEAST_SHARE * lettersOf(pieces)) return undefined;
  return { pieces: best, leftOut: leftOutOf(text, pieces, best) };
}

/** A part of the text that names are searched for: two consecutive characters, a character, or a word. */
interface Part extends Places {
  /** The position of its first piece, and the texts of its pieces. */
  readonly from: number;
  readonly texts: readonly string[];
}

/** Where a part is. */
interface Places {
  /** About how many positions are read to find it. */
  readonly size: number;
  /** The numbers of the names that contain it, or the ranges of the entries of their positions, both in order. */
  readonly names?: readonly number[];
  readonly ranges?: readonly (readonly [from: number, to: number])[];
  readonly isIn: (name: number) => boolean;
}

/** How many parts each name contains, of the rarest parts. */
function scoresOf({ count, positions, nameAt }: NameIndex, parts: readonly Part[]): Uint16Array {
  const scores = new Uint16Array(count);
  const repeated = [...groupBy(parts, ({ texts }) => texts.join(" ")).values()];
  let read = 0;
  for (const [{ size, names = [], ranges = [] }, times] of repeated
    .map((same) => [same[0] as Part, same.length] as const)
    .sort(([a], [b]) => a.size - b.size)) {
    if (read > 0 && read + size > POSITIONS_MAX) break;
    read += size;
    for (const name of names) scores[name] = (scores[name] as number) + times;
    for (const [first, end] of ranges) {
      let last = -1;
      for (let entry = first; entry < end; entry++) {
        const name = nameAt[positions[entry] as number] as number;
        if (name === last) continue;
        scores[name] = (scores[name] as number) + times;
        last = name;
      }
    }
  }
  return scores;
}

function partsOf(index: NameIndex, pieces: readonly Piece[]): Part[] {
  const words = new Map<string, Omit<Part, "from"> | undefined>();
  return pieces.flatMap((piece, at): Part[] => {
    if (!piece.isCharacter) {
      if (!words.has(piece.text) && words.size < WORDS_MAX) words.set(piece.text, wordPart(index, piece));
      const part = words.get(piece.text);
      return part === undefined ? [] : [{ ...part, from: at }];
    }
    const next = pieces[at + 1];
    return next?.isCharacter === true ? [pairPart(index, [piece.text, next.text], at)] : [];
  });
}

function pairPart(index: NameIndex, texts: readonly [string, string], from: number): Part {
  const { codes, starts, symbols, pairs, seconds, pairEntries } = index;
  const [firsts, followers] = texts.map((character) => symbols.havingCharacter(character)) as [number[], number[]];
  const ranges = firsts.flatMap((first) => {
    const found: (readonly [from: number, to: number])[] = [];
    for (let pair = pairs[first] as number; pair < (pairs[first + 1] as number); pair++)
      if (followers.includes(seconds[pair] as number))
        found.push([pairEntries[pair] as number, pairEntries[pair + 1] as number]);
    return found;
  });
  return {
    from,
    texts,
    size: sizeOf(ranges),
    ranges,
    isIn: (name) => {
      const end = (starts[name + 1] as number) - 1;
      for (let at = starts[name] as number; at + 1 < end; at++)
        if (firsts.includes(codes[at] as number) && followers.includes(codes[at + 1] as number)) return true;
      return false;
    },
  };
}

/** Single characters, for a text of which no two consecutive characters are in a name. */
function charactersOf(index: NameIndex, pieces: readonly Piece[]): Part[] {
  const { codes, starts, symbols, entries } = index;
  return pieces.flatMap(({ text, isCharacter }, from) => {
    const known = isCharacter ? symbols.havingCharacter(text) : [];
    if (known.length === 0) return [];
    const ranges = known.map((code) => [entries[code] as number, entries[code + 1] as number] as const);
    return {
      from,
      texts: [text],
      size: sizeOf(ranges),
      ranges,
      isIn: (name: number) =>
        codes.subarray(starts[name], (starts[name + 1] as number) - 1).some((code) => known.includes(code)),
    };
  });
}

/** A word, or as much of its beginning as some name contains. */
function wordPart(index: NameIndex, piece: Piece): Omit<Part, "from"> | undefined {
  if (piece.text.length < BEGINNING_MIN && !/\d/.test(piece.text)) return undefined;
  let matcher = matcherOf(index, piece);
  let length = piece.text.length;
  if (!isAnywhere(index, matcher)) {
    let [least, most] = [BEGINNING_MIN, length - 1];
    length = 0;
    while (least <= most) {
      const middle = (least + most + 1) >> 1;
      const beginning = matcherOf(index, { ...piece, text: piece.text.slice(0, middle) });
      if (isAnywhere(index, beginning)) [least, length, matcher] = [middle + 1, middle, beginning];
      else most = middle - 1;
    }
  }
  if (length === 0) return undefined;
  const names: number[] = [];
  const seen = new Uint8Array(index.count);
  matchAll(index, matcher, (name) => {
    if (seen[name] === 0) names.push(name);
    seen[name] = 1;
  });
  const isIn = (name: number) => firstIn(index, name, matcher) !== undefined;
  return { texts: [piece.text.slice(0, length)], size: names.length, names, isIn };
}

/** Spellings with a wrong letter are in too many names to look for each beginning. */
function matcherOf({ symbols, codes }: NameIndex, piece: Piece): Matcher {
  const pattern = patternsOf([piece]).joined.map((run) => ({ ...run, allowsTypo: false }));
  return new Matcher(symbols, codes, pattern);
}

function isAnywhere(index: NameIndex, matcher: Matcher): boolean {
  let isFound = false;
  matchAll(index, matcher, () => {
    isFound = true;
    return ENOUGH;
  });
  return isFound;
}

function sizeOf(ranges: readonly (readonly [from: number, to: number])[]): number {
  return ranges.reduce((sum, [first, end]) => sum + end - first, 0);
}

/** The first names with the highest score. */
function highest(scores: Uint16Array, mayBeFound: (name: number) => boolean): number[] {
  let [best, names]: [number, number[]] = [1, []];
  for (let name = 0; name < scores.length; name++) {
    const score = scores[name] as number;
    if (score < best || (score === best && names.length === NAMES_MAX) || !mayBeFound(name)) continue;
    if (score > best) [best, names] = [score, []];
    names.push(name);
  }
  return names;
}

/** The pieces that a name contains, by position: their texts, and words that consist of consecutive pieces. */
function coveredBy(name: number, parts: readonly Part[], count: number): { text: string; word: number }[] {
  const covered = new Array<{ text: string; word: number }>(count);
  let word = 0;
  for (const { from, texts, isIn } of parts) {
    if (!isIn(name)) continue;
    const number = covered[from]?.word ?? ++word;
    for (const [offset, text] of texts.entries()) covered[from + offset] = { text, word: number };
  }
  return covered;
}

function lettersOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** The parts of a text between the pieces that are kept. */
function leftOutOf(text: string, pieces: readonly Piece[], kept: readonly Piece[]): string[] {
  const keptAt = new Set(kept.flatMap(({ at }) => at));
  const points = [...text];
  const parts: { text: string; end: number }[] = [];
  for (const [number, { at }] of pieces.entries())
    for (const point of at) {
      if (keptAt.has(point)) continue;
      const last = parts.at(-1);
      const before = at[0] === point ? pieces[number - 1]?.at.at(-1) : point - 1;
      if (last !== undefined && last.end === before) {
        last.text += points.slice(last.end + 1, point + 1).join("");
        last.end = point;
      } else parts.push({ text: points[point] ?? "", end: point });
    }
  return parts.map((part) => part.text);
}
