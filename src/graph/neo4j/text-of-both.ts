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

function mapOf({ row }: Statement): string {
  return `{${Object.keys(row.shape)
    .map((column) => `${column}: ${column}`)
    .join(", ")}}`;
}
