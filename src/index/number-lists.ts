import { GrowingNumbers } from "./growing-numbers.ts";

/** A list of numbers for each number from 0, in two typed arrays (compressed sparse rows). */
export class NumberLists {
  /** By list: where it begins. It ends where the next one begins. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;

  constructor(starts: Uint32Array, items: Uint32Array) {
    this.starts = starts;
    this.items = items;
  }

  /** The number of items of a list. */
  lengthOf(list: number): number {
    return (this.starts[list + 1] as number) - (this.starts[list] as number);
  }

  /** Calls `visitor` with each item of a list, in order. */
  visit(list: number, visitor: (item: number) => void): void {
    const end = this.starts[list + 1] as number;
    for (let at = this.starts[list] as number; at < end; at++) visitor(this.items[at] as number);
  }

  /** Whether a list has an item. */
  has(list: number, item: number): boolean {
    const end = this.starts[list + 1] as number;
    for (let at = this.starts[list] as number; at < end; at++) if (this.items[at] === item) return true;
    return false;
  }

  /** The size in bytes. */
  get bytes(): number {
    return this.starts.byteLength + this.items.byteLength;
  }
}

/** Makes `count` lists; `fill` is called once for each, in order, and adds its items. */
export function numberLists(count: number, fill: (list: number, add: (item: number) => void) => void): NumberLists {
  const starts = new Uint32Array(count + 1);
  const items = new GrowingNumbers(count);
  const add = (item: number): void => items.push(item);
  for (let list = 0; list < count; list++) {
    fill(list, add);
    starts[list + 1] = items.length;
  }
  return new NumberLists(starts, items.toArray());
}

/** For each value less than `count`: the positions at which it is, in ascending order. */
export function positionsByValue(values: Uint32Array, count: number): NumberLists {
  const starts = new Uint32Array(count + 1);
  for (const value of values) starts[value + 1] = (starts[value + 1] as number) + 1;
  for (let value = 0; value < count; value++)
    starts[value + 1] = (starts[value + 1] as number) + (starts[value] as number);
  const next = starts.slice();
  const items = new Uint32Array(values.length);
  values.forEach((value, at) => {
    const place = next[value] as number;
    items[place] = at;
    next[value] = place + 1;
  });
  return new NumberLists(starts, items);
}

/** The lists that contain each item, for items less than `count`; in ascending order. */
export function reversed({ starts, items }: NumberLists, count: number): NumberLists {
  const ends = new Uint32Array(count + 1);
  for (const item of items) ends[item + 1] = (ends[item + 1] as number) + 1;
  for (let item = 0; item < count; item++) ends[item + 1] = (ends[item + 1] as number) + (ends[item] as number);
  const next = ends.slice();
  const lists = new Uint32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list++)
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const item = items[at] as number;
      lists[next[item] as number] = list;
      next[item] = (next[item] as number) + 1;
    }
  return new NumberLists(ends, lists);
}
