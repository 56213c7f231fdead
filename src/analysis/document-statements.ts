import type { Adjacency } from "../index/adjacency.ts";
import { indexCache } from "../index/index-cache.ts";
import { compareTexts } from "../model/collation.ts";
import type { ListKey } from "./sort-keys.ts";

/** The sorts of statements in their order. */
const SORTS = ["NAME", "PROPERTY", "RELATIONSHIP", "FIGURE"] as const;
const NAMES: ReadonlySet<string> = new Set(["name", "nameEn", "alias"]);

/** By the place of their first passage, or by their sort and what they say before that. */
export type StatementOrder = "PASSAGE" | "KIND";

/** The conditions on the statements of a document. Null matches all. */
export interface StatementFilter {
  /** `NAME`, `PROPERTY`, `RELATIONSHIP`, `FIGURE`. */
  readonly sorts: readonly string[] | null;
  /** Types of relationships; names and properties have none. */
  readonly via: readonly string[] | null;
}

/** A position takes four bytes, so the statements of all documents are about as large as the evidence. */
const DOCUMENTS_MAX = 1_000;
const byPassage = indexCache<Uint32Array>(DOCUMENTS_MAX);
const byKind = indexCache<Uint32Array>(DOCUMENTS_MAX);

/**
 * The statements that a document proves, in an order. A statement is identified by the number of the first piece of
 * evidence in the document that proves it.
 */
export function statementsOf(index: Adjacency, document: string, order: StatementOrder): Uint32Array {
  const statements = byPassage(index, document, () => firstPieces(index, document));
  return order === "PASSAGE" ? statements : byKind(index, document, () => sortedByKind(index, statements));
}

/** The keys of an order; the last one is the id of the evidence. */
export function statementKeys(index: Adjacency, order: StatementOrder): ListKey[] {
  const { evidence } = index;
  const key = (readValue: ListKey["readValue"]): ListKey => ({ descending: false, readValue });
  const place = [key((piece) => evidence.table.from[piece] as number), key((piece) => evidence.idOf(piece))];
  const kind = [key((piece) => sortOf(index, piece)), key((piece) => wordOf(index, piece))];
  return order === "PASSAGE" ? place : [...kind, ...place];
}

/** Whether statements match a filter. */
export function statementFilter(index: Adjacency, { sorts, via }: StatementFilter): (piece: number) => boolean {
  const isSort = SORTS.map((sort) => sorts === null || sorts.includes(sort));
  return (piece) => {
    const sort = sortOf(index, piece);
    return (
      isSort[sort] === true && (via === null || (SORTS[sort] === "RELATIONSHIP" && via.includes(wordOf(index, piece))))
    );
  };
}

/** The first piece of a document for each statement that it proves, in ascending order. */
function firstPieces(index: Adjacency, document: string): Uint32Array {
  const { evidence } = index;
  const { subjects, facts, factList } = evidence.table;
  const { begin, end } = evidence.ofDocument(document);
  // Pieces that state and that imply the same are of one statement.
  const numbers = new Map<string, number>();
  const statementOf = factList.map(({ property, value }) => {
    const key = JSON.stringify([property, value]);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const first: number[] = [];
  for (let piece = begin; piece < end; piece++) {
    let isFirst = true;
    evidence.bySubject.visit(subjects[piece] as number, (other) => {
      if (other < begin || other >= piece) return;
      if (statementOf[facts[other] as number] === statementOf[facts[piece] as number]) isFirst = false;
    });
    if (isFirst) first.push(piece);
  }
  return Uint32Array.from(first);
}

function sortedByKind(index: Adjacency, statements: Uint32Array): Uint32Array {
  const words = Array.from(statements, (piece) => wordOf(index, piece));
  const sorted = [...new Set(words)].sort(compareTexts);
  const ranks = new Map(sorted.map((word, at) => [word, at]));
  const count = statements.length;
  const numbers = Float64Array.from(
    statements,
    (piece, at) => (sortOf(index, piece) * sorted.length + (ranks.get(words[at] ?? "") ?? 0)) * count + at,
  );
  return Uint32Array.from(numbers.sort(), (number) => statements[number % count] as number);
}

/** The position of the sort of a statement in `SORTS`. */
function sortOf({ evidence }: Adjacency, piece: number): number {
  const { property } = evidence.factOf(piece);
  if (property !== null) return NAMES.has(property) ? 0 : 1;
  return evidence.subjects.kindOf(evidence.table.subjects[piece] as number).kind === "relationship" ? 2 : 3;
}

/** The name of a property, the type of a relationship, the measure of a figure. */
function wordOf(index: Adjacency, piece: number): string {
  const { evidence } = index;
  const { property } = evidence.factOf(piece);
  if (property !== null) return property;
  const { kind, number } = evidence.subjects.kindOf(evidence.table.subjects[piece] as number);
  if (kind === "relationship") return index.typeOf(number);
  return kind === "figure" ? index.figures.measureOf(number) : "";
}
