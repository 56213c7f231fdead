import { Neo4jError } from "neo4j-driver";
import { type ErrorCode, YilianError } from "../../errors.ts";

/** The error codes of Yilian by code of Neo4j. The first matching row applies. */
const MEANINGS: readonly (readonly [pattern: RegExp, code: ErrorCode, sentence: (what: string) => string])[] = [
  [
    /^ServiceUnavailable$|^SessionExpired$|DatabaseUnavailable|AuthorizationExpired|NotALeader|ForbiddenOnReadOnly/,
    "ENGINE_UNAVAILABLE",
    () => "Neo4j does not answer.",
  ],
  [
    /\.Security\./,
    "ENGINE_UNSUPPORTED",
    () => "Neo4j refused the sign-in. Check NEO4J_USER and NEO4J_PASSWORD, and that the user may use the database.",
  ],
  [/DatabaseNotFound/, "ENGINE_UNSUPPORTED", () => "Neo4j has no such database. Check NEO4J_DATABASE."],
  [
    /TransactionTimedOut|LockAcquisitionTimeout/,
    "TIMEOUT",
    (what) => `Neo4j stopped ${what} because it took too long.`,
  ],
  [/\.AccessMode$/, "WRITE_REFUSED", (what) => `Neo4j refused ${what}, because it writes in a read.`],
  [/\.ParameterMissing$/, "MISSING_PARAMETER", (what) => `A parameter is missing for ${what}.`],
  [
    /ConstraintValidationFailed|ConstraintCreationFailed/,
    "CONSTRAINT_VIOLATED",
    (what) => `A constraint forbids ${what}.`,
  ],
  // Neo4j reports this as transient. But the same work needs as much memory when it is tried again.
  [
    /OutOfMemoryError$/,
    "ENGINE_OUT_OF_MEMORY",
    (what) =>
      `Neo4j has too little memory for ${what}. Raise its heap (server.memory.heap.max_size), or the limit that it names.`,
  ],
  [/^Neo\.TransientError\./, "CONFLICT", (what) => `Another write conflicted with ${what}. Try again.`],
  [/\.Statement\./, "INVALID_STATEMENT", (what) => `Neo4j does not understand ${what}.`],
];

/** The codes whose messages contain the text of Neo4j. */
const DETAILED: ReadonlySet<ErrorCode> = new Set([
  "INVALID_STATEMENT",
  "CONSTRAINT_VIOLATED",
  "MISSING_PARAMETER",
  "ENGINE_OUT_OF_MEMORY",
]);

/** Converts an error of the Neo4j driver or server. The message names the statement or step `what`. */
export function fromNeo4j(error: unknown, what: string): YilianError {
  if (error instanceof YilianError) return error;
  const cause = { cause: error };
  const text = error instanceof Error ? error.message : String(error);
  if (!(error instanceof Neo4jError))
    return new YilianError("ENGINE_FAULT", `Neo4j failed during ${what}: ${text}`, cause);
  if (text.includes("Server responded HTTP")) {
    const sentence = "The server at NEO4J_URI speaks HTTP. Use Neo4j's Bolt port, which is 7687 unless it was changed.";
    return new YilianError("ENGINE_UNSUPPORTED", sentence, cause);
  }
  if (/acquisition timed out|pool is closed/i.test(text)) {
    return new YilianError("ENGINE_UNAVAILABLE", "Neo4j has no connection free.", cause);
  }
  // The driver has other codes for connections that end while a statement runs than for those that cannot be made.
  if (/^Connection was closed by server|^Failed to connect to server/.test(text)) {
    return new YilianError("ENGINE_UNAVAILABLE", "Neo4j does not answer.", cause);
  }
  const meaning = MEANINGS.find(([pattern]) => pattern.test(error.code));
  if (meaning === undefined) return new YilianError("ENGINE_FAULT", `Neo4j failed during ${what}: ${text}`, cause);
  const [, code, sentence] = meaning;
  return new YilianError(code, DETAILED.has(code) ? `${sentence(what)} Neo4j reports: ${text}` : sentence(what), cause);
}
