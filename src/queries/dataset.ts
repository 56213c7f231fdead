import { z } from "zod";
import { statement } from "../graph/statement.ts";

/** How many entities, relationships and pieces of evidence there are, by sort. */
export const datasetCounts = statement("dataset/counts", {
  params: z.object({ types: z.array(z.string()) }),
  row: z.object({
    what: z.enum(["entity", "relationship", "figure", "evidence"]),
    names: z.array(z.string()),
    count: z.int(),
  }),
});
