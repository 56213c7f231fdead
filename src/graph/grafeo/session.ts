import type { GrafeoValue, QueryResult, Transaction } from "@grafeo-db/js";
import type { z } from "zod";
import { YilianError } from "../../errors.ts";
import { chunks } from "../../model/chunks.ts";
import type { Properties } from "../../model/records.ts";
import { BATCH_ROWS, createNodesText, createRelationshipsText } from "../bulk-create.ts";
import { type ConcurrencyLimit, limitConcurrency } from "../concurrency-limit.ts";
import { withDeadline } from "../deadline.ts";
import type { GraphWriter, NewRelationship, Query, Snapshot } from "../graph.ts";
import type { Statement } from "../statement.ts";
import { refuseReachingOut } from "../statement-guard.ts";
import { checkParams, checkRows, entityInRow, refuseWriting, writeRefused } from "../validate-rows.ts";
import { fromGrafeo } from "./errors.ts";

/** How long a read may take, including its wait. The engine's own limit is fixed at 30 s. */
export const READ_MS = 10_000;

/** The statements of a reader or a writer in one transaction. The transaction ends after all of its statements. */
abstract class Session {
  protected over = false;
  protected readonly transaction: Transaction;
  private readonly limit: ConcurrencyLimit;
  private readonly pending = new Set<Promise<unknown>>();

  constructor(transaction: Transaction, limit: ConcurrencyLimit) {
    this.transaction = transaction;
    this.limit = limit;
  }

  abstract read<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;

  protected async query<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
    signal?: AbortSignal,
  ) {
    const values = checkParams(statement, params);
    const result = await this.run(statement.text, values, `the statement ${statement.name}`, signal);
    if (statement.mode === "read" && hasWritten(result)) throw writeRefused(statement.name);
    return checkRows(statement, plainRows(statement.name, result));
  }

  protected async run(
    text: string,
    values: Record<string, unknown>,
    what: string,
    signal?: AbortSignal,
  ): Promise<QueryResult> {
    signal?.throwIfAborted();
    if (this.over) throw new YilianError("ENGINE_FAULT", `The transaction was over before ${what} was run.`);
    const running = this.limit(async () => {
      signal?.throwIfAborted();
      return this.transaction.executeCypher(text, values);
    });
    this.pending.add(running);
    try {
      return await running;
    } catch (error) {
      throw signal?.aborted && error === signal.reason ? error : fromGrafeo(error, what);
    } finally {
      this.pending.delete(running);
    }
  }

  // Refuses further statements and waits for the running ones. The transaction cannot end while a statement runs.
  protected async settle(): Promise<void> {
    this.over = true;
    await Promise.allSettled(this.pending);
  }
}

/** Reads the state at the start of its transaction. The transaction always rolls back, so no statement can write. */
export class GrafeoReader extends Session implements Snapshot {
  private readonly onClosed: (reader: GrafeoReader) => void;
  private closed: Promise<void> | undefined;

  constructor(transaction: Transaction, limit: ConcurrencyLimit, onClosed: (reader: GrafeoReader) => void) {
    super(transaction, limit);
    this.onClosed = onClosed;
  }

  async read<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
    signal?: AbortSignal,
  ) {
    refuseWriting(statement);
    const late = () => new YilianError("TIMEOUT", `The statement ${statement.name} took longer than ${READ_MS} ms.`);
    return withDeadline(this.query(statement, params, signal), READ_MS, late);
  }

  readBoth<P extends z.ZodObject, R extends z.ZodObject, Q extends z.ZodObject, S extends z.ZodObject>(
    first: Query<P, R>,
    second: Query<Q, S>,
    signal?: AbortSignal,
  ) {
    // In one state of the graph, the order makes no difference.
    return Promise.all([
      this.read(first.statement, first.params, signal),
      this.read(second.statement, second.params, signal),
    ]);
  }

  close(): Promise<void> {
    this.closed ??= this.release();
    return this.closed;
  }

  private async release(): Promise<void> {
    await this.settle();
    try {
      this.transaction.rollback();
    } finally {
      this.onClosed(this);
    }
  }
}

/** Reads and writes in one transaction. Statements run one after another, in the order of the calls. */
export class GrafeoWriter extends Session implements GraphWriter {
  private failure: unknown;

  constructor(transaction: Transaction) {
    super(transaction, limitConcurrency(1));
  }

  /** Runs `work` and commits. If it fails, rolls back and throws the first error. */
  async commit<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    try {
      const result = await work(this);
      await this.settle();
      // Grafeo would commit the other statements after one failed. Neo4j would not, and both engines must agree.
      if (this.failure !== undefined) throw this.failure;
      this.store();
      return result;
    } catch (error) {
      await this.settle();
      this.undo();
      throw error;
    }
  }

  async read<P extends z.ZodObject, R extends z.ZodObject>(statement: Statement<P, R>, params: z.input<P>) {
    refuseWriting(statement);
    return this.query(statement, params);
  }

  write<P extends z.ZodObject, R extends z.ZodObject>(statement: Statement<P, R>, params: z.input<P>) {
    return this.query(statement, params);
  }

  async execute(text: string, params: Readonly<Record<string, unknown>> = {}): Promise<void> {
    refuseReachingOut(text);
    await this.run(text, params, "a statement");
  }

  async createNodes(labels: readonly string[], rows: readonly Properties[]): Promise<void> {
    const text = createNodesText(labels);
    for (const batch of chunks(rows, BATCH_ROWS)) await this.run(text, { rows: batch }, "the creation of nodes");
  }

  async createRelationships(type: string, rows: readonly NewRelationship[]): Promise<void> {
    const text = createRelationshipsText(type);
    for (const batch of chunks(rows, BATCH_ROWS))
      await this.run(text, { rows: batch }, "the creation of relationships");
  }

  private undo(): void {
    try {
      if (this.transaction.isActive) this.transaction.rollback();
    } catch {
      // After a failed commit there is nothing to roll back. The caller gets the first error.
    }
  }

  private store(): void {
    try {
      this.transaction.commit();
    } catch (error) {
      throw fromGrafeo(error, "the commit");
    }
  }

  protected override async query<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
  ) {
    try {
      return await super.query(statement, params);
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }

  protected override async run(text: string, values: Record<string, unknown>, what: string): Promise<QueryResult> {
    try {
      return await super.run(text, values, what);
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }
}

function hasWritten(result: QueryResult): boolean {
  return Object.values(result.counters).some((count) => count > 0);
}

function plainRows(name: string, result: QueryResult): Record<string, unknown>[] {
  return result.toArray().map((row) => plain(name, row) as Record<string, unknown>);
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
