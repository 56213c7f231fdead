import { stringify } from "csv-stringify/sync";

/** A table as readers see it and as they open it in another program: the first row has the names of the columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The mark by which Excel recognises UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table as CSV: UTF-8 with a byte order mark, rows that end in CRLF, and an apostrophe before texts that a
 * spreadsheet would run as a formula.
 */
export function csvOf({ columns, rows }: Table): string {
  const text = stringify([[...columns], ...rows.map((row) => [...row])], {
    escape_formulas: true,
    record_delimiter: "windows",
  });
  return BYTE_ORDER_MARK + text;
}
