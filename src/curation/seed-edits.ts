import { parseCitation } from "../model/ids.ts";
import type { Literal } from "../seeds/literal.ts";
import type { SeedStatement } from "../seeds/parse.ts";
import { type TemplateName, tailOf } from "../seeds/templates.ts";
import { applyEdits, type Edit } from "../seeds/text-edits.ts";

/** One row of a list as written in its file, and its changes. */
export class SeedRow {
  readonly statement: SeedStatement;
  readonly literal: Literal;
  readonly cells: readonly Literal[];
  /** Whether the row is removed. */
  removed = false;
  /** The text that replaces it; by default its own text with its changes. */
  replacement: string | undefined;
  private readonly file: string;
  private readonly edits: Edit[] = [];
  private readonly citations: string[] = [];
  private readonly properties: string[] = [];

  constructor(statement: SeedStatement, literal: Literal, file: string) {
    this.statement = statement;
    this.literal = literal;
    this.cells = literal.is === "list" ? literal.items : [];
    this.file = file;
  }

  /** The value of a cell that is a text or another single value. */
  valueOf(cell: number): unknown {
    const literal = this.cells[cell];
    return literal?.is === "scalar" ? literal.value : undefined;
  }

  /** The properties of a row that has them. */
  get map(): ReadonlyMap<string, Literal> {
    const map = this.cells[2];
    return map?.is === "map" ? map.entries : new Map();
  }

  /** A value as it is written. */
  textOf(literal: Literal | undefined): string {
    return literal === undefined ? "null" : this.file.slice(literal.from, literal.to);
  }

  replace(literal: Literal | undefined, text: string): void {
    if (literal === undefined || this.textOf(literal) === text) return;
    this.edits.push({ from: literal.from, to: literal.to, text });
  }

  /** Adds the citations of another row that this one lacks. */
  cite(other: SeedRow): void {
    const known = new Set([...citationsOf(this.cells.at(-1)), ...this.citations.map(unquoted)].map(passageOf));
    const evidence = other.cells.at(-1);
    if (evidence?.is !== "list") return;
    for (const item of evidence.items)
      if (item.is === "scalar" && !known.has(passageOf(String(item.value)))) this.citations.push(other.textOf(item));
  }

  /** Adds a property. */
  take(name: string, text: string): void {
    this.properties.push(`${name}: ${text}`);
  }

  /** The row's text with all changes. */
  render(): string {
    if (this.replacement !== undefined) return this.replacement;
    const edits = [...this.edits];
    const insert = (literal: Literal | undefined, isEmpty: boolean, added: readonly string[]): void => {
      if (literal === undefined || added.length === 0) return;
      edits.push({ from: literal.to - 1, to: literal.to - 1, text: `${isEmpty ? "" : ", "}${added.join(", ")}` });
    };
    insert(this.cells.at(-1), citationsOf(this.cells.at(-1)).length === 0, this.citations);
    insert(this.cells[2], this.map.size === 0, this.properties);
    const { from } = this.literal;
    const shifted = edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
    return applyEdits(this.textOf(this.literal), shifted);
  }

  get isChanged(): boolean {
    const changes = [this.edits, this.citations, this.properties];
    return this.replacement !== undefined || changes.some((list) => list.length > 0);
  }
}

function citationsOf(evidence: Literal | undefined): string[] {
  return evidence?.is === "list" ? evidence.items.map((item) => (item.is === "scalar" ? String(item.value) : "")) : [];
}

function passageOf(citation: string): string {
  const { document = citation, range = "" } = parseCitation(citation) ?? {};
  return `${document}:${range}`;
}

function unquoted(text: string): string {
  return text.slice(1, -1);
}

/** The edits that change, remove and add rows of a statement; without rows it is removed with the comment above it. */
export function editsOf(
  text: string,
  statement: SeedStatement,
  rows: readonly SeedRow[],
  added: readonly string[],
): Edit[] {
  const staying = rows.filter((row) => !row.removed);
  if (staying.length === 0 && added.length === 0) return [wholeStatement(text, statement)];
  const edits: Edit[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.removed) edits.push(wholeRow(text, row, rows[at + 1]));
    else if (row.isChanged) edits.push({ from: row.literal.from, to: row.literal.to, text: row.render() });
  }
  const last = staying.at(-1);
  if (last !== undefined && last !== rows.at(-1)) {
    const comma = commaBehind(text, last.literal.to);
    edits.push({ from: comma, to: comma + 1, text: "" });
  }
  if (added.length > 0) {
    const at = last?.literal.to ?? statement.list.from + 1;
    edits.push({ from: at, to: at, text: `${last === undefined ? "" : ","}\n  ${added.join(",\n  ")}` });
  }
  return edits;
}

/** The edit that adds a statement with these rows after another one. */
export function statementBehind(
  text: string,
  { to }: SeedStatement,
  template: TemplateName,
  header: string,
  rows: readonly string[],
): Edit {
  const added = `\n// ${header}\nUNWIND [\n  ${rows.join(",\n  ")}\n] AS row\n${tailOf(template)};\n`;
  const end = endOfLine(text, to);
  if (text.slice(to, end).includes(";"))
    return { from: end, to: end, text: text[end - 1] === "\n" ? added : `\n${added}` };
  return { from: to, to, text: `;\n${added.trimEnd().replace(/;$/, "")}` };
}

function wholeRow(text: string, { literal: { from, to } }: SeedRow, next: SeedRow | undefined): Edit {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const [rest = ""] = /^[ \t]*,?[ \t]*(?:\/\/[^\n]*)?\r?(?:\n|$)/.exec(text.slice(to)) ?? [];
  if (rest !== "" && text.slice(start, from).trim() === "") return { from: start, to: to + rest.length, text: "" };
  return { from, to: next?.literal.from ?? to, text: "" };
}

function wholeStatement(text: string, { from, to }: SeedStatement): Edit {
  let start = text.lastIndexOf("\n", from - 1) + 1;
  for (let above = start; above > 0; ) {
    above = text.lastIndexOf("\n", above - 2) + 1;
    if (!text.startsWith("//", above)) break;
    // A comment at the top is about the file.
    if (above > 0) start = above;
  }
  let end = endOfLine(text, to);
  if (text.slice(0, start).endsWith("\n\n") && text[end] === "\n") end++;
  return { from: start, to: end, text: "" };
}

/** After the line in which a statement ends. */
function endOfLine(text: string, to: number): number {
  const end = text.indexOf("\n", to);
  return end < 0 ? text.length : end + 1;
}

/** The position of the comma after a row; comments before it do not count. */
function commaBehind(text: string, to: number): number {
  const [blank = ""] = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/.exec(text.slice(to)) ?? [];
  return to + blank.length;
}
