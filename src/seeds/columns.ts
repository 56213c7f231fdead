import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Literal } from "./literal.ts";
import type { ShapeName } from "./templates.ts";

/** The shapes whose rows are maps, not lists of columns. */
const MAP_SHAPES = ["dataset", "document", "measure"] as const;
type MapShape = (typeof MAP_SHAPES)[number];

function isMapShape(shape: ShapeName): shape is MapShape {
  return (MAP_SHAPES as readonly ShapeName[]).includes(shape);
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

const COLUMNS: Readonly<Record<Exclude<ShapeName, MapShape>, readonly Column[]>> = {
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

/** What is wrong with the columns of a row; undefined when they fit its shape. */
export function faultOfColumns(
  shape: ShapeName,
  literal: Literal,
  row: { file: string; line: number },
): Diagnostic | undefined {
  if (isMapShape(shape)) {
    return literal.is === "map" ? undefined : diagnosticAt(row, "The row is no map.", "Write {id: 'value', …}.");
  }
  const columns = COLUMNS[shape];
  const wanted = columns.map(({ name }) => name).join(", ");
  if (literal.is !== "list") return diagnosticAt(row, "The row is no list.", `Write [${wanted}].`);
  const { length } = literal.items;
  if (length !== columns.length) {
    const message = `The row has ${length} ${length === 1 ? "column" : "columns"}, not ${columns.length}.`;
    return diagnosticAt(row, message, `They are ${wanted}.`);
  }
  for (const [at, column] of columns.entries()) {
    const must = misfitOf(column, literal.items[at]);
    if (must !== undefined)
      return diagnosticAt(row, `Column ${at + 1} (${column.name}) ${must}.`, `The columns are ${wanted}.`);
  }
  return undefined;
}

/** Why a cell does not fit its column, as the end of a sentence; evidence is read, and told, on its own. */
function misfitOf({ is }: Column, cell: Literal | undefined): string | undefined {
  const value = cell?.is === "scalar" ? cell.value : undefined;
  const isText = typeof value === "string" && value.trim() !== "" && value === value.trim();
  switch (is) {
    case "text":
      return isText ? undefined : "must be a text, not empty and without blanks around it";
    case "text or null":
      return isText || value === null ? undefined : "must be null, or a text, not empty and without blanks around it";
    case "value":
      return value !== undefined && value !== null ? undefined : "must be a text, a number, true or false";
    case "map":
      return cell?.is === "map" ? undefined : "must be a map, {} where there is nothing to tell";
    case "evidence":
      return undefined;
  }
}
