import { compareTexts } from "../model/collation.ts";
import type { Adjacency } from "./adjacency.ts";
import { indexCache } from "./index-cache.ts";

/** Some names in order, and the number of the entity of each. */
interface NameTable {
  readonly names: readonly string[];
  readonly entities: Uint32Array;
}

interface Entry {
  readonly name: string;
  readonly entity: number;
}

const tables = indexCache<NameTable>();

/** The numbers of the entities with a canonical name, an English name or an alias, in ascending order. */
export function entitiesNamed(index: Adjacency, name: string): number[] {
  const canonical = tables(index, "canonical", () =>
    tableOf(index.names.map((own, entity) => ({ name: own, entity }))),
  );
  const others = tables(index, "others", () =>
    tableOf(
      [...index.otherNames].flatMap(([entity, { nameEn, aliases }]) =>
        [...aliases, ...(nameEn === null ? [] : [nameEn])].map((own) => ({ name: own, entity })),
      ),
    ),
  );
  const found = new Set([...entitiesIn(canonical, name), ...entitiesIn(others, name)]);
  return [...found].sort((a, b) => a - b);
}

/** The number of the entity that had an id before; undefined if there is none. */
export function entityFormerly(index: Adjacency, id: string): number | undefined {
  const formerIds = tables(index, "former ids", () =>
    tableOf([...index.otherNames].flatMap(([entity, { formerIds }]) => formerIds.map((name) => ({ name, entity })))),
  );
  return entitiesIn(formerIds, id)[0];
}

function tableOf(entries: Entry[]): NameTable {
  entries.sort((a, b) => compareTexts(a.name, b.name) || a.entity - b.entity);
  return { names: entries.map(({ name }) => name), entities: Uint32Array.from(entries, ({ entity }) => entity) };
}

function entitiesIn({ names, entities }: NameTable, name: string): number[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareTexts(names[middle] ?? "", name) < 0) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; names[at] === name; at++) found.push(entities[at] ?? 0);
  return found;
}
