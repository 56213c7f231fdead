import { join } from "node:path";
import { readSettings } from "../src/config/settings.ts";
import { nodesOf } from "../src/loading/stored-state.ts";
import { openEngine } from "../src/open-graph.ts";
import { cityNetwork } from "./city-network.ts";
import { storeIndexOnly } from "./index-step.ts";
import { clearNetwork, isLoaded, loadNetwork } from "./load-network.ts";
import { memoryOf } from "./processor-time.ts";
import type { IndexResult, LoadResult } from "./result.ts";

/** What a loading needs. It runs in a process of its own, so that its memory counts for nothing else. */
export interface LoadStep {
  readonly size: number;
  readonly seed: number;
  /** The settings of the engine. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the index is stored if the engine takes only the entities. */
  readonly indexFolder?: string | undefined;
}

/** The result of a loading; `load` is null if the same network was there already. */
export interface LoadStepResult {
  readonly load: LoadResult | null;
  readonly index?: IndexResult;
}

/** Stores a network in the engine of the settings, unless it is there. */
export async function loadStep({ size, seed, env, indexFolder }: LoadStep): Promise<LoadStepResult> {
  const network = cityNetwork(size, seed);
  const graph = await openEngine(readSettings({ ...process.env, ...env }));
  try {
    await graph.applySchema();
    const isThere = await isLoaded(graph, network);
    if (!isThere) await clearNetwork(graph);
    if (indexFolder !== undefined) return { load: null, index: await storeIndexOnly(graph, indexFolder, network) };
    const begun = performance.now();
    const stored = isThere ? undefined : await loadNetwork(graph, network);
    const seconds = (performance.now() - begun) / 1_000;
    if (stored === undefined) return { load: null };
    const rows = nodesOf(stored) + stored.relationships;
    return { load: { seconds, rows, rowsPerSecond: rows / seconds, peakMemory: memoryOf(process.pid)?.peak ?? 0 } };
  } finally {
    await graph.close();
  }
}

/** The folder of the data of a network. */
export function dataFolder(parent: string, digest: string, isIndexOnly: boolean): string {
  return join(parent, `${digest.slice(0, 16)}${isIndexOnly ? "-index" : ""}`);
}
