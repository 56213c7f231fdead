import type { z } from "zod";
import { YilianError } from "../../errors.ts";
import { chunks } from "../../model/chunks.ts";
import type { Properties } from "../../model/records.ts";
import type { GraphActivity } from "../activity.ts";
import { BATCH_ROWS, createNodesText, createRelationshipsText } from "../bulk-create.ts";
import { type ConcurrencyLimit, limitConcurrency } from "../concurrency-limit.ts";
import { StatementEnd, untilAborted } from "../deadline.ts";
import type { GraphWriter, NewRelationship, Query, Snapshot } from "../graph.ts";
import type { Statement } from "../statement.ts";
import { refuseReachingOut } from "../statement-guard.ts";
import { checkParams, checkRows, refuseWriting, writeRefused } from "../validate-rows.ts";
import type { Command, CommandResult, DatabaseTransaction } from "./database.ts";
import { fromGrafeo } from "./errors.ts";

/** How long a read may take, including its wait. The engine's own limit is fixed at 30 s. */
export const READ_MS = 10_000;

/** The statements of a reader or a writer in one transaction. The transaction ends after all of its statements. */
abstract class Session {
  protected over = false;
  protected readonly transaction: DatabaseTransaction;
  private readonly limit: ConcurrencyLimit;
  private readonly activity: GraphActivity;
  private readonly pending = new Set<Promise<unknown>>();

  constructor(transaction: DatabaseTransaction, limit: ConcurrencyLimit, activity: GraphActivity) {
    this.transaction = transaction;
    this.limit = limit;
    this.activity = activity;
  }

  abstract read<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;

  protected async query<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
    signal?: AbortSignal,
    stop?: AbortSignal,
  ) {
    const values = checkParams(statement, params);
    const { name, text } = statement;
    const { rows, hasWritten } = await this.run({ name, text, values }, `the statement ${name}`, signal, stop);
    if (statement.mode === "read" && hasWritten) throw writeRefused(statement.name);
    return checkRows(statement, rows);
  }

  protected async run(
    command: Command,
    what: string,
    signal?: AbortSignal,
    stop?: AbortSignal,
  ): Promise<CommandResult> {
    signal?.throwIfAborted();
    if (this.over) throw new YilianError("ENGINE_FAULT", `The transaction was over before ${what} was run.`);
    const running = this.activity.run(command.name, this.limit, async () => {
      signal?.throwIfAborted();
      return await this.transaction.run(command, stop);
    });
    this.pending.add(running);
    try {
      return await running;
    } catch (error) {
      throw error === signal?.reason || error === stop?.reason ? error : fromGrafeo(error, what);
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

  constructor(
    transaction: DatabaseTransaction,
    {
      limit,
      activity,
      onClosed,
    }: { limit: ConcurrencyLimit; activity: GraphActivity; onClosed: (reader: GrafeoReader) => void },
  ) {
    super(transaction, limit, activity);
    this.onClosed = onClosed;
  }

  async read<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
    signal?: AbortSignal,
  ) {
    refuseWriting(statement);
    const late = () => new YilianError("TIMEOUT", `The statement ${statement.name} took longer than ${READ_MS} ms.`);
    const end = new StatementEnd(READ_MS, late, signal);
    try {
      return await untilAborted(this.query(statement, params, signal, end.signal), end.signal);
    } finally {
      end.done();
    }
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
      await this.transaction.rollback();
    } finally {
      this.onClosed(this);
    }
  }
}

/** Reads and writes in one transaction. Statements run one after another, in the order of the calls. */
export class GrafeoWriter extends Session implements GraphWriter {
  private failure: unknown;

  constructor(transaction: DatabaseTransaction, activity: GraphActivity) {
    super(transaction, limitConcurrency(1), activity);
  }

  /** Runs `work` and commits. If it fails, rolls back and throws the first error. */
  async commit<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    try {
      const result = await work(this);
      await this.settle();
      // Grafeo would commit the other statements after one failed. Neo4j would not, and both engines must agree.
      if (this.failure !== undefined) throw this.failure;
      await this.store();
      return result;
    } catch (error) {
      await this.settle();
      await this.undo();
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
    await this.run({ name: "execute", text, values: params }, "a statement");
  }

  async createNodes(labels: readonly string[], rows: readonly Properties[]): Promise<void> {
    const text = createNodesText(labels);
    for (const batch of chunks(rows, BATCH_ROWS)) {
      await this.run({ name: "create-nodes", text, values: { rows: batch } }, "the creation of nodes");
    }
  }

  async createRelationships(type: string, rows: readonly NewRelationship[]): Promise<void> {
    const text = createRelationshipsText(type);
    for (const batch of chunks(rows, BATCH_ROWS)) {
      const command = { name: "create-relationships", text, values: { rows: batch } };
      await this.run(command, "the creation of relationships");
    }
  }

  private async undo(): Promise<void> {
    // After a failed commit there is nothing to roll back. The caller gets the first error.
    await this.transaction.rollback().catch(() => {});
  }

  private async store(): Promise<void> {
    try {
      await this.transaction.commit();
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

  protected override async run(command: Command, what: string): Promise<CommandResult> {
    try {
      return await super.run(command, what);
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }
}
