/**
 * The closed list of error codes, each with its meaning.
 *
 * `fault` is the cause: the `client`'s request, the `operator`'s settings or data, or the `service` itself. A client
 * reads the messages of its own errors. Of other errors it reads the `publicMessage`, or without one the id in the log.
 */
export const ERRORS = {
  INVALID_ARGUMENT: { fault: "client", meaning: "the value of an argument is not allowed" },
  INVALID_CURSOR: {
    fault: "client",
    meaning: "a cursor is not from this service, or belongs to another list, order or filter",
  },
  CURSOR_EXPIRED: { fault: "client", meaning: "a cursor belongs to another data set; start again at the first page" },
  AMBIGUOUS_NAME: {
    fault: "client",
    meaning: "several entities have the name; `extensions.entities` lists the id, kind and place of each",
  },
  UNKNOWN_ENTITY: {
    fault: "client",
    meaning:
      "no entity has the id or name in an argument; `extensions.unknown` lists each value with the `nearest` entities",
  },
  UNKNOWN_VALUE: {
    fault: "client",
    meaning:
      "a finer kind, measure, family of certifications or document in a filter does not exist; `extensions.nearest` lists similar ones",
  },
  LIMIT_EXCEEDED: {
    fault: "client",
    meaning: "a request is larger than a limit; `extensions` has the `limit`, its `max` and the value `found`",
  },
  INDEX_TOO_LARGE: {
    fault: "service",
    meaning:
      "the data set has too many relationships for the index that the question needs; the operator raises INDEX_MAX_RELATIONSHIPS",
    publicMessage: "The data set is too large for an index, which this question needs. Ask the operator to allow more.",
  },
  INDEX_BUILDING: {
    fault: "service",
    meaning:
      "the index that the question needs is being built; `extensions` has the `percent` that is complete, and the seconds to `retryAfter`",
    publicMessage: "The index that this question needs is being built. Try again in a little while.",
    publicDetails: true,
  },
  ENGINE_UNAVAILABLE: {
    fault: "service",
    meaning: "the graph engine does not answer; try again later",
    publicMessage: "The graph engine does not answer at the moment. Try again in a little while.",
  },
  NOT_LOADED: {
    fault: "service",
    meaning: "no data set is loaded yet; the operator runs `yilian seed`",
    publicMessage: "No data set is loaded yet. Try again in a little while.",
  },
  ENGINE_FAULT: { fault: "service", meaning: "the graph engine failed unexpectedly" },
  TIMEOUT: {
    fault: "service",
    meaning: "the answer took too long; request less, or try again later",
    publicMessage: "The answer took too long. Request less, or try again in a little while.",
  },
  STALE_READ: {
    fault: "service",
    meaning: "a new data set was loaded during the request; try again",
    publicMessage: "A new data set was loaded during the request. Try again.",
  },
  CONFLICT: {
    fault: "service",
    meaning: "another write changed the same data; try again",
    publicMessage: "Another write changed the same data. Try again.",
  },
  ENGINE_OUT_OF_MEMORY: {
    fault: "service",
    meaning: "the graph engine has too little memory for the work; the operator gives Neo4j more",
    publicMessage: "The graph engine has too little memory for this. Request less, or try again in a little while.",
  },
  CONSTRAINT_VIOLATED: { fault: "operator", meaning: "a write would give two nodes the same id" },
  INVALID_STATEMENT: { fault: "service", meaning: "the graph engine cannot parse a statement" },
  MISSING_PARAMETER: { fault: "service", meaning: "a parameter of a statement is missing" },
  WRITE_REFUSED: { fault: "service", meaning: "a statement that writes was run as a read" },
  ROW_MISMATCH: { fault: "service", meaning: "a row differs from the shape that its statement declares" },
  FOLDER_IN_USE: { fault: "operator", meaning: "another process has opened the data folder" },
  DATA_DAMAGED: { fault: "operator", meaning: "the stored data cannot be opened, or differs from what was loaded" },
  DATA_READ_ONLY: {
    fault: "operator",
    meaning: "the data folder cannot be written, so nothing can be loaded; a service still answers from stored data",
  },
  DATA_NEWER: { fault: "operator", meaning: "a newer version of Yilian wrote the stored data" },
  DATA_NOT_FROM_SEEDS: {
    fault: "operator",
    meaning: "the stored data did not come from seeds, so seeds do not replace them; `yilian seed --replace` does",
  },
  NO_SPACE: { fault: "operator", meaning: "the disk of the data folder, or of an export folder, is full" },
  ENGINE_UNSUPPORTED: {
    fault: "operator",
    meaning: "the version of the graph engine is not supported, or its credentials are wrong",
  },
  INVALID_SETTINGS: { fault: "operator", meaning: "settings are wrong; the message lists all of them" },
  INVALID_SEEDS: { fault: "operator", meaning: "the seed files have errors; the message lists all of them" },
  INVALID_SOURCES: {
    fault: "operator",
    meaning: "the source documents do not match the seeds; the message lists all differences",
  },
  INVALID_TABLES: { fault: "operator", meaning: "the tables to import have errors; the message lists all of them" },
  DATABASE_NOT_OURS: { fault: "operator", meaning: "the database contains nodes that Yilian did not create" },
  BACKUP_FOREIGN: { fault: "operator", meaning: "a file to restore is no backup of Yilian" },
  BACKUP_NEWER: { fault: "operator", meaning: "a newer version of Yilian wrote the backup" },
  BACKUP_TRUNCATED: { fault: "operator", meaning: "the end of a backup is missing" },
  BACKUP_DAMAGED: { fault: "operator", meaning: "a backup was changed after it was written" },
  BACKUP_MISMATCH: { fault: "operator", meaning: "the records of a backup are not those that its digest names" },
  NOT_SERVING: {
    fault: "operator",
    meaning: "a command needs a service that runs on the data folder, and none does",
  },
  SEEDING_BUSY: { fault: "operator", meaning: "another process is loading seeds into this database" },
} as const satisfies Record<string, ErrorDefinition>;

