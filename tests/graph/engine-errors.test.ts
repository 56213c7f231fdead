import { Neo4jError } from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { YilianError } from "../../src/errors.ts";
import { fromGrafeo, fromOpeningGrafeo, LAST_CHECKPOINT } from "../../src/graph/grafeo/errors.ts";
import { fromNeo4j } from "../../src/graph/neo4j/errors.ts";

// What is rare or hard to bring about on a running engine; the contract tries the rest on real ones.
describe("errors of Grafeo", () => {
  test.each([
    ["Transaction error: GRAFEO-T001: Write conflict: entity Node(1)", "CONFLICT"],
    ["Transaction error: GRAFEO-T007: Invalid state: closed", "ENGINE_FAULT"],
    ["Query error: GRAFEO-Q003: Query exceeded timeout", "TIMEOUT"],
    ['task 4 panicked with message "assertion failed"', "ENGINE_FAULT"],
    ["Query error: GRAFEO-Q006: division by zero: 1 / 0", "INVALID_STATEMENT"],
    ["Database error: GRAFEO-S001: Storage full", "NO_SPACE"],
    [
      "Database error: GRAFEO-X003: I/O error: cannot write 394 bytes: No space left on device (os error 28)",
      "NO_SPACE",
    ],
    ["something else", "ENGINE_FAULT"],
  ])("%s", (text, code) => {
    expect(fromGrafeo(new Error(text), "the statement x/y")).toMatchObject({ code, cause: { message: text } });
  });

  test("a commit that found no room on the disk is no conflict", () => {
    const text =
      "Transaction error: GRAFEO-T009: the commit could not be written: No space left on device (os error 28)";
    expect(fromGrafeo(Object.assign(new Error(text), { gqlStatus: "40000" }), "the commit").code).toBe("NO_SPACE");
  });

  test.each([
    ["I/O error: cannot write 56 bytes at offset 352256: Input/output error (os error 5)", "input/output error"],
    ["I/O error: cannot write 56 bytes at offset 352256: Read-only file system (os error 30)", "read-only"],
  ])("a disk that fails is named in plain words: %s", (text, reason) => {
    const error = new Error(`Database error: GRAFEO-X003: ${text}`);
    const sentence = (what: string) =>
      `The disk of the data folder failed during ${what} (${reason}). Check the disk, then try again.`;
    expect(fromGrafeo(error, "the commit").message).toBe(sentence("the commit"));
    expect(fromGrafeo(error, LAST_CHECKPOINT).message).toBe(
      `${sentence("the last checkpoint")} What was reported as loaded is in the log, which the next start reads.`,
    );
  });

  test("a disk that is full at the end does not have earlier data alone", () => {
    const error = new Error("Database error: GRAFEO-S001: Storage full");
    expect(fromGrafeo(error, "the commit").message).toContain("Earlier data are unchanged.");
    expect(fromGrafeo(error, LAST_CHECKPOINT).message).toBe(
      "The disk of the data folder is full. Free some space and try again. What was reported as loaded is in the log, which the next start reads.",
    );
  });

  test("a conflict is known by its status too, and the place of a syntax fault is told", () => {
    expect(fromGrafeo(Object.assign(new Error("?"), { gqlStatus: "40000" }), "a statement").code).toBe("CONFLICT");
    const text = "Query error: GRAFEO-Q001: syntax error: Expected a clause\n  --> query:3:14\n   |";
    expect(fromGrafeo(new Error(text), "a statement").message).toBe(
      "Grafeo does not understand a statement at 3:14: syntax error: Expected a clause.",
    );
  });

  test.each([
    ["Database error: GRAFEO-X001: Internal error: database file cannot be locked for reading: g", "FOLDER_IN_USE"],
    ["Database error: GRAFEO-S002: Storage corrupted", "DATA_DAMAGED"],
    ["EACCES: permission denied, mkdir '/data'", "DATA_READ_ONLY"],
    ["Database error: GRAFEO-X003: I/O error: Read-only file system (os error 30)", "DATA_READ_ONLY"],
    ["Database error: GRAFEO-X003: I/O error: Input/output error (os error 5)", "ENGINE_FAULT"],
    ["Database error: GRAFEO-X003: I/O error: Access is denied. (os error 5)", "DATA_READ_ONLY"],
    ["ENOSPC: no space left on device, mkdir '/data'", "NO_SPACE"],
    [
      "Database error: GRAFEO-X002: Serialization error: cannot open g: unsupported file format version 9, expected 3",
      "DATA_NEWER",
    ],
  ])("while opening: %s", (text, code) => {
    expect(fromOpeningGrafeo(new Error(text), "data").code).toBe(code);
  });
});

