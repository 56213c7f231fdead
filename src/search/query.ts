import type { Piece } from "./normalize.ts";

/** A part of a pattern: one Chinese character, or a sequence of letters and digits. */
export interface Run {
  readonly text: string;
  readonly isCharacter: boolean;
  /** Whether one wrong letter is allowed. */
  readonly allowsTypo: boolean;
}

/** A sequence of runs that must be consecutive in a name. */
export type Pattern = readonly Run[];

/** The fewest letters of a run that may have one wrong letter. A shorter run is too similar to too many words. */
const TYPO_FROM = 5;

/** The patterns of a query: the joined text, and each of its words. */
export interface SearchPatterns {
  readonly joined: Pattern;
  /** Each word once. Empty if the query has only one word. */
  readonly words: readonly Pattern[];
}

/** Returns the patterns of the pieces of a query. */
export function patternsOf(pieces: readonly Piece[]): SearchPatterns {
  const byWord = new Map<number, Piece[]>();
  for (const piece of pieces) byWord.set(piece.word, [...(byWord.get(piece.word) ?? []), piece]);
  const words = new Map([...byWord.values()].map((word) => [word.map(({ text }) => text).join(" "), patternOf(word)]));
  return { joined: patternOf(pieces), words: byWord.size < 2 ? [] : [...words.values()] };
}

/** Consecutive letters are one run, also across spaces. */
function patternOf(pieces: readonly Piece[]): Pattern {
  const runs: { text: string; isCharacter: boolean }[] = [];
  for (const { text, isCharacter } of pieces) {
    const last = runs.at(-1);
    if (!isCharacter && last !== undefined && !last.isCharacter) last.text += text;
    else runs.push({ text, isCharacter });
  }
  return runs.map((run) => ({
    ...run,
    allowsTypo: !run.isCharacter && run.text.length >= TYPO_FROM && !/\d/.test(run.text),
  }));
}
