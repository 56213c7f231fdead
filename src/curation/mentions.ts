import { CodePoints, type Fragment } from "../model/fragment.ts";
import type { EntityRecord } from "../model/records.ts";

/** An entity that a text names, and where. */
export interface Mention {
  readonly entity: EntityRecord;
  /** The name as it is known, with the ranges where it stands, in order. */
  readonly name: string;
  readonly ranges: readonly Fragment[];
}

/** One character names too much. */
const SHORTEST = 2;
const BLANK = /\s/u;

/**
 * Finds the entities that a text names, by name or alias, in the order of their first mention.
 *
 * The longest name at a place counts, and hides those inside it; white space does not count. A name of several names them all.
 */
export function mentionsIn(text: string, entities: readonly EntityRecord[]): Mention[] {
  const names = new Map<string, EntityRecord[]>();
  for (const entity of entities)
    for (const name of namesOf(entity)) names.set(name, [...(names.get(name) ?? []), entity]);
  const lengths = [...new Set([...names.keys()].map((name) => Array.from(name).length))].sort((a, b) => b - a);

  const { all } = new CodePoints(text);
  const positions = [...all.keys()].filter((at) => !BLANK.test(all[at] ?? ""));
  const letters = positions.map((at) => all[at] ?? "");
  const found = new Map<string, Fragment[]>();
  for (let at = 0; at < letters.length; ) {
    const length = lengths.find((size) => names.has(letters.slice(at, at + size).join("")));
    if (length === undefined) {
      at++;
      continue;
    }
    const name = letters.slice(at, at + length).join("");
    const range = { from: positions[at] ?? 0, to: (positions[at + length - 1] ?? 0) + 1 };
    found.set(name, [...(found.get(name) ?? []), range]);
    at += length;
  }
  return [...found].flatMap(([name, ranges]) => (names.get(name) ?? []).map((entity) => ({ entity, name, ranges })));
}

function namesOf({ properties }: EntityRecord): string[] {
  const { name, aliases = [] } = properties as { name: string; aliases?: readonly string[] };
  const plain = [name, ...aliases].map((one) => one.replaceAll(/\s+/gu, ""));
  return [...new Set(plain)].filter((one) => Array.from(one).length >= SHORTEST);
}
