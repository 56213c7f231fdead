import type { Amount } from "./check-limits.ts";

/** Measures the length of a query. */
export function characters(text: string): Amount {
  return { limit: "characters", found: text.length };
}
