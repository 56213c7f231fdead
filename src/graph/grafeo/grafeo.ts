import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import type { z } from "zod";
import { YilianError } from "../../errors.ts";
import { limitConcurrency } from "../concurrency-limit.ts";
import { withDeadline } from "../deadline.ts";
import type { Graph, GraphWriter, Health, Snapshot } from "../graph.ts";
import { makePrivate } from "../private-files.ts";
import type { Statement } from "../statement.ts";
import { schemaStatements } from "../statement-guard.ts";
import { fromGrafeo, fromOpeningGrafeo } from "./errors.ts";
import { GrafeoReader, GrafeoWriter, READ_MS } from "./session.ts";

const HEALTH_MS = 2_500;
/** Loading 1.4 million rows takes 2.4 GB in transactions of this size. Larger ones take more. */
const TRANSACTION_ROWS = 50_000;
/** How long `close` waits for running work. */
const CLOSE_MS = 10_000;
/** If the log is damaged, all changes after the last checkpoint are lost silently. So checkpoints are frequent. */
const CHECKPOINTS = { intervalMs: 60_000, walBytes: 16 * 1024 * 1024 };
/** The name of the data file. The name of the log begins with it. */
const FILE = "graph.grafeo";
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
  if (folder === undefined) return new GrafeoGraph(grafeo.GrafeoDB.create());
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    makePrivate(folder, FILE);
    const db = grafeo.GrafeoDB.create(join(folder, FILE));
    makePrivate(folder, FILE);
    db.setCheckpointTriggers(CHECKPOINTS);
    return new GrafeoGraph(db);
  } catch (error) {
    throw fromOpeningGrafeo(error, folder);
  }
}

class GrafeoGraph implements Graph {
  readonly engine = "grafeo";
  readonly isolation = "snapshot";
  readonly transactionRows = TRANSACTION_ROWS;
  readonly hasCopies = false;
  readonly isShared = false;
  private readonly db: GrafeoDB;
  // More concurrent queries only slow each other down.
  private readonly reads = limitConcurrency(2 * availableParallelism(), READ_MS);
  private readonly writes = limitConcurrency(1);
  private readonly readers = new Set<GrafeoReader>();
  private closed: Promise<void> | undefined;

  constructor(db: GrafeoDB) {
    this.db = db;
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
          return await new GrafeoWriter(this.db.beginTransaction("snapshot")).commit(work);
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
        await this.db.executeCypher(text).catch((error) => {
          throw fromGrafeo(error, "the schema");
        });
      }
    });
  }

  async health(): Promise<Health> {
    const version = `Grafeo ${grafeo.version()}`;
    if (this.closed !== undefined) return { ok: false, version, problem: "The graph is closed." };
    try {
      const late = () => new Error("it is too busy");
      await withDeadline(this.db.executeCypher("RETURN 1 AS one"), HEALTH_MS, late);
      const { stopped, lastError, failures: failedCheckpoints } = this.db.checkpointStatus();
      if (!stopped) return { ok: true, version, failedCheckpoints };
      return {
        ok: false,
        version,
        failedCheckpoints,
        problem: `Grafeo can no longer save its data (${lastError}). Restart the service.`,
      };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, version, problem: `Grafeo does not answer: ${reason}.` };
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
      this.db.close();
    } catch (error) {
      throw fromGrafeo(error, "the last checkpoint");
    }
  }

  private begin(): GrafeoReader {
    this.refuseClosed();
    const reader = new GrafeoReader(this.db.beginTransaction("snapshot"), this.reads, () => {
      this.readers.delete(reader);
    });
    this.readers.add(reader);
    return reader;
  }

  private refuseClosed(): void {
    if (this.closed !== undefined) throw new YilianError("ENGINE_UNAVAILABLE", "The graph is closed.");
  }
}
