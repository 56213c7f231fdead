import type { Period } from "../../analysis/filters/edge-filter.ts";
import { invalid } from "../../errors.ts";
import { parsePartialDate } from "../../model/partial-date.ts";

/** A period as requests give it: partial dates, which their scalar has checked. */
export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * The days of a period. An imprecise date stands for all its days: `2024` to `2025` is two years.
 *
 * @throws {YilianError} INVALID_ARGUMENT when it ends before it begins.
 */
export function readPeriod({ from, to }: DateRange): Period {
  const first = from == null ? null : (parsePartialDate(from)?.first ?? null);
  const last = to == null ? null : (parsePartialDate(to)?.last ?? null);
  if (first !== null && last !== null && first > last)
    throw invalid("reversed", { names: ["from", "to"], found: [String(from), String(to)] });
  return { first, last };
}
