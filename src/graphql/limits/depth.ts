import { type DocumentNode, Kind, type SelectionSetNode } from "graphql";
import type { Amount } from "./check-limits.ts";
import { fragmentsOf } from "./fragments.ts";

/** Measures how deep the fields of a query nest, with fragments spelled out and without `__schema` and `__type`. */
export function depth(document: DocumentNode): Amount {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, number>();

  function deepest(set: SelectionSetNode | undefined): number {
    let found = 0;
    for (const selection of set?.selections ?? []) {
      let here: number;
      if (selection.kind === Kind.FRAGMENT_SPREAD) here = spread(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) here = deepest(selection.selectionSet);
      else here = selection.name.value.startsWith("__") ? 0 : 1 + deepest(selection.selectionSet);
      if (here > found) found = here;
    }
    return found;
  }

  function spread(name: string): number {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0);
    const found = deepest(fragments.get(name)?.selectionSet);
    measured.set(name, found);
    return found;
  }

  let found = 0;
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) found = Math.max(found, deepest(definition.selectionSet));
  return { limit: "depth", found };
}
