import type { Piece } from "./normalize.ts";

/** A part of what is looked for: one Chinese character, or letters and digits in a row. */
export interface Run {
  readonly text: string;
  readonly isCharacter: boolean;
  /** Whether one wrong letter may be forgiven. */
  readonly isForgiven: boolean;
}

/** What must stand in a name in one stretch. */
export type Pattern = readonly Run[];

/** Shorter words have too many others one letter away. */
const FORGIVEN_FROM = 5;

/** What a text looks for: all of it in one stretch, and each of its words by itself. */
export interface Wanted {
  readonly joined: Pattern;
  /** Each word once; empty where there is only one. */
  readonly words: readonly Pattern[];
}

/** Reads what is looked for from the pieces of a text. */
export function readWanted(pieces: readonly Piece[]): Wanted {
  const byWord = new Map<number, Piece[]>();
  for (const piece of pieces) byWord.set(piece.word, [...(byWord.get(piece.word) ?? []), piece]);
  const words = new Map([...byWord.values()].map((word) => [word.map(({ text }) => text).join(" "), patternOf(word)]));
  return { joined: patternOf(pieces), words: byWord.size < 2 ? [] : [...words.values()] };
}

/** Letters in a row are one run, also where blanks stood between them. */
function patternOf(pieces: readonly Piece[]): Pattern {
  const runs: { text: string; isCharacter: boolean }[] = [];
  for (const { text, isCharacter } of pieces) {
    const last = runs.at(-1);
    if (!isCharacter && last !== undefined && !last.isCharacter) last.text += text;
    else runs.push({ text, isCharacter });
  }
  return runs.map((run) => ({
    ...run,
    isForgiven: !run.isCharacter && run.text.length >= FORGIVEN_FROM && !/\d/.test(run.text),
  }));
}
