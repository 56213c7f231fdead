import type { TextFile } from "../files/atomic-write.ts";
import type { Content } from "../model/records.ts";
import { EVIDENCE_FILE, tailOf } from "../seeds/templates.ts";
import { formatLiteral } from "../seeds/write-literal.ts";
import { type FactList, factLists } from "../seeds/write-rows.ts";
import { rowsOfContent } from "./content-to-rows.ts";
import type { TableName } from "./tables.ts";

/** The table for the rows of a template; all others belong to the table of entities. */
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

/** Few enough rows for a browser to show the statement. */
const MOST_ROWS = 500;

/** Writes a data set as seeds: statements that follow the templates, and run as written, file after file. */
export function formatCypher(content: Content): TextFile[] {
  const lists = factLists(rowsOfContent(content));
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
