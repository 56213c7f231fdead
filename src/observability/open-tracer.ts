import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import { parseTraceparent, traceparentOf } from "./traceparent.ts";
import type { Attributes, Tracer, TraceSpan } from "./tracer.ts";

/** How long the last spans may take to arrive when the service stops. */
const CLOSE_MS = 2_000;
const EXPORT_MS = 5_000;

/** Where spans are sent, and which. */
export interface TracerOptions {
  /** The address of the collector; `/v1/traces` is appended. */
  readonly endpoint: string;
  /** Headers for the collector, such as a token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  readonly version: string;
  /** The share of new traces that is recorded, from 0 to 1. Of a trace that began elsewhere, its header decides. */
  readonly ratio: number;
  /** Called when spans cannot be sent, once until it works again. */
  readonly onError: (error: unknown) => void;
}

/** Opens a tracer that sends its spans to an OpenTelemetry collector, by OTLP over HTTP. */
export function openTracer({ endpoint, headers, serviceName, version, ratio, onError }: TracerOptions): Tracer {
  const url = `${endpoint.replace(/\/+$/, "")}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, headers: { ...headers }, timeoutMillis: EXPORT_MS });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": serviceName, "service.version": version }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: reporting(exporter, onError) })],
  });
  const tracer = provider.getTracer("yilian");
  return {
    begin: (name, kind, traceparent) => {
      const parent = parseTraceparent(traceparent);
      const context = parent === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);
      return start(context, name, kind === "server" ? SpanKind.SERVER : SpanKind.INTERNAL);
    },
    close: async () => {
      await provider.forceFlush({ timeoutMillis: CLOSE_MS }).catch(() => {});
      await provider.shutdown().catch(() => {});
    },
  };

  function start(context: Context, name: string, kind: SpanKind, attributes: Attributes = {}): TraceSpan {
    const span = tracer.startSpan(name, { kind, attributes: { ...attributes } }, context);
    const within = trace.setSpan(context, span);
    return spanOf(span, (...child) => start(within, child[0], SpanKind.INTERNAL, child[1]));
  }
}

function spanOf(span: Span, child: TraceSpan["child"]): TraceSpan {
  return {
    traceparent: traceparentOf(span.spanContext()),
    set: (attributes) => void span.setAttributes({ ...attributes }),
    child,
    end: (failed = false) => {
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** An exporter that reports the first of several failures in a row. */
function reporting(exporter: SpanExporter, onError: (error: unknown) => void): SpanExporter {
  let failing = false;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const failed = result.code !== 0;
        if (failed && !failing) onError(result.error);
        failing = failed;
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
