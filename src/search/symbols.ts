import type { Normalizer } from "./normalize.ts";
import type { PinyinReadings } from "./pinyin.ts";

/** The spellings of an element of a name in letters. */
export interface Sound {
  /** The readings of a character, or a word itself. */
  readonly spellings: readonly string[];
  /** Its text in a query by initials; empty if it has no spelling. */
  readonly initial: string;
  readonly isWord: boolean;
  /** Whether users often omit it. True for the rank of a place. */
  readonly isOptional: boolean;
}

/** One element of a name: a Chinese character with its readings, or a word. */
export interface Element extends Sound {
  /** The character; empty for a word. */
  readonly character: string;
}

/** The position of an element in its name, in code points. `to` is exclusive. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  /** The position of each letter of a word. */
  readonly at: readonly number[];
}

const RANKS: ReadonlySet<string> = new Set(["省", "市", "县", "区"]);

/** Returns the elements of a name. */
export function elementsOf(name: string, normalizer: Normalizer, readings: PinyinReadings): Element[] {
  const pieces = normalizer.pieces(name);
  const isChinese = pieces.some(({ isCharacter }) => isCharacter);
  const read = readings.of(pieces.map(({ text, isCharacter }) => (isCharacter ? text : " ")));
  return pieces.map(({ text, isCharacter }, index): Element => {
    if (!isCharacter) {
      // In a Chinese name, users type a word such as CT in full. They type a number such as 301 in full in any name.
      const initial = isChinese || /\d/.test(text) ? text : text.slice(0, 1);
      return { character: "", spellings: [text], initial, isWord: true, isOptional: false };
    }
    const spellings = read[index] ?? [];
    const initial = spellings[0]?.slice(0, 1) ?? "";
    return { character: text, spellings, initial, isWord: false, isOptional: RANKS.has(text) };
  });
}

/** Returns the position of each element of a name. */
export function spotsOf(name: string, normalizer: Normalizer): Spot[] {
  return normalizer.pieces(name).map(({ at }) => ({ from: at[0] ?? 0, to: (at.at(-1) ?? 0) + 1, at }));
}

/** The distinct elements of names, numbered from 1, and their sounds, from 0. Element 0 is the end of a name. */
export interface Symbols {
  readonly sounds: readonly Sound[];
  /** By element: the number of its sound, and its character. */
  readonly soundOf: Uint32Array;
  readonly characters: readonly string[];
}

/** The elements of names, which are found by their sounds and characters. */
export class SymbolTable implements Symbols {
  readonly sounds: readonly Sound[];
  readonly soundOf: Uint32Array;
  readonly characters: readonly string[];
  private readonly elementsBySound: readonly number[][];
  private readonly elementsByCharacter = new Map<string, number[]>();

  constructor({ sounds, soundOf, characters }: Symbols) {
    this.sounds = sounds;
    this.soundOf = soundOf;
    this.characters = characters;
    this.elementsBySound = sounds.map(() => []);
    for (const [element, sound] of soundOf.entries()) {
      this.elementsBySound[sound]?.push(element);
      const character = characters[element] ?? "";
      if (character === "") continue;
      const known = this.elementsByCharacter.get(character);
      if (known === undefined) this.elementsByCharacter.set(character, [element]);
      else known.push(element);
    }
  }

  /** The number of elements, including the end of a name. */
  get size(): number {
    return this.soundOf.length;
  }

  /** Returns the elements with a sound. */
  havingSound(sound: number): readonly number[] {
    return this.elementsBySound[sound] ?? [];
  }

  /** Returns the elements of a character, one for each of its sounds. */
  havingCharacter(character: string): readonly number[] {
    return this.elementsByCharacter.get(character) ?? [];
  }
}

/** Numbers elements in the order of their adding. */
export class SymbolsBuilder {
  private readonly sounds: Sound[] = [];
  private readonly soundOf: number[] = [];
  private readonly characters: string[] = [];
  private readonly elementNumbers = new Map<string, number>();
  private readonly soundNumbers = new Map<string, number>();

  constructor() {
    this.add({ character: "", spellings: [], initial: "", isWord: false, isOptional: false });
  }

  /** Adds an element unless it exists. Returns its number. */
  add(element: Element): number {
    const { character, ...sound } = element;
    const soundKey = `${sound.spellings.join()} ${sound.initial} ${sound.isWord} ${sound.isOptional}`;
    const key = `${character} ${soundKey}`;
    const existing = this.elementNumbers.get(key);
    if (existing !== undefined) return existing;
    const number = this.soundOf.length;
    this.elementNumbers.set(key, number);
    let soundNumber = this.soundNumbers.get(soundKey);
    if (soundNumber === undefined) {
      soundNumber = this.sounds.length;
      this.soundNumbers.set(soundKey, soundNumber);
      this.sounds.push(sound);
    }
    this.soundOf.push(soundNumber);
    this.characters.push(character);
    return number;
  }

  finish(): Symbols {
    return { sounds: this.sounds, soundOf: Uint32Array.from(this.soundOf), characters: this.characters };
  }
}
