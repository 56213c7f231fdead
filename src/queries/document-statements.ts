import { z } from "zod";
import { statement } from "../graph/statement.ts";

/** The statements that a document proves, in the order of the text. */
export const statementsOfDocument = statement("document/statements", {
  params: z.object({
    document: z.string(),
    afterStart: z.int().nullable().default(null),
    afterId: z.string().nullable().default(null),
    limit: z.int().nonnegative(),
  }),
  row: z.object({ evidenceId: z.string(), start: z.int() }),
});

/** How many statements each document proves. */
export const countStatements = statement("document/count-statements", {
  params: z.object({ documents: z.array(z.string()) }),
  row: z.object({ document: z.string(), count: z.int() }),
});
