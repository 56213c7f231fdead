import { type DirectiveNode, type DocumentNode, visit } from "graphql";
import type { Amount } from "./check-limits.ts";

/** Counts the directives in the place of a query that has the most. */
export function directives(document: DocumentNode): Amount {
  let found = 0;
  visit(document, {
    enter(node) {
      const here = (node as { directives?: readonly DirectiveNode[] }).directives;
      if (here !== undefined && here.length > found) found = here.length;
    },
  });
  return { limit: "directives", found };
}
