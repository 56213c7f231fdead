/** Positions of elements by what stands there and next. */
export interface SortedPositions {
  /** All positions by their elements, then by the elements that follow, then in order. */
  readonly positions: Uint32Array;
  /** By element: where its positions begin among all, and where its pairs begin; they end with the next. */
  readonly entries: Uint32Array;
  readonly pairs: Uint32Array;
  /** By pair of elements in a row: the second, and where its positions begin among all; they end with the next. */
  readonly seconds: Uint32Array;
  readonly pairEntries: Uint32Array;
}

/** Sorts the positions of numbers below `size` by counting: first by what follows, then by what is there. */
export function sortPositions(codes: Uint32Array, size: number): SortedPositions {
  const entries = new Uint32Array(size + 1);
  for (const code of codes) entries[code + 1] = (entries[code + 1] as number) + 1;
  for (let code = 0; code < size; code++) entries[code + 1] = (entries[code + 1] as number) + (entries[code] as number);
  // The last is taken to be followed by the first, so that there are as many seconds of each number as firsts.
  const follower = (position: number): number => codes[(position + 1) % codes.length] as number;
  const bySecond = place(Uint32Array.from(codes.keys()), follower, entries);
  const positions = place(bySecond, (position) => codes[position] as number, entries);

  const pairs = new Uint32Array(size + 1);
  const seconds: number[] = [];
  const pairEntries: number[] = [];
  for (let code = 0; code < size; code++) {
    pairs[code] = seconds.length;
    let last = -1;
    for (let entry = entries[code] as number; entry < (entries[code + 1] as number); entry++) {
      const second = follower(positions[entry] as number);
      if (second === last) continue;
      last = second;
      seconds.push(second);
      pairEntries.push(entry);
    }
  }
  pairs[size] = seconds.length;
  pairEntries.push(positions.length);
  return { positions, entries, pairs, seconds: Uint32Array.from(seconds), pairEntries: Uint32Array.from(pairEntries) };
}

/** Sorts by a number, keeping the order of equal ones; `starts` tells where each number's place is. */
function place(positions: Uint32Array, numberOf: (position: number) => number, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const sorted = new Uint32Array(positions.length);
  for (const position of positions) {
    const number = numberOf(position);
    const entry = next[number] as number;
    next[number] = entry + 1;
    sorted[entry] = position;
  }
  return sorted;
}
