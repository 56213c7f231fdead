import type { ChosenEntitiesQuery } from "./operations.ts";
import type { AskOperation } from "./page.ts";

/** A name or id that a reader typed, and the entity that it means with its summary; null if none or several. */
export type Resolved = NonNullable<ChosenEntitiesQuery["resolve"]>[number];

/** A name or id that a reader typed, and the entity that it means; null if it means none or several. */
export interface Chosen {
  readonly name: string;
  readonly entity: Omit<NonNullable<Resolved["entity"]>, "summary"> | null;
}

const NAMES_MAX = 200;
const CHARACTERS_MAX = 200;

/** The entities that names or ids mean. More or longer names than the service accepts mean nothing. */
export async function chosenOf(
  names: readonly string[],
  ask: AskOperation,
  lang: "ZH" | "EN" = "ZH",
): Promise<readonly Resolved[]> {
  const accepted = names.filter((name) => name.length <= CHARACTERS_MAX).slice(0, NAMES_MAX);
  return accepted.length === 0 ? [] : ((await ask("ChosenEntities", { names: accepted, lang })).resolve ?? []);
}

/** The id that a name means; the name itself if it means none or several. */
export function idOf(chosen: readonly Chosen[], name: string): string {
  return chosen.find((one) => one.name === name)?.entity?.id ?? name;
}

/** The ids that names mean, each once. A text that means nothing but lists several names becomes these names. */
export function idsOf(chosen: readonly Chosen[], names: readonly string[]): string[] {
  const isKnown = (name: string) => chosen.some((one) => one.name === name && one.entity !== null);
  return [...new Set(names.flatMap((name) => (isKnown(name) ? idOf(chosen, name) : namesIn(name))))];
}

/** The names in a text, separated as in a list that a reader pastes. */
export function namesIn(text: string): string[] {
  return text.split(/[、，,；;|\n\t]+/).flatMap((name) => name.trim() || []);
}

/** What a field for an entity shows: the entity, or what was typed if that means none or several. */
export function typedEntity(chosen: readonly Chosen[], name: string) {
  if (name === "") return undefined;
  const entity = chosen.find((one) => one.name === name)?.entity;
  return entity ?? { id: name, kind: "", name, nameEn: null };
}
