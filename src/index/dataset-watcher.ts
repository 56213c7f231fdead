import { type ErrorCode, YilianError } from "../errors.ts";
import type { Graph, Snapshot } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { type StoredState, state } from "../queries/dataset.ts";
import { type DatasetVersion, isSameVersion, type Reader, readStableState } from "./dataset-version.ts";

/** Milliseconds between two looks at the stored data set. */
const INTERVAL_MS = 1_000;
/** The most looks after which indexes that could not be made are made again. */
const MAX_WAIT_LOOKS = 64;

/** Work in the background. */
export interface DatasetWatcher {
  /**
   * The state of the data set that requests should use; undefined before the first look, or if nothing is loaded.
   *
   * It is the stored data set. While the indexes of a new data set are made, it is still the one before.
   */
  readonly known: StoredState | undefined;
  /** Looks at once if a state that was read between two looks is a new one. */
  update(stored: StoredState | undefined): void;
  /** Stops it, and waits for what is under way. */
  stop(): Promise<void>;
}

/** The indexes of a data set that are being made, or are ready. */
interface Making {
  readonly version: DatasetVersion;
  readonly controller: AbortController;
  readonly done: Promise<void>;
  /** How often in a row they could not be made. */
  failures: number;
  /** When they are made again, on the clock of `performance`. */
  retryAt: number;
}

/**
 * Calls `makeIndexes` with each stored data set, so that indexes are ready before a request needs them.
 *
 * When another data set is stored meanwhile, the signal is aborted, and the indexes of that one are made.
 *
 * @param makeIndexes - makes the indexes of a data set.
 * @param onError - receives what failed. It is repeated after one look, then after 2, 4 and so on up to 64, unless the
 * data set is too large.
 */
export function watchDataset(
  graph: Pick<Graph, "snapshot">,
  makeIndexes: (version: DatasetVersion, reader: Reader, signal: AbortSignal) => Promise<unknown>,
  onError: (error: unknown) => void,
  intervalMs: number = INTERVAL_MS,
): DatasetWatcher {
  const stopping = new AbortController();
  const { signal } = stopping;
  let known: StoredState | undefined;
  let making: Making | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looking = look();

  async function look(): Promise<void> {
    try {
      const stored = await within(graph.snapshot(), (snapshot) =>
        readStableState(async () => (await snapshot.read(state, { id: DATASET }, signal))[0]),
      );
      if (!signal.aborted) follow(stored);
    } catch (error) {
      if (!signal.aborted) onError(error);
    }
    if (signal.aborted) return;
    timer = setTimeout(lookNow, intervalMs);
    timer.unref();
  }

  function lookNow(): void {
    clearTimeout(timer);
    timer = undefined;
    looking = look();
  }

  function follow(stored: StoredState | undefined): void {
    const { digest = null, loadedAt = null, dataset = DATASET } = stored ?? {};
    if (digest === null) {
      making?.controller.abort(replaced());
      [known, making] = [undefined, undefined];
      return;
    }
    known ??= stored;
    const version = { digest, loadedAt, dataset };
    const same = isSameVersion(making?.version, version) ? making : undefined;
    if (same !== undefined && performance.now() < same.retryAt) return;
    making?.controller.abort(replaced());
    const controller = new AbortController();
    const done = make(version, stored, controller.signal);
    making = { version, controller, done, failures: same?.failures ?? 0, retryAt: Number.POSITIVE_INFINITY };
  }

  async function make(version: DatasetVersion, stored: StoredState | undefined, replacing: AbortSignal): Promise<void> {
    const isCurrent = (): boolean => !signal.aborted && making?.version === version;
    try {
      await within(graph.snapshot(), (snapshot) =>
        makeIndexes(version, snapshot, AbortSignal.any([signal, replacing])),
      );
      if (isCurrent()) known = stored;
    } catch (error) {
      if (making?.version !== version || signal.aborted) return;
      // The next look finds the other data set.
      if (hasCode(error, "STALE_READ")) {
        making = undefined;
        return;
      }
      if (hasCode(error, "INDEX_TOO_LARGE")) known = stored;
      else {
        making.retryAt = performance.now() + intervalMs * Math.min(2 ** making.failures, MAX_WAIT_LOOKS);
        making.failures++;
      }
      onError(error);
    }
  }

  return {
    get known() {
      return known;
    },
    update: (stored) => {
      const { version } = making ?? {};
      const isLooking = timer === undefined;
      if (isLooking || signal.aborted) return;
      if (!isSameVersion(version, stored)) lookNow();
    },
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await looking;
      await making?.done;
    },
  };
}

function replaced(): YilianError {
  return new YilianError("STALE_READ", "The data set was replaced while its indexes were made.");
}

function hasCode(error: unknown, code: ErrorCode): boolean {
  return error instanceof YilianError && error.code === code;
}

async function within<T>(snapshot: Snapshot, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  try {
    return await work(snapshot);
  } finally {
    await snapshot.close();
  }
}
