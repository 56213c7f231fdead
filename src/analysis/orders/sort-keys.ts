import { compareTexts } from "../../model/collation.ts";
import { firstWhere } from "../../model/first-where.ts";
import type { KeyValues, Slice } from "../../model/slice.ts";

/** One thing that a sorted list is ordered by. */
export interface ListKey {
  readonly descending: boolean;
  /** The value of an item, as cursors contain it. */
  readonly readValue: (item: number) => string | number;
}

/** One thing that entities or figures can be ordered by. The last key of an order is their own number. */
export interface SortKey extends ListKey {
  /** By item: a number that grows in the order of the key. */
  readonly ranks: Uint32Array;
}

/** A row of a page. Only cursors need the values of its keys. */
export class ListRow {
  readonly item: number;
  private readonly listKeys: readonly ListKey[];

  constructor(item: number, listKeys: readonly ListKey[]) {
    this.item = item;
    this.listKeys = listKeys;
  }

  get keys(): KeyValues {
    return this.listKeys.map(({ readValue }) => readValue(this.item));
  }
}

/** A page of the items in an order that pass a test, each with the values of its keys, in the order they are read. */
export function pageBehind(
  keys: readonly ListKey[],
  sorted: Uint32Array,
  passes: (item: number) => boolean,
  { after, limit, backwards }: Slice,
): ListRow[] {
  const page: ListRow[] = [];
  const step = backwards ? -1 : 1;
  let at = after === null ? (backwards ? sorted.length - 1 : 0) : positionBehind(keys, sorted, after, backwards);
  for (; at >= 0 && at < sorted.length && page.length < limit; at += step) {
    const item = sorted[at] as number;
    if (passes(item)) page.push(new ListRow(item, keys));
  }
  return page;
}

/** The items in the order of the keys. */
export function sortedBy(keys: readonly SortKey[], items: Uint32Array): Uint32Array {
  return sortedByNumber(keys, items) ?? items.sort((a, b) => compare(keys, a, b));
}

/**
 * The items in the order of the keys, by one number for each that combines its ranks; this is much faster than
 * comparing. Undefined if the numbers would be too large to be exact.
 */
function sortedByNumber(keys: readonly SortKey[], items: Uint32Array): Uint32Array | undefined {
  const combined = new Float64Array(items.length);
  let [range, last] = [1, 1];
  for (const { ranks: own, descending } of keys) {
    const most = items.reduce((max, item) => Math.max(max, own[item] as number), 0);
    last = most + 1;
    range *= last;
    if (range > Number.MAX_SAFE_INTEGER) return undefined;
    for (let at = 0; at < items.length; at++) {
      const rank = own[items[at] as number] as number;
      combined[at] = (combined[at] as number) * last + (descending ? most - rank : rank);
    }
  }
  // The last key is the number of the item.
  return Uint32Array.from(combined.sort(), (number) => number % last);
}

function compare(keys: readonly SortKey[], a: number, b: number): number {
  for (const { ranks: own, descending } of keys) {
    const difference = (own[a] as number) - (own[b] as number);
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

/** The first position behind a row with these values, in the direction of reading. */
function positionBehind(keys: readonly ListKey[], sorted: Uint32Array, after: KeyValues, backwards: boolean): number {
  const behind = firstWhere(sorted.length, (position) => {
    const difference = compareWith(keys, sorted[position] as number, after);
    return difference > 0 || (difference === 0 && backwards);
  });
  return backwards ? behind - 1 : behind;
}

function compareWith(keys: readonly ListKey[], item: number, after: KeyValues): number {
  for (const [at, { readValue, descending }] of keys.entries()) {
    const difference = compareValues(readValue(item), after[at] ?? "");
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

function compareValues(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareTexts(String(a), String(b));
}
