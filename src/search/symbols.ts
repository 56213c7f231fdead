import type { Folder } from "./normalize.ts";
import type { Readings } from "./pinyin.ts";

/** How an element of a name can be spelled in letters. */
export interface Sound {
  /** The readings of a character, or a word itself. */
  readonly spellings: readonly string[];
  /** What stands for it among initials; empty where it cannot be spelled. */
  readonly initial: string;
  readonly isWord: boolean;
  /** Whether names are often written without it: the rank of a place. */
  readonly isOptional: boolean;
}

/** One element of a name as it can be asked for: a Chinese character with its readings, or a word. */
export interface Element extends Sound {
  /** The character; empty for a word. */
  readonly character: string;
}

/** Where an element stands in its name, in code points, `to` not included. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  /** For a word, where each of its letters stands. */
  readonly at: readonly number[];
}

const RANKS: ReadonlySet<string> = new Set(["省", "市", "县", "区"]);

/** The elements of a name, with where they stand. */
export function elementsOf(name: string, folder: Folder, readings: Readings): { elements: Element[]; spots: Spot[] } {
  const pieces = folder.pieces(name);
  const isChinese = pieces.some(({ isCharacter }) => isCharacter);
  const read = readings.of(pieces.map(({ text, isCharacter }) => (isCharacter ? text : " ")));
  const elements = pieces.map(({ text, isCharacter }, index): Element => {
    if (!isCharacter) {
      // CT in a Chinese name is no word with an initial; 301 is none in any.
      const initial = isChinese || /\d/.test(text) ? text : text.slice(0, 1);
      return { character: "", spellings: [text], initial, isWord: true, isOptional: false };
    }
    const spellings = read[index] ?? [];
    const initial = spellings[0]?.slice(0, 1) ?? "";
    return { character: text, spellings, initial, isWord: false, isOptional: RANKS.has(text) };
  });
  const spots = pieces.map(({ at }) => ({ from: at[0] ?? 0, to: (at.at(-1) ?? 0) + 1, at }));
  return { elements, spots };
}

/** Different elements with numbers from 1, and their sounds with numbers from 0; element 0 is the end of a name. */
export class Alphabet {
  readonly sounds: Sound[] = [];
  private readonly soundNumberOf: number[] = [];
  private packed = new Uint32Array(0);
  private readonly elementsBySound: number[][] = [];
  private readonly elementsByCharacter = new Map<string, number[]>();
  private readonly characters: string[] = [];
  private readonly elementNumbers = new Map<string, number>();
  private readonly soundNumbers = new Map<string, number>();

  constructor() {
    this.add({ character: "", spellings: [], initial: "", isWord: false, isOptional: false });
  }

  /** How many elements there are, the end of a name among them. */
  get size(): number {
    return this.soundNumberOf.length;
  }

  /** By element: the number of its sound. */
  get soundOf(): Uint32Array {
    if (this.packed.length < this.size) this.packed = new Uint32Array(this.soundNumberOf);
    return this.packed;
  }

  /** The number of an element. */
  add(element: Element): number {
    const { character, ...sound } = element;
    const soundKey = `${sound.spellings.join()} ${sound.initial} ${sound.isWord} ${sound.isOptional}`;
    const key = `${character} ${soundKey}`;
    const known = this.elementNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.size;
    this.elementNumbers.set(key, number);
    let soundNumber = this.soundNumbers.get(soundKey);
    if (soundNumber === undefined) {
      soundNumber = this.sounds.length;
      this.soundNumbers.set(soundKey, soundNumber);
      this.sounds.push(sound);
      this.elementsBySound.push([]);
    }
    this.soundNumberOf.push(soundNumber);
    this.characters.push(character);
    this.elementsBySound[soundNumber]?.push(number);
    if (character !== "")
      this.elementsByCharacter.set(character, [...(this.elementsByCharacter.get(character) ?? []), number]);
    return number;
  }

  /** The elements that have a sound; those that are a character. */
  havingSound(sound: number): readonly number[] {
    return this.elementsBySound[sound] ?? [];
  }

  havingCharacter(character: string): readonly number[] {
    return this.elementsByCharacter.get(character) ?? [];
  }
}
