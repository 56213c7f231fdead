import { ERRORS, type ErrorCode, YilianError } from "../errors.ts";
import type { Progress } from "../progress.ts";

/**
 * What the service sends for a command: one JSON object a line. The last line has the result or the error.
 *
 * @example {"progress":{"what":"loading seeds, statements","done":3,"total":12}}
 */
export type Message =
  | { readonly progress: Progress }
  /** A part of a file, as base64. */
  | { readonly data: string }
  | { readonly result: unknown }
  | { readonly error: SentError };

/** An error as it is sent. */
export interface SentError {
  readonly code?: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An error for the other side. */
export function toSent(error: unknown): SentError {
  if (error instanceof YilianError) return { code: error.code, message: error.message, details: error.details };
  return { message: error instanceof Error ? error.message : String(error) };
}

/** The error that was sent. */
export function fromSent({ code = "", message, details = {} }: SentError): Error {
  return Object.hasOwn(ERRORS, code) ? new YilianError(code as ErrorCode, message, { details }) : new Error(message);
}
