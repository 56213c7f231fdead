import { LRUCache } from "lru-cache";

/**
 * The data sets whose values are cached: a request that began before a data set was replaced still reads the one
 * before.
 */
const DATASETS_MAX = 2;

interface Entry<T> {
  readonly making: Promise<T>;
  /** Undefined while it is being made. */
  made?: T;
}

/** One value for each loading of a data set, by its name; the least recently used is evicted. */
export class DatasetCache<T> {
  private readonly entries = new LRUCache<string, Entry<T>>({ max: DATASETS_MAX });
  private readonly isFinal: (error: unknown) => boolean;

  /** @param isFinal - whether a failure would happen again, so that it is cached too. */
  constructor(isFinal: (error: unknown) => boolean = () => false) {
    this.isFinal = isFinal;
  }

  /**
   * The value of a data set. It is made once, also for requests at the same time; the next request repeats what failed.
   */
  get(loading: string, make: () => Promise<T>): Promise<T> {
    const cached = this.entries.get(loading);
    if (cached !== undefined) return cached.making;
    const entry: Entry<T> = { making: make() };
    this.entries.set(loading, entry);
    entry.making.then(
      (value) => {
        entry.made = value;
      },
      (error) => {
        if (!this.isFinal(error) && this.entries.peek(loading) === entry) this.entries.delete(loading);
      },
    );
    return entry.making;
  }

  /** The value of a data set while it is made, and when it is; undefined if nothing makes it. */
  promiseOf(loading: string): Promise<T> | undefined {
    return this.entries.get(loading)?.making;
  }

  /** Evicts all data sets except one. */
  evictOthers(loading: string): void {
    for (const other of [...this.entries.keys()]) if (other !== loading) this.entries.delete(other);
  }

  /** The value of a data set if it is made already. */
  peek(loading: string): T | undefined {
    return this.entries.peek(loading)?.made;
  }
}
