import { LRUCache } from "lru-cache";

/** What the cache itself takes for one record, about: the places in its tables, and the objects around strings. */
const ENTRY_BYTES = 200;
const CHARACTER_BYTES = 2;
const VALUE_BYTES = 16;

/** Stored for an id that has no record. */
const ABSENT = Object.freeze({});

/** The cached records of one data set, by their kind and id. */
export interface CachedRecords {
  /** The record; null if the data set has no such record; undefined if that is not cached. */
  get(kind: string, id: string): object | null | undefined;
  set(kind: string, id: string, record: object | null): void;
}

/**
 * Records that were read by id, for all requests. The least recently used are evicted.
 *
 * A loading names one content, so a record of it never changes. Records of a data set that was replaced are evicted
 * when others need their place.
 */
export class RecordCache {
  /** How many reads found the record, or that there is none. */
  hits = 0;
  /** How many reads had to use the engine. */
  misses = 0;
  readonly maxBytes: number;
  private readonly records: LRUCache<string, object> | undefined;
  private readonly prefixes = new Map<string, string>();

  /**
   * @param bytes - the largest size. With 0 nothing is cached. The size of a record is estimated from its texts, as
   *   about 1.7 times what V8 takes.
   */
  constructor(bytes: number) {
    this.maxBytes = bytes;
    if (bytes > 0)
      this.records = new LRUCache({
        maxSize: bytes,
        sizeCalculation: (record, key) => ENTRY_BYTES + bytesOf(key) + bytesOf(record),
      });
  }

  /** About how many bytes the cached records take. */
  get bytes(): number {
    return this.records?.calculatedSize ?? 0;
  }

  /** The cached records of one loading of a data set, by its name. */
  of(loading: string): CachedRecords {
    const { records } = this;
    if (records === undefined) return NOTHING;
    const prefix = this.prefixOf(loading);
    return {
      get: (kind, id) => {
        const record = records.get(`${prefix}${kind} ${id}`);
        if (record === undefined) this.misses++;
        else this.hits++;
        return record === ABSENT ? null : record;
      },
      set: (kind, id, record) => {
        records.set(`${prefix}${kind} ${id}`, record ?? ABSENT);
      },
    };
  }

  /** A number in place of the name, because each key contains it. */
  private prefixOf(loading: string): string {
    let prefix = this.prefixes.get(loading);
    if (prefix === undefined) {
      prefix = `${this.prefixes.size} `;
      this.prefixes.set(loading, prefix);
    }
    return prefix;
  }
}

/** The records of a data set that are not cached. */
export const NOTHING: CachedRecords = { get: () => undefined, set: () => {} };

/** About how many bytes a value takes. */
function bytesOf(value: unknown): number {
  if (typeof value === "string") return VALUE_BYTES + CHARACTER_BYTES * value.length;
  if (typeof value !== "object" || value === null) return VALUE_BYTES;
  // The names of properties are shared by all records of a kind.
  let bytes = 2 * VALUE_BYTES;
  for (const inner of Object.values(value)) bytes += VALUE_BYTES + bytesOf(inner);
  return bytes;
}
