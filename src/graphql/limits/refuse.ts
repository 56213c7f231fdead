import { YilianError } from "../../errors.ts";
import { LIMITS, type LimitName } from "./limits.ts";

/** How much of something a request has. */
export interface Amount {
  readonly limit: LimitName;
  readonly found: number;
  /** Where it was found, such as `$ids`, when that helps. */
  readonly where?: string;
}

/** Makes the error that refuses the first amount over its limit; undefined when all are within. */
export function refuse(amounts: Iterable<Amount>): YilianError | undefined {
  for (const { limit, found, where } of amounts) {
    const { max, counts } = LIMITS[limit];
    if (found <= max) continue;
    const place = where === undefined ? "" : ` (${where})`;
    return new YilianError(
      "LIMIT_EXCEEDED",
      `This request has ${found.toLocaleString("en")} ${counts}${place}; the limit is ${max.toLocaleString("en")}.`,
      { details: { limit, max, found } },
    );
  }
  return undefined;
}
