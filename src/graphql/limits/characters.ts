import type { Amount } from "./refuse.ts";

/** Measures the length of a query. */
export function characters(text: string): Amount {
  return { limit: "characters", found: text.length };
}
