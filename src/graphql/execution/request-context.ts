import type { Graph } from "../../graph/graph.ts";
import type { Deadline } from "./deadline.ts";
import type { Trace } from "./trace.ts";

/** What the execution of a request needs of the context that resolvers get. */
export interface RequestContext {
  /** The data set that answers, read once per request; null when nothing is loaded. */
  dataset(): Promise<{ readonly version: string; readonly digest: string } | null>;
  /** Whether another data set was loaded after the first read, so that the rows may not fit together. */
  isStale(): Promise<boolean>;
  /** Releases the snapshot. */
  close(): Promise<void>;
}

/** Makes the context of one run of a request; without `end` nothing ends it. */
export type MakeContext = (options: { graph: Graph; end?: Deadline; trace?: Trace }) => RequestContext;
