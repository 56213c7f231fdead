import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { countMaintenance } from "./maintenance-metrics.ts";
import { processMetrics } from "./process-metrics.ts";
import { registerServiceGauges, type ServiceState } from "./service-gauges.ts";

/** In seconds: the buckets of Prometheus, which end at the default of REQUEST_TIMEOUT_MS. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** In units of cost, up to the limit of one request. */
const COSTS = [1, 10, 100, 1_000, 2_500, 5_000, 10_000];

const SHED_REASONS = ["pressure", "answers", "queue"] as const;
/** Why a request was shed. */
export type ShedReason = (typeof SHED_REASONS)[number];
const LIMITS = ["requests", "cost"] as const;

/** What the code that rejects requests counts. A reason is a word in the code, never a text from a request. */
export interface RejectionCounters {
  /** A request was rejected because the service is overloaded. */
  shed(reason: ShedReason): void;
  /** A request was rejected because its client sent too many, or too costly ones. */
  limited(limit: (typeof LIMITS)[number]): void;
}

/** The metrics of one service, in a registry of its own. The names follow the conventions of Prometheus. */
export class Metrics implements RejectionCounters {
  readonly registry = new Registry();
  /** The media type of {@link text}. */
  readonly contentType = this.registry.contentType;

  readonly requests = new Counter({
    name: "yilian_requests_total",
    help: "GraphQL requests, of clients and of pages, by operation and by the code of the first error, OK without one.",
    labelNames: ["operation", "code"] as const,
    registers: [this.registry],
  });
  readonly requestSeconds = new Histogram({
    name: "yilian_request_duration_seconds",
    help: "Time to answer a GraphQL request, by operation.",
    labelNames: ["operation"] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly requestCost = new Histogram({
    name: "yilian_request_cost",
    help: "Static cost of GraphQL requests that passed validation.",
    buckets: COSTS,
    registers: [this.registry],
  });
  readonly requestsInFlight = new Gauge({
    name: "yilian_requests_in_flight",
    help: "GraphQL requests that are being answered.",
    registers: [this.registry],
  });
  readonly slowRequests = new Counter({
    name: "yilian_slow_requests_total",
    help: "GraphQL requests slower than SLOW_QUERY_MS.",
    registers: [this.registry],
  });
  readonly httpRequests = new Counter({
    name: "yilian_http_requests_total",
    help: "HTTP requests by method, route and status; the status is aborted if the client left.",
    labelNames: ["method", "route", "status"] as const,
    registers: [this.registry],
  });
  readonly httpSeconds = new Histogram({
    name: "yilian_http_request_duration_seconds",
    help: "Time to answer an HTTP request, its wait included, by route.",
    labelNames: ["route"] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly httpInFlight = new Gauge({
    name: "yilian_http_requests_in_flight",
    help: "HTTP requests that are being answered.",
    registers: [this.registry],
  });
  readonly statements = new Counter({
    name: "yilian_engine_statements_total",
    help: "Read statements that the engine ran, by file below cypher/ and outcome (ok or failed).",
    labelNames: ["statement", "outcome"] as const,
    registers: [this.registry],
  });
  readonly statementSeconds = new Histogram({
    name: "yilian_engine_statement_duration_seconds",
    help: "Time of a read statement, its wait for the engine included.",
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly statementsInFlight = new Gauge({
    name: "yilian_engine_statements_in_flight",
    help: "Read statements that run or wait for the engine.",
    registers: [this.registry],
  });
  readonly indexSeconds = new Gauge({
    name: "yilian_index_build_seconds",
    help: "Time to make the indexes that were made last, by origin (file or engine).",
    labelNames: ["origin"] as const,
    registers: [this.registry],
  });
  private readonly shedRequests = new Counter({
    name: "yilian_shed_requests_total",
    help: "Requests that were rejected because the service is overloaded, by reason.",
    labelNames: ["reason"] as const,
    registers: [this.registry],
  });
  private readonly limitedRequests = new Counter({
    name: "yilian_limited_requests_total",
    help: "Requests that were rejected because a client exceeded its limits, by reason.",
    labelNames: ["reason"] as const,
    registers: [this.registry],
  });

  constructor() {
    for (const reason of SHED_REASONS) this.shedRequests.inc({ reason }, 0);
    for (const reason of LIMITS) this.limitedRequests.inc({ reason }, 0);
  }

  /** Reports the end of work that maintains the service. */
  readonly maintained = countMaintenance(this.registry);
  readonly shed: RejectionCounters["shed"] = (reason) => this.shedRequests.inc({ reason });
  readonly limited: RejectionCounters["limited"] = (reason) => this.limitedRequests.inc({ reason });

  /** Reports a statement of the engine. It is called as the statement begins, and the result as it ends. */
  readonly onStatement = (statement: string): ((failed: boolean) => void) => {
    const since = performance.now();
    this.statementsInFlight.inc();
    return (failed) => {
      this.statementsInFlight.dec();
      this.statementSeconds.observe(secondsSince(since));
      this.statements.inc({ statement, outcome: failed ? "failed" : "ok" });
    };
  };

  /** Adds the metrics that are read from the parts of the service at each scrape. It is called once. */
  readState(state: ServiceState): void {
    registerServiceGauges(this.registry, state);
  }

  /** All metrics, and those of the process, in the text format of Prometheus. */
  async text(): Promise<string> {
    return `${await this.registry.metrics()}\n${await processMetrics().metrics()}`;
  }
}

/** The seconds since a time on the clock of `performance`. */
export function secondsSince(since: number): number {
  return (performance.now() - since) / 1_000;
}
