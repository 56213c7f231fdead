import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { YilianError } from "../../errors.ts";

/** An error as a client gets it. */
export interface AnswerError extends GraphQLFormattedError {
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
}

/** The codes of errors that GraphQL itself finds in a request. */
const REQUEST_CODES = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_USER_INPUT",
] as const;
export type RequestErrorCode = (typeof REQUEST_CODES)[number];

/** Messages repeat what the client sent; a longer one is cut. */
const MESSAGE_MAX = 1_000;

/** Marks an error that GraphQL itself reports about a request. */
export function requestError(error: GraphQLError, code: RequestErrorCode): GraphQLError {
  error.extensions.code = code;
  return error;
}

/**
 * Formats an error for a client: a code of a closed list and a plain message, never a stack or the engine's text.
 *
 * @param id - the id under which the log has the details.
 */
export function formatError(error: GraphQLError, id: string): AnswerError {
  const { locations, path } = error.toJSON();
  const position = { ...(locations && { locations }), ...(path && { path }) };
  const cause = causeOf(error);
  if (cause instanceof YilianError) {
    const { code, message, details } = cause;
    const { fault, publicMessage, publicDetails } = cause.definition;
    if (fault === "client") return { message, ...position, extensions: { ...details, code } };
    if (publicMessage !== undefined)
      return { message: publicMessage, ...position, extensions: { ...(publicDetails && details), code } };
  } else if (isRequestError(error)) {
    return { message: cut(error.message), ...position, extensions: { code: codeOf(error) ?? "BAD_USER_INPUT" } };
  }
  return { ...internalError(id), ...position };
}

/** What a client reads of an error that only the log explains. */
export function internalError(requestId: string): AnswerError {
  const message = `The service failed to answer; the log has the details under request id ${requestId}.`;
  return { message, extensions: { code: "INTERNAL_SERVER_ERROR", requestId } };
}

/** Whether the log needs an error: the client cannot correct it, and it does not pass by itself. */
export function isFault(error: GraphQLError): boolean {
  const cause = causeOf(error);
  if (!(cause instanceof YilianError)) return !isRequestError(error);
  return cause.definition.fault !== "client" && cause.code !== "INDEX_BUILDING";
}

/** The error that a resolver threw, or the error itself. */
export function causeOf(error: unknown): unknown {
  return (error instanceof GraphQLError && error.originalError) || error;
}

function isRequestError(error: GraphQLError): boolean {
  if (codeOf(error) !== undefined) return true;
  // graphql-js finds some invalid arguments, such as a null variable, only when it executes their field.
  const cause = causeOf(error);
  return cause instanceof GraphQLError && cause.originalError === undefined && cause.message.startsWith('Argument "');
}

function codeOf({ extensions }: GraphQLError): RequestErrorCode | undefined {
  return REQUEST_CODES.find((code) => code === extensions.code);
}

function cut(message: string): string {
  return message.length <= MESSAGE_MAX ? message : `${message.slice(0, MESSAGE_MAX)}…`;
}
