import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { decodeText, withoutByteOrderMark } from "../files/decode-text.ts";
import type { ValueType } from "../model/values.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import type { PlacedRow, ReadTable } from "./read-tables.ts";
import type { Cell, Column, TableRow } from "./tables.ts";

/** Writes a table as JSON Lines: one object per row, its keys in the order of the columns, without unknown values. */
export function formatJsonl(rows: readonly TableRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** Reads a table of JSON Lines, and reports all its faults. */
export function parseJsonl(columns: readonly Column[], file: string, bytes: Buffer): ReadTable {
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    const fault = diagnosticAt({ file, line: 1 }, "The file is not UTF-8.", "Save it as UTF-8.");
    return { rows: [], unread: [], faults: [fault], notes: [], lost: true };
  }
  const rows: PlacedRow[] = [];
  const unread: ReadTable["unread"][number][] = [];
  const faults: Diagnostic[] = [];
  for (const [at, line] of withoutByteOrderMark(decoded).split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = { file, line: at + 1 };
    const values = objectIn(line);
    const wrong =
      values === undefined
        ? [diagnosticAt(place, "The line is no JSON object.", OBJECT)]
        : check(values, columns, place);
    faults.push(...wrong);
    if (wrong.length > 0) unread.push(values ?? { id: line, about: line });
    else rows.push({ place, cells: cellsOf(values as TableRow) });
  }
  return { rows, unread, faults, notes: [], lost: false };
}

const OBJECT = 'Write one object a line: {"id":"yunxi", …}.';

function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function check(
  values: Readonly<Record<string, unknown>>,
  columns: readonly Column[],
  place: SourceLocation,
): Diagnostic[] {
  const names = columns.map(({ name }) => name);
  const faults: Diagnostic[] = [];
  for (const [key, value] of Object.entries(values)) {
    const column = columns.find(({ name }) => name === key);
    if (column === undefined) {
      const hint = didYouMean(key, names, `There are ${names.join(", ")}.`);
      faults.push(diagnosticAt(place, `There is no key ${JSON.stringify(key)}.`, hint));
    } else if (value !== null) {
      const must = misfitOf(column.type, value);
      if (must !== undefined)
        faults.push(diagnosticAt(place, `Key ${key}: ${JSON.stringify(value)} does not fit.`, `It must be ${must}.`));
    }
  }
  for (const { name, required } of columns) {
    if (required && (values[name] ?? undefined) === undefined)
      faults.push(diagnosticAt(place, `The row has no ${name}.`, "Write it."));
  }
  return faults;
}

/** What a value of the type must be in JSON, as the end of "It must be …"; undefined for a valid value. */
function misfitOf({ json, name }: ValueType, value: unknown): string | undefined {
  if (json.safeParse(value).success) return undefined;
  const isQuoted = ["count", "number", "flag"].includes(name);
  return `${json.description}${isQuoted ? ", without quotes" : ""}`;
}

/** The known values of a row: neither null nor an empty list. */
function cellsOf(values: TableRow): TableRow {
  const isKnown = (cell: Cell | null): boolean => cell !== null && !(Array.isArray(cell) && cell.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, cell]) => isKnown(cell)));
}
