/** The progress of a piece of work. */
export interface Progress {
  /** The current activity in a few words: `waiting for another process`, `running the seeds`. */
  readonly what: string;
  /** Steps done, and steps in total; both are 0 where the total is unknown. */
  readonly done: number;
  readonly total: number;
}

/** Receives each step; must not throw. */
export type OnProgress = (progress: Progress) => void;
