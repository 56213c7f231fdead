import { z } from "zod";
import { statement } from "../graph/statement.ts";

/** The kinds of source that data are loaded from. */
export const origin = z.enum(["seeds", "import"]);

/** The recorded state of the data set. Its `dataset` is the copy that is served, which each read of records names. */
export const state = statement("dataset/state", {
  params: z.object({ id: z.string() }),
  row: z.object({
    dataset: z.string(),
    version: z.string().nullable(),
    title: z.string().nullable(),
    digest: z.string().nullable(),
    loadedAt: z.string().nullable(),
    format: z.int().nullable(),
    origin: origin.nullable(),
    nodes: z.int().nullable(),
    relationships: z.int().nullable(),
  }),
});

/** The recorded state of the data set, as stored. */
export type StoredState = z.output<typeof state.row>;

/** The source that the data were loaded from. */
export type Origin = z.output<typeof origin>;

/** How many nodes are stored. */
export const nodeCounts = statement("dataset/node-counts", {
  params: z.object({ dataset: z.string() }),
  row: z.object({
    what: z.enum(["entities", "documents", "evidence", "measures", "figures"]),
    count: z.int(),
  }),
});
