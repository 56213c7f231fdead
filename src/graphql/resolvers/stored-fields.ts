import type { Properties } from "../../model/records.ts";
import type { Language } from "../../wording/entity-summary.ts";

interface Stored {
  readonly properties: Properties;
}

/** Resolvers of properties as they are stored; null for a missing property. */
export function stored(...names: readonly string[]): Record<string, (source: Stored) => Properties[string] | null> {
  return Object.fromEntries(names.map((name) => [name, ({ properties }: Stored) => properties[name] ?? null]));
}

/** The resolver of our remark in a language; null if there is none. */
export function note({ properties }: Stored, { lang }: { readonly lang?: Language | null }) {
  return (lang === "EN" ? properties.noteEn : properties.note) ?? null;
}
