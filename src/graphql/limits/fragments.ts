import { type DocumentNode, type FragmentDefinitionNode, Kind } from "graphql";
import type { Amount } from "./check-limits.ts";

/** Counts the fragments of a query. */
export function fragments(document: DocumentNode): Amount {
  return { limit: "fragments", found: fragmentsOf(document).size };
}

/** The fragments of a query by name. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const byName = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) byName.set(definition.name.value, definition);
  return byName;
}
