import { type DocumentNode, visit } from "graphql";
import type { Amount } from "./check-limits.ts";

/** Counts the aliases of a query, those of `__typename` too. */
export function aliases(document: DocumentNode): Amount {
  let found = 0;
  visit(document, {
    Field(field) {
      if (field.alias !== undefined) found++;
    },
  });
  return { limit: "aliases", found };
}
