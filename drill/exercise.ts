/** What the exercises run with. */
export interface DrillOptions {
  /** How many times an incident happens, in exercises that repeat it. */
  readonly rounds: number;
  /** How long the mixed load lasts, in minutes. */
  readonly minutes: number;
  /** A folder for data, which is removed at the end. */
  readonly work: string;
  /** Reports what happens meanwhile. */
  readonly say: (line: string) => void;
}

/** What one kind of incident led to. */
export interface Row {
  readonly what: string;
  /** How many incidents, or requests. */
  readonly runs: number;
  /** Data sets that were reported as stored, and are not. */
  readonly lost: number;
  /** Mixtures, answers that are wrong, errors of the service where none may be. */
  readonly wrong: number;
  /** The longest time until the service answered again, in milliseconds; null where it is not measured. */
  readonly recoveryMs?: number | null;
  /** How much memory grew in a minute, in megabytes. */
  readonly memorySlope?: number | null;
  /** What else was found, in words. */
  readonly found: string;
}

/** One part of the drill. */
export interface Exercise {
  readonly name: string;
  readonly about: string;
  /** Why it cannot run on this machine; undefined if it can. */
  readonly lacks?: () => string | undefined;
  run(options: DrillOptions): Promise<readonly Row[]>;
}
