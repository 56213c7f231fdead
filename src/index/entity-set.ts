/** A set of entities, or of relationships, by their numbers, as a bit for each. */
export class EntitySet {
  readonly words: Uint32Array;

  /** @param size - the number of entities, with none of them in the set. */
  constructor(size: number, words: Uint32Array = new Uint32Array((size + 31) >>> 5)) {
    this.words = words;
  }

  add(entity: number): void {
    this.words[entity >>> 5] = (this.words[entity >>> 5] as number) | (1 << (entity & 31));
  }

  delete(entity: number): void {
    this.words[entity >>> 5] = (this.words[entity >>> 5] as number) & ~(1 << (entity & 31));
  }

  has(entity: number): boolean {
    return (((this.words[entity >>> 5] as number) >>> (entity & 31)) & 1) === 1;
  }

  /** The number of entities in the set. */
  get count(): number {
    let count = 0;
    for (const word of this.words) count += onesIn(word);
    return count;
  }

  /** Calls `visitor` with each entity of the set, in ascending order. */
  visit(visitor: (entity: number) => void): void {
    const { words } = this;
    for (let at = 0; at < words.length; at++)
      for (let word = words[at] as number; word !== 0; word &= word - 1)
        visitor(32 * at + 31 - Math.clz32(word & -word));
  }

  /** The entities of the set in ascending order. */
  toArray(): Uint32Array {
    const found = new Uint32Array(this.count);
    let length = 0;
    this.visit((entity) => {
      found[length++] = entity;
    });
    return found;
  }

  /** The entities in both sets. */
  and(other: EntitySet): EntitySet {
    return this.combine(other, (a, b) => a & b);
  }

  /** The entities in one of the sets. */
  or(other: EntitySet): EntitySet {
    return this.combine(other, (a, b) => a | b);
  }

  /** The entities of this set that the other one lacks. */
  without(other: EntitySet): EntitySet {
    return this.combine(other, (a, b) => a & ~b);
  }

  /** The size in bytes. */
  get bytes(): number {
    return this.words.byteLength;
  }

  private combine({ words }: EntitySet, operate: (a: number, b: number) => number): EntitySet {
    const result = new Uint32Array(words.length);
    for (let at = 0; at < words.length; at++) result[at] = operate(this.words[at] as number, words[at] as number);
    return new EntitySet(0, result);
  }
}

/** The number of bits of a word that are set. */
function onesIn(word: number): number {
  let ones = word - ((word >>> 1) & 0x5555_5555);
  ones = (ones & 0x3333_3333) + ((ones >>> 2) & 0x3333_3333);
  return (((ones + (ones >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}
