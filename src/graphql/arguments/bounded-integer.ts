import { invalid, limitExceeded } from "../../errors.ts";
import { PAGE_MAX } from "../limits/limits.ts";

/**
 * An integer within bounds.
 *
 * @param name - the argument.
 * @throws {YilianError} INVALID_ARGUMENT when it is too small, LIMIT_EXCEEDED when it is too large.
 */
export function readInteger(
  name: string,
  found: number,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  if (found < min) throw invalid("outOfRange", { name, min, max, found });
  if (found > max) throw limitExceeded(name, { max, found });
  return found;
}

/** The size of a list; see {@link readInteger}. */
export function readSize(name: string, size: number, max: number = PAGE_MAX): number {
  return readInteger(name, size, { min: 0, max });
}
