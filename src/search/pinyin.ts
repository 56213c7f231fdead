import { REVIEWED_READINGS } from "./pinyin-overrides.ts";

/** How many characters on each side can determine a reading. The words that determine it have at most four. */
const CONTEXT = 3;

/** Returns the reading of each character of a text in pinyin without tones. `ü` is written `v`. */
export type Read = (text: string) => string[];

/**
 * Reads names in pinyin: first by the reviewed list, then by the words around a character.
 *
 * Readings are cached, because names are similar. The key is the character if it has one reading, else the character
 * with its neighbours.
 */
export class PinyinReadings {
  private readonly read: Read;
  private readonly alternatives: (character: string) => number;
  private readonly single = new Map<string, string | null>();
  private readonly near = new Map<string, string>();
  private readonly reviewed = new Map<string, (readonly [word: string, readings: readonly string[]])[]>();

  /**
   * @param read - reads a text of Chinese characters.
   * @param alternatives - returns the number of readings of a character.
   */
  constructor(read: Read, alternatives: (character: string) => number) {
    this.read = read;
    this.alternatives = alternatives;
    for (const [word, reading] of REVIEWED_READINGS) {
      const first = word.slice(0, 1);
      const rows = [...(this.reviewed.get(first) ?? []), [word, reading.split(" ")] as const];
      // The longest matching word determines the reading.
      this.reviewed.set(
        first,
        rows.sort(([a], [b]) => b.length - a.length),
      );
    }
  }

  /**
   * Returns the readings of each character of a text without spaces: the correct one first, then a common mistake. The
   * list is empty for a character that is not Chinese.
   */
  of(characters: readonly string[]): string[][] {
    const usual = characters.map((_, at) => this.usual(characters, at));
    const readings = usual.map((reading) => (reading === "" ? [] : [reading]));
    for (let at = 0; at < characters.length; at++) {
      const found = this.reviewed
        .get(characters[at] ?? "")
        ?.find(([word]) => characters.slice(at, at + word.length).join("") === word);
      found?.[1].forEach((right, offset) => {
        const others = readings[at + offset] ?? [];
        readings[at + offset] = [right, ...others.filter((reading) => reading !== right)];
      });
    }
    return readings.map((list) => list.flatMap(withoutUmlaut));
  }

  /** The reading of a character in its context; empty if it is not a Chinese character. */
  private usual(characters: readonly string[], at: number): string {
    const character = characters[at] ?? "";
    if (!/^\p{Script=Han}$/u.test(character)) return "";
    const alone = this.alone(character);
    if (alone !== null) return alone;
    const from = Math.max(0, at - CONTEXT);
    const around = characters.slice(from, at + CONTEXT + 1);
    const key = `${at - from}${around.join("")}`;
    const cached = this.near.get(key);
    if (cached !== undefined) return cached;
    const reading = this.read(around.map((one) => (/^\p{Script=Han}$/u.test(one) ? one : " ")).join(""))[at - from];
    const letters = lettersOf(reading);
    this.near.set(key, letters);
    return letters;
  }

  /** The only reading of a character; null if it has several. */
  private alone(character: string): string | null {
    let reading = this.single.get(character);
    if (reading === undefined) {
      reading = this.alternatives(character) > 1 ? null : lettersOf(this.read(character)[0]);
      this.single.set(character, reading);
    }
    return reading;
  }
}

/** Returns a reading, or an empty text. The library returns a character without a reading unchanged. */
function lettersOf(reading: string | undefined): string {
  return reading !== undefined && /^[a-z]+$/.test(reading) ? reading : "";
}

/** Users type `lv` also as `lu`. */
function withoutUmlaut(reading: string): string[] {
  return /^[ln]v/.test(reading) ? [reading, reading.replace("v", "u")] : [reading];
}
