import { z } from "zod";
import { statement } from "../graph/statement.ts";

/** All entities, for an index of who is joined with whom. */
export const adjacencyNodes = statement("adjacency/nodes", {
  params: z.object({}),
  row: z.object({ id: z.string(), labels: z.array(z.string()), name: z.string() }),
});

/** All relationships of some types, for such an index. */
export const adjacencyEdges = statement("adjacency/edges", {
  params: z.object({ types: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    type: z.string(),
    fromId: z.string(),
    toId: z.string(),
    status: z.string().nullable(),
    since: z.string().nullable(),
    until: z.string().nullable(),
  }),
});

/** How many passages bear on each entity and relationship. */
export const adjacencyEvidence = statement("adjacency/evidence", {
  params: z.object({}),
  row: z.object({ about: z.string(), count: z.int() }),
});
