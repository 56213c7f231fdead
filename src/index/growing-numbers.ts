/** A list of integers below 2^32 in a typed array that grows. */
export class GrowingNumbers {
  private items: Uint32Array;
  private used = 0;

  constructor(capacity = 16) {
    this.items = new Uint32Array(Math.max(16, capacity));
  }

  get length(): number {
    return this.used;
  }

  push(item: number): void {
    if (this.used === this.items.length) {
      const larger = new Uint32Array(2 * this.used);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.used++] = item;
  }

  /** The numbers, in an array of their length. */
  toArray(): Uint32Array {
    return this.items.slice(0, this.used);
  }
}
