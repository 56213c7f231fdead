import type { Logger } from "pino";
import type { Settings } from "../config/settings.ts";
import type { Observe } from "../graphql/execution/request-observer.ts";
import { Metrics } from "./metrics.ts";
import { observeRequests } from "./observe-requests.ts";
import { PROGRAM_VERSION } from "./program-version.ts";
import type { Tracer } from "./tracer.ts";

/** What operators see of a service: its metrics, traces and slow requests. */
export interface Observability {
  /** Undefined if METRICS is off. */
  readonly metrics: Metrics | undefined;
  /** Undefined unless OTEL_EXPORTER_OTLP_ENDPOINT is set. */
  readonly tracer: Tracer | undefined;
  readonly observe: Observe;
  /** Sends the last spans. */
  close(): Promise<void>;
}

type ObservabilitySettings = Pick<
  Settings,
  | "METRICS"
  | "SLOW_QUERY_MS"
  | "OTEL_EXPORTER_OTLP_ENDPOINT"
  | "OTEL_EXPORTER_OTLP_HEADERS"
  | "OTEL_SERVICE_NAME"
  | "OTEL_TRACES_SAMPLER_ARG"
>;

/** Opens what the settings enable. OpenTelemetry is loaded only if a collector is set. */
export async function openObservability(settings: ObservabilitySettings, log: Logger): Promise<Observability> {
  const metrics = settings.METRICS === "on" ? new Metrics() : undefined;
  const tracer = await tracerOf(settings, log);
  const observe = observeRequests({ metrics, tracer, log, slowMs: settings.SLOW_QUERY_MS });
  return { metrics, tracer, observe, close: async () => tracer?.close() };
}

async function tracerOf(settings: ObservabilitySettings, log: Logger): Promise<Tracer | undefined> {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return undefined;
  const { openTracer } = await import("./open-tracer.ts");
  return openTracer({
    endpoint,
    headers: settings.OTEL_EXPORTER_OTLP_HEADERS,
    serviceName: settings.OTEL_SERVICE_NAME,
    version: PROGRAM_VERSION,
    ratio: settings.OTEL_TRACES_SAMPLER_ARG,
    onError: (err) => log.warn({ err }, "traces cannot be sent to OTEL_EXPORTER_OTLP_ENDPOINT"),
  });
}
