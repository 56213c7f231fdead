import { z } from "zod";
import { statement } from "../graph/statement.ts";
import { properties } from "./properties.ts";

const ids = z.object({ dataset: z.string(), ids: z.array(z.string()) });

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
