import { setTimeout as sleep } from "node:timers/promises";
import type { Graph } from "../graph/graph.ts";
import { isSameVersion } from "../index/dataset-version.ts";
import type { DatasetWatcher } from "../index/dataset-watcher.ts";
import type { LoadOptions } from "../loading/load.ts";
import type { Loaded } from "../loading/loaded.ts";
import { DATASET } from "../model/ids.ts";
import type { OnProgress } from "../progress.ts";
import { state } from "../queries/dataset.ts";
import type { Indexes } from "../search/indexes.ts";

/** How long a swap waits until new requests are bound to the new data set. The watcher looks each second. */
const SWITCH_MS = 5_000;
const POLL_MS = 20;

/** The parts of a running service that a new data set concerns. */
export interface Serving {
  readonly graph: Graph;
  readonly indexes: Indexes;
  readonly watcher: DatasetWatcher;
}

/**
 * Loads a data set into a running service. Requests are answered from the one before until the new one is complete,
 * with its indexes; then they are answered from the new one. Nothing changes if the loading fails.
 *
 * The indexes are made in the transaction that loads the data, because the embedded engine has only the new data once
 * it is committed.
 */
export async function swapDataset(
  { graph, indexes, watcher }: Serving,
  load: (options: Pick<LoadOptions, "beforeCommit">) => Promise<Loaded>,
  onProgress: OnProgress,
): Promise<Loaded> {
  const loaded = await load({
    beforeCommit: async (reader, version) => {
      onProgress({ what: "making the index", done: 0, total: 0 });
      // Without an index, the data are served as those of a start are: the watcher makes it, and reports the fault.
      await indexes.makeReady(version, reader).catch(() => {});
    },
  });
  if (!loaded.changed) return loaded;
  const [stored] = await graph.read(state, { id: DATASET });
  for (const until = performance.now() + SWITCH_MS; performance.now() < until; await sleep(POLL_MS)) {
    if (isSameVersion(watcher.known, stored)) break;
    watcher.update(stored);
  }
  return loaded;
}
