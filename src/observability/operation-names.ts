import { operationHash, readShippedOperations } from "../graphql/operations.ts";

/** What the readiness probe asks. */
const PROBE = "Readiness";
/** How many digits of the hash of a document are logged: enough to find the document again. */
const HASH_DIGITS = 16;

const KNOWN: ReadonlySet<string> = new Set([...readShippedOperations().map(({ name }) => name), PROBE]);

/**
 * The name of an operation for logs, metrics and traces: `other` unless it ships with the service, `anonymous` if it
 * has none.
 *
 * Clients choose names, so a name can contain anything, and names have no end.
 */
export function operationLabel(name: string | undefined): string {
  if (name === undefined) return "anonymous";
  return KNOWN.has(name) ? name : "other";
}

/** The first digits of the hash by which clients send an operation, so that a log names a document without its text. */
export function documentHash(document: string): string {
  return operationHash(document).slice(0, HASH_DIGITS);
}
