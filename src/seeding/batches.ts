import { plainOf } from "./literal.ts";
import type { SeedStatement } from "./seeds.ts";
import { SHAPES, statementOf } from "./shapes.ts";

/** Rows that one run of a statement stores. */
export interface SeedBatch {
  /** The statement, with `$rows` for its list. */
  readonly text: string;
  readonly rows: readonly unknown[];
}

/** Keeps a transaction's memory flat, and progress moving. */
const MOST_ROWS = 1_000;

/**
 * Gathers the rows of sound seeds by statement, so that an engine plans each statement once: shape by shape, which is an
 * order in which every row finds what it refers to.
 */
export function batchesOf(statements: readonly SeedStatement[]): SeedBatch[] {
  const ordered = SHAPES.flatMap((shape) => statements.filter((statement) => statement.shape === shape));
  const rowsByText = new Map<string, unknown[]>();
  for (const { shape, word, rows } of ordered) {
    const text = statementOf(shape, word);
    const gathered = rowsByText.get(text) ?? [];
    for (const row of rows) gathered.push(plainOf(row));
    rowsByText.set(text, gathered);
  }
  return [...rowsByText].flatMap(([text, rows]) => portions(rows).map((portion) => ({ text, rows: portion })));
}

function portions(rows: readonly unknown[]): (readonly unknown[])[] {
  const count = Math.ceil(rows.length / MOST_ROWS);
  return Array.from({ length: count }, (_, at) => rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS));
}
