import { type DocumentNode, Kind, type SelectionSetNode } from "graphql";
import type { Amount } from "./check-limits.ts";
import { fragmentsOf } from "./fragments.ts";

/**
 * Counts the selections of all operations, with each fragment spelled out wherever it is spread.
 *
 * Each fragment is counted once, so that a bomb of fragments costs no more than its length.
 */
export function selections(document: DocumentNode): Amount {
  const fragments = fragmentsOf(document);
  const counted = new Map<string, number>();

  function count(set: SelectionSetNode | undefined): number {
    let sum = 0;
    for (const selection of set?.selections ?? [])
      sum +=
        1 + (selection.kind === Kind.FRAGMENT_SPREAD ? spread(selection.name.value) : count(selection.selectionSet));
    return sum;
  }

  function spread(name: string): number {
    const known = counted.get(name);
    if (known !== undefined) return known;
    // A fragment that contains itself counts as empty there. The validation rejects it.
    counted.set(name, 0);
    const sum = count(fragments.get(name)?.selectionSet);
    counted.set(name, sum);
    return sum;
  }

  let found = 0;
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) found += count(definition.selectionSet);
  return { limit: "selections", found };
}
