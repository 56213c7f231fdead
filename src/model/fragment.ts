/** A range of a text: positions between its code points, 0 before the first (RFC 5147, `char=from,to`). */
export interface Fragment {
  readonly from: number;
  readonly to: number;
}

const FORM = /^(?:char=)?(0|[1-9]\d*),(0|[1-9]\d*)$/;

/** Reads `char=120,164` (or `120,164`); undefined unless both ends are there and the range is not empty. */
export function parseFragment(text: string): Fragment | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2]);
  return Number.isSafeInteger(to) && from < to ? { from, to } : undefined;
}

/** Writes a fragment as RFC 5147 has it: `char=120,164`. */
export function formatFragment({ from, to }: Fragment): string {
  return `char=${from},${to}`;
}

/** A text as code points, for fragments of it and searches in it. */
export class CodePoints {
  private readonly points: readonly string[];

  constructor(text: string) {
    this.points = Array.from(text);
  }

  /** How many code points there are. */
  get length(): number {
    return this.points.length;
  }

  /** The text from one position to another; positions outside are moved to the nearest end. */
  slice(from: number, to: number): string {
    return this.points.slice(Math.max(0, from), Math.max(0, to)).join("");
  }

  /** The code points themselves, for searches that need positions. */
  get all(): readonly string[] {
    return this.points;
  }
}
