import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import { inNumber, noun, numberOf } from "../wording/plural.ts";
import { formatCell, isMisfit, parseCell } from "./cell-format.ts";
import { decodeTable } from "./decode.ts";
import { neutralized, withoutApostrophe } from "./formulas.ts";
import type { PlacedRow, ReadTable } from "./read-tables.ts";
import type { Cell, Column, TableRow } from "./tables.ts";

const SEPARATORS = [",", ";", "\t"] as const;
const [LF, CR] = [0x0a, 0x0d];

/**
 * Writes a table by RFC 4180. `bom` puts a byte order mark in front, by which Excel recognizes UTF-8.
 *
 * A text that a spreadsheet program would run as a formula gets an apostrophe in front, unless `raw`.
 */
export function formatCsv(columns: readonly Column[], rows: readonly TableRow[], bom: boolean, raw = false): string {
  const header = columns.map(({ name, zh }) => `${name} ${zh}`);
  const cells = rows.map((row) =>
    columns.map(({ name }) => {
      const cell = row[name] ?? "";
      const text = formatCell(cell);
      return raw || typeof cell === "number" ? text : neutralized(text);
    }),
  );
  const text = stringify([header, ...cells], { record_delimiter: "\r\n", quoted_match: /[\r\n]|^\s|\s$/ });
  return bom ? `\uFEFF${text}` : text;
}

/** Reads a table as spreadsheet programs write it, and reports all its faults. */
export function parseCsv(columns: readonly Column[], file: string, bytes: Buffer): ReadTable {
  const decoded = decodeTable(file, bytes, columns);
  if ("hint" in decoded) return lost(decoded);
  const { utf8, isGbk, notes } = decoded;
  if (isBlank(utf8)) return lost(diagnosticAt({ file, line: 1 }, "The file is empty.", HEADER(columns)));

  const separator = separatorOf(utf8, columns);
  const rows: PlacedRow[] = [];
  const unread: ReadTable["unread"][number][] = [];
  const faults: Diagnostic[] = [];
  let header: Header | undefined;
  const fault = eachRecord(file, utf8, separator, (place, cells) => {
    if (header === undefined) {
      header = readHeader(place, cells, columns, isGbk);
      return;
    }
    const texts = withoutEmptyEnd(cells, header.columns.length).map(withoutApostrophe);
    if (header.faults.length > 0 || texts.every((cell) => cell.trim() === "")) return;
    const read = readRow(place, texts, header, separator);
    if (read.faults.length === 0) rows.push({ place, cells: read.cells });
    else {
      faults.push(...read.faults);
      unread.push(Object.fromEntries(header.columns.map(({ name }, at) => [name, texts[at] ?? ""])));
    }
  });
  if (fault !== undefined) return lost(fault);
  const wrong = (header as Header | undefined)?.faults ?? [
    diagnosticAt({ file, line: 1 }, "The file is empty.", HEADER(columns)),
  ];
  return wrong.length > 0 ? lost(...wrong) : { rows, unread, faults, notes, lost: false };
}

/** The cells of a row by their columns, and the faults. */
function readRow(
  place: SourceLocation,
  texts: readonly string[],
  { columns, readers }: Header,
  separator: string,
): { cells: TableRow; faults: readonly Diagnostic[] } {
  if (texts.length !== columns.length)
    return { cells: {}, faults: [faultOfLength(place, texts.length, columns.length, separator)] };
  const cells: Record<string, Cell> = {};
  let faults: Diagnostic[] | undefined;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] as Column;
    const read = readers[at]?.(texts[at] as string);
    if (read === undefined) continue;
    if (!isMisfit(read)) cells[column.name] = read;
    else {
      faults ??= [];
      faults.push(diagnosticAt(place, read.message, read.hint));
    }
  }
  return { cells, faults: faults ?? NONE };
}

const NONE: readonly Diagnostic[] = [];

const HEADER = (columns: readonly Column[]): string =>
  `Its first row names the columns: ${columns.map(({ name }) => name).join(", ")}.`;

function lost(...faults: readonly Diagnostic[]): ReadTable {
  return { rows: [], unread: [], faults, notes: [], lost: true };
}

/** The separator by which the first line names the most columns. */
function separatorOf(utf8: Buffer, columns: readonly Column[]): string {
  const end = utf8.findIndex((byte) => byte === CR || byte === LF);
  const line = utf8.toString("utf8", 0, end < 0 ? utf8.length : end);
  const known = (separator: string): number =>
    line.split(separator).filter((cell) => columnOf(cell.replaceAll('"', ""), columns) !== undefined).length;
  return SEPARATORS.toSorted((a, b) => known(b) - known(a))[0] ?? ",";
}

/** Passes each record of a table to `take`, with its place. Returns the fault that makes the table unreadable. */
function eachRecord(
  file: string,
  utf8: Buffer,
  delimiter: string,
  take: (place: SourceLocation, cells: readonly string[]) => void,
): Diagnostic | undefined {
  let [line, row] = [1, 1];
  const on_record = (cells: readonly string[]): undefined => {
    take({ file, line, row }, cells);
    line++;
    row++;
    for (const cell of cells) line += cell.match(LINE_BREAKS)?.length ?? 0;
  };
  try {
    parse(utf8, { delimiter, record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true, on_record });
    return undefined;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const hint = 'Put quotes around the whole cell, and write "" for a quote in it.';
    const message = error.code === "CSV_QUOTE_NOT_CLOSED" ? "A quote is not closed." : "A quote is within a cell.";
    return diagnosticAt({ file, line, row }, message, hint);
  }
}

const LINE_BREAKS = /\r\n|\r|\n/g;

/** Whether a text has nothing but white space. */
function isBlank(utf8: Buffer): boolean {
  return utf8.toString("utf8", 0, 64).trim() === "" && utf8.toString().trim() === "";
}

function columnOf(cell: string, columns: readonly Column[]): Column | undefined {
  const [word] = cell.trim().split(/\s+/);
  return columns.find(({ name, zh }) => name === word || zh === word);
}

interface Header {
  /** The columns that the header names, in its order. */
  readonly columns: readonly Column[];
  /** Reads a cell of each of them. */
  readonly readers: readonly CellReader[];
  readonly faults: readonly Diagnostic[];
}

function readHeader(
  place: SourceLocation,
  cells: readonly string[],
  columns: readonly Column[],
  isGbk: boolean,
): Header {
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
  return { columns: found, readers: found.map((column) => cellReader(column, isGbk)), faults };
}

/** The cells without empty ones after the last column, which Excel may add. */
function withoutEmptyEnd(cells: readonly string[], length: number): readonly string[] {
  let end = cells.length;
  while (end > length && cells[end - 1]?.trim() === "") end--;
  return end === cells.length ? cells : cells.slice(0, end);
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
type CellReader = (text: string) => ReturnType<typeof parseCell> | undefined;

/** How many different cells of a column are cached. */
const MOST_CACHED = 1_000;

/** Most columns have few different values. Each is parsed once, and is one text in memory. */
function cellReader(column: Column, isGbk: boolean): CellReader {
  const cached = new Map<string, ReturnType<typeof parseCell>>();
  return (text) => {
    if (text === "" && !column.required) return undefined;
    const earlier = cached.get(text);
    if (earlier !== undefined) return earlier;
    const cell = readCell(column, text, isGbk);
    if (cached.size < MOST_CACHED) cached.set(text, cell);
    return cell;
  };
}

function readCell(column: Column, text: string, isGbk: boolean): ReturnType<typeof parseCell> {
  if (text === "") {
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
