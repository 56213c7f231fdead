import { type DocumentNode, Kind } from "graphql";
import type { Amount } from "./check-limits.ts";
import { fragmentsOf } from "./fragments.ts";
import { selectedFields } from "./selected-fields.ts";

/** Counts the fields at the top of an operation; the largest one counts. */
export function rootFields(document: DocumentNode): Amount {
  const fragments = fragmentsOf(document);
  let found = 0;
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      found = Math.max(found, selectedFields(definition.selectionSet, fragments).length);
  return { limit: "rootFields", found };
}
