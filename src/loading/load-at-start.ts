import { notLoaded, YilianError } from "../errors.ts";
import type { Graph, GraphReader } from "../graph/graph.ts";
import { type LoadOptions, loadSeeds } from "./load.ts";
import type { Loaded } from "./loaded.ts";
import { readDataset, readSizes, refuseUnsound } from "./stored-state.ts";

/** Why seeds cannot be loaded, although a stored data set may be good. */
const UNWRITABLE = new Set<unknown>(["NO_SPACE", "DATA_READ_ONLY"]);

/**
 * Loads the seeds of a service that starts. If they cannot be stored, because the disk is full or the data folder
 * cannot be written, the service continues with the stored data set.
 *
 * @param onUnwritable - receives why the seeds were not loaded.
 * @throws {YilianError} what loading throws; also where there are no stored data that can be served.
 */
export async function loadAtStart(
  graph: Graph,
  folder: string,
  options: LoadOptions,
  onUnwritable: (reason: string) => void,
): Promise<Loaded> {
  try {
    return await loadSeeds(graph, folder, { ...options, otherData: "continue" });
  } catch (error) {
    if (!(error instanceof YilianError) || !UNWRITABLE.has(error.code)) throw error;
    const stored = await readStored(graph).catch(() => {
      throw error;
    });
    onUnwritable(error.message);
    return stored;
  }
}

/** The stored data set as it is. */
async function readStored(reader: GraphReader): Promise<Loaded> {
  const stored = await readDataset(reader);
  if (stored === undefined) throw notLoaded();
  const { version, digest, loadedAt, dataset, origin } = stored;
  const sizes = await readSizes(reader, dataset);
  refuseUnsound(stored, sizes);
  const before = { changed: false, continued: false, dataset, origin: origin ?? undefined, removed: 0 };
  return { ...before, ...sizes, version, digest, loadedAt };
}
