import { z } from "zod";
import { statement } from "../graph/statement.ts";
import { properties } from "./properties.ts";

/** Figures by their ids. */
export const figuresById = statement("figure/by-id", {
  params: z.object({ dataset: z.string(), ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    ofId: z.string(),
    properties,
  }),
});

/** All measures. */
export const measures = statement("figure/measures", {
  params: z.object({ dataset: z.string() }),
  row: z.object({ id: z.string(), name: z.string(), nameEn: z.string(), unit: z.string() }),
});
