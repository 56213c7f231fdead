import type { Settings } from "../config/settings.ts";
import type { Finding } from "./doctor.ts";

/** How long the service and the collector may take to answer. */
const ANSWER_MS = 2_000;

type MonitoringSettings = Pick<
  Settings,
  | "HOST"
  | "PORT"
  | "TLS_CERT"
  | "METRICS"
  | "LOG_LEVEL"
  | "SLOW_QUERY_MS"
  | "REQUEST_TIMEOUT_MS"
  | "OTEL_EXPORTER_OTLP_ENDPOINT"
  | "OTEL_EXPORTER_OTLP_HEADERS"
>;

/** Checks what the operator will see of the service: log, metrics and traces. */
export async function examineMonitoring(settings: MonitoringSettings): Promise<readonly Finding[]> {
  return [examineLog(settings), await examineMetrics(settings), await examineTraces(settings)];
}

function examineLog({ LOG_LEVEL, SLOW_QUERY_MS, REQUEST_TIMEOUT_MS }: MonitoringSettings): Finding {
  const slow = SLOW_QUERY_MS === 0 ? "no request as slow" : `requests from ${SLOW_QUERY_MS} ms as slow`;
  const found = `The log has the level ${LOG_LEVEL} and reports ${slow}.`;
  const doubtful = (advice: string): Finding => ({ what: "log", state: "doubtful", found, advice });
  if (LOG_LEVEL === "silent" || LOG_LEVEL === "error")
    return doubtful("Set LOG_LEVEL to warn to see slow requests, or to info to see each request.");
  if (SLOW_QUERY_MS > REQUEST_TIMEOUT_MS)
    return doubtful("No request takes that long: set SLOW_QUERY_MS below REQUEST_TIMEOUT_MS.");
  return { what: "log", state: "good", found };
}

async function examineMetrics({ HOST, PORT, TLS_CERT, METRICS }: MonitoringSettings): Promise<Finding> {
  const good = (found: string): Finding => ({ what: "metrics", state: "good", found });
  if (METRICS === "off") return good("METRICS is off: the service has no /metrics.");
  // The certificate of the service names its host, not this address.
  if (TLS_CERT !== undefined) return good("The service has /metrics, by HTTPS. They were not requested.");
  const host = HOST === "0.0.0.0" ? "127.0.0.1" : HOST.includes(":") ? `[${HOST === "::" ? "::1" : HOST}]` : HOST;
  const url = `http://${host}:${PORT}/metrics`;
  const answer = PORT === 0 ? undefined : await answerOf(url);
  if (answer === undefined) return good("No service is running here; it will have /metrics.");
  if (answer.status === 401 || answer.status === 403) return good(`${url} answers, and requires the role admin.`);
  if (answer.status === 200 && answer.text.includes("# TYPE yilian_requests_total")) return good(`${url} answers.`);
  const found = `${url} answers with ${answer.status} and without the metrics of this service.`;
  const advice = "Another program may use the port, or the service runs with other settings.";
  return { what: "metrics", state: "doubtful", found, advice };
}

async function examineTraces(settings: MonitoringSettings): Promise<Finding> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers } = settings;
  if (endpoint === undefined)
    return { what: "traces", state: "good", found: "No collector is set: nothing is traced." };
  const url = `${endpoint.replace(/\/+$/, "")}/v1/traces`;
  const body = '{"resourceSpans":[]}';
  const sent = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
  const answer = await answerOf(url, sent);
  if (answer !== undefined && answer.status < 300)
    return { what: "traces", state: "good", found: `${url} accepts spans.` };
  const found = answer === undefined ? `${url} does not answer.` : `${url} answers with ${answer.status}.`;
  const advice =
    answer?.status === 401 || answer?.status === 403
      ? "Set OTEL_EXPORTER_OTLP_HEADERS as the collector requires."
      : "Start the collector, or set OTEL_EXPORTER_OTLP_ENDPOINT to its address for OTLP over HTTP, usually port 4318.";
  return { what: "traces", state: "doubtful", found, advice };
}

/** The status and text of an answer; undefined if there is none in time. */
async function answerOf(url: string, options: RequestInit = {}) {
  try {
    const response = await fetch(url, { ...options, redirect: "manual", signal: AbortSignal.timeout(ANSWER_MS) });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}
