import { readdirSync } from "node:fs";
import { examineRows, readSoundSeeds, type SoundRows } from "../checks/check.ts";
import { type Diagnostic, diagnosticAt, formatDiagnostics, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import { fileErrorReason } from "../files/error-reason.ts";
import { readFileWithin } from "../files/regular-file.ts";
import { contentOf } from "../seeds/content.ts";
import { FAULT, numberOf } from "../wording/plural.ts";
import { parseCsv } from "./csv.ts";
import { parseJsonl } from "./jsonl.ts";
import type { ReadTable } from "./read-tables.ts";
import { columnsOf, eachTable, TABLE_NAMES, type TableName } from "./tables.ts";
import { type RowsOfTables, rowsOfTables } from "./tables-to-rows.ts";

const READERS = { csv: parseCsv, jsonl: parseJsonl } as const;
type TableFormat = keyof typeof READERS;

/** The content of a folder, without faults. */
export interface SoundExchange extends SoundRows {
  readonly format: TableFormat | "cypher";
  /** Remarks for a reader that are no faults, in a line each. */
  readonly notes: readonly string[];
}

/**
 * Reads the tables of a folder, which are csv, jsonl or cypher, and checks them as seeds.
 *
 * @throws {YilianError} INVALID_TABLES, of Cypher INVALID_SEEDS; the message lists all faults, one a line, and counts
 * them.
 */
export function readExchange(folder: string): SoundExchange {
  const names = namesIn(folder);
  const format = formatOf(folder, names);
  if (format === "cypher") return { ...readSoundSeeds(folder), format, notes: [] };

  // The tables are out of scope when their rows are checked: both together would take twice the memory.
  const { rows, faults, unread, notes } = readRows(folder, names, format);
  const found = examineRows(rows, { files: names, faults, unread });
  if (found.length > 0) throw refusal(found);
  return { format, notes, ...contentOf(rows) };
}

/** The rows that the tables of a folder contain, with what else was read. */
function readRows(
  folder: string,
  names: readonly string[],
  format: TableFormat,
): RowsOfTables & Pick<ReadTable, "notes"> {
  const read = eachTable((table) => readTable(folder, names, table, format));
  const tables = Object.values(read);
  const diagnostics = tables.flatMap(({ faults }) => faults);
  if (tables.some(({ lost }) => lost)) throw refusal(sortDiagnostics(diagnostics));

  const placed = eachTable((table) => read[table].rows);
  const { rows, faults, unread } = rowsOfTables(
    placed,
    TABLE_NAMES.flatMap((table) => read[table].unread.map((cells) => ({ table, cells }))),
  );
  const doubtful = [...unread];
  if (read.dataset.rows.length === 0) {
    // These faults are reported here in the terms of tables; the check of the rows would use those of seeds.
    doubtful.push("Dataset");
    if (read.dataset.unread.length === 0)
      diagnostics.push(
        diagnosticAt(
          { file: `dataset.${format}`, line: 1 },
          "No row defines the data set.",
          "Write its version and title.",
        ),
      );
  }
  return {
    rows,
    faults: [...diagnostics, ...faults],
    unread: doubtful,
    notes: tables.flatMap(({ notes }) => notes),
  };
}

function refusal(faults: readonly Diagnostic[]): YilianError {
  const count = numberOf(faults.length, FAULT);
  return new YilianError("INVALID_TABLES", `${formatDiagnostics(faults)}\n${count}; nothing was loaded.`, {
    details: { faults },
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new YilianError(
      "INVALID_TABLES",
      `The folder "${folder}" ${fileErrorReason(cause)} Name a folder that \`yilian export\` wrote.`,
      { cause },
    );
  }
}

const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods|et|numbers)$/i;
const AS_CSV = "save each table as CSV UTF-8 under its name, such as entities.csv";

function formatOf(folder: string, names: readonly string[]): TableFormat | "cypher" {
  const contains = {
    csv: TABLE_NAMES.some((table) => names.includes(`${table}.csv`)),
    jsonl: TABLE_NAMES.some((table) => names.includes(`${table}.jsonl`)),
    cypher: names.some((name) => name.endsWith(".cypher") && !name.startsWith(".")),
  };
  const [format, other] = (["csv", "jsonl", "cypher"] as const).filter((one) => contains[one]);
  const refuse = (message: string): YilianError =>
    new YilianError("INVALID_TABLES", `The folder "${folder}" ${message}`);
  if (format !== undefined && other !== undefined)
    throw refuse(`contains both ${format} and ${other}, and they may differ. Leave one of them there.`);
  if (format !== undefined) return format;
  if (names.some((name) => name.endsWith(".graphml")))
    throw refuse(
      "contains GraphML, which is for drawing programs and leaves out the evidence. Import csv, jsonl or cypher.",
    );
  const workbook = names.find((name) => WORKBOOK.test(name));
  if (workbook !== undefined) throw refuse(`contains no tables, but ${workbook}: ${AS_CSV}.`);
  throw refuse(
    `contains no tables. They are ${TABLE_NAMES.map((table) => `${table}.csv`).join(", ")}, or the same as .jsonl.`,
  );
}

function readTable(folder: string, names: readonly string[], table: TableName, format: TableFormat): ReadTable {
  const file = `${table}.${format}`;
  const lose = (message: string, hint: string): ReadTable => {
    return { rows: [], unread: [], faults: [diagnosticAt({ file, line: 1 }, message, hint)], notes: [], lost: true };
  };
  if (!names.includes(file)) {
    const workbook = names.find((name) => name.startsWith(`${table}.`) && WORKBOOK.test(name));
    const hint =
      workbook === undefined
        ? "All tables must be there, also those without rows: export again."
        : `There is ${workbook}: ${AS_CSV}.`;
    return lose("The file is missing.", hint);
  }
  let bytes: Buffer;
  try {
    bytes = readFileWithin(folder, file);
  } catch (error) {
    return lose(`The file ${fileErrorReason(error)}`, "Export again.");
  }
  return READERS[format](columnsOf(table), file, bytes);
}
