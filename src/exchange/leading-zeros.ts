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

/** Whether an unreadable row defines something with an unknown id. */
function isNameless({ table, cells }: UnreadRow): boolean {
  return DEFINING.includes(table) && !isEntityId(String(cells.id));
}

/**
 * Removes and reports rows whose ids lost their leading zeros, as spreadsheet programs treat them as numbers. Such an
 * id is unknown, but the same id with leading zeros is known.
 */
export function dropLostZeros(
  tables: PlacedTables,
  unreadBefore: readonly UnreadRow[],
): { tables: PlacedTables; faults: Diagnostic[]; unread: UnreadRow[] } {
  const faults: Diagnostic[] = [];
  const unread: UnreadRow[] = [];
  const known = new Set<string>();
  for (const table of DEFINING) for (const { cells } of tables[table]) known.add(String(cells.id));
  const named = new Set<string>();
  for (const table of TABLE_NAMES)
    for (const { cells } of tables[table]) for (const column of REFERENCES[table]) named.add(String(cells[column]));
  if (unreadBefore.some(isNameless)) {
    // An unreadable row may be the only definition of such an id.
    for (const id of named) if (isEntityId(id) && !known.has(id)) unread.push({ table: "entities", cells: { id } });
  }
  const padded = new Map<string, string>();
  for (const ids of [known, named])
    for (const id of ids) if (/^0+[1-9]\d*$/.test(id)) padded.set(id.replace(/^0+/, ""), id);
  if (padded.size === 0) return { tables, faults, unread };

  const isIntact = (table: TableName, { place, cells }: PlacedRow): boolean => {
    const columns = REFERENCES[table].length === 0 ? ["id"] : REFERENCES[table];
    for (const column of columns) {
      const id = String(cells[column]);
      const original = padded.get(id);
      const isLost =
        original !== undefined && (column === "id" ? named.has(original) && !known.has(original) : !known.has(id));
      if (!isLost) continue;
      const hint = `It probably was "${original}": write that, into a column whose cells are set to Text.`;
      faults.push(diagnosticAt(place, `The ${column} "${id}" has lost its leading zeros.`, hint));
      unread.push({ table, cells: { ...cells, [column]: original } }, { table, cells });
      return false;
    }
    return true;
  };
  const sound = eachTable((table) => tables[table].filter((row) => isIntact(table, row)));
  return { tables: sound, faults, unread };
}
