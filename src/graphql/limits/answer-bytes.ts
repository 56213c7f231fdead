import type { Amount } from "./check-limits.ts";

/** Measures how long an answer is as JSON. */
export function answerBytes(result: object): Amount {
  return { limit: "answerBytes", found: Buffer.byteLength(JSON.stringify(result)) };
}
