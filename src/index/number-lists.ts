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

/**
 * Makes `count` lists from pairs of a list and an item. The items of a list are in the order of their pairs.
 *
 * @param visitPairs - calls its argument with each pair; it runs twice, with the same pairs.
 */
export function listsOfPairs(
  count: number,
  visitPairs: (add: (list: number, item: number) => void) => void,
): NumberLists {
  const starts = new Uint32Array(count + 1);
  visitPairs((list) => {
    starts[list + 1] = (starts[list + 1] as number) + 1;
  });
  for (let list = 0; list < count; list++) starts[list + 1] = (starts[list + 1] as number) + (starts[list] as number);
  const next = starts.slice();
  const items = new Uint32Array(starts[count] as number);
  visitPairs((list, item) => {
    items[next[list] as number] = item;
    next[list] = (next[list] as number) + 1;
  });
  return new NumberLists(starts, items);
}

/** The lists that contain each item, for items less than `count`; in ascending order. */
export function reversed({ starts, items }: NumberLists, count: number): NumberLists {
  return listsOfPairs(count, (add) => {
    for (let list = 0; list + 1 < starts.length; list++)
      for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) add(items[at] as number, list);
  });
}

/** A number and all that can be reached from it in up to `steps` steps from a list to its items; the nearest first. */
export function withReached(lists: NumberLists, start: number, steps: number): number[] {
  if (lists.lengthOf(start) === 0) return [start];
  const reached = new Set([start]);
  let last = [start];
  for (let step = 0; step < steps && last.length > 0; step++) {
    const next: number[] = [];
    for (const list of last)
      lists.visit(list, (item) => {
        if (reached.has(item)) return;
        reached.add(item);
        next.push(item);
      });
    last = next;
  }
  return [...reached];
}
