import { isRetryableError, type ManagedTransaction } from "neo4j-driver";
import type { z } from "zod";
import { YilianError } from "../../errors.ts";
import { chunks } from "../../model/chunks.ts";
import type { Properties } from "../../model/records.ts";
import { BATCH_ROWS, createNodesText, createRelationshipsText } from "../bulk-create.ts";
import { limitConcurrency } from "../concurrency-limit.ts";
import { withDeadline } from "../deadline.ts";
import type { GraphWriter, NewRelationship } from "../graph.ts";
import type { Statement } from "../statement.ts";
import { refuseReachingOut } from "../statement-guard.ts";
import { checkParams, checkRows, refuseWriting, writeRefused } from "../validate-rows.ts";
import { fromNeo4j } from "./errors.ts";
import { fromRecords, toNeo4j } from "./values.ts";

const LATE = "Neo4j took too long";

function lateStatement(what: string): YilianError {
  return new YilianError("TIMEOUT", `${LATE} for ${what}.`);
}

/** Observes the work of a transaction. */
export type Guard<T> = (work: PromiseLike<T>) => PromiseLike<T>;

/**
 * Returns what `run` returns, but rejects as soon as a statement of the guarded work is late.
 *
 * The server rolls back only after the late statement. The caller does not wait for that.
 */
export function untilLate<T>(run: (guard: Guard<T>) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const guard: Guard<T> = async (work) => {
      try {
        return await work;
      } catch (error) {
        if (error instanceof YilianError && error.message.startsWith(LATE)) reject(error);
        throw error;
      }
    };
    run(guard).then(resolve, reject);
  });
}

/** Reads and writes in one managed transaction. Statements run one after another, in the order of the calls. */
export class Neo4jWriter implements GraphWriter {
  private readonly transaction: ManagedTransaction;
  private readonly statementMs: number;
  private readonly inTurn = limitConcurrency(1);
  private failure: unknown;
  private over = false;

  constructor(transaction: ManagedTransaction, statementMs: number) {
    this.transaction = transaction;
    this.statementMs = statementMs;
  }

  /** Runs `work` and returns its result, or throws the first error. The driver recognizes errors that it can retry. */
  async finish<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    try {
      const result = await work(this);
      await this.settle();
      // After a failed statement the driver commits nothing and throws nothing.
      if (this.failure !== undefined) throw this.failure;
      return result;
    } catch (error) {
      const engine = error instanceof YilianError ? error.cause : undefined;
      throw engine instanceof Error && isRetryableError(engine) ? engine : error;
    } finally {
      await this.settle();
    }
  }

  async read<P extends z.ZodObject, R extends z.ZodObject>(statement: Statement<P, R>, params: z.input<P>) {
    refuseWriting(statement);
    return this.write(statement, params);
  }

  async write<P extends z.ZodObject, R extends z.ZodObject>(statement: Statement<P, R>, params: z.input<P>) {
    return this.recordFailure(async () => {
      const result = await this.run(statement.text, checkParams(statement, params), `the statement ${statement.name}`);
      if (statement.mode === "read" && result.summary.counters.containsUpdates()) throw writeRefused(statement.name);
      return checkRows(statement, fromRecords(statement.name, result.records));
    });
  }

  async execute(text: string, params: Readonly<Record<string, unknown>> = {}): Promise<void> {
    refuseReachingOut(text);
    await this.recordFailure(() => this.run(text, params, "a statement"));
  }

  async createNodes(labels: readonly string[], rows: readonly Properties[]): Promise<void> {
    const text = createNodesText(labels);
    for (const batch of chunks(rows, BATCH_ROWS)) {
      await this.recordFailure(() => this.run(text, { rows: batch }, "the creation of nodes"));
    }
  }

  async createRelationships(type: string, rows: readonly NewRelationship[]): Promise<void> {
    const text = createRelationshipsText(type);
    for (const batch of chunks(rows, BATCH_ROWS)) {
      await this.recordFailure(() => this.run(text, { rows: batch }, "the creation of relationships"));
    }
  }

  private run(text: string, values: Record<string, unknown>, what: string) {
    if (this.over) throw new YilianError("ENGINE_FAULT", `The transaction was over before ${what} was run.`);
    return this.inTurn(async () => {
      const result = this.transaction.run(text, toNeo4j(values) as Record<string, unknown>);
      try {
        return await withDeadline(result, this.statementMs, () => lateStatement(what));
      } catch (error) {
        throw fromNeo4j(error, what);
      }
    });
  }

  // Refuses further statements and waits for the running ones.
  private async settle(): Promise<void> {
    this.over = true;
    await this.inTurn(async () => {});
  }

  private async recordFailure<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }
}
