import { commonForm, commonForms } from "../../src/model/written-names.ts";
import type { Normalizer, Piece } from "../../src/search/normalize.ts";
import type { PinyinReadings } from "../../src/search/pinyin.ts";
import { type Element, elementsOf } from "../../src/search/symbols.ts";

/** An entity as the oracle takes it in. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
  readonly degree: number;
}

interface Run {
  readonly text: string;
  readonly isCharacter: boolean;
}

/**
 * Everything that a text finds, in order, with the name and the place of why in EXACT, VARIANT, PREFIX, INNER, LOOSE:
 * no thought of speed.
 */
export function findAll(
  entities: readonly Named[],
  text: string,
  forms: { readonly normalizer: Normalizer; readonly readings: PinyinReadings },
): { id: string; name: string; tier: number }[] {
  const pieces = forms.normalizer.pieces(text);
  const numbers = [...new Set(pieces.map(({ word }) => word))];
  const words = numbers.map((number) => runsOf(pieces.filter(({ word }) => word === number)));
  const found = entities.flatMap(({ id, names, degree }) => {
    const tiers = names.map((name) => {
      const tier = tierOf(elementsOf(name, forms.normalizer, forms.readings), pieces, words);
      const isWritten = commonForms(plainOf(forms.normalizer.pieces(name))).includes(commonForm(plainOf(pieces)));
      return tier === 1 ? 1 : isWritten ? 2 : tier + 1;
    });
    const tier = Math.min(...tiers);
    return tier > 5 ? [] : [{ id, name: names[tiers.indexOf(tier)] ?? "", tier, degree }];
  });
  found.sort((a, b) => a.tier - b.tier || b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return found.map(({ id, name, tier }) => ({ id, name, tier }));
}

function plainOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** 1 to 4, 5 for none, without other written forms. */
function tierOf(elements: readonly Element[], pieces: readonly Piece[], words: readonly Run[][]): number {
  const whole = stretches(elements, runsOf(pieces));
  const each = words.map((word) => stretches(elements, word));
  const inner = Math.max(...each.map((tier) => Math.max(tier, 3)));
  return Math.min(whole, inner);
}

/** How well runs match in one stretch. */
function stretches(elements: readonly Element[], runs: readonly Run[]): number {
  let best = 5;
  const letters = runs.reduce((all, { text }) => all + text.length, 0);
  for (let from = 0; from < elements.length; from++)
    for (let to = from + 1; to <= elements.length; to++) {
      const stretch = elements.slice(from, to);
      // Each element takes a letter at least, but for those left out and a letter that is missing in each run.
      if (stretch.filter(({ isOptional }) => !isOptional).length > letters + runs.length) break;
      const inside = from === 0 ? 2 : 3;
      if (fits(stretch, runs, { isLoose: false, isUnfinished: false }))
        best = Math.min(best, from === 0 && to === elements.length ? 1 : inside);
      if (fits(stretch, runs, { isLoose: false, isUnfinished: true })) best = Math.min(best, inside);
      if (best > 4)
        for (const shorter of withoutSome(stretch))
          for (const isUnfinished of [false, true])
            if (fits(shorter, runs, { isLoose: true, isUnfinished })) best = Math.min(best, 4);
    }
  return best;
}

/** All that leaving out ranks can leave; the first element stays. */
function withoutSome([first, ...rest]: readonly Element[]): Element[][] {
  const tails = rest.reduce<Element[][]>(
    (all, element) => all.flatMap((one) => (element.isOptional ? [[...one, element], one] : [[...one, element]])),
    [[]],
  );
  return first === undefined ? [] : tails.map((tail) => [first, ...tail]);
}

/** Whether the runs use up all elements. */
function fits(
  elements: readonly Element[],
  [run, ...others]: readonly Run[],
  how: { readonly isLoose: boolean; readonly isUnfinished: boolean },
): boolean {
  if (run === undefined) return elements.length === 0 && !how.isUnfinished;
  if (run.isCharacter) return elements[0]?.character === run.text && fits(elements.slice(1), others, how);
  let spelled = [""];
  for (let size = 1; size <= Math.min(elements.length, run.text.length + 1); size++) {
    const some = elements.slice(0, size);
    const before = spelled;
    spelled = spelledOn(before, some.at(-1)?.spellings ?? [], run.text.length + 1);
    const initials = some.every(({ initial }) => initial !== "") ? some.map(({ initial }) => initial).join("") : "";
    const isForgiven = how.isLoose && run.text.length >= 5 && !/\d/.test(run.text);
    const isMet =
      spelled.includes(run.text) ||
      initials === run.text ||
      (isForgiven &&
        spelled.some((one) => Math.abs(one.length - run.text.length) <= 1 && distance(one, run.text) <= 1));
    if (isMet && fits(elements.slice(size), others, how)) return true;
    if (others.length > 0 || !how.isUnfinished || size < elements.length) continue;
    const last = some.at(-1)?.spellings ?? [];
    if (
      before.some(
        (one) =>
          one.length < run.text.length &&
          last.some((end) => end !== "" && (one + end).length > run.text.length && (one + end).startsWith(run.text)),
      )
    )
      return true;
  }
  return false;
}

/** All ways to spell one element more, up to a length. */
function spelledOn(before: readonly string[], spellings: readonly string[], longest: number): string[] {
  const all: string[] = [];
  for (const one of before) for (const next of spellings) if (one.length + next.length <= longest) all.push(one + next);
  return all;
}

/** Letters to change, add, take away or swap with the next one: the optimal string alignment distance. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = least;
    }
  return at(a.length, b.length);
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: { text: string; isCharacter: boolean }[] = [];
  for (const { text, isCharacter } of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && !isCharacter && !last.isCharacter) last.text += text;
    else runs.push({ text, isCharacter });
  }
  return runs;
}
