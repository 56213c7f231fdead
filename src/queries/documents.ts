import { z } from "zod";
import { statement } from "../graph/statement.ts";
import { properties } from "./properties.ts";

/** Documents by their ids. */
export const documentsById = statement("document/by-id", {
  params: z.object({ dataset: z.string(), ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    properties,
  }),
});
