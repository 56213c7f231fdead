import { EVIDENCE_FILE, tailOf } from "../seeds/templates.ts";
import { type FactList, factLists } from "../seeds/write-rows.ts";
import type { ExportFile } from "./atomic-write.ts";
import { plainNumber } from "./cell-format.ts";
import { eachTable, type TableName, type Tables } from "./tables.ts";
import { rowsOfTables } from "./tables-to-rows.ts";

/** Which table the rows of a template belong to; the rest are those of entities. */
const HOMES: Readonly<Record<string, TableName>> = {
  dataset: "dataset",
  document: "documents",
  mark: "documents",
  measure: "measures",
  relationship: "relationships",
  "symmetric-relationship": "relationships",
  figure: "figures",
};

/** The files in the order in which they run, before the one that derives the evidence. */
const FILES = ["dataset", "documents", "measures", "entities", "relationships", "figures"] as const;

/** Keeps each statement small enough for a browser to show. */
const MOST_ROWS = 500;

/** Writes tables as seeds: statements that follow the templates, and run as written, file after file. */
export function formatCypher(tables: Tables): ExportFile[] {
  const place = { file: "", line: 0 };
  const { rows } = rowsOfTables(eachTable((table) => tables[table].map((cells) => ({ place, cells }))));
  const lists = factLists(rows);
  const files = FILES.map((table, at) => {
    const own = lists.filter(({ template }) => (HOMES[template] ?? "entities") === table);
    const statements = own.flatMap(statementsOf);
    const head = `// ${table}, as Yilian exported them; the file is overwritten by the next export.\n`;
    return { name: `0${at + 1}-${table}.cypher`, text: [head, ...statements].join("\n") };
  });
  return [...files, { name: `0${files.length + 1}-evidence.cypher`, text: EVIDENCE_FILE }];
}

function statementsOf({ template, word, rows }: FactList): string[] {
  const tail = tailOf(template, word);
  const count = Math.ceil(rows.length / MOST_ROWS);
  return Array.from({ length: count }, (_, at) => {
    const own = rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS).map((row) => `  ${formatLiteral(row)}`);
    return `UNWIND [\n${own.join(",\n")}\n] AS row\n${tail};\n`;
  });
}

/** Writes a value as Cypher has it, in a form that both engines and the reader of seeds take. */
export function formatLiteral(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") {
    // A whole number beyond 64 bits would be refused.
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${plainNumber(value)}.0` : plainNumber(value);
  }
  if (Array.isArray(value)) return `[${value.map(formatLiteral).join(", ")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${entries.map(([key, inner]) => `${key}: ${formatLiteral(inner)}`).join(", ")}}`;
  }
  return String(value);
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\t": "\\t" };

/** Neo4j reads \u before it looks for the backslash in front of it: no u may follow one. */
function quoted(text: string): string {
  const escaped = text.replaceAll(/[\\'\p{Cc}\u2028\u2029\ufeff]|(?<=\\)u/gu, (sign) => ESCAPES[sign] ?? codeOf(sign));
  return `'${escaped}'`;
}

function codeOf(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
