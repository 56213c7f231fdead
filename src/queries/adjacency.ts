import { z } from "zod";
import type { GraphReader } from "../graph/graph.ts";
import { statement } from "../graph/statement.ts";
import type { RelationshipType } from "../model/relationship-types.ts";
import { KNOWLEDGE } from "../model/values.ts";
import { fillSlots } from "./template.ts";

/** Which copy of the data set is read. */
const ofCopy = { dataset: z.string() };

type Reader = Pick<GraphReader, "read">;

/** The rows of a statement. */
export type RowsOf<S extends { readonly row: z.ZodObject }> = readonly z.output<S["row"]>[];

/** All entities, for the index of relationships. */
export const adjacencyNodes = statement("adjacency/nodes", {
  params: z.object(ofCopy),
  row: z.object({
    labels: z.array(z.string()),
    subkind: z.string().nullable(),
    level: z.string().nullable(),
    ownership: z.string().nullable(),
    status: z.string().nullable(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    provinceLevel: z.boolean(),
    family: z.string().nullable(),
    ids: z.array(z.string()),
    names: z.array(z.string()),
  }),
});

/** The ids of the entities whose own activities documents report. */
export const adjacencyReports = statement("adjacency/reports", {
  params: z.object(ofCopy),
  row: z.object({ ids: z.array(z.string()) }),
});

/** The names and ids of entities except their canonical names and their ids. */
export const adjacencyOtherNames = statement("adjacency/other-names", {
  params: z.object(ofCopy),
  row: z.object({
    id: z.string(),
    nameEn: z.string().nullable(),
    aliases: z.array(z.string()),
    formerIds: z.array(z.string()),
  }),
});

/** The roles of persons in institutions. */
export const adjacencyRoles = statement("adjacency/roles", {
  params: z.object(ofCopy),
  row: z.object({ id: z.string(), roles: z.array(z.string()) }),
});

/** The evidence in a range of ids. */
export const adjacencyEvidence = statement("adjacency/evidence", {
  params: z.object({ ...ofCopy, first: z.string(), before: z.string() }),
  row: z.object({ knowledge: z.enum(KNOWLEDGE), ids: z.array(z.string()) }),
});

/** All figures. */
export const adjacencyFigures = statement("adjacency/figures", {
  params: z.object(ofCopy),
  row: z.object({
    measure: z.string(),
    asOf: z.string().nullable(),
    since: z.string().nullable(),
    until: z.string().nullable(),
    ids: z.array(z.string()),
    values: z.array(z.number()),
    subjects: z.array(z.string()),
    relationships: z.array(z.string()),
    certifications: z.array(z.string()),
  }),
});

const counts = statement("adjacency/counts", { params: z.object(ofCopy), row: z.object({ count: z.int() }) });

const relationships = statement("adjacency/relationships", {
  params: z.object({ ...ofCopy, first: z.string(), before: z.string() }),
  row: z.object({
    status: z.string().nullable(),
    since: z.string().nullable(),
    until: z.string().nullable(),
    reviewed: z.string().nullable(),
    kind: z.string().nullable(),
    hasMore: z.boolean(),
    ids: z.array(z.string()),
  }),
});

/** How many relationships of a type there are. */
export async function countRelationshipsOf(
  reader: Reader,
  dataset: string,
  type: RelationshipType,
  signal?: AbortSignal,
): Promise<number> {
  const [row] = await reader.read(fillSlots(counts, { type }), { dataset }, signal);
  return row?.count ?? 0;
}

/** The relationships of a type whose start has an id from `first` on and less than `before`, for the index. */
export function readRelationships(
  reader: Reader,
  dataset: string,
  type: RelationshipType,
  range: { readonly first: string; readonly before: string },
  signal?: AbortSignal,
) {
  return reader.read(fillSlots(relationships, { type }), { dataset, ...range }, signal);
}
