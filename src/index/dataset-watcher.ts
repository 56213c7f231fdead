import type { Graph } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { state } from "../queries/dataset.ts";
import type { Loading, Reader } from "./dataset-version.ts";

/** How often the stored data set is looked at: with the reading, a change is followed within two seconds. */
const EVERY_MS = 1_000;

/** Something that goes on in the background. */
export interface Following {
  /** Ends it, and waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Sees to it that the indexes of the stored data set are kept, whoever stored it, before anybody asks.
 *
 * @param keep - sees to the indexes of one data set; does nothing where they are kept.
 * @param onFault - told what went wrong; it is tried again with the next look.
 */
export function followDataset(
  graph: Pick<Graph, "snapshot">,
  keep: (loading: Loading, reader: Reader, signal: AbortSignal) => Promise<unknown>,
  onFault: (error: unknown) => void,
  everyMs: number = EVERY_MS,
): Following {
  const ending = new AbortController();
  const { signal } = ending;
  let timer: NodeJS.Timeout | undefined;
  let looking = look();

  async function look(): Promise<void> {
    try {
      const snapshot = graph.snapshot();
      try {
        const [stored] = await snapshot.read(state, { dataset: DATASET }, signal);
        const { digest = null, loadedAt = null } = stored ?? {};
        if (digest !== null) await keep({ digest, loadedAt }, snapshot, signal);
      } finally {
        await snapshot.close();
      }
    } catch (error) {
      if (!signal.aborted) onFault(error);
    }
    if (signal.aborted) return;
    timer = setTimeout(() => {
      looking = look();
    }, everyMs);
    timer.unref();
  }

  return {
    stop: async () => {
      ending.abort();
      clearTimeout(timer);
      await looking;
    },
  };
}