interface ErrorDefinition {
  readonly fault: "client" | "operator" | "service";
  readonly meaning: string;
  readonly publicMessage?: string;
  /** Whether clients get the details. Of errors that are the client's fault they always do. */
  readonly publicDetails?: boolean;
}

/** One of the codes in {@link ERRORS}. */
export type ErrorCode = keyof typeof ERRORS;

const AND = new Intl.ListFormat("en", { type: "conjunction" });
const OR = new Intl.ListFormat("en", { type: "disjunction" });

/**
 * The messages that several places share, by key.
 *
 * The key is also in `extensions.reason`, beside the values, so that a page can show the message in another language.
 */
const MESSAGES = {
  outOfRange: ({ name, min, max, found }: Range) =>
    max === undefined
      ? `\`${name}\` must be at least ${min}, not ${found}.`
      : `\`${name}\` must be from ${min} to ${max}, not ${found}.`,
  tooFew: ({ name, min, found }: { name: string; min: number; found: number }) =>
    min === 1
      ? `\`${name}\` must name at least one entity.`
      : `\`${name}\` must name at least ${min} different entities, not ${found}.`,
  tooFewFamilies: ({ name }: { name: string }) => `\`${name}\` must name at least one family.`,
  wrongKind: ({ name, ids, kinds }: { name: string; ids: readonly string[]; kinds: readonly string[] }) =>
    `\`${name}\` takes the id of a ${OR.format(kinds).toLowerCase()} only, not ${ids.map(quote).join(", ")}.`,
  exactlyOne: ({ names }: { names: readonly string[] }) =>
    `Give exactly one of ${AND.format(names.map((name) => `\`${name}\``))}.`,
  reversed: ({ names: [a, b], found: [x, y] }: { names: readonly [string, string]; found: readonly [Bound, Bound] }) =>
    `\`${a}\` must not be after \`${b}\`: ${x} is after ${y}.`,
  notBoth: ({ names: [a, b] }: { names: readonly [string, string] }) => `Give \`${a}\` or \`${b}\`, not both.`,
} as const;

type Bound = string | number;

interface Range {
  readonly name: string;
  readonly min: number;
  readonly max?: number;
  readonly found: number;
}

/** A key of {@link MESSAGES}. */
export type MessageKey = keyof typeof MESSAGES;

