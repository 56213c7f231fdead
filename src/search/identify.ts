import { distance } from "fastest-levenshtein";
import { entitiesNamed, entityFormerly } from "../index/named-entities.ts";
import { namesWritten } from "./common-forms.ts";
import type { NameIndex } from "./name-index.ts";
import { search, searchPart } from "./search.ts";

/** How many hits of a search are compared to find the nearest. */
const COMPARED = 50;

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

/** The entities whose names or ids are nearest to a text, at most `count`, the nearest first. */
export function nearestEntities(
  names: NameIndex,
  text: string,
  count: number,
  isAllowed: (node: number) => boolean,
): number[] {
  const query = { text, kinds: [] };
  const full = search(names, query);
  if (full === undefined) return [];
  const hits = full.count > 0 ? full : searchPart(names, query);
  const nodes = hits?.page(null, COMPARED).flatMap(({ id }) => names.adjacency.numberOf(id) ?? []) ?? [];
  return nodes
    .filter(isAllowed)
    .map((node) => ({ node, far: farFrom(names, node, text) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ node }) => node);
}

/** How many letters differ between a text and the nearest of the name and id of an entity. */
function farFrom({ adjacency }: NameIndex, node: number, text: string): number {
  return Math.min(distance(text, adjacency.idOf(node)), distance(text, adjacency.nameOf(node)));
}
