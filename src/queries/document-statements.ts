import { z } from "zod";
import { cypherFragment } from "../graph/cypher-fragment.ts";
import type { GraphReader } from "../graph/graph.ts";
import { statement } from "../graph/statement.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import type { KeyValues, Slice } from "../model/slice.ts";
import { keysetPieces } from "./keyset.ts";
import { fillSlots } from "./template.ts";

const texts = z.array(z.string());
const keys = z.array(z.union([z.string(), z.number()]));
const filtered = { documents: texts, sorts: texts.nullable(), types: texts, via: texts.nullable() };

const ofDocuments = statement("document/statements", {
  params: z.object({ ...filtered, after: keys.nullable(), limit: z.int().nonnegative() }),
  row: z.object({ entityId: z.string(), evidenceId: z.string(), keys }),
});
const countOfDocuments = statement("document/count-statements", {
  params: z.object(filtered),
  row: z.object({ entityId: z.string(), count: z.int() }),
});

const proved = cypherFragment("document/proved");

/**
 * What statements are ordered by: by the place of their first passage, or by their sort and what they say before that.
 */
const ORDERS = (() => {
  const key = (expression: string) => ({ expression, descending: false });
  const place = [key(cypherFragment("order/statement-start")), key(cypherFragment("order/statement-id"))];
  const kind = [key(cypherFragment("order/statement-sort")), key(cypherFragment("order/statement-word"))];
  return { PASSAGE: place, KIND: [...kind, ...place] } as const;
})();

/** An order of statements. */
export type StatementOrder = keyof typeof ORDERS;

/** The conditions on the statements of a document. Null allows all. */
export interface StatementFilter {
  /** `NAME`, `PROPERTY`, `RELATIONSHIP`, `FIGURE`. */
  readonly sorts: readonly string[] | null;
  /** Types of relationships; names and properties have none. */
  readonly via: readonly string[] | null;
}

/**
 * The statements that some documents prove, those of each in the order they are read; `entityId` is the document's id.
 */
export function listStatements(
  reader: GraphReader,
  documents: readonly string[],
  request: { readonly filter: StatementFilter; readonly order: StatementOrder; readonly slice: Slice },
): Promise<{ entityId: string; evidenceId: string; keys: KeyValues }[]> {
  const { filter, order, slice } = request;
  const pieces = { proved, ...keysetPieces(ORDERS[order], slice.backwards) };
  const after = slice.after === null ? null : [...slice.after];
  return reader.read(fillSlots(ofDocuments, pieces), { ...paramsOf(documents, filter), after, limit: slice.limit });
}

/** How many statements each of some documents proves. */
export function countStatements(
  reader: GraphReader,
  documents: readonly string[],
  filter: StatementFilter,
): Promise<{ entityId: string; count: number }[]> {
  return reader.read(fillSlots(countOfDocuments, { proved }), paramsOf(documents, filter));
}

function paramsOf(documents: readonly string[], { sorts, via }: StatementFilter) {
  return {
    documents: [...documents],
    sorts: sorts && [...sorts],
    types: [...RELATIONSHIP_TYPES],
    via: via && [...via],
  };
}
