import { z } from "zod";
import { cypherFragment } from "../graph/cypher-fragment.ts";
import type { GraphReader } from "../graph/graph.ts";
import { statement } from "../graph/statement.ts";
import type { KeyValues, Slice } from "../model/slice.ts";
import { keysetPieces } from "./keyset.ts";
import { fillSlots } from "./template.ts";

const keys = z.array(z.union([z.string(), z.number()]));
/** The shape of one piece of evidence, as it is stored. */
export const evidence = z.object({
  id: z.string(),
  about: z.string(),
  property: z.string().nullable(),
  value: z.string().nullable(),
  document: z.string(),
  fragment: z.string().nullable(),
  start: z.int().nullable(),
  knowledge: z.enum(["stated", "implied"]),
});

/** One passage that bears on one statement, as it is stored. */
export type EvidenceRow = z.output<typeof evidence>;

/** Pieces of evidence by their ids. */
export const evidenceById = statement("evidence/by-id", {
  params: z.object({ ids: z.array(z.string()) }),
  row: evidence,
});

/** The evidence of entities or relationships, by document and place in the text. */
export const evidenceAbout = statement("evidence/about", {
  params: z.object({ abouts: z.array(z.string()) }),
  row: evidence,
});

const ofEntities = statement("evidence/of-entities", {
  params: z.object({ ids: z.array(z.string()), after: keys.nullable(), limit: z.int().nonnegative() }),
  row: z.object({ entityId: z.string(), evidenceId: z.string(), keys }),
});

/** How much evidence entities have, that of their relationships included. */
export const countEvidence = statement("evidence/count-of-entities", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ entityId: z.string(), count: z.int() }),
});

const ORDER = ["evidence-document", "evidence-start", "evidence-id"].map((name) => ({
  expression: cypherFragment(`order/${name}`),
  descending: false,
}));

/** The evidence of some entities, that of each in the order it is read. */
export function listEvidence(
  reader: GraphReader,
  ids: readonly string[],
  { after, limit, backwards }: Slice,
): Promise<{ entityId: string; evidenceId: string; keys: KeyValues }[]> {
  const params = { ids: [...ids], after: after === null ? null : [...after], limit };
  return reader.read(fillSlots(ofEntities, keysetPieces(ORDER, backwards)), params);
}
