import type { NameIndex } from "../../search/name-index.ts";
import { search, searchPart } from "../../search/search.ts";
import { lettersBetween } from "../../wording/did-you-mean.ts";

/** How many hits of a search are compared to find the nearest. */
const COMPARED = 50;

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
  return Math.min(lettersBetween(text, adjacency.idOf(node)), lettersBetween(text, adjacency.nameOf(node)));
}
