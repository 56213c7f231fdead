import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ERRORS, type ErrorCode, YilianError } from "../errors.ts";

/** Faults of the service that a client can do something about, with all that it is told. */
const PLAIN: Partial<Record<ErrorCode, string>> = {
  INDEX_TOO_LARGE: "The data set is too large for an index, which this question needs. Ask the operator to allow more.",
  ENGINE_UNAVAILABLE: "The graph engine does not answer at the moment. Try again in a little while.",
  NOT_LOADED: "No data set is loaded yet. Try again in a little while.",
  TIMEOUT: "The answer took too long. Ask for less, or try again in a little while.",
  STALE_READ: "The data set was swapped while it was read. Try again.",
  CONFLICT: "Another write got in between. Try again.",
};

/** Codes of GraphQL and its transport whose messages are about the request alone. */
const REQUEST_CODES = new Set<unknown>([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** What graphql-js reports beside the faults of variables that it lists; the error has no code. */
const TOO_MANY_ERRORS = "Too many errors processing variables";

/** Messages of GraphQL's libraries that mention what this service does not have, by how they begin. */
const REWORDED: readonly (readonly [start: string, message: string])[] = [
  [
    "GraphQL operations must contain a non-empty `query`",
    "The request has no `query`. Queries are not stored by their hash: send the text.",
  ],
];

/** A message repeats what the client sent; more than this helps nobody. */
const MESSAGE_MAX = 1_000;

/** Turns an error into what a client gets: a code of a closed list, plain words, never a stack or the engine's text. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const cause = causeOf(error);
  if (cause instanceof YilianError) {
    if (ERRORS[cause.code].fault === "client")
      return { message: cause.message, ...place, extensions: { ...cause.details, code: cause.code } };
    const plain = PLAIN[cause.code];
    // What a question can be asked for instead is told by who refuses it.
    const told = typeof cause.details.told === "string" ? cause.details.told : plain;
    if (told !== undefined) return { message: told, ...place, extensions: { code: cause.code } };
  } else if (isRequestFault(error)) {
    const code = REQUEST_CODES.has(formatted.extensions?.code) ? formatted.extensions?.code : "BAD_USER_INPUT";
    const reworded = REWORDED.find(([start]) => formatted.message.startsWith(start))?.[1];
    const message = reworded ?? formatted.message;
    const short = message.length <= MESSAGE_MAX ? message : `${message.slice(0, MESSAGE_MAX)}…`;
    return { message: short, ...place, extensions: { code } };
  }
  const requestId = formatted.extensions?.requestId;
  const message = `The service failed to answer; the log has the details under request id ${requestId}.`;
  return { message, ...place, extensions: { code: "INTERNAL_SERVER_ERROR", requestId } };
}

/** Whether an error is the client's to mend, so that the log need not hold it. */
export function isClientFault(error: unknown): boolean {
  const cause = causeOf(error);
  return cause instanceof YilianError ? ERRORS[cause.code].fault === "client" : isRequestFault(error);
}

/** The error that the code behind a field threw, or the error itself. */
export function causeOf(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError instanceof YilianError) return error.originalError;
  return unwrapResolverError(error);
}

function isRequestFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  if (REQUEST_CODES.has(error.extensions.code) || error.message.startsWith(TOO_MANY_ERRORS)) return true;
  // What graphql-js finds wrong with an argument only when it gets to its field, such as a null variable.
  const cause = causeOf(error);
  return cause instanceof GraphQLError && cause.originalError === undefined && cause.message.startsWith('Argument "');
}
