import { entitiesNamed, entityFormerly } from "../index/named-entities.ts";
import { namesWritten } from "./common-forms.ts";
import type { NameIndex } from "./name-index.ts";

/**
 * The entities that a name can mean, by their numbers in the adjacency index in ascending order: those that have the
 * name, else those of which it is another written form.
 */
export function entitiesByName(names: NameIndex, name: string): number[] {
  const exact = entitiesNamed(names.adjacency, name);
  if (exact.length > 0) return exact;
  const nodes = namesWritten(names, name).map((one) => names.nodes[names.owners[one] as number] as number);
  return [...new Set(nodes)].sort((a, b) => a - b);
}

/** The entities that a text can mean: the one with the id or former id, else those by name. */
export function entitiesMeant(names: NameIndex, text: string): number[] {
  const { adjacency } = names;
  const byId = adjacency.numberOf(text) ?? entityFormerly(adjacency, text);
  return byId === undefined ? entitiesByName(names, text.trim()) : [byId];
}
