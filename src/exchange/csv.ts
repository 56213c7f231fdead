import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import { inNumber, noun, numberOf } from "../wording/plural.ts";
import { formatCell, isMisfit, parseCell } from "./cell-format.ts";
import { decodeTable } from "./decode.ts";
import type { PlacedRow, ReadTable } from "./read-tables.ts";
import type { Cell, Column, TableRow } from "./tables.ts";

const SEPARATORS = [",", ";", "\t"] as const;

/** Writes a table by RFC 4180. `bom` puts a byte order mark in front, by which Excel recognizes UTF-8. */
export function formatCsv(columns: readonly Column[], rows: readonly TableRow[], bom: boolean): string {
  const header = columns.map(({ name, zh }) => `${name} ${zh}`);
  const cells = rows.map((row) => columns.map(({ name }) => formatCell(row[name] ?? "")));
  const text = stringify([header, ...cells], { record_delimiter: "\r\n", quoted_match: /[\r\n]|^\s|\s$/ });
  return bom ? `\uFEFF${text}` : text;
}

/** Reads a table as spreadsheet programs write it, and reports all its faults. */
export function parseCsv(columns: readonly Column[], file: string, bytes: Buffer): ReadTable {
  const decoded = decodeTable(file, bytes, columns);
  if ("hint" in decoded) return lost(decoded);
  const { text, isGbk, notes } = decoded;
  if (text.trim() === "") return lost(diagnosticAt({ file, line: 1 }, "The file is empty.", HEADER(columns)));

  const separator = separatorOf(text, columns);
  const { records, fault } = recordsOf(file, text, separator);
  if (fault !== undefined) return lost(fault);
  const [head, ...others] = records;
  if (head === undefined) return lost(diagnosticAt({ file, line: 1 }, "The file is empty.", HEADER(columns)));
  const header = readHeader(head, columns);
  if (header.faults.length > 0) return lost(...header.faults);

  const rows: PlacedRow[] = [];
  const unread: ReadTable["unread"][number][] = [];
  const faults: Diagnostic[] = [];
  for (const { place, cells } of others) {
    const texts = withoutEmptyEnd(cells, header.columns.length);
    if (texts.every((cell) => cell.trim() === "")) continue;
    const read = readRow(place, texts, header.columns, { separator, isGbk });
    faults.push(...read.faults);
    if (read.faults.length === 0) rows.push({ place, cells: read.cells });
    else unread.push(Object.fromEntries(header.columns.map(({ name }, at) => [name, texts[at] ?? ""])));
  }
  return { rows, unread, faults, notes, lost: false };
}

interface FileForm {
  readonly separator: string;
  readonly isGbk: boolean;
}

/** The cells of a row by their columns, and the faults. */
function readRow(
  place: SourceLocation,
  texts: readonly string[],
  columns: readonly Column[],
  { separator, isGbk }: FileForm,
): { cells: TableRow; faults: Diagnostic[] } {
  if (texts.length !== columns.length)
    return { cells: {}, faults: [faultOfLength(place, texts.length, columns.length, separator)] };
  const cells: Record<string, Cell> = {};
  const faults: Diagnostic[] = [];
  for (const [at, column] of columns.entries()) {
    const read = readCell(column, texts[at] ?? "", isGbk);
    if (read === undefined) continue;
    if (isMisfit(read)) faults.push(diagnosticAt(place, read.message, read.hint));
    else cells[column.name] = read;
  }
  return { cells, faults };
}

const HEADER = (columns: readonly Column[]): string =>
  `Its first row names the columns: ${columns.map(({ name }) => name).join(", ")}.`;

function lost(...faults: readonly Diagnostic[]): ReadTable {
  return { rows: [], unread: [], faults, notes: [], lost: true };
}

interface RawRecord {
  readonly place: SourceLocation;
  readonly cells: readonly string[];
}

/** The separator by which the first line names the most columns. */
function separatorOf(text: string, columns: readonly Column[]): string {
  const [line = ""] = text.split(/[\r\n]/, 1);
  const known = (separator: string): number =>
    line.split(separator).filter((cell) => columnOf(cell.replaceAll('"', ""), columns) !== undefined).length;
  return SEPARATORS.toSorted((a, b) => known(b) - known(a))[0] ?? ",";
}

