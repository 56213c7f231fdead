/** A range of characters of a text: from the first one up to, but not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A piece of a text that is uniform: the same passages cover all of it. */
export interface Segment extends Range {
  /** The passages that begin here, in the order given. */
  readonly begins: readonly Range[];
  /** The shortest passage that covers it; null if none does. */
  readonly passage: Range | null;
  /** Why it is left out; null if it is not. */
  readonly reason: string | null;
}

/** Reads a position such as `char=120,164`; undefined for other texts and for a complete document. */
export function rangeOf(fragment: string | null): Range | undefined {
  const [, from, to] = /^char=(\d+),(\d+)$/.exec(fragment ?? "") ?? [];
  return from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) };
}

/**
 * Cuts a text of so many characters wherever a passage or a sentence that is left out begins or ends.
 *
 * Passages may overlap. All segments together are the complete text, in order.
 */
export function segmentsOf(
  length: number,
  passages: readonly Range[],
  leftOut: readonly (Range & { readonly reason: string })[],
): Segment[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), length);
  const cuts = new Set([0, length, ...[...passages, ...leftOut].flatMap(({ from, to }) => [inside(from), inside(to)])]);
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, at) => {
    const to = bounds[at + 1] as number;
    const covers = (range: Range) => range.from <= from && range.to >= to;
    const covering = passages.filter(covers).sort((a, b) => a.to - a.from - (b.to - b.from));
    return {
      ...{ from, to },
      begins: passages.filter((passage) => passage.from === from),
      passage: covering[0] ?? null,
      reason: leftOut.find(covers)?.reason ?? null,
    };
  });
}
