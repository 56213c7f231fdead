/** A range of characters, in code points; the end is no part of it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A part of a text, and whether it matches. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text in parts: those in the ranges, which are in order, and those between them. */
export function highlight(text: string, ranges: readonly Range[]): readonly TextPart[] {
  const characters = [...text];
  const part = (from: number, to: number, isMatch: boolean): TextPart[] =>
    from < to ? [{ text: characters.slice(from, to).join(""), isMatch }] : [];
  let end = 0;
  const parts = ranges.flatMap(({ from, to }) => {
    const before = part(end, from, false);
    end = to;
    return [...before, ...part(from, to, true)];
  });
  return [...parts, ...part(end, characters.length, false)];
}
