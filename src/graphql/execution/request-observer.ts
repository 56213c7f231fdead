import type { Graph } from "../../graph/graph.ts";

/** The parts of the work for a request, in their order. */
export const PHASES = ["prepare", "execute", "serialize"] as const;
/** `prepare` parses, checks limits and validates, `execute` runs the resolvers, `serialize` makes the JSON. */
export type Phase = (typeof PHASES)[number];

/** What a request reads with. */
export type ReadGraph = Pick<Graph, "engine" | "isolation" | "snapshot">;

/** A request when its work begins. */
export interface BegunRequest {
  /** The id of the request in the log. */
  readonly id: string;
  /** The span that the request belongs to, as in the header `traceparent` of W3C Trace Context. */
  readonly traceparent: string | undefined;
}

/** A request when it is answered. */
export interface EndedRequest {
  /** The text of the document; undefined if the request names an operation that does not exist. */
  readonly document: string | undefined;
  /** The name that the document gives its operation: clients choose it. */
  readonly operation: string | undefined;
  /** The static cost; undefined if the request was rejected before. */
  readonly cost: number | undefined;
  /** The codes of the errors in the answer. */
  readonly codes: readonly string[];
}

/** Observes the work for one request, for metrics, traces and logs. It gets no variables and no values. */
export interface RequestObserver {
  /** A phase begins. The one before it ends. */
  enter(phase: Phase): void;
  /** The same engine, whose statements are observed. */
  over(graph: ReadGraph): ReadGraph;
  /** The request is answered. */
  end(request: EndedRequest): void;
}

/** Begins to observe a request. */
export type Observe = (request: BegunRequest) => RequestObserver;
