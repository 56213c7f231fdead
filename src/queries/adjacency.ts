import { z } from "zod";
import type { GraphReader } from "../graph/graph.ts";
import { statement } from "../graph/statement.ts";
import type { RelationshipType } from "../model/relationship-types.ts";
import { fillSlots } from "./template.ts";

type Reader = Pick<GraphReader, "read">;

/** All entities, for an index of who is joined with whom. */
export const adjacencyNodes = statement("adjacency/nodes", {
  params: z.object({}),
  row: z.object({ labels: z.array(z.string()), ids: z.array(z.string()), names: z.array(z.string()) }),
});

/** How many passages bear on entities and relationships. */
export const adjacencyEvidence = statement("adjacency/evidence", {
  params: z.object({}),
  row: z.object({ count: z.int(), about: z.array(z.string()) }),
});

const alike = {
  status: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  ids: z.array(z.string()),
};

const counts = statement("adjacency/counts", { params: z.object({}), row: z.object({ count: z.int() }) });

const edges = statement("adjacency/edges", {
  params: z.object({ first: z.string(), before: z.string() }),
  row: z.object(alike),
});

/** How many relationships of a type there are. */
export async function countEdges(reader: Reader, type: RelationshipType, signal?: AbortSignal): Promise<number> {
  const [row] = await reader.read(fillSlots(counts, { type }), {}, signal);
  return row?.count ?? 0;
}

/** The relationships of a type that start at entities from one id to before another, for such an index. */
export function readEdges(
  reader: Reader,
  type: RelationshipType,
  [first, before]: readonly [string, string],
  signal?: AbortSignal,
) {
  return reader.read(fillSlots(edges, { type }), { first, before }, signal);
}
