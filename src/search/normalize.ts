/** A piece of a normalized text: a Chinese character, or a sequence of letters and digits. */
export interface Piece {
  readonly text: string;
  /** True for one character of a script without words, such as Chinese. False for letters and digits. */
  readonly isCharacter: boolean;
  /** The position of each letter of `text` in the original text, in code points. */
  readonly at: readonly number[];
  /** The number of its word. Words end at white space, punctuation and other signs. */
  readonly word: number;
}

const APOSTROPHES = /['’‘ʼ＇`´]/u;
const UNSEEN = /[\p{M}\p{Cf}]/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** The letters that form words. Each other letter is a piece of its own. */
const WORD_LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{No}]/u;

/**
 * Normalizes texts for comparison: one width, one case and simplified characters, without accents, apostrophes and
 * signs. No character has a special meaning in a query.
 */
export class Normalizer {
  private readonly simplified: ReadonlyMap<string, string>;
  private readonly normalized = new Map<string, string>();

  /**
   * @param pairs - traditional characters with their simplified ones, `並 并|乾 干|…`. The first simplified one is used.
   */
  constructor(pairs: string) {
    this.simplified = new Map(
      pairs.split("|").flatMap((pair) => {
        const [traditional, simplified] = pair.split(" ");
        return traditional === undefined || simplified === undefined ? [] : [[traditional, simplified]];
      }),
    );
  }

  /** Returns the pieces of a text, in order. The list is empty if the text has neither letters nor digits. */
  pieces(text: string): Piece[] {
    const pieces: { text: string; isCharacter: boolean; at: number[]; word: number }[] = [];
    let word = 0;
    let joins = false;
    let at = -1;
    for (const point of text) {
      at++;
      if (APOSTROPHES.test(point)) continue;
      for (const letter of this.normalizePoint(point)) {
        if (!LETTER.test(letter)) {
          word++;
          joins = false;
          continue;
        }
        const isCharacter = !WORD_LETTER.test(letter);
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

  /** Returns the normalized form of a code point. It is a space at the end of a word, and empty for an accent. */
  private normalizePoint(point: string): string {
    const cached = this.normalized.get(point);
    if (cached !== undefined) return cached;
    const plain = point.normalize("NFKC").toLowerCase();
    const bare = (/\p{Script=Latin}/u.test(plain) ? plain.normalize("NFD") : plain).replaceAll(UNSEEN, "");
    const normalized = [...bare].map((letter) => this.simplified.get(letter) ?? letter).join("");
    // Texts of users can contain any character, so the cache has a limit.
    if (this.normalized.size > 50_000) this.normalized.clear();
    this.normalized.set(point, normalized);
    return normalized;
  }
}
