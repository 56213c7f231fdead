import { z } from "zod";
import { statement } from "../graph/statement.ts";

/** What connects each root with its partners. */
export const ofRoots = statement("partner/of-roots", {
  params: z.object({
    roots: z.array(z.string()),
    via: z.array(z.string()),
    status: z.array(z.string()).nullable().default(null),
    from: z.string().nullable().default(null),
    to: z.string().nullable().default(null),
    rollUp: z.boolean(),
    limit: z.int().positive(),
  }),
  row: z.object({
    rootId: z.string(),
    holderId: z.string(),
    relationshipId: z.string(),
    otherId: z.string(),
    partnerId: z.string(),
    partnerName: z.string(),
    partnerLabels: z.array(z.string()),
    undated: z.boolean(),
  }),
});
