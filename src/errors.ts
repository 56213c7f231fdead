/**
 * The closed list of what can go wrong, with what its code tells the reader.
 *
 * `fault` says whose it is: the `client`'s request, the `operator`'s set-up or data, or the `service` itself.
 */
export const ERRORS = {
  INVALID_ARGUMENT: { fault: "client", meaning: "an argument has a value that cannot be answered" },
  INVALID_CURSOR: { fault: "client", meaning: "a cursor is none of ours, or belongs to another order or filter" },
  CURSOR_EXPIRED: { fault: "client", meaning: "a cursor belongs to another data set; start again at the first page" },
  AMBIGUOUS_NAME: { fault: "client", meaning: "a name means several entities; `extensions.ids` lists them" },
  LIMIT_EXCEEDED: {
    fault: "client",
    meaning: "a query is larger than a limit; the message tells the limit and the value",
  },
  INDEX_TOO_LARGE: {
    fault: "service",
    meaning:
      "the data set has too many relationships for the index that the question needs; the operator raises INDEX_MAX_RELATIONSHIPS",
  },
  ENGINE_UNAVAILABLE: { fault: "service", meaning: "the graph engine does not answer; try again later" },
  NOT_LOADED: { fault: "service", meaning: "no data set is loaded yet; the operator runs `yilian seed`" },
  ENGINE_FAULT: { fault: "service", meaning: "the graph engine failed in a way it should not" },
  TIMEOUT: { fault: "service", meaning: "the answer took too long; ask for less, or try again later" },
  STALE_READ: { fault: "service", meaning: "the data set was swapped while it was read; try again" },
  CONFLICT: { fault: "service", meaning: "another write got in between; try again" },
  CONSTRAINT_VIOLATED: { fault: "operator", meaning: "a write would give two nodes the same id" },
  INVALID_STATEMENT: { fault: "service", meaning: "the engine does not understand a statement" },
  MISSING_PARAMETER: { fault: "service", meaning: "a statement was run without one of its parameters" },
  WRITE_REFUSED: { fault: "service", meaning: "a writing statement was run on the reading path" },
  ROW_MISMATCH: { fault: "service", meaning: "a row does not have the shape its statement promises" },
  FOLDER_IN_USE: { fault: "operator", meaning: "another process has the data folder open" },
  DATA_DAMAGED: { fault: "operator", meaning: "the stored data cannot be opened or is not what was loaded" },
  DATA_NEWER: { fault: "operator", meaning: "the stored data were written by a newer Yilian" },
  DATA_NOT_FROM_SEEDS: {
    fault: "operator",
    meaning: "the stored data did not come from seeds, and seeds do not replace them; `yilian seed --replace` does",
  },
  NO_SPACE: { fault: "operator", meaning: "the disk of the data folder, or of a folder to export to, is full" },
  ENGINE_UNSUPPORTED: { fault: "operator", meaning: "the graph engine's version or sign-in does not fit" },
  INVALID_SETTINGS: { fault: "operator", meaning: "one or more settings are wrong; all are listed" },
  INVALID_SEEDS: { fault: "operator", meaning: "the seed files have faults; all are listed" },
  INVALID_SOURCES: { fault: "operator", meaning: "the source documents do not fit the seeds; all faults are listed" },
  INVALID_TABLES: { fault: "operator", meaning: "the tables to import have faults; all are listed" },
  DATABASE_NOT_OURS: { fault: "operator", meaning: "the database holds nodes that are not ours" },
  SEEDING_BUSY: { fault: "operator", meaning: "another process is seeding this database" },
} as const satisfies Record<string, { fault: "client" | "operator" | "service"; meaning: string }>;

/** One of the codes in {@link ERRORS}. */
export type ErrorCode = keyof typeof ERRORS;

/** A fault of a known kind. `message` is one or more whole sentences that say what to do, if that is known. */
export class YilianError extends Error {
  override readonly name = "YilianError";
  readonly code: ErrorCode;
  /** Values for programs, copied to the client for faults of the client only. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.details = Object.freeze({ ...options.details });
  }
}
