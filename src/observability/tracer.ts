/** What a span says about its work: words of the code, numbers and hashes; never a text of a client. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A part of the work for a request, with its beginning and end. */
export interface TraceSpan {
  /** The span as a header `traceparent` of W3C Trace Context. */
  readonly traceparent: string;
  set(attributes: Attributes): void;
  /** Begins a span within this one. */
  child(name: string, attributes?: Attributes): TraceSpan;
  /** @param failed - whether the span is marked as an error. */
  end(failed?: boolean): void;
}

/** What makes spans. `open-tracer.ts` opens the one of OpenTelemetry. */
export interface Tracer {
  /**
   * Begins a span within the one that a header `traceparent` names, or a new trace if there is no valid header.
   *
   * @param kind - `server` for a request of a client, `internal` for work inside the service.
   */
  begin(name: string, kind: "server" | "internal", traceparent: string | undefined): TraceSpan;
  /** Sends what is not sent yet, and stops. */
  close(): Promise<void>;
}
