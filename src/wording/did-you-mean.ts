import { closest, distance } from "fastest-levenshtein";

/** The word most like another; undefined when half of its letters or more would have to change. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(word, known);
  return distance(word, found) * 2 < word.length ? found : undefined;
}

/** A hint that names the word most like an unknown one, or `otherwise`. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const found = nearest(word, known);
  return found === undefined ? otherwise : `Did you mean "${found}"?`;
}
