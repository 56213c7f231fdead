import type { Graph, GraphReader } from "../graph/graph.ts";
import { type LoadOptions, loadSound } from "../loading/load.ts";
import type { Loaded } from "../loading/loaded.ts";
import type { OnProgress } from "../progress.ts";
import type { Backup } from "./read-backup.ts";
import { refuseMismatch } from "./verify-content.ts";

/** How a backup is restored. */
export interface RestoreOptions extends Pick<LoadOptions, "adopt"> {
  readonly onProgress?: OnProgress;
  /** Called in the transaction of the restore, as that of loading. */
  readonly beforeCommit?: (reader: GraphReader, loaded: Loaded) => Promise<void>;
}

/**
 * Stores the data set of a checked backup in place of the stored one: all of it, or nothing. Before the change becomes
 * visible, the stored records are read again and compared with the digest.
 *
 * Data that came from seeds count as loaded from seeds afterwards, and imported data as imported.
 *
 * @throws {YilianError} DATA_DAMAGED when the engine stored something else; what loading throws.
 */
export async function restoreBackup(graph: Graph, { header, rows }: Backup, options: RestoreOptions): Promise<Loaded> {
  const { adopt = false, onProgress = () => {}, beforeCommit = async () => {} } = options;
  return await loadSound(graph, rows, {
    ...{ adopt, onProgress },
    // Seeds do not replace data of an unknown origin, nor imported data.
    origin: header.dataset.origin ?? "import",
    otherData: "replace",
    repair: true,
    beforeCommit: async (reader, loaded) => {
      await refuseMismatch(reader);
      await beforeCommit(reader, loaded);
    },
  });
}
