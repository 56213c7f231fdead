import type { ChosenEntitiesQuery } from "./operations.ts";
import type { AskOperation } from "./page.ts";

/** A name or id that a reader typed, and the entity that it means; null if it means none or several. */
export type Chosen = NonNullable<ChosenEntitiesQuery["resolve"]>[number];

const NAMES_MAX = 200;
const CHARACTERS_MAX = 200;

/** The entities that names or ids mean. More or longer names than the service accepts mean nothing. */
export async function chosenOf(names: readonly string[], ask: AskOperation): Promise<readonly Chosen[]> {
  const accepted = names.filter((name) => name.length <= CHARACTERS_MAX).slice(0, NAMES_MAX);
  return accepted.length === 0 ? [] : ((await ask("ChosenEntities", { names: accepted })).resolve ?? []);
}

/** The id that a name means; the name itself if it means none or several. */
export function idOf(chosen: readonly Chosen[], name: string): string {
  return chosen.find((one) => one.name === name)?.entity?.id ?? name;
}

/** What a field for an entity shows: the entity, or what was typed if that means none or several. */
export function typedEntity(chosen: readonly Chosen[], name: string) {
  if (name === "") return undefined;
  const entity = chosen.find((one) => one.name === name)?.entity;
  return entity ?? { id: name, kind: "", name, nameEn: null };
}
