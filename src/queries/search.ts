import { z } from "zod";
import { statement } from "../graph/statement.ts";

/** All names of all entities but the canonical ones, for an index to search. */
export const searchNames = statement("search/names", {
  params: z.object({}),
  row: z.object({ id: z.string(), nameEn: z.string().nullable(), aliases: z.array(z.string()) }),
});
