import { afterEach, expect, test } from "vitest";
import {
  type Collector,
  type ObservedService,
  type ReceivedSpan,
  startCollector,
  startObserved,
} from "../support/observed-service.ts";

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const PARENT = "b7ad6b7169203331";
const QUERY = "query Mine { hospitals(first: 1) { nodes { name } } }";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function start(settings: Readonly<Record<string, string>> = {}, status = 200) {
  const collector = await startCollector(status);
  const service = await startObserved({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ...settings });
  opened.push(collector);
  return { collector, service };
}

/** The spans of what `work` sends, after the service has closed. */
async function spansOf(
  { collector, service }: { collector: Collector; service: ObservedService },
  work: (service: ObservedService) => Promise<unknown>,
): Promise<readonly ReceivedSpan[]> {
  await work(service);
  await service.close();
  return collector.spans;
}

const attribute = ({ attributes }: ReceivedSpan, name: string) => attributes.find(({ key }) => key === name)?.value;

test("a request is one trace: HTTP, GraphQL, its phases and its statements", async () => {
  const traceparent = `00-${TRACE}-${PARENT}-01`;
  const spans = await spansOf(await start(), (service) => service.post(QUERY, {}, { traceparent }));
  const ours = spans.filter(({ traceId }) => traceId === TRACE);
  const named = (name: string) => ours.filter((span) => span.name === name);
  const [http] = named("POST /graphql");
  const [graphql] = named("graphql");
  const [execute] = named("execute");
  expect(http).toMatchObject({ parentSpanId: PARENT });
  expect(http && attribute(http, "http.response.status_code")).toEqual({ intValue: 200 });
  expect(graphql).toMatchObject({ parentSpanId: http?.spanId });
  expect(graphql && attribute(graphql, "graphql.operation.name")).toEqual({ stringValue: "other" });
  expect(graphql && attribute(graphql, "yilian.document.hash")).toEqual({
    stringValue: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  for (const phase of ["prepare", "execute", "serialize"])
    expect(named(phase), phase).toMatchObject([{ parentSpanId: graphql?.spanId }]);
  const statements = named("statement");
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.filter(({ parentSpanId }) => parentSpanId !== execute?.spanId)).toEqual([]);
  expect(statements.map((span) => attribute(span, "yilian.statement"))).toContainEqual({
    stringValue: "entity/by-id",
  });
});

test("the questions of a page belong to its trace and have its request id in the log", async () => {
  const { collector, service } = await start({ SLOW_QUERY_MS: "1" });
  const response = await fetch(`${service.url}/`, { headers: { accept: "text/html", "x-request-id": "page-1" } });
  expect(response.status).toBe(200);
  await service.close();
  const page = collector.spans.find(({ name }) => name === "GET /");
  const questions = collector.spans.filter(
    ({ name, parentSpanId }) => name === "graphql" && parentSpanId === page?.spanId,
  );
  expect(questions.length).toBeGreaterThan(0);
});

test.each([
  ["is not sampled by its sender", "1", `00-${TRACE}-${PARENT}-00`, 0],
  ["is sampled by its sender", "0", `00-${TRACE}-${PARENT}-01`, 1],
])("a trace that %s is not decided anew", async (_, OTEL_TRACES_SAMPLER_ARG, traceparent, count) => {
  const spans = await spansOf(await start({ OTEL_TRACES_SAMPLER_ARG }), (service) =>
    service.post(QUERY, {}, { traceparent }),
  );
  expect(spans.filter(({ traceId, name }) => traceId === TRACE && name === "graphql").length).toBe(count);
});

test("a wrong traceparent begins a new trace", async () => {
  const wrong = ["", "x", `00-${"0".repeat(32)}-${PARENT}-01`, `00-${TRACE}-${PARENT}`, `ff-${TRACE}-${PARENT}-01`];
  const spans = await spansOf(await start(), async (service) => {
    for (const traceparent of wrong) await service.post(QUERY, {}, { traceparent });
  });
  const requests = spans.filter(({ name }) => name === "POST /graphql");
  expect(new Set(requests.map(({ traceId }) => traceId)).size).toBe(wrong.length);
  expect(requests.filter(({ traceId, parentSpanId }) => traceId === TRACE || parentSpanId)).toEqual([]);
});

test("mistakes of clients are no errors of the service", async () => {
  const queries = ["mutation { x }", "{ unknown }", "{"];
  const spans = await spansOf(await start(), async (service) => {
    for (const query of queries) await service.post(query);
  });
  const requests = spans.filter(({ name }) => name === "POST /graphql").map(({ spanId }) => spanId);
  const answered = spans.filter(({ parentSpanId = "" }) => requests.includes(parentSpanId));
  expect(answered.map((span) => attribute(span, "yilian.code"))).toEqual([
    { stringValue: "OPERATION_RESOLUTION_FAILURE" },
    { stringValue: "GRAPHQL_VALIDATION_FAILED" },
    { stringValue: "GRAPHQL_PARSE_FAILED" },
  ]);
  expect(spans.filter(({ status }) => status.code === 2)).toEqual([]);
});

test("the collector gets the headers and the name of the service", async () => {
  const { collector, service } = await start({
    OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20abc",
    OTEL_SERVICE_NAME: "hospitals",
  });
  await service.post(QUERY);
  await service.close();
  expect(collector.received.join()).toContain('"authorization":"Bearer abc"');
  expect(collector.received.join()).toContain('{"key":"service.name","value":{"stringValue":"hospitals"}}');
});

test("a collector that refuses spans is reported once, and requests are answered", async () => {
  const { service } = await start({}, 400);
  expect(await service.post(QUERY)).toMatchObject({ data: {} });
  await service.close();
  const message = "traces cannot be sent to OTEL_EXPORTER_OTLP_ENDPOINT";
  expect(service.lines.filter(({ msg }) => msg === message)).toMatchObject([{ level: "warn" }]);
});
