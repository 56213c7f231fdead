import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSoundSeeds } from "../../src/checks/check.ts";
import { tablesOf } from "../../src/exchange/content-to-tables.ts";
import { formatCsv } from "../../src/exchange/csv.ts";
import { readExchange } from "../../src/exchange/import.ts";
import { columnsOf, TABLE_NAMES, type TableName } from "../../src/exchange/tables.ts";
import type { Content } from "../../src/model/records.ts";
import { faultIn } from "../support/fault-in.ts";
import { FIXTURE, folderWith } from "../support/seed-folders.ts";

/** The fixture's data set, and its tables as CSV. */
export const CITY = readSoundSeeds(FIXTURE.seeds).content;
const TABLES = tablesOf(CITY);
export const CSV = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, formatCsv(columnsOf(name), TABLES[name], false)]),
) as Record<TableName, string>;

/** The new text of a table; `undefined` removes its file. */
export type Changes = Readonly<Partial<Record<TableName, string | Buffer | undefined>>>;

/** A folder with the fixture's tables and some changes. It is removed after the test. */
export function folderOfTables(changes: Changes = {}): string {
  const folder = folderWith();
  for (const [name, text] of Object.entries({ ...CSV, ...changes })) {
    if (text !== undefined) writeFileSync(join(folder, `${name}.csv`), text);
  }
  return folder;
}

/** A table with texts replaced. Each of them must exist. */
export function changed(
  table: TableName,
  ...replaced: readonly (readonly [from: string | RegExp, to: string])[]
): string {
  let text = CSV[table];
  for (const [from, to] of replaced) {
    const after = text.replace(from, () => to);
    if (after === text) throw new Error(`${table} contains no ${from}.`);
    text = after;
  }
  return text;
}

/** The faults of a folder with these changes, one per line, without the count at the end. */
export function faultsOf(changes: Changes): string[] {
  return faultsIn(folderOfTables(changes));
}

/** The faults of any folder. */
export function faultsIn(folder: string): string[] {
  const fault = faultIn(() => readExchange(folder));
  const lines = fault?.message.split("\n") ?? [];
  return lines.filter((line) => !/^\d+ faults?; nothing was loaded\.$/.test(line));
}

/** The content of tables, and the other reports. */
export function readChanged(changes: Changes): { content: Content; notes: readonly string[] } {
  return readExchange(folderOfTables(changes));
}
