import { HeaderMap, type HTTPGraphQLHead } from "@apollo/server";
import type { Answer } from "../graphql/ask.ts";

/**
 * The status of an answer, by GraphQL over HTTP, sections 6.4.1 and 6.4.2: `application/json` has 200 for every answer,
 * `application/graphql-response+json` has 400 where the request was rejected before it ran.
 *
 * Errors that pass by themselves, such as INDEX_BUILDING, set `Retry-After`.
 */
export function headOf({ data, errors, operation }: Answer, method: string | undefined, accept = ""): HTTPGraphQLHead {
  const headers = new HeaderMap();
  const waits = errors?.flatMap(({ extensions: { retryAfter } }) => (typeof retryAfter === "number" ? retryAfter : []));
  if (waits !== undefined && waits.length > 0) headers.set("retry-after", String(Math.max(...waits)));
  if (data !== undefined) return { status: 200, headers };
  if (errors?.some(({ extensions }) => extensions.code === "INTERNAL_SERVER_ERROR")) return { status: 500, headers };
  if (method === "GET" && operation !== undefined && operation.type !== "query")
    return { status: 405, headers: headers.set("allow", "GET, POST") };
  return { status: accept.includes("graphql-response+json") ? 400 : 200, headers };
}
