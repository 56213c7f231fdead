import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SeedFile } from "./files.ts";
import type { Literal } from "./literal.ts";
import { parseStatement, type SeedStatement } from "./parse.ts";
import type { TemplateName } from "./templates.ts";
import { type Comment, type RawStatement, type Token, tokenize } from "./tokenize.ts";

/** A row, and the comments that belong to it. */
export interface CommentedRow {
  readonly comments: readonly string[];
  readonly tokens: readonly Token[];
}

/** A list of rows, and the comments that belong to it. */
export interface CommentedList {
  readonly template: TemplateName;
  readonly word: string | undefined;
  readonly comments: readonly string[];
  readonly rows: readonly CommentedRow[];
  /** The comments behind the last row. */
  readonly end: readonly string[];
}

/** A statement without rows, and the comments outside it. */
export interface CommentedClosing {
  readonly comments: readonly string[];
  readonly text: string;
}

/** A seed file, each comment with what it belongs to. */
export interface CommentedFile {
  /** The comments about the file: those at its top that an empty line separates from the first statement. */
  readonly header: string;
  readonly lists: readonly CommentedList[];
  /** The statements without rows. */
  readonly closing: readonly CommentedClosing[];
  /** The comments behind the last statement. */
  readonly footer: string;
  readonly faults: readonly Diagnostic[];
}

/**
 * Reads a seed file with its comments.
 *
 * A comment in a list belongs to the row behind it, or to the row in whose lines it is. One in front of a statement or
 * in its tail belongs to the statement.
 */
export function readCommentedFile(file: SeedFile): CommentedFile {
  const { text } = file;
  const { statements, comments, faults } = tokenize(file);
  const lists: CommentedList[] = [];
  const closing: CommentedClosing[] = [];
  const allFaults = [...faults];
  const headerEnd = endOfHeader(text, comments, startOf(statements[0]));
  let from = headerEnd;
  for (const raw of statements) {
    const to = endOfStatement(raw, comments, text);
    const own = comments.filter(({ at }) => at >= from && at < to);
    from = to;
    const statement = raw.broken ? undefined : parseStatement(raw);
    if (statement === undefined) continue;
    if ("hint" in statement) allFaults.push(statement);
    else if ("evidence" in statement) closing.push(closingOf(raw, own));
    else lists.push(listOf(statement, raw, own, text));
  }
  const [header, footer] = [text.slice(0, headerEnd).trim(), text.slice(from).trim()];
  return { header, lists, closing, footer, faults: allFaults };
}

/** Where the last comment ends that an empty line separates from the next one or from the first statement. */
function endOfHeader(text: string, comments: readonly Comment[], first: number): number {
  const above = comments.filter(({ at }) => at < first);
  const last = above.findLast((comment, index) => {
    const gap = text.slice(endOf(comment), above[index + 1]?.at ?? first);
    return /\n[^\S\n]*\n/.test(gap);
  });
  return last === undefined ? 0 : endOf(last);
}

/** Behind the `;` of a statement, and behind a comment on the same line. */
function endOfStatement({ tokens }: RawStatement, comments: readonly Comment[], text: string): number {
  const last = tokens.at(-1);
  let end = last === undefined ? 0 : last.at + last.raw.length;
  const skip = (space: RegExp): Comment | undefined => {
    end += space.exec(text.slice(end))?.[0].length ?? 0;
    return comments.find(({ at }) => at === end);
  };
  for (let comment = skip(/^\s*/); comment !== undefined; comment = skip(/^\s*/)) end = endOf(comment);
  if (text[end] === ";") end++;
  const behind = skip(/^[^\S\n]*/);
  return behind === undefined ? end : endOf(behind);
}

function closingOf(raw: RawStatement, comments: readonly Comment[]): CommentedClosing {
  const [first, last] = [startOf(raw), startOf(raw) + raw.text.length];
  const outside = comments.filter(({ at }) => at < first || at >= last);
  return { comments: outside.map((comment) => comment.raw), text: raw.text };
}

function listOf(
  statement: SeedStatement,
  { tokens }: RawStatement,
  comments: readonly Comment[],
  text: string,
): CommentedList {
  const { template, word, rows, list } = statement;
  const [own, end]: [string[], string[]] = [[], []];
  const ofRows = rows.map((): string[] => []);
  for (const { raw, at } of comments) {
    if (at < list.from || at >= list.to) own.push(raw);
    else (ofRows[rowOf(at, rows, text)] ?? end).push(raw);
  }
  const commented = rows.map((literal, index) => ({
    comments: ofRows[index] ?? [],
    tokens: tokens.filter(({ at }) => at >= literal.from && at < literal.to),
  }));
  return { template, word, comments: own, rows: commented, end };
}

/** The number of the row that a comment in a list belongs to; that behind the last row where it belongs to none. */
function rowOf(at: number, rows: readonly Literal[], text: string): number {
  const next = rows.findIndex(({ to }) => to > at);
  const before = next < 0 ? rows.length - 1 : next - 1;
  const end = rows[before]?.to;
  const isOnLine = end !== undefined && !text.slice(end, at).includes("\n");
  if (isOnLine) return before;
  return next < 0 ? rows.length : next;
}

function startOf(statement: RawStatement | undefined): number {
  return statement?.tokens[0]?.at ?? 0;
}

function endOf({ at, raw }: Comment): number {
  return at + raw.length;
}
