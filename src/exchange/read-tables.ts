import type { Diagnostic, SourceLocation } from "../diagnostics/diagnostic.ts";
import type { TableName, TableRow } from "./tables.ts";

/** A row and where it was read. */
export interface PlacedRow {
  readonly place: SourceLocation;
  readonly cells: TableRow;
}

/** An unreadable row, with its cells as written. */
export interface UnreadRow {
  readonly table: TableName;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** The result of reading one table. */
export interface ReadTable {
  readonly rows: readonly PlacedRow[];
  /** The cells of the unreadable rows. */
  readonly unread: readonly UnreadRow["cells"][];
  readonly faults: readonly Diagnostic[];
  /** Remarks for a reader that are no faults, in a line each. */
  readonly notes: readonly string[];
  /** Whether no row could be read at all. */
  readonly lost: boolean;
}

/** The rows of all tables. */
export type PlacedTables = Readonly<Record<TableName, readonly PlacedRow[]>>;
