import { firstWhere } from "../model/first-where.ts";
import type { Adjacency } from "./adjacency.ts";
import { NAME_SORTS } from "./adjacency-columns.ts";

/** The numbers of the entities with a canonical name, an English name or an alias, in ascending order. */
export function entitiesNamed(index: Adjacency, name: string): number[] {
  const found = new Set(entitiesWith(index, name, (sort) => sort !== "FORMER_ID" && sort !== "ROLE"));
  return [...found].sort((a, b) => a - b);
}

/** The number of the entity that had an id before; undefined if there is none. */
export function entityFormerly(index: Adjacency, id: string): number | undefined {
  return entitiesWith(index, id, (sort) => sort === "FORMER_ID")[0];
}

function entitiesWith(
  { names, nameSorts, nameOrder, nameStarts }: Adjacency,
  text: string,
  isSort: (sort: (typeof NAME_SORTS)[number] | undefined) => boolean,
): number[] {
  const bytes = Buffer.from(text);
  const nameAt = (place: number): number => nameOrder[place] as number;
  const found: number[] = [];
  let place = firstWhere(nameOrder.length, (one) => names.compare(nameAt(one), bytes) >= 0);
  for (; place < nameOrder.length && names.equals(nameAt(place), bytes); place++) {
    const name = nameAt(place);
    if (!isSort(NAME_SORTS[nameSorts[name] as number])) continue;
    found.push(firstWhere(nameStarts.length - 1, (entity) => (nameStarts[entity + 1] as number) > name));
  }
  return found;
}
