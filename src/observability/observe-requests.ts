import type { Logger } from "pino";
import { ERRORS, type ErrorCode } from "../errors.ts";
import type { Observe, Phase, RequestObserver } from "../graphql/execution/request-observer.ts";
import { type Metrics, secondsSince } from "./metrics.ts";
import { documentHash, operationLabel } from "./operation-names.ts";
import type { Tracer, TraceSpan } from "./tracer.ts";
import { watchSnapshot } from "./watch-statements.ts";

/** What observes requests. */
export interface Observers {
  /** Undefined if METRICS is off. */
  readonly metrics: Metrics | undefined;
  /** Undefined if no collector is set. */
  readonly tracer: Tracer | undefined;
  readonly log: Logger;
  /** The milliseconds after which a request is logged as slow; 0 for none. */
  readonly slowMs: number;
}

/** Makes what observes each request: it counts, traces, and logs slow requests. It sees no variables. */
export function observeRequests(observers: Observers): Observe {
  return ({ id, traceparent }) => new Observed(observers, id, traceparent);
}

class Observed implements RequestObserver {
  private readonly observers: Observers;
  private readonly id: string;
  private readonly span: TraceSpan | undefined;
  private readonly since = performance.now();
  private readonly phases: Partial<Record<Phase, number>> = {};
  private phase: { readonly name: Phase; readonly since: number; readonly span: TraceSpan | undefined } | undefined;
  private statements = 0;

  constructor(observers: Observers, id: string, traceparent: string | undefined) {
    this.observers = observers;
    this.id = id;
    this.span = observers.tracer?.begin("graphql", "internal", traceparent);
    observers.metrics?.requestsInFlight.inc();
  }

  enter(name: Phase): void {
    this.leave();
    this.phase = { name, since: performance.now(), span: this.span?.child(name) };
  }

  readonly over: RequestObserver["over"] = (graph) => ({
    engine: graph.engine,
    isolation: graph.isolation,
    snapshot: () => watchSnapshot(graph.snapshot(), this.onStatement),
  });

  end({ document, operation, cost, codes }: Parameters<RequestObserver["end"]>[0]): void {
    this.leave();
    const { metrics, log, slowMs } = this.observers;
    const seconds = secondsSince(this.since);
    const label = operationLabel(operation);
    metrics?.requestsInFlight.dec();
    metrics?.requests.inc({ operation: label, code: codes[0] ?? "OK" });
    metrics?.requestSeconds.observe({ operation: label }, seconds);
    if (cost !== undefined) metrics?.requestCost.observe(cost);
    const isSlow = slowMs > 0 && seconds * 1_000 >= slowMs;
    if (isSlow) metrics?.slowRequests.inc();
    if (!isSlow && this.span === undefined) return;
    const hash = document === undefined ? undefined : documentHash(document);
    this.span?.set({
      "graphql.operation.name": label,
      "yilian.document.hash": hash,
      "yilian.cost": cost,
      "yilian.code": codes[0],
      "yilian.statements": this.statements,
    });
    this.span?.end(codes.some(isFault));
    if (!isSlow) return;
    const phases = Object.fromEntries(Object.entries(this.phases).map(([name, ms]) => [name, tenths(ms)]));
    const request = { requestId: this.id, operation: label, hash, cost, ms: tenths(seconds * 1_000) };
    log.warn(
      { ...request, phases, statements: this.statements, codes: codes.length > 0 ? codes : undefined },
      "slow request",
    );
  }

  private leave(): void {
    if (this.phase === undefined) return;
    const { name, since, span } = this.phase;
    this.phases[name] = performance.now() - since;
    span?.end();
    this.phase = undefined;
  }

  private readonly onStatement = (statement: string): ((failed: boolean) => void) => {
    this.statements++;
    const span = (this.phase?.span ?? this.span)?.child("statement", { "yilian.statement": statement });
    return (failed) => span?.end(failed);
  };
}

/** Whether a code is a fault of the service. A mistake of the client is none. */
function isFault(code: string): boolean {
  const { fault = undefined } = ERRORS[code as ErrorCode] ?? {};
  return code === "INTERNAL_SERVER_ERROR" || (fault !== undefined && fault !== "client");
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
