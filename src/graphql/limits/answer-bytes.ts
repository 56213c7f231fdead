import type { ExecutionResult } from "graphql";
import type { Amount } from "./check-limits.ts";

/** The JSON of the data of an answer, and how long the complete answer is as JSON. */
export function measureAnswer({ data, ...rest }: ExecutionResult): { readonly json: string; readonly amount: Amount } {
  const json = JSON.stringify(data ?? null);
  const found = Buffer.byteLength(json) + Buffer.byteLength(JSON.stringify(rest));
  return { json, amount: { limit: "answerBytes", found } };
}
