import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { noun, numberOf } from "../wording/plural.ts";
import type { Literal } from "./literal.ts";
import type { TemplateName } from "./templates.ts";

/** The templates whose rows are maps, not lists of columns. */
const MAP_TEMPLATES = ["dataset", "document", "measure"] as const;
type MapTemplate = (typeof MAP_TEMPLATES)[number];

function isMapTemplate(template: TemplateName): template is MapTemplate {
  return (MAP_TEMPLATES as readonly TemplateName[]).includes(template);
}

/** What a column must be. */
type Column = { readonly name: string; readonly is: "text" | "text or null" | "value" | "map" | "evidence" };

const ID: Column = { name: "id", is: "text" };
const EVIDENCE: Column = { name: "evidence", is: "evidence" };
const JOINS: readonly Column[] = [
  { name: "from", is: "text" },
  { name: "to", is: "text" },
  { name: "properties", is: "map" },
  EVIDENCE,
];

const COLUMNS: Readonly<Record<Exclude<TemplateName, MapTemplate>, readonly Column[]>> = {
  entity: [
    ID,
    { name: "name", is: "text" },
    { name: "English name", is: "text or null" },
    { name: "kind", is: "text or null" },
    EVIDENCE,
  ],
  alias: [ID, { name: "another name", is: "text" }, EVIDENCE],
  "former-id": [ID, { name: "former id", is: "text" }],
  property: [ID, { name: "value", is: "value" }, EVIDENCE],
  relationship: JOINS,
  "symmetric-relationship": JOINS,
  figure: [
    { name: "entity", is: "text" },
    { name: "measure", is: "text" },
    { name: "properties", is: "map" },
    EVIDENCE,
  ],
  mark: [
    { name: "sentence", is: "text" },
    { name: "reason", is: "text" },
  ],
};

/** The names of a template's columns, the slot's word in place of a value; undefined where rows are maps. */
export function columnNames(template: TemplateName, word: string | undefined): string[] | undefined {
  if (isMapTemplate(template)) return undefined;
  return COLUMNS[template].map(({ name, is }) => (is === "value" ? (word ?? name) : name));
}

/** What is wrong with the columns of a row; undefined when they fit its template. */
export function faultOfColumns(
  template: TemplateName,
  literal: Literal,
  row: { file: string; line: number },
): Diagnostic | undefined {
  if (isMapTemplate(template)) {
    return literal.is === "map" ? undefined : diagnosticAt(row, "The row is no map.", "Write {id: 'value', …}.");
  }
  const columns = COLUMNS[template];
  const names = columns.map(({ name }) => name).join(", ");
  if (literal.is !== "list") return diagnosticAt(row, "The row is no list.", `Write [${names}].`);
  const { length } = literal.items;
  if (length !== columns.length) {
    const message = `The row has ${numberOf(length, noun("column"))}, not ${columns.length}.`;
    return diagnosticAt(row, message, `They are ${names}.`);
  }
  for (const [at, column] of columns.entries()) {
    const must = misfitOf(column, literal.items[at]);
    if (must !== undefined)
      return diagnosticAt(row, `Column ${at + 1} (${column.name}) ${must}.`, `The columns are ${names}.`);
  }
  return undefined;
}

function isTexts(cell: Literal | undefined): boolean {
  return cell?.is === "list" && cell.items.every((item) => item.is === "scalar" && typeof item.value === "string");
}

/** Why a cell does not fit its column, as the end of a sentence; evidence is checked where it is read. */
function misfitOf({ is }: Column, cell: Literal | undefined): string | undefined {
  const value = cell?.is === "scalar" ? cell.value : undefined;
  const isText = typeof value === "string" && value.trim() !== "" && value === value.trim();
  switch (is) {
    case "text":
      return isText ? undefined : "must be a text, not empty and without blanks around it";
    case "text or null":
      return isText || value === null ? undefined : "must be null, or a text, not empty and without blanks around it";
    case "value":
      return isTexts(cell) || (value !== undefined && value !== null)
        ? undefined
        : "must be a text, a number, true or false, or a list of texts";
    case "map":
      return cell?.is === "map" ? undefined : "must be a map, {} where there are no properties";
    case "evidence":
      return undefined;
  }
}
