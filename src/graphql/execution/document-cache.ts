import type { DocumentNode } from "graphql";

/** The most text whose parsed form is kept; a parsed query takes about 40 times its text. */
const CHARACTERS_MAX = 1_000_000;

/** Keeps parsed, measured and validated queries by the hash of their text, the least recently used leaving first. */
export class DocumentStore {
  readonly #kept = new Map<string, { document: DocumentNode; characters: number }>();
  readonly #max: number;
  #characters = 0;

  constructor(max = CHARACTERS_MAX) {
    this.#max = max;
  }

  get(hash: string): DocumentNode | undefined {
    const found = this.#kept.get(hash);
    if (found === undefined) return undefined;
    this.#kept.delete(hash);
    this.#kept.set(hash, found);
    return found.document;
  }

  set(hash: string, document: DocumentNode, characters: number): void {
    if (this.#kept.has(hash)) return;
    this.#kept.set(hash, { document, characters });
    this.#characters += characters;
    for (const [oldest, { characters }] of this.#kept) {
      if (this.#characters <= this.#max) break;
      this.#kept.delete(oldest);
      this.#characters -= characters;
    }
  }
}
