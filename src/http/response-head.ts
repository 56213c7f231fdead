import { HeaderMap, type HTTPGraphQLHead } from "@apollo/server";
import type { Answer } from "../graphql/ask.ts";
import type { DatasetName } from "./entity-tag.ts";

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

/** Lets clients store an answer without errors, and ask whether it is still the answer. */
export function setTag(
  { headers }: HTTPGraphQLHead,
  { errors, extensions }: Answer,
  tagOf: (dataset: DatasetName) => string,
): void {
  if (errors !== undefined || extensions?.dataset == null || extensions.explain !== undefined) return;
  headers.set("etag", tagOf(extensions.dataset));
  headers.set("cache-control", "no-cache");
}
