import { z } from "zod";
import { statement } from "../graph/statement.ts";

/** Documents by their ids. */
export const documentsById = statement("document/by-id", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  }),
});
