import type { Fragment } from "../model/fragment.ts";
import { addTo } from "../model/grouping.ts";
import { namesOf } from "../model/names.ts";
import type { EntityRecord } from "../model/records.ts";
import { CompactText } from "./compact-text.ts";

/** An entity that a text names, and where. */
export interface Mention {
  readonly entity: EntityRecord;
  /** The name in the seeds, with its ranges in the text, in order. */
  readonly name: string;
  readonly ranges: readonly Fragment[];
}

/** Names of one character match too often. */
const SHORTEST = 2;

/**
 * Finds the entities that a text names, by name or alias, in the order of their first mention.
 *
 * The longest name at a position counts, and hides those inside it. White space is ignored. A name of several entities
 * counts for all of them.
 */
export function mentionsIn(text: string, entities: readonly EntityRecord[]): Mention[] {
  const names = new Map<string, EntityRecord[]>();
  for (const entity of entities) for (const name of compactNamesOf(entity)) addTo(names, name, entity);
  const lengths = [...new Set([...names.keys()].map((name) => Array.from(name).length))].sort((a, b) => b - a);

  const compact = new CompactText(text);
  const found = new Map<string, Fragment[]>();
  for (let at = 0; at < compact.letters.length; ) {
    const length = lengths.find((size) => names.has(compact.slice(at, at + size)));
    if (length === undefined) {
      at++;
      continue;
    }
    addTo(found, compact.slice(at, at + length), compact.rangeOf(at, at + length));
    at += length;
  }
  return [...found].flatMap(([name, ranges]) => (names.get(name) ?? []).map((entity) => ({ entity, name, ranges })));
}

function compactNamesOf(entity: EntityRecord): string[] {
  const names = namesOf(entity).map((name) => name.replaceAll(/\s+/gu, ""));
  return [...new Set(names)].filter((name) => Array.from(name).length >= SHORTEST);
}
