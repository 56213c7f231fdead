/** A thing by its number, and what it is ordered by, the largest first. */
export interface Ranked {
  readonly item: number;
  readonly key: number;
}

/** Keeps the first of many in an order without keeping the others: by key from the largest, then by `compare`. */
export class Firsts {
  readonly kept: Ranked[] = [];
  /** The key of the last one kept, below which nothing has room; as low as can be while there is room for all. */
  lastKey = Number.NEGATIVE_INFINITY;
  private readonly most: number;
  private readonly compare: (a: number, b: number) => number;
  private readonly after: Ranked | undefined;

  /**
   * @param most - how many are kept.
   * @param compare - orders things of the same key.
   * @param after - only what comes behind this is kept.
   */
  constructor(most: number, compare: (a: number, b: number) => number, after?: Ranked) {
    this.most = most;
    this.compare = compare;
    this.after = after;
  }

  offer(item: number, key: number): void {
    const { kept, most, after } = this;
    if (key < this.lastKey || most === 0 || (after !== undefined && this.order(item, key, after) <= 0)) return;
    if (kept.length >= most) {
      const last = kept[kept.length - 1] as Ranked;
      if (this.order(item, key, last) > 0) return;
      kept.pop();
    }
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.order(item, key, kept[middle] as Ranked) < 0) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, { item, key });
    if (kept.length >= most) this.lastKey = (kept[most - 1] as Ranked).key;
  }

  private order(item: number, key: number, other: Ranked): number {
    return key === other.key ? this.compare(item, other.item) : other.key - key;
  }
}
