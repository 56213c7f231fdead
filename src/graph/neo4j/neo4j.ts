import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from "neo4j-driver";
import type { z } from "zod";
import { YilianError } from "../../errors.ts";
import { GraphActivity } from "../activity.ts";
import { committedReader } from "../committed-reader.ts";
import { limitConcurrency } from "../concurrency-limit.ts";
import { onAbort, timeLeft, withDeadline } from "../deadline.ts";
import type { Graph, GraphWriter, Health, Query, RowsOfBoth, Snapshot } from "../graph.ts";
import type { Statement } from "../statement.ts";
import { schemaStatements } from "../statement-guard.ts";
import { checkParams, checkRows, refuseWriting } from "../validate-rows.ts";
import { fromNeo4j } from "./errors.ts";
import { paramsOfBoth, textOfBoth } from "./read-both.ts";
import { fromRecords, toNeo4j } from "./values.ts";
import { type Guard, Neo4jWriter, untilLate } from "./writer.ts";

/** The address and sign-in of a server. `uri` has one of the neo4j and bolt schemes. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const READ_MS = 10_000;
/** How long one statement of a transaction may take, its wait for another writer included. */
const STATEMENT_MS = 10 * 60_000;
/** How long the server keeps a transaction whose client has vanished. Loading may take hours, and must not be ended. */
const TRANSACTION_MS = 24 * 3_600_000;
/** After this time, a read checks whether the server answers. With ALIVE_MS, it fails within 3 s if not. */
const SLOW_MS = 1_400;
const ALIVE_MS = 1_100;
/** How long `close` waits for running work. */
const CLOSE_MS = 10_000;
const OPEN_MS = 4_000;
const HEALTH_MS = 2_300;
/** How long a read retries: enough for a closed connection or a change of leader, but not for a restart. */
const RETRY_MS = 1_000;
/** Fewer than the pool's 50 connections, so that a writer and a health check always find one. */
const READS_AT_ONCE = 40;
/** A row of evidence takes about 2 kB of a transaction; a server of 1 GiB has 700 MB for all of them. */
const TRANSACTION_ROWS = 50_000;
const DRIVER = {
  disableLosslessIntegers: true,
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 2_500,
  connectionLivenessCheckTimeout: 30_000,
  maxConnectionPoolSize: 50,
  maxTransactionRetryTime: 5_000,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: "OFF" as const },
  userAgent: "yilian",
};

/**
 * Opens a Neo4j server of version 5.26 or later. If the server restarts later, the graph reconnects automatically.
 *
 * @throws {YilianError} ENGINE_UNAVAILABLE within 5 s, or ENGINE_UNSUPPORTED for its version, sign-in or database.
 *
 * @example
 * const graph = await openNeo4j({ uri: "neo4j://localhost:7687", user: "neo4j", password, database: "neo4j" });
 */
export async function openNeo4j(
  { uri, user, password, database }: Neo4jSettings,
  { statementMs = STATEMENT_MS }: { readonly statementMs?: number } = {},
): Promise<Graph> {
  const noAnswer = () =>
    new YilianError("ENGINE_UNAVAILABLE", `Neo4j does not answer at ${uri}. Start it, or correct NEO4J_URI.`);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), DRIVER);
  try {
    const { agent = "" } = await withDeadline(driver.getServerInfo({ database }), OPEN_MS, noAnswer);
    const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
    if (Number(major) > 5 || (major === "5" && Number(minor) >= 26)) {
      // Over bolt:// the greeting does not show whether the database exists.
      await withDeadline(driver.executeQuery("RETURN 1 AS one", {}, { database }), OPEN_MS, noAnswer);
      return new Neo4jGraph(driver, { database, statementMs }, agent.replace("/", " "));
    }
    const sentence = `The server at ${uri} is ${agent || "unknown"}. Yilian needs Neo4j 5.26 or later.`;
    throw new YilianError("ENGINE_UNSUPPORTED", sentence);
  } catch (error) {
    void driver.close();
    const converted = fromNeo4j(error, "the first contact");
    throw converted.code === "ENGINE_UNAVAILABLE" ? noAnswer() : converted;
  }
}

class Neo4jGraph implements Graph {
  readonly engine = "neo4j";
  readonly isolation = "read-committed";
  readonly transactionRows = TRANSACTION_ROWS;
  readonly hasCopies = true;
  readonly isShared = true;
  readonly activity = new GraphActivity();
  private readonly driver: Driver;
  private readonly database: string;
  private readonly statementMs: number;
  private version: string;
  // All sessions share it, so that a read sees earlier writes, also on a cluster.
  private readonly bookmarkManager = neo4j.bookmarkManager();
  private readonly reads = limitConcurrency(READS_AT_ONCE, READ_MS);
  private readonly writes = limitConcurrency(1);
  private readonly runningReads = new Set<Promise<unknown>>();
  private pendingCheck: Promise<boolean> | undefined;
  private closed: Promise<void> | undefined;

  constructor(
    driver: Driver,
    { database, statementMs }: { readonly database: string; readonly statementMs: number },
    version: string,
  ) {
    this.driver = driver;
    this.database = database;
    this.statementMs = statementMs;
    this.version = version;
  }

