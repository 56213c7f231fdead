import { isSpanContextValid, type SpanContext } from "@opentelemetry/api";

const FORMAT = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-|$)/;

/**
 * Parses a header `traceparent` (W3C Trace Context, section 3.2); undefined if it is not valid.
 *
 * @example parseTraceparent("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
 */
export function parseTraceparent(header: string | undefined): SpanContext | undefined {
  const [, traceId = "", spanId = "", flags = ""] = FORMAT.exec(header ?? "") ?? [];
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(context) ? context : undefined;
}

/** A span as a header `traceparent`. */
export function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-0${traceFlags & 1}`;
}
