import { HeaderMap, type HTTPGraphQLHead } from "@apollo/server";
import type { Answer } from "../graphql/ask.ts";
import type { DatasetName } from "./entity-tag.ts";

/** The statuses of answers without data whose cause is the service. */
const STATUS_OF_FAULTS: Readonly<Record<string, number>> = {
  TIMEOUT: 504,
  ENGINE_UNAVAILABLE: 503,
  INDEX_BUILDING: 503,
  NOT_LOADED: 503,
  STALE_READ: 503,
  CONFLICT: 503,
  ENGINE_OUT_OF_MEMORY: 503,
};
/** Seconds after which such a request may succeed, unless the error says otherwise. */
const RETRY_S = "1";

/**
 * The status of an answer, by GraphQL over HTTP, sections 6.4.1 and 6.4.2: `application/json` has 200 for every answer,
 * `application/graphql-response+json` has 400 where the request was rejected before it ran, and 503 or 504 where the
 * service gave it up.
 *
 * Errors that pass by themselves, such as INDEX_BUILDING, set `Retry-After`.
 */
export function headOf({ data, errors, operation }: Answer, method: string | undefined, accept = ""): HTTPGraphQLHead {
  const headers = new HeaderMap();
  const waits = errors?.flatMap(({ extensions: { retryAfter } }) => (typeof retryAfter === "number" ? retryAfter : []));
  if (waits !== undefined && waits.length > 0) headers.set("retry-after", String(Math.max(...waits)));
  const takesStatus = accept.includes("graphql-response+json");
  const fault = errors
    ?.map(({ extensions: { code } }) => STATUS_OF_FAULTS[code])
    .find((status) => status !== undefined);
  if (data == null && fault !== undefined && takesStatus) {
    if (!headers.has("retry-after")) headers.set("retry-after", RETRY_S);
    return { status: fault, headers };
  }
  if (data !== undefined) return { status: 200, headers };
  if (errors?.some(({ extensions }) => extensions.code === "INTERNAL_SERVER_ERROR")) return { status: 500, headers };
  if (method === "GET" && operation !== undefined && operation.type !== "query")
    return { status: 405, headers: headers.set("allow", "GET, POST") };
  return { status: takesStatus ? 400 : 200, headers };
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
