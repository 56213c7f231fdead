import { parentPort } from "node:worker_threads";
import { RowsBuilder } from "../index/rows-builder.ts";
import { columnsOf } from "./index-columns.ts";
import { buildNames } from "./name-builder.ts";
import { loadNormalization } from "./normalization.ts";
import type { Call, Report } from "./worker-protocol.ts";

// The entry of a thread that makes the indexes of one data set: it takes rows, and returns columns.

const rows = new RowsBuilder();
// The dictionaries are loaded while the rows are read.
const normalization = loadNormalization();
const report = (message: Report, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer);

parentPort?.on("message", async (call: Call) => {
  try {
    if (call.name === "addEntities") report({ result: await rows.addEntities(call.rows) });
    else if (call.name === "addRelationships") report({ result: await rows.addRelationships(call.type, call.rows) });
    else if (call.name === "addFigures") report({ result: await rows.addFigures(call.rows) });
    else if (call.name === "addEvidence") report({ result: await rows.addEvidence(call.rows) });
    else await finish();
  } catch (error) {
    report({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function finish(): Promise<void> {
  const adjacency = rows.finish();
  let percent = 0;
  const names = await buildNames(adjacency, await normalization, (share) => {
    if (Math.floor(100 * share) === percent) return;
    percent = Math.floor(100 * share);
    report({ progress: share });
  });
  const columns = [...columnsOf(adjacency, names)];
  // No column shares its buffer with another one.
  report(
    { result: columns },
    columns.map(([, { buffer }]) => buffer as ArrayBuffer),
  );
}
