import type { Measured, QuestionResult, RunResult, Subject, Turn } from "./result.ts";

/** How many times faster one server is than another: the median of the rounds, and the least and the most. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The median of some numbers; NaN for none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** The number that a share of some numbers in ascending order does not exceed; null for none. */
export function percentileOf(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

/** The processor time of one request, that of the database included; null where it is unknown. */
export function processorOf({ main, others, database }: Turn): number | null {
  return main === 0 ? null : main + others + database;
}

/**
 * How many times less `subject` needs than `peer`, compared within each round; undefined if either has no figure.
 *
 * @param of - the figure; by default the median time of a request.
 */
export function ratioOf(
  { turns }: Measured,
  subject: Subject,
  peer: Subject,
  of: (turn: Turn) => number | null = ({ p50 }) => p50,
): Ratio | undefined {
  const [own = [], others = []] = [turns[subject], turns[peer]];
  const ratios = own.flatMap((turn, round) => {
    const [mine, theirs] = [of(turn), others[round] && of(others[round])];
    return mine === null || theirs == null ? [] : [theirs / mine];
  });
  if (ratios.length === 0) return undefined;
  return { median: medianOf(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** A figure of a server's turns: the median of the rounds. */
export function figureOf({ turns }: Measured, subject: Subject, of: (turn: Turn) => number | null): number | undefined {
  const figures = (turns[subject] ?? []).map(of).filter((figure) => figure !== null);
  return figures.length === 0 ? undefined : medianOf(figures);
}

/** The questions that the peers answer. */
export function comparedWith(peer: Subject, { questions }: RunResult, clients: number): readonly QuestionResult[] {
  return questions.filter(({ measured }) =>
    measured.some((at) => at.clients === clients && at.turns[peer] !== undefined),
  );
}
