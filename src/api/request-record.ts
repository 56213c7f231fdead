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
}

/**
 * What the HTTP side needs of the context that resolvers get.
 *
 * Apollo hands out a copy of its fields, so what changes must live in closures or in objects, not in fields.
 */
export interface RequestContext {
  /** The data set that answers, read once a request; null when nothing is loaded. */
  dataset(): Promise<{ readonly version: string; readonly digest: string } | null>;
  /** Releases what the request holds of the graph. */
  close(): Promise<void>;
}

/** The context together with the record of its request. */
export interface RecordedContext extends RequestContext {
  readonly record: RequestRecord;
}