describe("errors of Neo4j", () => {
  test.each([
    ["ServiceUnavailable", "ENGINE_UNAVAILABLE"],
    ["SessionExpired", "ENGINE_UNAVAILABLE"],
    ["Neo.TransientError.General.DatabaseUnavailable", "ENGINE_UNAVAILABLE"],
    ["Neo.ClientError.Cluster.NotALeader", "ENGINE_UNAVAILABLE"],
    ["Neo.ClientError.Security.AuthorizationExpired", "ENGINE_UNAVAILABLE"],
    ["Neo.ClientError.Security.Unauthorized", "ENGINE_UNSUPPORTED"],
    ["Neo.ClientError.Security.AuthenticationRateLimit", "ENGINE_UNSUPPORTED"],
    ["Neo.TransientError.Transaction.DeadlockDetected", "CONFLICT"],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "ENGINE_OUT_OF_MEMORY"],
    ["Neo.TransientError.General.TransactionOutOfMemoryError", "ENGINE_OUT_OF_MEMORY"],
    ["Neo.TransientError.General.OutOfMemoryError", "ENGINE_OUT_OF_MEMORY"],
    ["Neo.TransientError.Transaction.LockAcquisitionTimeout", "TIMEOUT"],
    ["Neo.ClientError.Transaction.TransactionTimedOut", "TIMEOUT"],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "TIMEOUT"],
    ["Neo.ClientError.Statement.TypeError", "INVALID_STATEMENT"],
    ["Neo.ClientError.Database.DatabaseNotFound", "ENGINE_UNSUPPORTED"],
    ["Neo.ClientError.Statement.AccessMode", "WRITE_REFUSED"],
    ["Neo.ClientError.Statement.ParameterMissing", "MISSING_PARAMETER"],
    ["Neo.ClientError.Schema.ConstraintValidationFailed", "CONSTRAINT_VIOLATED"],
    ["Neo.DatabaseError.General.UnknownError", "ENGINE_FAULT"],
  ])("%s", (engineCode, code) => {
    const error = new Neo4jError("the engine's text", engineCode, "50N42", "", undefined, undefined);
    expect(fromNeo4j(error, "the statement x/y")).toMatchObject({ code, cause: error });
  });

  test.each([
    ["ProtocolError", "Connection was closed by server"],
    ["N/A", "Failed to connect to server. Please ensure that … Caused by: write EPIPE"],
    ["N/A", "Failed to connect to server. Please ensure that … Caused by: read ECONNRESET"],
  ])("a connection that ends in the middle of a statement, %s: %s", (code, text) => {
    const error = new Neo4jError(text, code, "50N42", "", undefined, undefined);
    expect(fromNeo4j(error, "the statement x/y")).toMatchObject({ code: "ENGINE_UNAVAILABLE", cause: error });
  });

  test.each([
    [
      "Neo.ClientError.Statement.SyntaxError",
      "Neo4j does not understand the statement x/y. Neo4j reports: the engine's text",
    ],
    ["Neo.ClientError.Transaction.TransactionTimedOut", "Neo4j stopped the statement x/y because it took too long."],
    ["Neo.ClientError.Security.Unauthorized", expect.stringMatching(/^Neo4j refused the sign-in\./)],
    [
      "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
      "Neo4j has too little memory for the statement x/y. Raise its heap (server.memory.heap.max_size), or the limit that it names. Neo4j reports: the engine's text",
    ],
  ])("%s has the text of the engine only where it helps the reader", (engineCode, message) => {
    const error = new Neo4jError("the engine's text", engineCode, "50N42", "", undefined, undefined);
    expect(fromNeo4j(error, "the statement x/y").message).toEqual(message);
  });

  test.each([
    ["Server responded HTTP. Make sure you are not trying to connect to the http endpoint", "ENGINE_UNSUPPORTED"],
    ["Connection acquisition timed out in 2000 ms.", "ENGINE_UNAVAILABLE"],
    ["Pool is closed, it is no more able to serve requests.", "ENGINE_UNAVAILABLE"],
  ])("the text decides before the code: %s", (text, code) => {
    const error = new Neo4jError(text, "N/A", "50N42", "", undefined, undefined);
    expect(fromNeo4j(error, "a statement").code).toBe(code);
  });

  test("a fault that is ours already is left as it is", () => {
    const ours = new YilianError("ROW_MISMATCH", "A row does not fit.");
    expect(fromNeo4j(ours, "a statement")).toBe(ours);
    expect(fromGrafeo(ours, "a statement")).toBe(ours);
    expect(fromNeo4j(new TypeError("?"), "a statement").code).toBe("ENGINE_FAULT");
  });
});
