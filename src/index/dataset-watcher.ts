import type { Graph } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { type StoredState, state } from "../queries/dataset.ts";
import type { DatasetVersion, Reader } from "./dataset-version.ts";

/** Milliseconds between two looks at the stored data set. */
const INTERVAL_MS = 1_000;

/** Work in the background. */
export interface DatasetWatcher {
  /** The state of the stored data set at the last look; undefined before the first one, or if nothing is loaded. */
  readonly known: StoredState | undefined;
  /** Replaces the known state by one that was read between two looks. */
  update(stored: StoredState | undefined): void;
  /** Stops it, and waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Calls `makeIndexes` with the stored data set again and again, so that indexes are ready before a request needs them.
 *
 * @param makeIndexes - makes the indexes of a data set; returns at once where they are cached.
 * @param onError - receives what failed; the next look repeats it.
 */
export function watchDataset(
  graph: Pick<Graph, "snapshot">,
  makeIndexes: (version: DatasetVersion, reader: Reader, signal: AbortSignal) => Promise<unknown>,
  onError: (error: unknown) => void,
  intervalMs: number = INTERVAL_MS,
): DatasetWatcher {
  const controller = new AbortController();
  const { signal } = controller;
  let known: StoredState | undefined;
  let timer: NodeJS.Timeout | undefined;
  let making: Promise<void> | undefined;
  let looking = look();

  async function look(): Promise<void> {
    try {
      const [stored] = await withSnapshot((reader) => reader.read(state, { dataset: DATASET }, signal));
      const { digest = null, loadedAt = null } = stored ?? {};
      known = digest === null ? undefined : stored;
      // Not awaited: a look finds the next data set while the indexes of one are made.
      if (digest !== null) making ??= make({ digest, loadedAt });
    } catch (error) {
      report(error);
    }
    if (signal.aborted) return;
    timer = setTimeout(() => {
      looking = look();
    }, intervalMs);
    timer.unref();
  }

  function make(version: DatasetVersion): Promise<void> {
    return withSnapshot((reader) => makeIndexes(version, reader, signal))
      .then(() => {}, report)
      .finally(() => {
        making = undefined;
      });
  }

  async function withSnapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const snapshot = graph.snapshot();
    try {
      return await work(snapshot);
    } finally {
      await snapshot.close();
    }
  }

  function report(error: unknown): void {
    if (!signal.aborted) onError(error);
  }

  return {
    get known() {
      return known;
    },
    update: (stored) => {
      known = stored;
    },
    stop: async () => {
      controller.abort();
      clearTimeout(timer);
      await looking;
      await making;
    },
  };
}
