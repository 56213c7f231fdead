import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type ErrorCode, YilianError } from "../errors.ts";
import type { SoundRows } from "./check.ts";

/** What the thread reports once. */
export type ReadReport =
  | { readonly seeds: SoundRows }
  | {
      readonly error: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly details: Readonly<Record<string, unknown>>;
      };
    };

/** The entry of the thread in the bundle, because a thread cannot run TypeScript; the same from each folder. */
const ENTRY = new URL("../../dist/program/seeds-worker.js", import.meta.url);

/**
 * Reads the seeds of a folder in another thread, so that requests are answered meanwhile, and computes their digest.
 *
 * @throws {YilianError} INVALID_SEEDS whose message lists all faults, one a line.
 */
export async function readSeedsInWorker(folder: string): Promise<SoundRows> {
  const worker = new Worker(ENTRY, { workerData: folder });
  const ended = once(worker, "exit").then(([code]) => {
    throw new Error(`The thread that reads the seeds ended with code ${code}.`);
  });
  try {
    const [report] = (await Promise.race([once(worker, "message"), ended])) as [ReadReport];
    if ("seeds" in report) return report.seeds;
    const { code, message, details } = report.error;
    throw new YilianError(code, message, { details });
  } finally {
    ended.catch(() => {});
    await worker.terminate();
  }
}
