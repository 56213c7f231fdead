import { parentPort, workerData } from "node:worker_threads";
import { YilianError } from "../errors.ts";
import { digestOf } from "../model/digest.ts";
import { readSoundSeeds } from "./check.ts";
import type { ReadReport } from "./read-in-worker.ts";

// The entry of a thread that reads the seeds of one folder, and ends.

const report = (message: ReadReport): void => parentPort?.postMessage(message);

try {
  const { content, places, fingerprint } = readSoundSeeds(workerData as string);
  report({ seeds: { content, places, fingerprint, digest: digestOf(content) } });
} catch (error) {
  if (!(error instanceof YilianError)) throw error;
  const { code, message, details } = error;
  report({ error: { code, message, details } });
}
