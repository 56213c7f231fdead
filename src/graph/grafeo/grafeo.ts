import { availableParallelism } from "node:os";
import type { z } from "zod";
import { YilianError } from "../../errors.ts";
import { GraphActivity } from "../activity.ts";
import { limitConcurrency } from "../concurrency-limit.ts";
import { withDeadline } from "../deadline.ts";
import type { Graph, GraphWriter, Health, Snapshot } from "../graph.ts";
import type { Statement } from "../statement.ts";
import { schemaStatements } from "../statement-guard.ts";
import { type Access, type Database, openDatabase } from "./database.ts";
import { fromGrafeo, LAST_CHECKPOINT } from "./errors.ts";
import { RemoteDatabase } from "./remote-database.ts";
import { GrafeoReader, GrafeoWriter, READ_MS } from "./session.ts";

const HEALTH_MS = 2_500;
/** Loading 1.4 million rows takes 2.4 GB in transactions of this size. Larger ones take more. */
const TRANSACTION_ROWS = 50_000;
/** How long `close` waits for running work. */
const CLOSE_MS = 10_000;
/** How often a transaction runs if it conflicts with another write. */
const TRIES = 3;

/**
 * Opens the embedded engine on a folder, which it makes if it is missing. Without a folder, the data are in memory.
 *
 * Only one process can open a folder. A commit survives the end of the process. A power failure can lose the last
 * 100 ms.
 *
 * @throws {YilianError} FOLDER_IN_USE, DATA_NEWER, NO_SPACE, or DATA_DAMAGED if the folder cannot be read and written.
 *
 * @example const graph = await openGrafeo("data");
 */
export async function openGrafeo(folder?: string): Promise<Graph> {
  return new GrafeoGraph(openDatabase(folder), new GraphActivity());
}

/**
 * Opens the embedded engine on a folder, as {@link openGrafeo}, in a process of its own.
 *
 * A statement that still runs at its deadline is stopped. When the process ends, it is replaced. Reads continue in the
 * next process. A transaction fails, and nothing of it is stored.
 *
 * @throws {YilianError} as {@link openGrafeo}; ENGINE_UNAVAILABLE if the process ends before the folder is open.
 */
export async function openGrafeoProcess(folder: string, access: Access = "write"): Promise<Graph> {
  const activity = new GraphActivity();
  return new GrafeoGraph(await RemoteDatabase.open(folder, activity, access), activity);
}

class GrafeoGraph implements Graph {
  readonly engine = "grafeo";
  readonly isolation = "snapshot";
  readonly transactionRows = TRANSACTION_ROWS;
  readonly hasCopies = false;
  readonly isShared = false;
  readonly activity: GraphActivity;
  private readonly database: Database;
  // More concurrent queries only slow each other down.
  private readonly reads = limitConcurrency(2 * availableParallelism(), READ_MS);
  private readonly writes = limitConcurrency(1);
  private readonly readers = new Set<GrafeoReader>();
  private closed: Promise<void> | undefined;

  constructor(database: Database, activity: GraphActivity) {
    this.database = database;
    this.activity = activity;
  }

  snapshot(): Snapshot {
    return this.begin();
  }

  async read<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
    signal?: AbortSignal,
  ) {
    const reader = this.begin();
    try {
      return await reader.read(statement, params, signal);
    } finally {
      // This is not awaited, because the engine continues the work after a TIMEOUT.
      void reader.close();
    }
  }

  transaction<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    return this.writes(async () => {
      for (let tries = 1; ; tries++) {
        this.refuseClosed();
        try {
          return await new GrafeoWriter(this.database.begin("write"), this.activity).commit(work);
        } catch (error) {
          if (!(error instanceof YilianError) || error.code !== "CONFLICT" || tries === TRIES) throw error;
          await new Promise((resolve) => setTimeout(resolve, 20 * tries * (1 + Math.random())));
        }
      }
    });
  }

  applySchema(): Promise<void> {
    return this.writes(async () => {
      this.refuseClosed();
      for (const text of schemaStatements("grafeo")) {
        await this.database.execute(text).catch((error) => {
          throw fromGrafeo(error, "the schema");
        });
      }
    });
  }

  async health(): Promise<Health> {
    const found = { version: this.database.version, restarts: this.activity.restarts };
    if (this.closed !== undefined) return { ok: false, problem: "The graph is closed.", ...found };
    try {
      const late = () => new Error("it is too busy");
      const checked = await withDeadline(this.database.check(), HEALTH_MS, late);
      return { ok: checked.problem === undefined, ...checked, ...found };
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
      return { ok: false, problem: `Grafeo does not answer: ${reason}.`, ...found };
    }
  }

  close(): Promise<void> {
    this.closed ??= this.release();
    return this.closed;
  }

  private async release(): Promise<void> {
    const idle = Promise.all([this.writes(async () => {}), ...Array.from(this.readers, (reader) => reader.close())]);
    await withDeadline(idle, CLOSE_MS, () => new Error("busy")).catch(() => {});
    try {
      await this.database.close();
    } catch (error) {
      throw fromGrafeo(error, LAST_CHECKPOINT);
    }
  }

  private begin(): GrafeoReader {
    this.refuseClosed();
    const reader: GrafeoReader = new GrafeoReader(this.database.begin("read"), {
      limit: this.reads,
      activity: this.activity,
      onClosed: () => this.readers.delete(reader),
    });
    this.readers.add(reader);
    return reader;
  }

  private refuseClosed(): void {
    if (this.closed !== undefined) throw new YilianError("ENGINE_UNAVAILABLE", "The graph is closed.");
  }
}