  async read<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
    signal?: AbortSignal,
  ) {
    refuseWriting(statement);
    const rows = await this.readRows(statement, checkParams(statement, params), signal);
    return checkRows(statement, rows);
  }

  async readBoth<P extends z.ZodObject, R extends z.ZodObject, Q extends z.ZodObject, S extends z.ZodObject>(
    first: Query<P, R>,
    second: Query<Q, S>,
    signal?: AbortSignal,
  ): Promise<RowsOfBoth<R, S>> {
    refuseWriting(first.statement);
    refuseWriting(second.statement);
    const { name } = first.statement;
    const text = textOfBoth(first.statement, second.statement);
    const params = paramsOfBoth(
      checkParams(first.statement, first.params),
      checkParams(second.statement, second.params),
    );
    const [row] = await this.readRows({ name, text }, params, signal);
    const rows = row as { first: Record<string, unknown>[]; second: Record<string, unknown>[] };
    return [checkRows(first.statement, rows.first), checkRows(second.statement, rows.second)];
  }

  snapshot(): Snapshot {
    this.refuseClosed();
    return committedReader(this);
  }

  transaction<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    return this.writes(() => this.commit((transaction) => new Neo4jWriter(transaction, this.statementMs).finish(work)));
  }

  applySchema(): Promise<void> {
    return this.writes(async () => {
      // Queries do not use a new index until it is complete.
      for (const text of [...schemaStatements("neo4j"), "CALL db.awaitIndexes(60)"]) {
        await this.commit((transaction) => transaction.run(text));
      }
    });
  }

  async health(): Promise<Health> {
    const { version } = this;
    if (this.closed !== undefined) return { ok: false, version, problem: "The graph is closed." };
    if (await this.answers(HEALTH_MS)) return { ok: true, version: this.version };
    return {
      ok: false,
      version,
      problem: "Neo4j does not answer. Start it. The service then reconnects automatically.",
    };
  }

  close(): Promise<void> {
    this.closed ??= this.release();
    return this.closed;
  }

  private async release(): Promise<void> {
    const idle = Promise.all([this.writes(async () => {}), ...this.runningReads]);
    await withDeadline(idle, CLOSE_MS, () => new Error("busy")).catch(() => {});
    await this.driver.close();
  }

  private async readRows(
    statement: Pick<Statement, "name" | "text">,
    params: Record<string, unknown>,
    signal: AbortSignal | undefined,
  ): Promise<Record<string, unknown>[]> {
    signal?.throwIfAborted();
    this.refuseClosed();
    const values = toNeo4j(params) as Record<string, unknown>;
    const rows = this.activity.run(statement.name, this.reads, () => this.runRead(statement, values, signal));
    this.runningReads.add(rows);
    try {
      return await this.whileAlive(rows, statement.name);
    } finally {
      this.runningReads.delete(rows);
    }
  }

  // An explicit transaction would double the time of a single statement. So this code retries, not the driver.
  private async runRead(
    statement: Pick<Statement, "name" | "text">,
    values: Record<string, unknown>,
    signal: AbortSignal | undefined,
  ): Promise<Record<string, unknown>[]> {
    const until = Date.now() + RETRY_MS;
    for (;;) {
      signal?.throwIfAborted();
      const session = this.session("READ");
      // At the deadline, the driver resets the connection, and the server ends the statement.
      const forget = onAbort(signal, () => void session.close().catch(() => {}));
      try {
        const result = await session.run(statement.text, values, { timeout: timeLeft(signal, READ_MS) });
        return fromRecords(statement.name, result.records);
      } catch (error) {
        signal?.throwIfAborted();
        if (!neo4j.isRetryableError(error) || Date.now() > until)
          throw fromNeo4j(error, `the statement ${statement.name}`);
      } finally {
        forget();
        await session.close();
      }
      await sleep(200);
    }
  }

  private async commit<T>(work: (transaction: ManagedTransaction) => PromiseLike<T>): Promise<T> {
    this.refuseClosed();
    const session = this.session("WRITE");
    let abandoned = false;
    let reached = () => {};
    const begun = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const attempt = (guard: Guard<T>) => async (transaction: ManagedTransaction) => {
      if (abandoned) throw unavailable();
      reached();
      return guard(work(transaction));
    };
    const running = untilLate<T>((guard) => session.executeWrite(attempt(guard), { timeout: TRANSACTION_MS }));
    try {
      await withDeadline(Promise.race([begun, running]), SLOW_MS + ALIVE_MS, unavailable);
      return await running;
    } catch (error) {
      // The caller has an error now, so the next attempt of the driver must not write.
      abandoned = true;
      throw error instanceof Neo4jError ? fromNeo4j(error, "the transaction") : error;
    } finally {
      void session.close().catch(() => {});
    }
  }

  /** Stops waiting for slow work if the server does not answer, else after the time limit for reads. */
  private async whileAlive<T>(work: Promise<T>, name: string): Promise<T> {
    const slow = new Error("slow");
    try {
      return await withDeadline(work, SLOW_MS, () => slow);
    } catch (error) {
      if (error !== slow) throw error;
    }
    if (!(await this.answers(ALIVE_MS))) throw unavailable();
    return withDeadline(work, READ_MS, () => {
      return new YilianError("TIMEOUT", `The statement ${name} took longer than ${READ_MS} ms.`);
    });
  }

  private async answers(ms: number): Promise<boolean> {
    // Concurrent slow reads share one check.
    this.pendingCheck ??= this.check().finally(() => {
      this.pendingCheck = undefined;
    });
    return await withDeadline(this.pendingCheck, ms, unavailable).catch(() => false);
  }

  private async check(): Promise<boolean> {
    const { agent } = await this.driver.getServerInfo({ database: this.database });
    if (agent !== undefined) this.version = agent.replace("/", " ");
    return true;
  }

  private session(defaultAccessMode: "READ" | "WRITE"): Session {
    const { database, bookmarkManager } = this;
    return this.driver.session({ database, bookmarkManager, defaultAccessMode });
  }

  private refuseClosed(): void {
    if (this.closed !== undefined) throw new YilianError("ENGINE_UNAVAILABLE", "The graph is closed.");
  }
}

function unavailable(): YilianError {
  return new YilianError("ENGINE_UNAVAILABLE", "Neo4j does not answer.");
}
