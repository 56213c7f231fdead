import { z } from "zod";
import type { GraphReader, Neighbour } from "./graph.ts";
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

/** Reads {@link neighbours} as the port has it. */
export function neighboursOf(
  reader: Pick<GraphReader, "read">,
  id: string,
  types: readonly string[] | undefined,
): Promise<Neighbour[]> {
  return reader.read(neighbours, { id, types: types === undefined ? null : [...types] });
}
