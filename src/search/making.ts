import { YilianError } from "../errors.ts";

/** An index that is being made. */
export interface Making {
  /** The share that is complete, from 0 to 1. */
  share: number;
  /** When it began, by `performance.now()`. */
  readonly since: number;
}

/** The seconds after which a request is sent again when the progress is unknown, and the most of them. */
const [UNKNOWN_SECONDS, MOST_SECONDS] = [2, 120];
/** Less progress than this does not predict the end. */
const LEAST_SHARE = 0.05;

/** An INDEX_BUILDING with the percent that is complete and an estimate of the seconds that are left. */
export function indexBuilding(making: Making | undefined): YilianError {
  const { share, since } = making ?? { share: 0, since: 0 };
  const percent = Math.floor(100 * share);
  const left = (((performance.now() - since) / 1_000) * (1 - share)) / share;
  const retryAfter = share < LEAST_SHARE ? UNKNOWN_SECONDS : Math.min(MOST_SECONDS, Math.max(1, Math.ceil(left)));
  const message = `The index that the question needs is being built, ${percent} %.`;
  return new YilianError("INDEX_BUILDING", message, { details: { percent, retryAfter } });
}
