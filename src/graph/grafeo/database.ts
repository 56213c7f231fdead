import { mkdirSync } from "node:fs";
import { join } from "node:path";
import grafeo, { type GrafeoDB, type GrafeoValue, type QueryResult, type Transaction } from "@grafeo-db/js";
import { makePrivate } from "../private-files.ts";
import { entityInRow } from "../validate-rows.ts";
import { fromOpeningGrafeo } from "./errors.ts";

/** If the log is damaged, all changes after the last checkpoint are lost silently. So checkpoints are frequent. */
const CHECKPOINTS = { intervalMs: 60_000, walBytes: 16 * 1024 * 1024 };
/** The name of the data file. The name of the log begins with it. */
const FILE = "graph.grafeo";

/** A statement as the engine runs it. */
export interface Command {
  /** For messages. */
  readonly name: string;
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export type Row = Record<string, unknown>;

/** The rows of a statement as plain values. */
export interface CommandResult {
  readonly rows: readonly Row[];
  readonly hasWritten: boolean;
}

/** A transaction of Grafeo. No statement runs when it ends. Each method throws what Grafeo throws. */
export interface DatabaseTransaction {
  /** Runs a statement. If `stop` is aborted meanwhile, a database that can stop it does so, and throws the reason. */
  run(command: Command, stop?: AbortSignal): Promise<CommandResult>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** What a database reports about itself. */
export interface DatabaseHealth {
  /** What prevents it from working, in a sentence for the operator; undefined if nothing does. */
  readonly problem?: string;
  /** The same for everybody, without a path. */
  readonly publicProblem?: string;
  readonly failedCheckpoints: number;
}

/** A database of Grafeo: in this process, or in one of its own. */
export interface Database {
  readonly version: string;
  /** Begins a transaction on the present state. */
  begin(mode: "read" | "write"): DatabaseTransaction;
  /** Runs a statement of the schema. */
  execute(text: string): Promise<void>;
  /** Whether the database works. Throws if it does not answer. */
  check(): Promise<DatabaseHealth>;
  /** Stores everything in the data file, and releases the folder. */
  close(): Promise<void>;
}

/** Whether a database is also written. To read it, nothing of its folder is changed. */
export type Access = "write" | "read";

/**
 * Opens a database in this process. Without a folder, the data are in memory.
 *
 * @throws {YilianError} as `openGrafeo` does.
 */
export function openDatabase(folder?: string, access: Access = "write"): LocalDatabase {
  if (folder === undefined) return new LocalDatabase(grafeo.GrafeoDB.create());
  try {
    if (access === "read") return new LocalDatabase(grafeo.GrafeoDB.openReadOnly(join(folder, FILE)));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    makePrivate(folder, FILE);
    const db = grafeo.GrafeoDB.create(join(folder, FILE));
    makePrivate(folder, FILE);
    db.setCheckpointTriggers(CHECKPOINTS);
    return new LocalDatabase(db);
  } catch (error) {
    throw fromOpeningGrafeo(error, folder);
  }
}

/** A database in this process. */
export class LocalDatabase implements Database {
  readonly version = `Grafeo ${grafeo.version()}`;
  private readonly db: GrafeoDB;

  constructor(db: GrafeoDB) {
    this.db = db;
  }

  /** The number of the last commit. It is stored with the data. */
  get epoch(): bigint {
    return this.db.currentEpoch();
  }

  begin(): DatabaseTransaction {
    return new LocalTransaction(this.db.beginTransaction("snapshot"));
  }

  async execute(text: string): Promise<void> {
    await this.db.executeCypher(text);
  }

  async check(): Promise<DatabaseHealth> {
    await this.db.executeCypher("RETURN 1 AS one");
    const { stopped, lastError, failures } = this.db.checkpointStatus();
    const problem = `Grafeo can no longer save its data (${lastError}). Restart the service.`;
    return { failedCheckpoints: failures, ...(stopped && { problem }) };
  }

  async close(): Promise<void> {
    this.db.close();
  }
}

class LocalTransaction implements DatabaseTransaction {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async run({ name, text, values }: Command): Promise<CommandResult> {
    const result = await this.transaction.executeCypher(text, values);
    return { rows: result.toArray().map((row) => plain(name, row) as Row), hasWritten: hasWritten(result) };
  }

  async commit(): Promise<void> {
    this.transaction.commit();
  }

  async rollback(): Promise<void> {
    if (this.transaction.isActive) this.transaction.rollback();
  }
}

function hasWritten(result: QueryResult): boolean {
  return Object.values(result.counters).some((count) => count > 0);
}

// An integer that is too large for a number becomes infinite, as on Neo4j. The shape of its column then refuses it.
function plain(name: string, value: GrafeoValue): unknown {
  if (typeof value === "bigint") return value > 0n ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => plain(name, inner));
  if (value instanceof Date) return value.toISOString().replace(/(?:\.000)?Z$/, "");
  if ("_id" in value && ("_labels" in value || "_type" in value)) throw entityInRow(name);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(name, inner as GrafeoValue)]));
}
