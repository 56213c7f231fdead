/** The positions of elements, sorted by element and next element. */
export interface SortedPositions {
  /** All positions, sorted by element, then by next element, then by position. */
  readonly positions: Uint32Array;
  /** By element: where its positions and its pairs begin. They end where those of the next element begin. */
  readonly entries: Uint32Array;
  readonly pairs: Uint32Array;
  /** By pair of consecutive elements: the second element, and where the positions of the pair begin. */
  readonly seconds: Uint32Array;
  readonly pairEntries: Uint32Array;
}

/** Sorts the positions of element numbers below `size` by counting: first by next element, then by element. */
export function sortPositions(codes: Uint32Array, size: number): SortedPositions {
  const entries = new Uint32Array(size + 1);
  for (const code of codes) entries[code + 1] = (entries[code + 1] as number) + 1;
  for (let code = 0; code < size; code++) entries[code + 1] = (entries[code + 1] as number) + (entries[code] as number);
  // The last position is followed by the first, so each number is as often a second element as a first one.
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

/** Sorts positions by number. The sort is stable. `starts` is where the positions of each number begin. */
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
