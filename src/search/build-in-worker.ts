import { Worker } from "node:worker_threads";
import type { Column, Columns } from "../index/columns.ts";
import type { Reader } from "../index/dataset-version.ts";
import { type EvidenceRows, type FigureRows, type ReadOptions, type RowTarget, readRows } from "../index/read-rows.ts";
import type { Call, Report } from "./worker-protocol.ts";

/** The entry of the thread in the bundle, because a thread cannot run TypeScript; the same from each folder. */
const ENTRY = new URL("../../dist/program/index-worker.js", import.meta.url);

/** The share of the time for reading the rows; the rest is for making the names. */
const READING = 0.5;

/**
 * Makes the columns of the indexes in the state that a reader sees. This thread reads the rows, and another thread does
 * the rest, so that requests are answered meanwhile.
 *
 * @throws {YilianError} as {@link readRows} does.
 * @throws {Error} if the thread ends before its result, such as without memory.
 */
export async function buildInWorker(reader: Reader, options: ReadOptions): Promise<Columns> {
  const { signal, onProgress } = options;
  const worker = new BuildingThread((share) => onProgress?.(READING + (1 - READING) * share));
  try {
    await readRows(reader, worker, { ...options, onProgress: (share) => onProgress?.(READING * share) });
    return await worker.finish(signal);
  } finally {
    await worker.stop();
  }
}

/** A thread that makes indexes from rows. */
class BuildingThread implements RowTarget {
  private readonly worker = new Worker(ENTRY);
  private readonly onProgress: (share: number) => void;
  private settle: { resolve: (result: unknown) => void; reject: (error: Error) => void } | undefined;
  private failure: Error | undefined;

  constructor(onProgress: (share: number) => void) {
    this.onProgress = onProgress;
    this.worker.on("message", (report: Report) => {
      if ("progress" in report) this.onProgress(report.progress);
      else if ("error" in report) this.fail(new Error(`The index cannot be made: ${report.error}`));
      else this.settle?.resolve(report.result);
    });
    this.worker.on("error", (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
    this.worker.on("exit", (code) => this.fail(new Error(`The thread that makes the index ended with code ${code}.`)));
  }

  async addEntities(rows: Parameters<RowTarget["addEntities"]>[0]): Promise<readonly string[]> {
    return (await this.call({ name: "addEntities", rows })) as readonly string[];
  }

  async addRelationships(...[type, rows]: Parameters<RowTarget["addRelationships"]>): Promise<void> {
    await this.call({ name: "addRelationships", type, rows });
  }

  async addFigures(rows: FigureRows): Promise<void> {
    await this.call({ name: "addFigures", rows });
  }

  async addEvidence(rows: EvidenceRows): Promise<void> {
    await this.call({ name: "addEvidence", rows });
  }

  /** Returns the columns. @throws the reason of the signal when it is aborted before. */
  async finish(signal: AbortSignal | undefined): Promise<Columns> {
    const leave = (): void => this.fail(signal?.reason);
    signal?.addEventListener("abort", leave, { once: true });
    try {
      signal?.throwIfAborted();
      return new Map((await this.call({ name: "finish" })) as [string, Column][]);
    } finally {
      signal?.removeEventListener("abort", leave);
    }
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private call(call: Call): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.failure !== undefined) return reject(this.failure);
      this.settle = { resolve, reject };
      this.worker.postMessage(call);
    });
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.settle?.reject(this.failure);
  }
}
