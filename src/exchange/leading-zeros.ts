import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isEntityId } from "../model/ids.ts";
import { RECORDS } from "../model/records.ts";
import type { Property } from "../model/shape.ts";
import type { PlacedRow, PlacedTables, UnreadRow } from "./read-tables.ts";
import { eachTable, TABLE_NAMES, type TableName } from "./tables.ts";

/** The tables that define what ids of digits may name. */
const DEFINING: readonly TableName[] = ["documents", "measures", "entities"];

/** The columns of each table that name a row of one of these. */
const REFERENCES: Readonly<Record<TableName, readonly string[]>> = eachTable((table) =>
  Object.entries<Property>(RECORDS[table].own).flatMap(([name, { refersTo = [] }]) =>
    refersTo.some((other) => (DEFINING as readonly string[]).includes(other)) ? [name] : [],
  ),
);

/** Whether a row that could not be read defines something, and nobody knows of what id. */
function isNameless({ table, cells }: UnreadRow): boolean {
  return DEFINING.includes(table) && !isEntityId(String(cells.id));
}

/**
 * Leaves out rows whose ids lost zeros in front, as programs for tables do to what looks like a number: where an id of
 * digits is known nowhere, but is with zeros in front of it.
 */
export function dropLostZeros(
  tables: PlacedTables,
  unreadBefore: readonly UnreadRow[],
): { tables: PlacedTables; faults: Diagnostic[]; unread: UnreadRow[] } {
  const faults: Diagnostic[] = [];
  const unread: UnreadRow[] = [];
  const known = new Set(DEFINING.flatMap((table) => tables[table].map(({ cells }) => String(cells.id))));
  const named = new Set(
    TABLE_NAMES.flatMap((table) =>
      tables[table].flatMap(({ cells }) => REFERENCES[table].map((column) => String(cells[column]))),
    ),
  );
  if (unreadBefore.some(isNameless)) {
    // It may define what nothing else does.
    for (const id of named) if (isEntityId(id) && !known.has(id)) unread.push({ table: "entities", cells: { id } });
  }
  const padded = new Map<string, string>();
  for (const id of [...known, ...named]) if (/^0+[1-9]\d*$/.test(id)) padded.set(id.replace(/^0+/, ""), id);
  if (padded.size === 0) return { tables, faults, unread };

  const keep = (table: TableName, { place, cells }: PlacedRow): boolean => {
    const columns = REFERENCES[table].length === 0 ? ["id"] : REFERENCES[table];
    for (const column of columns) {
      const id = String(cells[column]);
      const whole = padded.get(id);
      const isLost = whole !== undefined && (column === "id" ? named.has(whole) && !known.has(whole) : !known.has(id));
      if (!isLost) continue;
      const hint = `It probably was "${whole}": write that, into a column whose cells are set to Text.`;
      faults.push(diagnosticAt(place, `The ${column} "${id}" has lost zeros in front.`, hint));
      unread.push({ table, cells: { ...cells, [column]: whole } }, { table, cells });
      return false;
    }
    return true;
  };
  const sound = eachTable((table) => tables[table].filter((row) => keep(table, row)));
  return { tables: sound, faults, unread };
}
