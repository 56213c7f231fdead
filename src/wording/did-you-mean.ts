import { closest, distance } from "fastest-levenshtein";

/** The word most like another; undefined when half of its letters or more would have to change. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(word, known);
  return distance(word, found) * 2 < word.length ? found : undefined;
}

/** How many letters have to change to make one text of another. */
export function lettersBetween(a: string, b: string): number {
  return distance(a, b);
}

/** The words most like another, at most three, the most similar first. */
export function nearestWords(word: string, known: readonly string[]): string[] {
  const far = new Map(known.map((one) => [one, distance(word, one)]));
  return [...known].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0)).slice(0, 3);
}

/** A hint that names the word most like an unknown one, or `otherwise`. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const found = nearest(word, known);
  return found === undefined ? otherwise : `Did you mean "${found}"?`;
}