/** What an error says beside its code and message. */
export interface ErrorOptions {
  readonly cause?: unknown;
  /** Values for programs. Clients get them with errors that are the client's fault, or have `publicDetails`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An error with a code of {@link ERRORS}. Its message is one or more sentences, with what to do if that is known. */
export class YilianError extends Error {
  override readonly name = "YilianError";
  readonly code: ErrorCode;
  /** The fault, meaning and public message of the code. */
  readonly definition: ErrorDefinition;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, { cause, details }: ErrorOptions = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.details = Object.freeze({ ...details });
    this.definition = ERRORS[code];
  }
}

/** An INVALID_ARGUMENT with a message of its own. */
export function invalidArgument(message: string): YilianError {
  return new YilianError("INVALID_ARGUMENT", message);
}

/** An INVALID_ARGUMENT with a message that several places share. */
export function invalid<K extends MessageKey>(
  reason: K,
  values: Parameters<(typeof MESSAGES)[K]>[0],
  hint = "",
): YilianError {
  const message = MESSAGES[reason] as (values: Parameters<(typeof MESSAGES)[K]>[0]) => string;
  return new YilianError("INVALID_ARGUMENT", `${message(values)} ${hint}`.trim(), { details: { reason, ...values } });
}

/** A value that no entity has, with the entities whose names are nearest. */
export interface UnknownEntity {
  readonly value: string;
  readonly nearest: readonly { readonly id: string; readonly name: string }[];
}

/**
 * An UNKNOWN_ENTITY for values that are neither an id, a former id nor a name of an entity.
 *
 * @param argument - the argument, or the condition of a filter.
 * @param unknown - the first of the values, each with the nearest entities.
 */
export function unknownEntities(
  argument: string,
  values: readonly string[],
  unknown: readonly UnknownEntity[],
): YilianError {
  const near = unknown.flatMap(({ nearest }) => nearest);
  const hint = near.length === 0 ? "" : ` Nearest: ${near.map(({ id, name }) => `${id} (${name})`).join(", ")}.`;
  const message = `No entity has the id or name ${values.map(quote).join(", ")} in \`${argument}\`.${hint}`;
  return new YilianError("UNKNOWN_ENTITY", message, { details: { argument, values, unknown } });
}

/** How many similar values an error lists. */
const NEAREST = 3;

/**
 * An UNKNOWN_VALUE for values of a filter that do not exist.
 *
 * @param what - what the values should be, such as "finer kind of HOSPITAL".
 * @param nearest - similar values, the most similar first. The error lists the first three different ones.
 */
export function unknownValues(
  name: string,
  { what, values, ...found }: { what: string; values: readonly string[]; nearest: readonly string[] },
): YilianError {
  const nearest = [...new Set(found.nearest)].slice(0, NEAREST);
  const hint = nearest.length === 0 ? "" : ` Nearest: ${nearest.join(", ")}.`;
  const message = `\`${name}\`: there is no ${what} ${values.map(quote).join(", ")}.${hint}`;
  return new YilianError("UNKNOWN_VALUE", message, { details: { argument: name, values, nearest } });
}

/**
 * A LIMIT_EXCEEDED.
 *
 * @param limit - the limit's name for programs, such as `first` or `cells`.
 * @param excess.counts - the noun after the number, such as "cells"; without it, `limit` is an argument.
 * @param excess.hint - a sentence that says how to request less.
 */
export function limitExceeded(
  limit: string,
  { max, found, counts, hint = "" }: { max: number; found: number; counts?: string; hint?: string },
): YilianError {
  const excess =
    counts === undefined
      ? `\`${limit}\` is ${found}; the limit is ${max}.`
      : `This request has ${found.toLocaleString("en")} ${counts}; the limit is ${max.toLocaleString("en")}.`;
  return new YilianError("LIMIT_EXCEEDED", `${excess} ${hint}`.trim(), { details: { limit, max, found } });
}

/** A NOT_LOADED. */
export function notLoaded(): YilianError {
  return new YilianError("NOT_LOADED", "No data set is loaded yet.");
}

function quote(text: string): string {
  return JSON.stringify(text);
}
