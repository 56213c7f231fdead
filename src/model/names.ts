import type { EntityRecord } from "./records.ts";

/** The name of an entity, then its aliases. */
export function namesOf({ properties: { name, aliases } }: Pick<EntityRecord, "properties">): string[] {
  return [...(typeof name === "string" ? [name] : []), ...(Array.isArray(aliases) ? aliases : [])];
}
