import { type ErrorCode, YilianError } from "../../errors.ts";
import type { Command, Row } from "./database.ts";

/** What the service sends to the process of the engine. Messages with a `call` have an answer. */
export type EngineRequest =
  | { readonly kind: "begin"; readonly transaction: number }
  | { readonly kind: "run"; readonly call: number; readonly transaction: number; readonly command: Command }
  | { readonly kind: "commit"; readonly call: number; readonly transaction: number }
  | { readonly kind: "rollback"; readonly transaction: number }
  | { readonly kind: "execute"; readonly call: number; readonly text: string }
  | { readonly kind: "check"; readonly call: number }
  | { readonly kind: "close"; readonly call: number };

/** What the process of the engine sends: how the opening ended, rows of a call, and the end of a call. */
export type EngineReply =
  | { readonly kind: "opened"; readonly opened: Opened }
  | { readonly kind: "refused"; readonly error: SentError }
  | { readonly kind: "rows"; readonly call: number; readonly rows: readonly Row[] }
  | { readonly kind: "done"; readonly call: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly call: number; readonly error: SentError };

/** A database that is open. */
export interface Opened {
  readonly version: string;
  /** The number of the last commit. */
  readonly epoch: bigint;
}

/** An error that crosses processes. */
export interface SentError {
  readonly message: string;
  /** The code of Yilian, unless it is an error of Grafeo. */
  readonly code?: ErrorCode;
  readonly gqlStatus?: unknown;
}

/** An error as it is sent. */
export function toSent(error: unknown): SentError {
  if (error instanceof YilianError) return { message: error.message, code: error.code };
  if (!(error instanceof Error)) return { message: String(error) };
  return { message: error.message, gqlStatus: (error as Error & { gqlStatus?: unknown }).gqlStatus };
}

/** An error that was sent. */
export function fromSent({ message, code, gqlStatus }: SentError): Error {
  return code === undefined ? Object.assign(new Error(message), { gqlStatus }) : new YilianError(code, message);
}
