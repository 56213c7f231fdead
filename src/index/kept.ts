/** Keeps what was made for some keys, those asked for last; what failed is made anew by the next who asks. */
export class Kept<T> {
  private readonly making = new Map<string, Promise<T>>();
  private readonly made = new Map<string, T>();
  private readonly most: number;
  private readonly isFinal: (error: unknown) => boolean;

  /**
   * @param most - how many things are kept.
   * @param isFinal - whether what failed once would fail again, so that it is not tried.
   */
  constructor(most: number, isFinal: (error: unknown) => boolean = () => false) {
    this.most = most;
    this.isFinal = isFinal;
  }

  /** What a key stands for; made unless it is kept, once for all who ask meanwhile. */
  of(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.making.get(key);
    if (known !== undefined) return known;
    const making = make();
    this.making.set(key, making);
    making.then(
      (one) => this.making.get(key) === making && this.made.set(key, one),
      (error) => {
        if (!this.isFinal(error) && this.making.get(key) === making) this.making.delete(key);
      },
    );
    for (const oldest of [...this.making.keys()].slice(0, -this.most)) {
      this.making.delete(oldest);
      this.made.delete(oldest);
    }
    return making;
  }

  /** What is kept for a key and made already. */
  peek(key: string): T | undefined {
    return this.made.get(key);
  }
}

/** How many data sets' things are kept: requests that began before one was swapped may still see the one before. */
export const DATASETS_KEPT = 2;
