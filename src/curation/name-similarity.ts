import { distance } from "fastest-levenshtein";
import type { EntityKind } from "../model/kinds.ts";
import { isSite, type NameForms, type NameReader } from "./name-normalization.ts";

/** How similar two names are. */
export interface Likeness {
  /** From 0 to 1. The higher, the more likely they name one entity. */
  readonly score: number;
  /** Why, in a sentence without its full stop. */
  readonly reason: string;
}

/** Kinds whose names are often shortened to parts, such as 郑大一附院. */
const SHORTENED: readonly EntityKind[] = ["HOSPITAL", "CAMPUS", "INSTITUTION", "PROGRAM"];

/** A name shorter than this is part of many others. */
export const SHORTEST_INNER = 4;
const SHORTEST_SOUND = 3;
export const LONGEST_SHORT = 8;
export const SHORTEST_MISSPELT = 8;
export const SHORTEST_LIKE = 5;
const LEAST_LIKE = 0.65;

/** How similar two names are, and why; undefined if a place or a number distinguishes them, or nothing is similar. */
export function likenessOf(a: NameForms, b: NameForms, kind: EntityKind, reader: NameReader): Likeness | undefined {
  const names = `“${a.name}” and “${b.name}”`;
  if (a.plain === b.plain) {
    const reason = a.name === b.name ? `Both are named “${a.name}”` : `${names} differ only in spaces and punctuation`;
    return { score: 0.95, reason };
  }
  if (!reader.mayAgree(a, b)) return undefined;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (one.marked.has(other.plain))
      return { score: 0.7, reason: `“${one.name}” has “${other.name}” in quotes or beside brackets` };
  if (a.numbers !== b.numbers) return undefined;
  const isPlaced = a.places.size === b.places.size;
  if (a.stem === b.stem) return { score: 0.9, reason: `${names} differ only in 省, 市, 县 or 区` };
  const isOneHead = a.head !== undefined && a.head === b.head;
  if (a.bare === b.bare && a.bare.length >= (isOneHead ? 2 : 3)) {
    const what = isPlaced ? "the word for its kind" : "a place that one of them omits";
    return { score: isPlaced ? 0.85 : 0.75, reason: `${names} differ in ${what}` };
  }
  if (a.bare.length >= SHORTEST_INNER && inAnyOrder(a.bare) === inAnyOrder(b.bare))
    return { score: 0.75, reason: `${names} have the same characters in another order` };
  // A homophone is a common misspelling, but names of persons with homophones are different.
  if (kind !== "PERSON" && a.bare.length >= SHORTEST_SOUND && a.sound === b.sound)
    return { score: 0.7, reason: `${names} sound the same (${a.sound})` };
  const [short, long] = a.own.length < b.own.length ? [a, b] : [b, a];
  const share = short.own.length / long.own.length;
  const isInner = short.rest.length >= SHORTEST_INNER && short.rest.length >= long.rest.length / 2;
  const isEnd = long.own.endsWith(short.own) && short.own.length >= SHORTEST_INNER;
  if (isEnd ? short.own.length >= long.own.length / 2 : isInner && long.rest.endsWith(short.rest))
    return { score: 0.4 + 0.3 * share, reason: `“${long.name}” ends as “${short.name}” does` };
  // The text after the name of an institution names a part or a body of it.
  if (!isSite(kind) && isInner && long.rest.startsWith(short.rest))
    return { score: 0.3 + 0.3 * share, reason: `“${long.name}” begins as “${short.name}” does` };
  const isWhole = (isPlaced || short.places.size === 0) && short.rest.length >= 2;
  const isShort = isShortFor(short.plain, long.plain) || (isOneHead && isShortFor(short.own, long.own));
  if (isWhole && isShort)
    return { score: SHORTENED.includes(kind) ? 0.7 : 0.5, reason: `“${short.name}” may be short for “${long.name}”` };
  const far = distance(a.own, b.own);
  // Two different characters make a different word.
  const replaced = far - (long.own.length - short.own.length);
  if (short.own.length >= SHORTEST_MISSPELT && far <= 2 && replaced <= 1)
    return {
      score: 0.65 - (1.5 * far) / long.own.length,
      reason: `${names} differ in ${far} of ${long.own.length} characters`,
    };
  const likeness = shareOf(a.bare, b.bare);
  if (Math.min(a.bare.length, b.bare.length) < SHORTEST_LIKE || likeness < LEAST_LIKE) return undefined;
  return { score: 0.6 * likeness, reason: `${names} have most of their words in common` };
}

/** Whether a name consists of characters of a longer one, in their order, with the first and the last. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || short.length > LONGEST_SHORT || short.length > long.length * 0.75) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** The characters of a text in a fixed order, so that their order makes no difference. */
export function inAnyOrder(text: string): string {
  return [...text].sort().join("");
}

/** The pairs of neighbouring characters in a text. */
export function gramsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

/** The share of pairs of characters that two texts have in common (Dice). */
function shareOf(a: string, b: string): number {
  const [left, right] = [gramsOf(a), gramsOf(b)];
  const common = [...left].filter((gram) => right.has(gram)).length;
  return (2 * common) / (left.size + right.size || 1);
}
