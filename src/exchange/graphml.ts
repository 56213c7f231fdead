import { TEXT } from "../model/values.ts";
import { xmlAttribute, xmlText } from "../model/xml-text.ts";
import { formatCell } from "./cell-format.ts";
import { type Cell, type Column, columnsOf, type TableName, type TableRow, type Tables } from "./tables.ts";

/** Columns that are attributes of the tags, not data of a node or edge. */
const IN_TAGS: Readonly<Record<string, readonly string[]>> = {
  entities: ["id"],
  relationships: ["id", "from", "to"],
};

/** The attribute that drawing programs show as the label, beside the properties. */
const LABEL = "label";

/**
 * Writes the entities and relationships as GraphML for drawing programs: a node an entity, with its name as label; a
 * directed edge a relationship, with its type as label. Evidence, figures and documents stay out.
 */
export function formatGraphml({ dataset, entities, relationships }: Tables): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nodes = entities.map(({ id = "", name = "", label = "", ...others }) => {
    const values = { name, kindOfEntity: label, ...others };
    return `    <node id="${attribute(id)}">${data("n", { [LABEL]: name, ...renamed("entities", values) })}\n    </node>`;
  });
  const edges = relationships.map(({ id = "", from = "", to = "", ...others }) => {
    const sentence = `${names.get(from) ?? from} ${others.type} ${names.get(to) ?? to}`;
    const values = { [LABEL]: others.type ?? "", sentence, ...renamed("relationships", others) };
    return `    <edge id="${attribute(id)}" source="${attribute(from)}" target="${attribute(to)}">${data("e", values)}\n    </edge>`;
  });
  const title = dataset.map(({ title = "", version = "" }) => `${title} ${version}`).join("");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keysOf("n", "node", [LABEL_COLUMN, { ...LABEL_COLUMN, name: "kindOfEntity" }, ...propertiesOf("entities")]),
    ...keysOf("e", "edge", [LABEL_COLUMN, { ...LABEL_COLUMN, name: "sentence" }, ...propertiesOf("relationships")]),
    '  <graph edgedefault="directed">',
    `    <desc>${content(title)}</desc>`,
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

const LABEL_COLUMN: Column = { name: LABEL, zh: "", type: TEXT, required: true };

function propertiesOf(table: TableName): Column[] {
  return columnsOf(table).filter(({ name }) => !IN_TAGS[table]?.includes(name) && name !== LABEL);
}

function renamed(table: TableName, values: TableRow): TableRow {
  const known = [...propertiesOf(table).map(({ name }) => name), "kindOfEntity"];
  return Object.fromEntries(Object.entries(values).filter(([name]) => known.includes(name)));
}

const GRAPHML_TYPES: Readonly<Record<string, string>> = { count: "double", number: "double", flag: "boolean" };

function keysOf(prefix: string, of: "node" | "edge", columns: readonly Column[]): string[] {
  const typeOf = ({ type }: Column): string => GRAPHML_TYPES[type.name] ?? "string";
  return columns.map(
    (column) =>
      `  <key id="${prefix}-${column.name}" for="${of}" attr.name="${column.name}" attr.type="${typeOf(column)}"/>`,
  );
}

function data(prefix: string, values: TableRow): string {
  const entries = Object.entries(values);
  return entries.map(([name, cell]) => `\n      <data key="${prefix}-${name}">${content(cell)}</data>`).join("");
}

function content(cell: Cell): string {
  return xmlText(formatCell(cell));
}

function attribute(cell: Cell): string {
  return xmlAttribute(formatCell(cell));
}
