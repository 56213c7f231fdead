import { firstWhere } from "../../model/first-where.ts";

/** An item, such as a number, with its sort key. */
export interface Ranked<T = number> {
  readonly item: T;
  readonly key: number;
}

/** The first `k` of many items in an order: by key, the largest first, then by `compare`. The others are not stored. */
export class TopK<T = number> {
  readonly ranked: Ranked<T>[] = [];
  /** The smallest key that can still enter; negative infinity while there are fewer than `k` items. */
  threshold = Number.NEGATIVE_INFINITY;
  private readonly k: number;
  private readonly compare: (a: T, b: T) => number;
  private readonly after: Ranked<T> | undefined;
  private readonly sign: 1 | -1;

  /**
   * @param k - the number of items.
   * @param compare - orders items of the same key.
   * @param after - only items after this one enter.
   * @param backwards - whether the order is reversed, so that the items are the last ones, from the end.
   */
  constructor(k: number, compare: (a: T, b: T) => number, after?: Ranked<T>, backwards = false) {
    this.k = k;
    this.compare = compare;
    this.after = after;
    this.sign = backwards ? -1 : 1;
  }

  offer(item: T, key: number): void {
    const { ranked, k, after } = this;
    if (key < this.threshold || k === 0 || (after !== undefined && this.order(item, key, after) <= 0)) return;
    if (ranked.length >= k) {
      const last = ranked[ranked.length - 1] as Ranked<T>;
      if (this.order(item, key, last) > 0) return;
      ranked.pop();
    }
    const place = firstWhere(ranked.length, (at) => this.order(item, key, ranked[at] as Ranked<T>) < 0);
    ranked.splice(place, 0, { item, key });
    if (ranked.length >= k && this.sign === 1) this.threshold = (ranked[k - 1] as Ranked<T>).key;
  }

  private order(item: T, key: number, other: Ranked<T>): number {
    return this.sign * (key === other.key ? this.compare(item, other.item) : other.key - key);
  }
}
