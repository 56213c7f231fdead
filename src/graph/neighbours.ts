import { z } from "zod";
import { statement } from "./statement.ts";

/** The relationships of an entity, by the neighbour's id and then the relationship's. */
export const neighbours = statement("graph/neighbours", {
  params: z.object({ id: z.string(), types: z.array(z.string()).nullable().default(null) }),
  row: z.object({
    relationshipId: z.string(),
    type: z.string(),
    direction: z.enum(["OUT", "IN"]),
    neighbourId: z.string(),
  }),
});
