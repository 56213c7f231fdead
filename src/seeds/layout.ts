import { eastAsianWidth } from "get-east-asian-width";
import type { CommentedRow } from "./comments.ts";
import type { Token } from "./tokenize.ts";

/** How many columns a line may have; a Chinese character takes two. */
const LINE_WIDTH = 160;
/** A cell that is wider does not widen its column. */
const MAX_COLUMN_WIDTH = 48;
/** The share of rows that may be unaligned so that the others are aligned. */
const MAX_UNALIGNED = 0.25;
const INDENT = "  ";
const CONTINUATION = "    ";

/** A row as written: its first bracket; then its cells or entries, each with the comma or brackets behind it. */
interface WrittenRow {
  readonly open: string;
  readonly cells: readonly string[];
}

/**
 * The lines of a list's rows, each row below its comments.
 *
 * Columns are aligned from the left, as many as leave room for most rows. A row that does not fit then has fewer
 * aligned columns; one that is too long even so breaks behind the last comma that fits.
 */
export function layOutRows(rows: readonly CommentedRow[]): string[] {
  const written = rows.map(({ tokens }, at) => writtenRow(tokens, at === rows.length - 1 ? "" : ","));
  const widths = columnWidths(written);
  const aligned = alignedColumns(written, widths);
  return rows.flatMap(({ comments }, at) => {
    const row = written[at];
    const lines = row === undefined ? [] : layOutRow(row, widths.slice(0, aligned));
    return [...comments.map((comment) => INDENT + comment), ...lines];
  });
}

function layOutRow(row: WrittenRow, widths: readonly number[]): string[] {
  for (let columns = widths.length; columns >= 0; columns--) {
    const line = lineOf(row, widths.slice(0, columns));
    if (widthOf(line) <= LINE_WIDTH) return [line];
  }
  const [first = "", ...others] = row.cells.flatMap(fittingParts);
  return fill(INDENT + row.open + padEnd(first, widths[0] ?? 0), others);
}

/** A row in one line, its first columns padded to these widths. */
function lineOf({ open, cells }: WrittenRow, widths: readonly number[]): string {
  const padded = cells.map((cell, at) => padEnd(cell, at === cells.length - 1 ? 0 : (widths[at] ?? 0)));
  return INDENT + open + padded.join(" ");
}

/** The most columns, counted from the left, whose padding leaves nearly all rows in the line. */
function alignedColumns(rows: readonly WrittenRow[], widths: readonly number[]): number {
  const fitting = rows.filter((row) => widthOf(lineOf(row, [])) <= LINE_WIDTH);
  for (let columns = widths.length; columns > 0; columns--) {
    const unfit = fitting.filter((row) => widthOf(lineOf(row, widths.slice(0, columns))) > LINE_WIDTH);
    if (unfit.length <= fitting.length * MAX_UNALIGNED) return columns;
  }
  return 0;
}

/** Fills lines with parts, a blank between two. */
function fill(start: string, parts: readonly string[]): string[] {
  const lines: string[] = [];
  let line = start;
  for (const part of parts) {
    if (widthOf(`${line} ${part}`) <= LINE_WIDTH) line = `${line} ${part}`;
    else {
      lines.push(line.trimEnd());
      line = CONTINUATION + part;
    }
  }
  return [...lines, line];
}

/** A cell that does not fit into a line by itself, cut behind its commas. */
function fittingParts(cell: string): string[] {
  if (widthOf(CONTINUATION + cell) <= LINE_WIDTH) return [cell];
  return cell.match(/(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^,'"])+,?/g)?.map((part) => part.trim()) ?? [cell];
}

/** The width of each column of lists: that of its widest cell, cells above the maximum apart. */
function columnWidths(rows: readonly WrittenRow[]): number[] {
  const widths: number[] = [];
  for (const { open, cells } of rows) {
    if (open !== "[") continue;
    for (const [at, cell] of cells.slice(0, -1).entries()) {
      const width = widthOf(cell);
      widths[at] = Math.max(widths[at] ?? 0, width <= MAX_COLUMN_WIDTH ? width : 0);
    }
  }
  return widths;
}

function writtenRow(tokens: readonly Token[], end: string): WrittenRow {
  // A row that is a single value, which no template has, is written as it is.
  if (tokens.length === 1) return { open: "", cells: [textOf(tokens) + end] };
  const cells: string[] = [];
  let [start, depth] = [1, 0];
  for (const [at, token] of tokens.entries()) {
    if (isSign(token, "]}")) depth--;
    const isEnd = at === tokens.length - 1;
    if (isEnd || (depth === 1 && isSign(token, ","))) {
      cells.push(textOf(tokens.slice(start, at + 1)).trimEnd() + (isEnd ? end : ""));
      start = at + 1;
    }
    if (isSign(token, "[{")) depth++;
  }
  return { open: textOf(tokens.slice(0, 1)), cells };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (isSign(token, ",:") ? `${token.raw} ` : token.raw)).join("");
}

function isSign({ is, raw }: Token, signs: string): boolean {
  return is === "sign" && signs.includes(raw);
}

function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
