import { RECORDS } from "../model/records.ts";
import type { Property, RecordShape } from "../model/shape.ts";
import type { ValueType } from "../model/values.ts";

/** A column of a table: a property of the records that are its rows. */
export interface Column {
  /** Its name for programs. */
  readonly name: string;
  /** Its Chinese name in headers. */
  readonly zh: string;
  readonly type: ValueType;
  /** Whether a row cannot be read without it. The checks report other missing values. */
  readonly required: boolean;
}

/** The name of a table. */
export type TableName = keyof typeof RECORDS;

/** All tables, in the order in which they are written. */
export const TABLE_NAMES = Object.freeze(Object.keys(RECORDS)) as readonly TableName[];

/** The value of a cell; an unknown value has no cell. */
export type Cell = string | number | boolean | readonly string[];

/** One row by the names of its columns. */
export type TableRow = Readonly<Record<string, Cell>>;

/** All tables of a data set. */
export type Tables = Readonly<Record<TableName, readonly TableRow[]>>;

/** Applies a function to each table. */
export function eachTable<T>(make: (table: TableName) => T): Record<TableName, T> {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, make(table)])) as Record<TableName, T>;
}

/** The columns of the table whose rows are records of a shape, in their order. */
export function columnsOfShape({ own, properties }: RecordShape): Column[] {
  return [...Object.entries<Property>(own), ...Object.entries(properties)].flatMap(
    ([property, { zh, column: name = property, type, required }]) =>
      zh === undefined ? [] : [{ name, zh, type, required: required === true }],
  );
}

const COLUMNS: Readonly<Record<TableName, readonly Column[]>> = eachTable((table) => columnsOfShape(RECORDS[table]));

/** The columns of a table. */
export function columnsOf(table: TableName): readonly Column[] {
  return COLUMNS[table];
}
