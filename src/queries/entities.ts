import { z } from "zod";
import { statement } from "../graph/statement.ts";

const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));
const ids = z.object({ ids: z.array(z.string()) });

/** Entities by their ids. */
export const entitiesById = statement("entity/by-id", {
  params: ids,
  row: z.object({ id: z.string(), labels: z.array(z.string()), properties }),
});

/** Entities by their former ids. */
export const entitiesByFormerId = statement("entity/by-former-id", {
  params: ids,
  row: z.object({ formerId: z.string(), id: z.string(), labels: z.array(z.string()), properties }),
});

/** The institutions and places that entities belong to, and their locations. */
export const wholesOfEntities = statement("entity/wholes", {
  params: ids,
  row: z.object({
    id: z.string(),
    type: z.enum(["PART_OF", "LOCATED_IN", "AFFILIATED_WITH"]),
    wholeId: z.string(),
    labels: z.array(z.string()),
    status: z.string().nullable(),
    role: z.string().nullable(),
    until: z.string().nullable(),
  }),
});
