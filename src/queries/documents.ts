import { z } from "zod";
import { statement } from "../graph/statement.ts";

/** The passages of documents that are cited. */
export const citedPassages = statement("document/passages", {
  params: z.object({ documents: z.array(z.string()) }),
  row: z.object({ document: z.string(), fragment: z.string() }),
});

/** Documents by their ids. */
export const documentsById = statement("document/by-id", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  }),
});
