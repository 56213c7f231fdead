/** A piece of a text in the form in which texts are compared: a Chinese character, or letters and digits in a row. */
export interface Piece {
  readonly text: string;
  /** True for one character of a script without words, such as Chinese; false for letters and digits in a row. */
  readonly isCharacter: boolean;
  /** Where each letter of `text` stands, in code points of the text as it was given. */
  readonly at: readonly number[];
  /** The number of its word: words end at white space, punctuation and other signs. */
  readonly word: number;
}

const APOSTROPHES = /['’‘ʼ＇`´]/u;
const UNSEEN = /[\p{M}\p{Cf}]/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** What stands in rows as words do; all other letters stand for themselves. */
const IN_ROWS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{No}]/u;

/**
 * Brings texts into the form in which they are compared: one width, case and script, without tone marks and other
 * accents, apostrophes and signs. Nothing in a text has a meaning of its own.
 */
export class Folder {
  private readonly simplified: ReadonlyMap<string, string>;
  private readonly folded = new Map<string, string>();

  /** @param pairs - traditional characters with their simplified ones, `並 并|乾 干|…`; the first of several is taken. */
  constructor(pairs: string) {
    this.simplified = new Map(
      pairs.split("|").flatMap((pair) => {
        const [traditional, simplified] = pair.split(" ");
        return traditional === undefined || simplified === undefined ? [] : [[traditional, simplified]];
      }),
    );
  }

  /** The pieces of a text, in order; none where it has neither letters nor digits. */
  pieces(text: string): Piece[] {
    const pieces: { text: string; isCharacter: boolean; at: number[]; word: number }[] = [];
    let word = 0;
    let joins = false;
    let at = -1;
    for (const point of text) {
      at++;
      if (APOSTROPHES.test(point)) continue;
      for (const letter of this.foldPoint(point)) {
        if (!LETTER.test(letter)) {
          word++;
          joins = false;
          continue;
        }
        const isCharacter = !IN_ROWS.test(letter);
        const last = pieces.at(-1);
        if (joins && !isCharacter && last !== undefined && !last.isCharacter) {
          last.text += letter;
          last.at.push(at);
        } else pieces.push({ text: letter, isCharacter, at: [at], word });
        joins = true;
      }
    }
    return pieces;
  }

  /** A code point in its form; a blank where it parts words, nothing where it does not count. */
  private foldPoint(point: string): string {
    const known = this.folded.get(point);
    if (known !== undefined) return known;
    const plain = point.normalize("NFKC").toLowerCase();
    const bare = (/\p{Script=Latin}/u.test(plain) ? plain.normalize("NFD") : plain).replaceAll(UNSEEN, "");
    const folded = [...bare].map((letter) => this.simplified.get(letter) ?? letter).join("");
    // Texts of users are not kept for good.
    if (this.folded.size > 50_000) this.folded.clear();
    this.folded.set(point, folded);
    return folded;
  }
}
