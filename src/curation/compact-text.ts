import { CodePoints, type Fragment } from "../model/fragment.ts";

const BLANK = /\s/u;

/** A text without its white space, for searches that ignore it. Positions count its code points. */
export class CompactText {
  /** The code points that are no white space. */
  readonly letters: readonly string[];
  private readonly positions: readonly number[];

  constructor(text: string) {
    const { all } = new CodePoints(text);
    this.positions = [...all.keys()].filter((at) => !BLANK.test(all[at] ?? ""));
    this.letters = this.positions.map((at) => all[at] ?? "");
  }

  /** The letters from one position to another; positions outside are moved to the nearest end. */
  slice(from: number, to: number): string {
    return this.letters.slice(Math.max(0, from), Math.max(0, to)).join("");
  }

  /** Whether other letters start at a position. */
  has(letters: readonly string[], at: number): boolean {
    return letters.every((letter, offset) => this.letters[at + offset] === letter);
  }

  /** The range of these letters in the original text, with the white space between them. */
  rangeOf(from: number, to: number): Fragment {
    return { from: this.positions[from] ?? 0, to: (this.positions[to - 1] ?? 0) + 1 };
  }
}
