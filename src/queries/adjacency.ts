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

const about = { params: z.object({ ids: z.array(z.string()) }) };
const listed = z.object({ count: z.int(), ids: z.array(z.string()) });
const alike = {
  status: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  ids: z.array(z.string()),
};

/** Some entities, as {@link adjacencyNodes} tells all. */
export const someNodes = statement("adjacency/some-nodes", { ...about, row: adjacencyNodes.row });

/** The relationships at some entities. */
export const edgesAround = statement("adjacency/around", { ...about, row: z.object({ type: z.string(), ...alike }) });

/** Those by which some entities belong to others or lie in places. */
export const edgesAbove = statement("adjacency/above", { ...about, row: z.object({ type: z.string(), ...alike }) });

/** How many relationships some entities have. */
export const degrees = statement("adjacency/degrees", { ...about, row: listed });

/** How many passages bear on some entities and relationships. */
export const passages = statement("adjacency/passages", { ...about, row: listed });

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
