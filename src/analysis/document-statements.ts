import type { Adjacency } from "../index/adjacency.ts";
import { TYPE_RANKS } from "../index/edge-ids.ts";
import { indexCache } from "../index/index-cache.ts";
import { compareTexts } from "../model/collation.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import type { Slice } from "../model/slice.ts";
import { type ListKey, pageBehind } from "./orders/sort-keys.ts";

/** The sorts of statements in their order. */
const SORTS = ["NAME", "PROPERTY", "RELATIONSHIP", "FIGURE"] as const;
const [NAME, PROPERTY, RELATIONSHIP, FIGURE] = [0, 1, 2, 3] as const;
/** What filters distinguish: the sorts, and behind them the types of relationships. */
const CATEGORIES = SORTS.length + RELATIONSHIP_TYPES.length;
/** The properties that are names. */
export const NAME_PROPERTIES: ReadonlySet<string> = new Set(["name", "nameEn", "alias"]);

/** By the place of their first passage, or by their sort and what they say before that. */
export type StatementOrder = "PASSAGE" | "SORT";

/** The conditions on the statements of a document. Null matches all. */
export interface StatementFilter {
  /** `NAME`, `PROPERTY`, `RELATIONSHIP`, `FIGURE`. */
  readonly sorts: readonly string[] | null;
  /** Types of relationships; names and properties have none. */
  readonly via: readonly string[] | null;
}

/** The statements that a document proves, each by the number of the first piece of evidence for it. */
interface Statements {
  readonly begin: number;
  /** In the order of passages. */
  readonly pieces: Uint32Array;
  /** By piece, from `begin` on: the category of what it proves. */
  readonly categories: Uint8Array;
  /** By category: the number of statements. */
  readonly counts: Uint32Array;
}

/** The statements of a document take about as much memory as its evidence. */
const DOCUMENTS_MAX = 1_000;
const byPassage = indexCache<Statements>(DOCUMENTS_MAX);
const byKind = indexCache<Uint32Array>(DOCUMENTS_MAX);

/** A page of the statements of a document, by the first piece of evidence for each, and the number of all. */
export function pageOfStatements(
  index: Adjacency,
  document: string,
  { filter, order, slice }: { readonly filter: StatementFilter; readonly order: StatementOrder; readonly slice: Slice },
) {
  const statements = byPassage(index, document, () => readStatements(index, document));
  const { begin, pieces, categories, counts } = statements;
  const isListed = categoryFilter(filter);
  const sorted = order === "PASSAGE" ? pieces : byKind(index, document, () => sortedByKind(index, statements));
  const passes = (piece: number): boolean => isListed[categories[piece - begin] as number] === true;
  return {
    rows: pageBehind(keysOf(index, order), sorted, passes, slice),
    count: counts.reduce((sum, count, category) => sum + (isListed[category] === true ? count : 0), 0),
  };
}

/** The keys of an order; the last one is the id of the evidence. */
function keysOf(index: Adjacency, order: StatementOrder): ListKey[] {
  const { evidence } = index;
  const key = (readValue: ListKey["readValue"]): ListKey => ({ descending: false, readValue });
  const place = [key((piece) => evidence.table.from[piece] as number), key((piece) => evidence.idOf(piece))];
  const kind = [key((piece) => sortOf(categoryOf(index, piece))), key((piece) => wordOf(index, piece))];
  return order === "PASSAGE" ? place : [...kind, ...place];
}

/** By category: whether its statements match. */
function categoryFilter({ sorts, via }: StatementFilter): boolean[] {
  return Array.from({ length: CATEGORIES }, (_, category) => {
    const type = RELATIONSHIP_TYPES[category - SORTS.length];
    const isSort = sorts === null || sorts.includes(SORTS[sortOf(category)] ?? "");
    return isSort && (via === null || (type !== undefined && via.includes(type)));
  });
}

function readStatements(index: Adjacency, document: string): Statements {
  const { begin, end } = index.evidence.ofDocument(document);
  const pieces = firstPieces(index, begin, end);
  const categories = Uint8Array.from({ length: end - begin }, (_, at) => categoryOf(index, begin + at));
  const counts = new Uint32Array(CATEGORIES);
  for (const piece of pieces) {
    const category = categories[piece - begin] as number;
    counts[category] = (counts[category] as number) + 1;
  }
  return { begin, pieces, categories, counts };
}

/** The first piece of a document for each statement that it proves, in ascending order. */
function firstPieces(index: Adjacency, begin: number, end: number): Uint32Array {
  const { evidence } = index;
  const { subjects, facts, factList } = evidence.table;
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
    if (evidence.bySubject.lengthOf(subjects[piece] as number) === 1) {
      first.push(piece);
      continue;
    }
    let isFirst = true;
    evidence.bySubject.visit(subjects[piece] as number, (other) => {
      if (other < begin || other >= piece) return;
      if (statementOf[facts[other] as number] === statementOf[facts[piece] as number]) isFirst = false;
    });
    if (isFirst) first.push(piece);
  }
  return Uint32Array.from(first);
}

function sortedByKind(index: Adjacency, { begin, pieces, categories }: Statements): Uint32Array {
  const rankOf = wordRanks(index);
  const count = pieces.length;
  // Greater than each rank.
  const most = index.evidence.table.factList.length + TYPE_RANKS.length + index.figures.table.texts.length;
  // Numbers sort much faster than a comparison: the sort, the word, then the position.
  const numbers = Float64Array.from(pieces, (piece, at) => {
    const sort = sortOf(categories[piece - begin] as number);
    return (sort * most + rankOf(piece)) * count + at;
  });
  return Uint32Array.from(numbers.sort(), (number) => pieces[number % count] as number);
}

/** The positions of words in their order, among those of statements of the same sort. */
function wordRanks({ evidence, types, figures }: Adjacency): (piece: number) => number {
  const { subjects, facts, factList } = evidence.table;
  const properties = [...new Set(factList.map(({ property }) => property ?? ""))].sort(compareTexts);
  const ofFacts = factList.map(({ property }) => (property === null ? undefined : properties.indexOf(property)));
  return (piece) => {
    const ofFact = ofFacts[facts[piece] as number];
    if (ofFact !== undefined) return ofFact;
    const { kind, number } = evidence.subjects.kindOf(subjects[piece] as number);
    return kind === "relationship"
      ? (TYPE_RANKS[types[number] as number] as number)
      : (figures.table.measures[number] as number);
  };
}

/** The position in `SORTS` of the sort that a category belongs to. */
function sortOf(category: number): number {
  return category < SORTS.length ? category : RELATIONSHIP;
}

function categoryOf({ evidence, types }: Adjacency, piece: number): number {
  const { property } = evidence.factOf(piece);
  if (property !== null) return NAME_PROPERTIES.has(property) ? NAME : PROPERTY;
  const { kind, number } = evidence.subjects.kindOf(evidence.table.subjects[piece] as number);
  return kind === "relationship" ? SORTS.length + (types[number] as number) : FIGURE;
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
