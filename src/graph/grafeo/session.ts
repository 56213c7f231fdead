import type { GrafeoValue, QueryResult, Transaction } from "@grafeo-db/js";
import type { z } from "zod";
import { YilianError } from "../../errors.ts";
import { chunks } from "../../model/chunks.ts";
import type { Properties } from "../../model/records.ts";
import { BATCH_ROWS, createNodesText, createRelationshipsText } from "../bulk-create.ts";
import { type Turns, turns } from "../concurrency-limit.ts";
import { withDeadline } from "../deadline.ts";
import type { GraphWriter, NewRelationship, Snapshot } from "../graph.ts";
import type { Statement } from "../statement.ts";
import { refuseReachingOut } from "../statement-guard.ts";
import { checkParams, checkRows, entityInRow, refuseWriting, writeRefused } from "../validate-rows.ts";
import { fromGrafeo } from "./errors.ts";

/** How long a read may take, its waiting included; the engine's own limit is 30 s and cannot be set. */
export const READ_MS = 10_000;

/** What a reader and a writer share: statements in one transaction, each awaited before the transaction ends. */
abstract class Session {
  protected over = false;
  protected readonly transaction: Transaction;
  private readonly places: Turns;
  private readonly pending = new Set<Promise<unknown>>();

  constructor(transaction: Transaction, places: Turns) {
    this.transaction = transaction;
    this.places = places;
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
    const running = this.places(async () => {
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

  // Takes no more statements, and waits for those that were asked: ending the transaction throws while one still runs.
  protected async settle(): Promise<void> {
    this.over = true;
    await Promise.allSettled(this.pending);
  }
}

/** Reads on the state its transaction was begun on, which is always rolled back: no statement can write by mistake. */
export class GrafeoReader extends Session implements Snapshot {
  private readonly onClosed: (reader: GrafeoReader) => void;
  private closed: Promise<void> | undefined;

  constructor(transaction: Transaction, places: Turns, onClosed: (reader: GrafeoReader) => void) {
    super(transaction, places);
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

/** Reads and writes in one transaction; one statement after another, in the order they were asked. */
export class GrafeoWriter extends Session implements GraphWriter {
  private failure: unknown;

  constructor(transaction: Transaction) {
    super(transaction, turns(1));
  }

  /** Runs `work` and commits, or rolls back and throws what went wrong first. */
  async commit<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    try {
      const result = await work(this);
      await this.settle();
      // Grafeo would commit the rest of a transaction whose statement failed; Neo4j does not, and neither do we.
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
      // After a commit that failed, nothing is left to roll back; what failed is told.
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

// Where a number cannot hold an integer it becomes infinite, as on Neo4j, so that its column's shape refuses it.
function plain(name: string, value: GrafeoValue): unknown {
  if (typeof value === "bigint") return value > 0n ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => plain(name, inner));
  if (value instanceof Date) return value.toISOString().replace(/(?:\.000)?Z$/, "");
  if ("_id" in value && ("_labels" in value || "_type" in value)) throw entityInRow(name);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(name, inner as GrafeoValue)]));
}
