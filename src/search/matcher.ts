import { begin, type Ending, NOWHERE, type Steps, step } from "./automaton-states.ts";
import { beginsWithinOne } from "./edit-distance.ts";
import type { Pattern } from "./query.ts";
import type { SymbolTable } from "./symbols.ts";

/** The reasons why a name matches, the best first. */
export const WHYS = ["EXACT", "VARIANT", "PREFIX", "INNER", "LOOSE"] as const;
export type Why = (typeof WHYS)[number];
export const [EXACT, VARIANT, PREFIX, INNER, LOOSE] = [1, 2, 3, 4, 5] as const;
/** The position of a match in {@link WHYS}, from 1; 0 for no match. */
export type Tier = 0 | typeof EXACT | typeof VARIANT | typeof PREFIX | typeof INNER | typeof LOOSE;

/** The state without a match, and the state before the first element. -1 marks a transition that is not computed. */
const DEAD = 0;
const START = 1;
const UNKNOWN = -1;

/** The ways in which a state can end a pattern. */
const [ENDS_LOOSELY, ENDS_PART, ENDS_WHOLE] = [1, 2, 3] as const;

/**
 * Matches a pattern against names that are sequences of element numbers. Each name ends with 0.
 *
 * This is an automaton that computes its transitions lazily. It computes a transition once for each state and class of
 * elements. Further names then cost one table lookup for each element. Elements with the same sound are in the same
 * class, except for the characters that the pattern names.
 */
export class Matcher {
  /** The elements that a match can begin with. */
  readonly firsts: readonly number[];
  /** Where the best match of the last call ends. */
  end = 0;
  private ended: number = DEAD;

  private readonly symbols: SymbolTable;
  private readonly codes: Uint32Array;
  private readonly pattern: Pattern;
  /** By element: its class. The class is the number of its sound, or a larger number for a named character. */
  private readonly classOf: Uint32Array;
  /** The characters that have classes of their own, with their sounds. */
  private readonly named: { readonly character: string; readonly sound: number }[] = [];
  private readonly states: Steps[] = [];
  private readonly endings: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** By state, then by class: the next state. */
  private table = new Int32Array(0);
  private width = 0;

  constructor(symbols: SymbolTable, codes: Uint32Array, pattern: Pattern) {
    this.symbols = symbols;
    this.codes = codes;
    this.pattern = pattern;
    this.classOf = this.classes();
    this.width = symbols.sounds.length + this.named.length;
    this.add(NOWHERE);
    this.add(begin(pattern));
    this.firsts = this.likelyFirsts().filter((code) => this.next(START, this.classOf[code] as number) !== DEAD);
  }

  /** Whether one of {@link firsts} can be a complete match. */
  mayEndWith(first: number): boolean {
    return this.endings[this.next(START, this.classOf[first] as number)] !== 0;
  }

  /** Whether a match can begin with one of {@link firsts} and another element. */
  mayBeginWith(first: number, second: number): boolean {
    return (
      second !== 0 &&
      this.next(this.next(START, this.classOf[first] as number), this.classOf[second] as number) !== DEAD
    );
  }

  /** Returns the tier of the best match at a position. `isStart` is whether a name begins there. */
  at(position: number, isStart: boolean): Tier {
    let best: Tier = 0;
    let state: number = START;
    for (let at = position; ; at++) {
      const code = this.codes[at] as number;
      if (code === 0) return best;
      const symbolClass = this.classOf[code] as number;
      const cached = this.table[state * this.width + symbolClass] as number;
      state = cached === UNKNOWN ? this.next(state, symbolClass) : cached;
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

  /** The ending of the best match of the last call of {@link at}. */
  get ending(): Ending {
    const { strict, loose } = this.states[this.ended] ?? NOWHERE;
    return strict ?? loose ?? { spelled: 0, letters: 0 };
  }

  /** Returns the state that an element of a class leads to. */
  private next(state: number, symbolClass: number): number {
    const cached = this.table[state * this.width + symbolClass] as number;
    if (cached !== UNKNOWN) return cached;
    const { configs } = this.states[state] as Steps;
    const named = this.named[symbolClass - this.symbols.sounds.length];
    const sound = this.symbols.sounds[named?.sound ?? symbolClass] ?? NO_SOUND;
    const next = this.add(step(this.pattern, configs, sound, named?.character ?? ""));
    this.table[state * this.width + symbolClass] = next;
    return next;
  }

  private add(steps: Steps): number {
    if (steps === NOWHERE && this.states.length > 0) return DEAD;
    const existing = this.numbers.get(steps.key);
    if (existing !== undefined) return existing;
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

  private classes(): Uint32Array {
    const characters = new Set(this.pattern.flatMap(({ text, isCharacter }) => (isCharacter ? [text] : [])));
    if (characters.size === 0) return this.symbols.soundOf;
    const classes = this.symbols.soundOf.slice();
    for (const character of characters)
      for (const code of this.symbols.havingCharacter(character)) {
        this.named.push({ character, sound: classes[code] ?? 0 });
        classes[code] = this.symbols.sounds.length + this.named.length - 1;
      }
    return classes;
  }

  /** Elements that include all that a match can begin with. Some of them begin no match. */
  private likelyFirsts(): readonly number[] {
    const run = this.pattern[0];
    if (run === undefined) return [];
    if (run.isCharacter) return this.symbols.havingCharacter(run.text);
    const { text, allowsTypo } = run;
    return this.symbols.sounds.flatMap(({ spellings, initial }, sound) => {
      const isLikely =
        (initial !== "" && text.startsWith(initial)) ||
        spellings.some(
          (one) => text.startsWith(one) || one.startsWith(text) || (allowsTypo && beginsWithinOne(one, text)),
        );
      return isLikely ? this.symbols.havingSound(sound) : [];
    });
  }
}

const NO_SOUND = { spellings: [], initial: "", isWord: false, isOptional: false };

function tierOf(ending: number, isStart: boolean, isEnd: boolean): Tier {
  if (ending === ENDS_LOOSELY) return LOOSE;
  if (!isStart) return INNER;
  return isEnd && ending === ENDS_WHOLE ? EXACT : PREFIX;
}
