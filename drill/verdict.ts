import type { Row } from "./exercise.ts";

/** The state of a data folder. */
export type State =
  /** It opens, and its content has this digest. */
  | { readonly is: "sound"; readonly digest: string }
  /** No data set is loaded. */
  | { readonly is: "empty" }
  /** The service says that it cannot use the data. */
  | { readonly is: "refused"; readonly reason: string }
  /** It opens, and its content differs from its digest, which the service reports. */
  | { readonly is: "different" }
  /** It answers, and the answer is not that of its data set. */
  | { readonly is: "mixed"; readonly reason: string }
  /** The process ended by a signal, or without a word. */
  | { readonly is: "crashed"; readonly reason: string };

/** The data sets that a folder may have after an incident, by digest; null is no data set. */
export interface Expected {
  readonly old: string | null;
  readonly new: string | null;
  /** Whether the files are damaged: the service must notice, and may refuse to use them. */
  readonly isDamaged?: boolean;
}

/** What an incident led to. */
export type Verdict = "old" | "new" | "refused" | "reported" | "wrong";

/** Compares the state of a folder with what it may be. */
export function judge(state: State, expected: Expected): Verdict {
  const found = state.is === "sound" ? state.digest : state.is === "empty" ? null : undefined;
  if (found !== undefined && found === expected.new) return "new";
  if (found !== undefined && found === expected.old) return "old";
  if (expected.isDamaged === true && state.is === "refused") return "refused";
  if (expected.isDamaged === true && state.is === "different") return "reported";
  return "wrong";
}

/** Counts the verdicts of one kind of incident. */
export class Tally {
  private readonly counts: Record<Verdict, number> = { old: 0, new: 0, refused: 0, reported: 0, wrong: 0 };
  private readonly expected: Expected;
  private runs = 0;
  private lost = 0;

  constructor(expected: Expected) {
    this.expected = expected;
  }

  /**
   * Counts a state, and returns the verdict.
   *
   * @param wasReported - whether the command had reported the new data set as stored.
   */
  add(state: State, wasReported = false): Verdict {
    const verdict = judge(state, this.expected);
    this.runs++;
    this.counts[verdict]++;
    if (wasReported && verdict !== "new") this.lost++;
    return verdict;
  }

  /** Counts a fault that the state of the folder does not show. */
  addFault(): void {
    this.counts.wrong++;
  }

  /** The row of the table. */
  row(what: string, more = ""): Row {
    const { old, new: changed, refused, reported, wrong } = this.counts;
    const { isDamaged, old: before, new: after } = this.expected;
    const found = [
      before === after ? `${isDamaged === true ? "harmless" : "sound"} ${changed}` : `old ${old}, new ${changed}`,
      ...(isDamaged === true ? [`refused ${refused}`] : []),
      ...(reported > 0 ? [`reported by its digest ${reported}`] : []),
      ...(more === "" ? [] : [more]),
    ];
    // Without a run, nothing was tried.
    return { what, runs: this.runs, lost: this.lost, wrong: this.runs === 0 ? 1 : wrong, found: found.join(", ") };
  }
}