function recordsOf(file: string, text: string, delimiter: string): { records: RawRecord[]; fault?: Diagnostic } {
  const options = { delimiter, record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true, raw: true };
  let line = 1;
  const placed = ({ raw, record }: { raw: string; record: string[] }, at: number): RawRecord => {
    const place = { file, line, row: at + 1 };
    line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
    return { place, cells: record };
  };
  try {
    return { records: (parse(text, options) as unknown as { raw: string; record: string[] }[]).map(placed) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const before = Number(error.records ?? 0);
    if (before > 0)
      (parse(text, { ...options, to: before }) as unknown as { raw: string; record: string[] }[]).map(placed);
    const hint = 'Put quotes around the whole cell, and write "" for a quote in it.';
    const message = error.code === "CSV_QUOTE_NOT_CLOSED" ? "A quote is not closed." : "A quote is within a cell.";
    return { records: [], fault: diagnosticAt({ file, line, row: before + 1 }, message, hint) };
  }
}

function columnOf(cell: string, columns: readonly Column[]): Column | undefined {
  const [word] = cell.trim().split(/\s+/);
  return columns.find(({ name, zh }) => name === word || zh === word);
}

/** The columns that a header names, in its order. */
function readHeader(
  { place, cells }: RawRecord,
  columns: readonly Column[],
): { columns: Column[]; faults: Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const found: Column[] = [];
  const names = columns.map(({ name }) => name);
  for (const cell of withoutEmptyEnd(cells, 0)) {
    const column = columnOf(cell, columns);
    const [word = ""] = cell.trim().split(/\s+/);
    if (column === undefined && word === "")
      faults.push(diagnosticAt(place, "A column has no name.", "Name it, or remove it."));
    else if (column === undefined)
      faults.push(
        diagnosticAt(place, `There is no column "${word}".`, didYouMean(word, names, `There are ${names.join(", ")}.`)),
      );
    else if (found.includes(column))
      faults.push(diagnosticAt(place, `The column ${column.name} is there twice.`, "Remove one of them."));
    else found.push(column);
  }
  const missing = columns.filter((column) => !found.includes(column)).map(({ name }) => name);
  if (missing.length > 0) {
    const message = `The ${inNumber(missing.length, noun("column"))} ${missing.join(", ")} ${inNumber(missing.length, noun("is", "are"))} missing.`;
    faults.push(diagnosticAt(place, message, "Add what is missing. Cells of unknown values may be empty."));
  }
  return { columns: found, faults };
}

/** The cells without empty ones after the last column, which Excel may add. */
function withoutEmptyEnd(cells: readonly string[], length: number): readonly string[] {
  let end = cells.length;
  while (end > length && cells[end - 1]?.trim() === "") end--;
  return cells.slice(0, end);
}

const SEPARATOR_NAMES: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab" };

function faultOfLength(place: SourceLocation, length: number, columns: number, separator: string): Diagnostic {
  const sign = SEPARATOR_NAMES[separator];
  const hint =
    length < columns
      ? "Empty cells count: each has its separator. Is the row cut?"
      : `Put a cell that contains a ${sign} in quotes.`;
  return diagnosticAt(place, `The row has ${numberOf(length, noun("cell"))}, not ${columns}.`, hint);
}

/** The value of a cell; undefined for an empty cell of an optional column. */
function readCell(column: Column, text: string, isGbk: boolean): ReturnType<typeof parseCell> | undefined {
  if (text === "") {
    if (!column.required) return undefined;
    return { message: `The row has no ${column.name} (${column.zh}).`, hint: "Write it." };
  }
  if (isGbk && text.includes("?")) {
    const message = `Column ${column.name} (${column.zh}): "${text}" has a ?, which may replace a character that GBK lacks.`;
    return { message, hint: "Save the table as CSV UTF-8." };
  }
  const read = parseCell(column.type, text);
  if (!isMisfit(read)) return read;
  return { message: `Column ${column.name} (${column.zh}): ${JSON.stringify(text)} ${read.message}.`, hint: read.hint };
}
