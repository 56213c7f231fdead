import { YilianError } from "../../errors.ts";
import type { Statement } from "../statement.ts";

/**
 * The text of one statement that returns the rows of two, as the lists `first` and `second` in one row.
 *
 * One statement costs about half of a transaction with two. The list of the first is complete before the second starts,
 * because it is aggregated.
 */
export function textOfBoth(first: Statement, second: Statement): string {
  return `CALL () {
${first.text}
}
WITH collect(${mapOf(first)}) AS first
RETURN first, COLLECT {
  CALL () {
${second.text}
  }
  RETURN ${mapOf(second)}
} AS second`;
}

/** The parameters of both. @throws {YilianError} INVALID_STATEMENT if both have a parameter of the same name. */
export function paramsOfBoth(
  first: Readonly<Record<string, unknown>>,
  second: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const shared = Object.keys(first).filter((name) => name in second);
  if (shared.length === 0) return { ...first, ...second };
  const message = `Two statements that are read together both have a parameter $${shared.join(", $")}.`;
  throw new YilianError("INVALID_STATEMENT", message);
}

function mapOf({ row }: Statement): string {
  return `{${Object.keys(row.shape)
    .map((column) => `${column}: ${column}`)
    .join(", ")}}`;
}
