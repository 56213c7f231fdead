import { limitExceeded, type YilianError } from "../../errors.ts";
import { LIMITS, type LimitName } from "./limits.ts";

/** How much of something a request has. */
export interface Amount {
  readonly limit: LimitName;
  readonly found: number;
  /** Where it was found, such as `$ids`, when that helps. */
  readonly where?: string;
}

/**
 * Checks amounts in their order.
 *
 * @throws {YilianError} LIMIT_EXCEEDED for the first amount that is over its limit.
 */
export function checkLimits(amounts: Iterable<Amount>): void {
  for (const amount of amounts) if (amount.found > LIMITS[amount.limit].max) throw overLimit(amount);
}

/** The error for an amount that is over its limit. */
export function overLimit({ limit, found, where }: Amount): YilianError {
  const { max, counts } = LIMITS[limit];
  return limitExceeded(limit, { max, found, counts: where === undefined ? counts : `${counts} (${where})` });
}
