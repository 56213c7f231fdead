import type { MaybePromise } from "../maybe-promise.ts";
import type { Deadline } from "./deadline.ts";
import type { ReadGraph } from "./request-observer.ts";
import type { Trace } from "./trace.ts";

/** What the execution of a request needs of the context that resolvers get. */
export interface RequestContext {
  /** The data set that the request is bound to; null when nothing is loaded. */
  dataset(): MaybePromise<{ readonly version: string; readonly digest: string } | null>;
  /** Whether the engine has, or had, another data set than the answer. Otherwise what was read is cached. */
  isStale(): Promise<boolean>;
  /** Releases what the request has opened. */
  close(): Promise<void>;
}

/** Makes the context of one run of a request. */
export type MakeContext = (options: RunOptions) => RequestContext;

/** What one run of a request is made from. */
export interface RunOptions {
  readonly graph: ReadGraph;
  /** Ends the run. */
  readonly end?: Deadline;
  readonly trace?: Trace;
  /** Whether an earlier run of the request was stale, so that the state that is stored is read. */
  readonly isRepeated?: boolean;
}
