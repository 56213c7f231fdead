import { begin, type Ending, NOWHERE, type Steps, step } from "./automaton-states.ts";
import { beginsWithinOne } from "./edit-distance.ts";
import type { Pattern } from "./query.ts";
import type { Alphabet } from "./symbols.ts";

/** How well a text matches, the best first. */
export const WHYS = ["EXACT", "PREFIX", "INNER", "LOOSE"] as const;
export type Why = (typeof WHYS)[number];
export const [EXACT, PREFIX, INNER, LOOSE] = [1, 2, 3, 4] as const;
/** How well something matches as a place in {@link WHYS}, from 1; 0 where it does not. */
export type Tier = 0 | typeof EXACT | typeof PREFIX | typeof INNER | typeof LOOSE;

/** The state that ends in nothing, and the one before the first element; -1 is not known yet. */
const DEAD = 0;
const START = 1;
const UNKNOWN = -1;

/** How a state can end a pattern. */
const [ENDS_LOOSELY, ENDS_PART, ENDS_WHOLE] = [1, 2, 3] as const;

/**
 * Matches a pattern with names that are numbers of elements, each name ended by 0.
 *
 * An automaton whose states are the ways in which the pattern can have come so far. What an element leads to is found
 * out when one of its sort is first met, so that all further names cost a look into a table for each of their elements.
 * Elements of one sound are of one sort, but for the characters that the pattern names.
 */
export class Matcher {
  /** The elements that a match may begin with. */
  readonly firsts: readonly number[];
  /** Where the best match of the last call ends. */
  end = 0;
  private ended: number = DEAD;

  private readonly alphabet: Alphabet;
  private readonly codes: Uint32Array;
  private readonly pattern: Pattern;
  /** By element: its sort, which is the number of its sound, or one beyond those. */
  private readonly sortOf: Uint32Array;
  /** The characters of the sorts beyond the sounds, with their sounds. */
  private readonly named: { readonly character: string; readonly sound: number }[] = [];
  private readonly states: Steps[] = [];
  private readonly endings: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** By state, then by sort: the next state. */
  private table = new Int32Array(0);
  private width = 0;

  constructor(alphabet: Alphabet, codes: Uint32Array, pattern: Pattern) {
    this.alphabet = alphabet;
    this.codes = codes;
    this.pattern = pattern;
    this.sortOf = this.sorts();
    this.width = alphabet.sounds.length + this.named.length;
    this.add(NOWHERE);
    this.add(begin(pattern));
    this.firsts = this.likelyFirsts().filter((code) => this.next(START, this.sortOf[code] as number) !== DEAD);
  }

  /** Whether one of {@link firsts} may be all of a match. */
  mayEndWith(first: number): boolean {
    return this.endings[this.next(START, this.sortOf[first] as number)] !== 0;
  }

  /** Whether a match may begin with one of {@link firsts} and another element. */
  mayBeginWith(first: number, second: number): boolean {
    return (
      second !== 0 && this.next(this.next(START, this.sortOf[first] as number), this.sortOf[second] as number) !== DEAD
    );
  }

  /** How well a name matches at a position; `isStart` tells whether the name begins there. */
  at(position: number, isStart: boolean): Tier {
    let best: Tier = 0;
    let state: number = START;
    for (let at = position; ; at++) {
      const code = this.codes[at] as number;
      if (code === 0) return best;
      const sort = this.sortOf[code] as number;
      const known = this.table[state * this.width + sort] as number;
      state = known === UNKNOWN ? this.next(state, sort) : known;
      if (state === DEAD) return best;
      const ending = this.endings[state] as number;
      if (ending === 0) continue;
      const tier = tierOf(ending, isStart, this.codes[at + 1] === 0);
      if (best !== 0 && best <= tier) continue;
      best = tier;
      this.end = at + 1;
      this.ended = state;
      if (best === EXACT || best === INNER) return best;
    }
  }

  /** How the best match of the last call was spelled, and how many letters of its last element were given. */
  get ending(): Ending {
    const { strict, loose } = this.states[this.ended] ?? NOWHERE;
    return strict ?? loose ?? { spelled: 0, letters: 0 };
  }

  /** What an element of a sort leads to from a state. */
  private next(state: number, sort: number): number {
    const known = this.table[state * this.width + sort] as number;
    if (known !== UNKNOWN) return known;
    const { configs } = this.states[state] as Steps;
    const named = this.named[sort - this.alphabet.sounds.length];
    const sound = this.alphabet.sounds[named?.sound ?? sort] ?? NO_SOUND;
    const next = this.add(step(this.pattern, configs, sound, named?.character ?? ""));
    this.table[state * this.width + sort] = next;
    return next;
  }

  private add(steps: Steps): number {
    if (steps === NOWHERE && this.states.length > 0) return DEAD;
    const known = this.numbers.get(steps.key);
    if (known !== undefined) return known;
    const number = this.states.length;
    const { strict, loose } = steps;
    this.states.push(steps);
    this.endings.push(strict ? (strict.letters === 0 ? ENDS_WHOLE : ENDS_PART) : loose ? ENDS_LOOSELY : 0);
    this.numbers.set(steps.key, number);
    if (this.states.length * this.width > this.table.length) {
      const table = new Int32Array(2 * this.states.length * this.width).fill(UNKNOWN);
      table.set(this.table);
      this.table = table;
    }
    return number;
  }

  private sorts(): Uint32Array {
    const characters = new Set(this.pattern.flatMap(({ text, isCharacter }) => (isCharacter ? [text] : [])));
    if (characters.size === 0) return this.alphabet.soundOf;
    const sorts = this.alphabet.soundOf.slice();
    for (const character of characters)
      for (const code of this.alphabet.havingCharacter(character)) {
        this.named.push({ character, sound: sorts[code] ?? 0 });
        sorts[code] = this.alphabet.sounds.length + this.named.length - 1;
      }
    return sorts;
  }

  /** The elements that a match might begin with, those that cannot among them. */
  private likelyFirsts(): readonly number[] {
    const run = this.pattern[0];
    if (run === undefined) return [];
    if (run.isCharacter) return this.alphabet.havingCharacter(run.text);
    const { text, isForgiven } = run;
    return this.alphabet.sounds.flatMap(({ spellings, initial }, sound) => {
      const isLikely =
        (initial !== "" && text.startsWith(initial)) ||
        spellings.some(
          (one) => text.startsWith(one) || one.startsWith(text) || (isForgiven && beginsWithinOne(one, text)),
        );
      return isLikely ? this.alphabet.havingSound(sound) : [];
    });
  }
}

const NO_SOUND = { spellings: [], initial: "", isWord: false, isOptional: false };

function tierOf(ending: number, isStart: boolean, isEnd: boolean): Tier {
  if (ending === ENDS_LOOSELY) return LOOSE;
  if (!isStart) return INNER;
  return isEnd && ending === ENDS_WHOLE ? EXACT : PREFIX;
}
