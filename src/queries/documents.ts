import { z } from "zod";
import { statement } from "../graph/statement.ts";
import { properties } from "./properties.ts";

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
    properties,
  }),
});
