import type { Graph } from "../../graph/graph.ts";
import type { RequestEnd } from "./deadline.ts";
import type { Trace } from "./trace.ts";

/** What the log and the answer say about one request, gathered while it runs. */
export interface RequestRecord {
  /** The id in `x-request-id`. */
  readonly id: string;
  /** The operation's name, as the document has it. */
  operation?: string;
  /** The static cost of the operation; undefined until it is known. */
  cost?: number;
  /** The codes of the errors that were sent. */
  codes?: readonly string[];
  /** Whether the client went away before it was answered: nobody is told what went wrong. */
  gone?: boolean;
}

/** What the HTTP side needs of the context that resolvers get. */
export interface RequestContext {
  /** The data set that answers, read once a request; null when nothing is loaded. */
  dataset(): Promise<{ readonly version: string; readonly digest: string } | null>;
  /** Whether another data set has come since the first read, so that what was read may not fit together. */
  isStale(): Promise<boolean>;
  /** Releases what the request holds of the graph. */
  close(): Promise<void>;
}

/** Makes the context of one run of a request; without `end` nothing ends it. */
export type MakeContext = (options: { graph: Graph; end?: RequestEnd; trace?: Trace }) => RequestContext;

/** What Apollo hands on with a request. */
export interface RecordedContext {
  readonly record: RequestRecord;
  readonly end: RequestEnd;
}
