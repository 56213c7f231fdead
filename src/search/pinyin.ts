import { REVIEWED_READINGS } from "./pinyin-overrides.ts";

/** How many characters on either side can tell how a character is read; the words that tell have four at most. */
const AROUND = 3;

/** Gives the readings of a text in pinyin without tones, a list a character; `ü` is written `v`. */
export type Read = (text: string) => string[];

/**
 * Reads names in pinyin: by the reviewed list first, else by the words around a character.
 *
 * What was read is kept by a character, where it has one reading, or else with its neighbours, as names are much alike.
 */
export class Readings {
  private readonly read: Read;
  private readonly alternatives: (character: string) => number;
  private readonly single = new Map<string, string | null>();
  private readonly near = new Map<string, string>();
  private readonly reviewed = new Map<string, (readonly [word: string, readings: readonly string[]])[]>();

  /**
   * @param read - reads a text of Chinese characters.
   * @param alternatives - how many readings a character has.
   */
  constructor(read: Read, alternatives: (character: string) => number) {
    this.read = read;
    this.alternatives = alternatives;
    for (const [word, reading] of REVIEWED_READINGS) {
      const first = word.slice(0, 1);
      const rows = [...(this.reviewed.get(first) ?? []), [word, reading.split(" ")] as const];
      // The longest word that fits counts.
      this.reviewed.set(
        first,
        rows.sort(([a], [b]) => b.length - a.length),
      );
    }
  }

  /**
   * The readings of each character of a text without blanks: the right one first, then one that is often mistaken for
   * it. None for what is no Chinese character.
   */
  of(characters: readonly string[]): string[][] {
    const usual = characters.map((_, at) => this.usual(characters, at));
    const readings = usual.map((reading) => (reading === "" ? [] : [reading]));
    for (let at = 0; at < characters.length; at++) {
      const found = this.reviewed
        .get(characters[at] ?? "")
        ?.find(([word]) => characters.slice(at, at + word.length).join("") === word);
      found?.[1].forEach((right, offset) => {
        const known = readings[at + offset] ?? [];
        readings[at + offset] = [right, ...known.filter((reading) => reading !== right)];
      });
    }
    return readings.map((list) => list.flatMap(withoutUmlaut));
  }

  /** How a character is read by itself, or by its neighbours; empty for what is no Chinese character. */
  private usual(characters: readonly string[], at: number): string {
    const character = characters[at] ?? "";
    if (!/^\p{Script=Han}$/u.test(character)) return "";
    const alone = this.alone(character);
    if (alone !== null) return alone;
    const from = Math.max(0, at - AROUND);
    const around = characters.slice(from, at + AROUND + 1);
    const key = `${at - from}${around.join("")}`;
    const known = this.near.get(key);
    if (known !== undefined) return known;
    const reading = this.read(around.map((one) => (/^\p{Script=Han}$/u.test(one) ? one : " ")).join(""))[at - from];
    const letters = lettersOf(reading);
    this.near.set(key, letters);
    return letters;
  }

  /** The only reading of a character; null where it has several. */
  private alone(character: string): string | null {
    let reading = this.single.get(character);
    if (reading === undefined) {
      reading = this.alternatives(character) > 1 ? null : lettersOf(this.read(character)[0]);
      this.single.set(character, reading);
    }
    return reading;
  }
}

/** A character that has no reading is given back as it is. */
function lettersOf(reading: string | undefined): string {
  return reading !== undefined && /^[a-z]+$/.test(reading) ? reading : "";
}

/** `lv` is typed as `lu` too. */
function withoutUmlaut(reading: string): string[] {
  return /^[ln]v/.test(reading) ? [reading, reading.replace("v", "u")] : [reading];
}
