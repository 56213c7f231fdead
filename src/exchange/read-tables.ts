import type { Diagnostic, SourceLocation } from "../diagnostics/diagnostic.ts";
import type { TableName, TableRow } from "./tables.ts";

/** A row with the place it was read from. */
export interface PlacedRow {
  readonly place: SourceLocation;
  readonly cells: TableRow;
}

/** A row that could not be read, with its cells as written. */
export interface UnreadRow {
  readonly table: TableName;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** What was read of one table. */
export interface ReadTable {
  readonly rows: readonly PlacedRow[];
  /** The cells of the rows that could not be read. */
  readonly unread: readonly UnreadRow["cells"][];
  readonly faults: readonly Diagnostic[];
  /** What a reader should know though nothing is wrong, in a line each. */
  readonly notes: readonly string[];
  /** Whether no row could be read at all. */
  readonly lost: boolean;
}

/** The rows of all tables. */
export type PlacedTables = Readonly<Record<TableName, readonly PlacedRow[]>>;
