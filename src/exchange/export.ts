import { YilianError } from "../errors.ts";
import type { TextFile } from "../files/atomic-write.ts";
import type { GraphReader } from "../graph/graph.ts";
import { readContent } from "../loading/stored-content.ts";
import { digestOf } from "../model/digest.ts";
import { DATASET } from "../model/ids.ts";
import type { Content } from "../model/records.ts";
import { state } from "../queries/dataset.ts";
import { formatSize, noun, numberOf } from "../wording/plural.ts";
import { tablesOf } from "./content-to-tables.ts";
import { formatCsv } from "./csv.ts";
import { formatCypher } from "./cypher.ts";
import { isFormula } from "./formulas.ts";
import { formatGraphml } from "./graphml.ts";
import { formatJsonl } from "./jsonl.ts";
import { columnsOf, TABLE_NAMES, type Tables } from "./tables.ts";
import { writeFolder } from "./write-folder.ts";

/** The formats of an export, in the order in which they are listed. */
export const FORMATS = ["csv", "jsonl", "graphml", "cypher"] as const;
export type Format = (typeof FORMATS)[number];

/** What was exported. */
export interface Exported {
  readonly version: string;
  readonly digest: string;
  /** The names of the files. */
  readonly files: readonly string[];
  /** How many rows each table has. */
  readonly counts: Readonly<Record<keyof Tables, number>>;
  /** How many cells of a raw CSV begin as a formula does. */
  readonly formulas: number;
}

/**
 * Writes the content of the graph into a folder; `bom` puts a byte order mark in front of each CSV, and `raw` leaves
 * texts in it that look like formulas.
 *
 * @throws {YilianError} INVALID_ARGUMENT for `bom` or `raw` with a format other than csv, or a folder that cannot be
 * written to. NO_SPACE. DATA_DAMAGED when nothing was loaded, or the graph differs from what was loaded.
 */
export async function exportGraph(
  reader: GraphReader,
  format: Format,
  folder: string,
  bom = false,
  raw = false,
): Promise<Exported> {
  refuseForOthers(format, { bom, raw });
  const content = await readContent(reader);
  const digest = digestOf(content);
  const [stored] = await reader.read(state, { id: DATASET });
  if ((stored?.digest ?? digest) !== digest) {
    const message =
      "The stored data differ from what was loaded: others changed it, or it is being loaded just now. Nothing was exported. Try again, or load it again.";
    throw new YilianError("DATA_DAMAGED", message);
  }
  return exportContent(content, digest, { format, folder, bom, raw });
}

/**
 * Writes a content with its digest into a folder, as {@link exportGraph} does.
 *
 * @throws {YilianError} INVALID_ARGUMENT and NO_SPACE as there.
 */
export function exportContent(content: Content, digest: string, { format, folder, bom, raw }: ExportOptions): Exported {
  refuseForOthers(format, { bom, raw });
  const tables = tablesOf(content);
  const files = filesOf(content, tables, { format, bom, raw });
  writeFolder(folder, files);
  return {
    version: content.version,
    digest,
    files: files.map(({ name }) => name),
    counts: Object.fromEntries(TABLE_NAMES.map((table) => [table, tables[table].length])) as Exported["counts"],
    formulas: format === "csv" && raw ? formulasIn(tables) : 0,
  };
}

/** What is written, where and how. */
interface ExportOptions {
  readonly format: Format;
  readonly folder: string;
  /** Whether each CSV begins with a byte order mark. */
  readonly bom: boolean;
  /** Whether texts that look like formulas stay as they are in a CSV. */
  readonly raw: boolean;
}

function refuseForOthers(format: Format, options: Pick<ExportOptions, "bom" | "raw">): void {
  const given = (["bom", "raw"] as const).find((name) => options[name]);
  if (given !== undefined && format !== "csv")
    throw new YilianError("INVALID_ARGUMENT", `--${given} is only for csv: leave it out for ${format}.`);
}

function filesOf(
  content: Content,
  tables: Tables,
  { format, bom, raw }: Omit<ExportOptions, "folder">,
): readonly TextFile[] {
  switch (format) {
    case "csv":
      return TABLE_NAMES.map((name) => ({
        name: `${name}.csv`,
        text: formatCsv(columnsOf(name), tables[name], bom, raw),
      }));
    case "jsonl":
      return TABLE_NAMES.map((name) => ({ name: `${name}.jsonl`, text: formatJsonl(tables[name]) }));
    case "graphml":
      return [{ name: "graph.graphml", text: formatGraphml(tables) }];
    case "cypher":
      return formatCypher(content);
  }
}

function formulasIn(tables: Tables): number {
  const texts = Object.values(tables).flatMap((rows) => rows.flatMap((row) => Object.values(row).flat()));
  return texts.filter((text) => typeof text === "string" && isFormula(text)).length;
}

/** A line on what was exported, and another with advice. */
export function formatExported({ version, digest, files, counts, formulas }: Exported, folder: string): string {
  const size = formatSize(counts);
  const where = `${files.length > 1 ? `${files.length} files` : files[0]} in ${folder}`;
  const lines = [`Data set ${version} (${digest.slice(0, 12)}) is exported to ${where}: ${size}.`];
  if (formulas > 0) {
    const begin = numberOf(formulas, noun("cell begins", "cells begin"));
    lines.push(
      `${begin} with = + - or @, which Excel takes for a formula: open the files by Data > From Text/CSV, all columns as Text.`,
    );
  }
  return lines.join("\n");
}
