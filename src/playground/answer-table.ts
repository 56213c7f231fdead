/** An answer as a table: one row for each item of its longest list. */
export interface AnswerTable {
  /** Where the list is in the answer, such as `entity.partners.edges`. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

/**
 * Makes a table of the longest list of objects in an answer. Objects in an item become columns with a dot in their
 * name. Lists in an item become one cell, whose parts are separated by semicolons. Undefined if there is no such list.
 */
export function tableOfAnswer(text: string): AnswerTable | undefined {
  const answer = parsed(text);
  const data = isObject(answer) ? answer.data : undefined;
  const [list] = data === undefined ? [] : listsIn(data, []).sort((a, b) => b.items.length - a.items.length);
  if (list === undefined) return undefined;
  const cells = list.items.map((item) => new Map(cellsOf(item, "")));
  const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return { path: list.path.join("."), columns, rows: cells.map((row) => columns.map((name) => row.get(name) ?? "")) };
}

/** A table as CSV with a byte order mark, so that Excel recognises UTF-8. A text cannot begin a formula. */
export function csvOfTable({ columns, rows }: AnswerTable): string {
  const lines = [columns, ...rows].map((row) => row.map(quoted).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function quoted(text: string): string {
  const plain = /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

interface List {
  readonly path: readonly string[];
  readonly items: readonly JsonObject[];
}

function listsIn(value: Json, path: readonly string[]): List[] {
  if (Array.isArray(value)) {
    const items = value.filter(isObject);
    return items.length > 0 && items.length === value.length ? [{ path, items }] : [];
  }
  return isObject(value) ? Object.entries(value).flatMap(([name, part]) => listsIn(part, [...path, name])) : [];
}

function cellsOf(value: Json, name: string): [name: string, text: string][] {
  if (!isObject(value)) return [[name, textOf(value)]];
  return Object.entries(value).flatMap(([key, part]) => cellsOf(part, name === "" ? key : `${name}.${key}`));
}

function textOf(value: Json): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map(textOf).join("; ");
  return isObject(value) ? Object.values(value).map(textOf).filter(Boolean).join(" ") : String(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
