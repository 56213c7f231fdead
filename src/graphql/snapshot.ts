import type { Graph, GraphReader } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { type StoredState, state as stateStatement } from "../queries/dataset.ts";
import type { Trace } from "./execution/trace.ts";
import { once } from "./once.ts";

/** The reads of one request, and the state of the data set that they see. */
export interface Snapshot {
  readonly reader: GraphReader;
  /** Reads without a trace and without a signal, for an index that other requests wait for too. */
  readonly shared: GraphReader;
  /** What the data set says about itself, read once; undefined before anything was loaded. */
  state(): Promise<StoredState | undefined>;
  /** Whether another data set was loaded after the first read, so that the rows may not fit together. */
  isStale(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens a snapshot of the graph.
 *
 * An engine without snapshots shows each read what is committed by then. There the state is read before anything else,
 * and compared when the request ends.
 *
 * @param signal - ends the reads.
 */
export function openSnapshot(
  graph: Graph,
  { signal, trace }: { signal?: AbortSignal | undefined; trace?: Trace },
): Snapshot {
  const isIsolated = graph.isolation === "snapshot";
  const shared = graph.snapshot();
  const read: GraphReader["read"] = trace?.over(shared) ?? ((...statement) => shared.read(...statement));
  const readState = () => read(stateStatement, { dataset: DATASET }, signal).then(([row]) => row);
  const state = once(readState);
  let hasRead = false;
  return {
    reader: {
      read: async (statement, params) => {
        hasRead = true;
        if (!isIsolated) await state();
        return read(statement, params, signal);
      },
    },
    shared,
    state,
    isStale: async () => {
      if (isIsolated || !hasRead) return false;
      // When this read failed, no other was made.
      const before = await state().catch(() => null);
      if (before === null) return false;
      const now = await readState();
      return before?.digest !== now?.digest || before?.loadedAt !== now?.loadedAt;
    },
    close: () => shared.close(),
  };
}
