import { fileURLToPath } from "node:url";
import { readSoundSeeds, type SoundRows } from "../../src/checks/check.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSound } from "../../src/loading/load.ts";
import { Indexes } from "../../src/search/indexes.ts";

/** The folder of the shipped seeds. */
export const SEEDS = fileURLToPath(new URL("../../seed", import.meta.url));

/** A graph with a loaded data set, and the indexes over it. */
export interface LoadedGraph {
  readonly graph: Graph;
  readonly indexes: Indexes;
  close(): Promise<void>;
}

/** Opens an embedded graph in memory. */
export const openEmbedded = (): Promise<Graph> => openGrafeo();

let shipped: ReturnType<typeof readSoundSeeds> | undefined;
/** The rows of the shipped seeds. One process reads them once for all its suites: do not change them. */
export function shippedSeeds(): ReturnType<typeof readSoundSeeds> {
  shipped ??= readSoundSeeds(SEEDS);
  return shipped;
}

let shared: Promise<LoadedGraph> | undefined;
/**
 * Loads seeds from a folder, or rows, into a graph, and builds its indexes.
 *
 * The suites of one process share the embedded graph of the shipped seeds, which stays open. A test that writes to a
 * graph must open its own.
 */
export function loadGraph(
  open: () => Promise<Graph>,
  seeds: string | SoundRows = SEEDS,
  extend?: (graph: Graph) => Promise<unknown>,
): Promise<LoadedGraph> {
  if (open !== openEmbedded || seeds !== SEEDS || extend !== undefined) return load(open, seeds, extend);
  shared ??= load(open, seeds).then((loaded) => ({ ...loaded, close: async () => {} }));
  return shared;
}

async function load(
  open: () => Promise<Graph>,
  seeds: string | SoundRows,
  extend?: (graph: Graph) => Promise<unknown>,
): Promise<LoadedGraph> {
  const graph = await open();
  await graph.applySchema();
  const rows = seeds === SEEDS ? shippedSeeds() : typeof seeds === "string" ? readSoundSeeds(seeds) : seeds;
  const loaded = await loadSound(graph, rows, { adopt: true });
  await extend?.(graph);
  const indexes = new Indexes();
  await indexes.names(loaded, graph);
  return { graph, indexes, close: () => graph.close() };
}
