import { YilianError } from "../errors.ts";
import type { Snapshot as EngineSnapshot, GraphReader } from "../graph/graph.ts";
import { isSameState, type Reader } from "../index/dataset-version.ts";
import { DATASET } from "../model/ids.ts";
import { type StoredState, state as stateStatement } from "../queries/dataset.ts";
import type { ReadGraph } from "./execution/request-observer.ts";
import type { Trace } from "./execution/trace.ts";
import type { MaybePromise } from "./maybe-promise.ts";
import { once } from "./once.ts";

/** The reads of one request, all from the data set that the request is bound to. */
export interface Snapshot {
  /** Its reads throw STALE_READ when the engine has another data set. */
  readonly reader: GraphReader;
  /** Reads without a trace, a signal and a check, for an index that other requests wait for too. */
  readonly shared: Reader;
  /** What the data set says about itself; undefined before anything was loaded. */
  state(): MaybePromise<StoredState | undefined>;
  /** Reads once whether the engine has the data set. @throws {YilianError} STALE_READ if it has another one. */
  check(): Promise<void>;
  /**
   * Whether the engine has, or had, another data set.
   *
   * A read-committed engine shows a commit record by record, so rows can be newer than a state that is read with them.
   * If anything was read, the state is compared once more.
   */
  isStale(): Promise<boolean>;
  close(): Promise<void>;
}

/** What a snapshot is made from. */
export interface SnapshotOptions {
  /** The state that the request is bound to. Without it, the snapshot reads the state that is stored. */
  readonly known?: StoredState | undefined;
  /** Called with the state of another data set when a read finds it. */
  readonly onStale?: (stored: StoredState | undefined) => void;
  /** Ends the reads. */
  readonly signal?: AbortSignal | undefined;
  readonly trace?: Trace | undefined;
}

const STATE = { statement: stateStatement, params: { id: DATASET } };

/**
 * Binds a request to one data set. The engine is not used before the first read.
 *
 * A snapshot of the engine has one state, which is compared once. An engine without snapshots shows each read what is
 * committed by then. There each read also returns the state that is stored when its rows are complete.
 */
export function openSnapshot(graph: ReadGraph, { known, onStale, signal, trace }: SnapshotOptions): Snapshot {
  const isIsolated = graph.isolation === "snapshot";
  let opened: EngineSnapshot | undefined;
  let isClosed = false;
  let isStale = false;
  let hasRead = false;
  const open = (): EngineSnapshot => {
    if (isClosed) throw new YilianError("ENGINE_FAULT", "The request was over before a statement was run.");
    opened ??= graph.snapshot();
    return opened;
  };
  const traced = (): Pick<EngineSnapshot, "read" | "readBoth"> => trace?.over(open()) ?? open();
  const readState = async () => {
    const [stored] = await traced().read(STATE.statement, STATE.params, signal);
    hasRead = true;
    return stored;
  };
  const state: Snapshot["state"] = known === undefined ? once(readState) : () => known;

  const compare = async (stored: StoredState | undefined): Promise<void> => {
    const bound = await state();
    if (isSameState(bound, stored)) return;
    if (!isStale) onStale?.(stored);
    isStale = true;
    throw staleRead();
  };
  const check = once(async () => {
    if (known !== undefined) await compare(await readState());
  });

  return {
    reader: {
      read: async (statement, params) => {
        if (isClosed) return await never();
        if (isStale) throw staleRead();
        if (isIsolated) {
          const [rows] = await Promise.all([traced().read(statement, params, signal), check()]);
          return rows;
        }
        await state();
        const [rows, [stored]] = await traced().readBoth({ statement, params }, STATE, signal);
        hasRead = true;
        await compare(stored);
        return rows;
      },
    },
    shared: { read: async (...query) => (isClosed ? await never() : open().read(...query)) },
    state,
    check,
    isStale: async () => {
      if (hasRead && !isStale && !isIsolated) await compare(await readState()).catch(refuseFaults);
      return isStale;
    },
    close: async () => {
      isClosed = true;
      await opened?.close();
    },
  };
}

/**
 * What a read waits for after the end of its request.
 *
 * A field of a list can fail while its neighbours still read. The answer is complete then, and graphql-js handles no
 * error of a neighbour any more: it would end the process.
 */
function never(): Promise<never> {
  return new Promise(() => {});
}

function refuseFaults(error: unknown): void {
  if (!(error instanceof YilianError) || error.code !== "STALE_READ") throw error;
}

function staleRead(): YilianError {
  return new YilianError("STALE_READ", "The engine has another data set than the one that the request is bound to.");
}
