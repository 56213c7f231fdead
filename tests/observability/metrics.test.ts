import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Metrics } from "../../src/observability/metrics.ts";
import { metricIn, type ObservedService, startObserved } from "../support/observed-service.ts";

let service: ObservedService;
beforeAll(async () => {
  service = await startObserved();
});
afterAll(() => service.close());

/** How much a metric grows while work is done. */
async function growthOf(name: string, labels: Readonly<Record<string, string>>, work: () => Promise<unknown>) {
  const before = metricIn(await service.metrics(), name, labels) ?? 0;
  await work();
  return (metricIn(await service.metrics(), name, labels) ?? 0) - before;
}

describe("/metrics", () => {
  test("has the text format of Prometheus, and is not stored", async () => {
    const response = await fetch(`${service.url}/metrics`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("names each metric once, by the conventions", async () => {
    const text = await service.metrics();
    const types = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = "", type = ""]) => ({ name, type }));
    const own = types.filter(({ name }) => name.startsWith("yilian_"));
    expect(own.length).toBeGreaterThan(25);
    expect(types.map(({ name }) => name)).toEqual([...new Set(types.map(({ name }) => name))]);
    expect(own.filter(({ name, type }) => (type === "counter") !== name.endsWith("_total"))).toEqual([]);
    expect(own.filter(({ name }) => /_(?:ms|milliseconds|kb|mb)(?:_|$)/.test(name))).toEqual([]);
    const helped = new Set([...text.matchAll(/^# HELP (\S+) \S/gm)].map(([, name]) => name));
    expect(types.filter(({ name }) => !helped.has(name))).toEqual([]);
    expect(types.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "process_cpu_seconds_total",
        "process_resident_memory_bytes",
        "nodejs_eventloop_lag_p99_seconds",
      ]),
    );
  });

  test("counts requests by operation and code, and times them", async () => {
    const shipped = { operation: "Readiness" };
    const send = () => service.post("query Readiness { __typename }");
    expect(await growthOf("yilian_requests_total", { ...shipped, code: "OK" }, send)).toBe(1);
    expect(await growthOf("yilian_request_duration_seconds_count", shipped, send)).toBe(1);
    expect(await growthOf("yilian_request_cost_count", {}, send)).toBe(1);
    const wrong = () => service.post("{ unknown }");
    const rejected = { operation: "anonymous", code: "GRAPHQL_VALIDATION_FAILED" };
    expect(await growthOf("yilian_requests_total", rejected, wrong)).toBe(1);
    expect(metricIn(await service.metrics(), "yilian_requests_in_flight")).toBe(0);
  });

  test("has no label that a client chooses", async () => {
    const other = { operation: "other", code: "OK" };
    const send = async () => {
      for (let at = 0; at < 20; at++) await service.post(`query Mine${at} { __typename }`);
    };
    expect(await growthOf("yilian_requests_total", other, send)).toBe(20);
    const paths = async () => {
      for (let at = 0; at < 20; at++) await fetch(`${service.url}/mine-${at}`);
    };
    expect(await growthOf("yilian_http_requests_total", { route: "unknown", status: "404" }, paths)).toBe(20);
    expect(await service.metrics()).not.toMatch(/mine/i);
  });

  test("counts HTTP requests by route and status, and those under way", async () => {
    const live = { method: "GET", route: "/health/live", status: "200" };
    expect(await growthOf("yilian_http_requests_total", live, () => fetch(`${service.url}/health/live`))).toBe(1);
    // The scrape itself.
    expect(metricIn(await service.metrics(), "yilian_http_requests_in_flight")).toBe(1);
  });

  test("counts the statements of the engine and the records that the cache had", async () => {
    const query = "{ hospitals(first: 1) { nodes { name } } }";
    await service.post(query);
    expect(await growthOf("yilian_record_cache_hits_total", {}, () => service.post(query))).toBeGreaterThan(0);
    const text = await service.metrics();
    expect(metricIn(text, "yilian_record_cache_misses_total")).toBeGreaterThan(0);
    expect(metricIn(text, "yilian_record_cache_bytes")).toBeGreaterThan(0);
    expect(metricIn(text, "yilian_record_cache_max_bytes")).toBe(64 * 2 ** 20);
    expect(
      metricIn(text, "yilian_engine_statements_total", { statement: "dataset/state", outcome: "ok" }),
    ).toBeGreaterThan(0);
    expect(metricIn(text, "yilian_engine_statement_duration_seconds_count")).toBeGreaterThan(0);
  });

  test("describes the data set, the index and the engine", async () => {
    const { data } = (await service.post("{ dataset { version digest } entities { totalCount } }")) as {
      data: { dataset: { version: string; digest: string }; entities: { totalCount: number } };
    };
    const text = await service.metrics();
    expect(metricIn(text, "yilian_dataset_info", data.dataset)).toBe(1);
    expect(metricIn(text, "yilian_dataset_entities")).toBe(data.entities.totalCount);
    expect(metricIn(text, "yilian_dataset_relationships")).toBeGreaterThan(0);
    expect(metricIn(text, "yilian_dataset_loaded_timestamp_seconds")).toBeGreaterThan(1.7e9);
    expect(metricIn(text, "yilian_index_ready")).toBe(1);
    expect(metricIn(text, "yilian_index_bytes")).toBeGreaterThan(0);
    expect(metricIn(text, "yilian_index_build_seconds", { origin: "engine" })).toBeGreaterThan(0);
    expect(metricIn(text, "yilian_engine_up")).toBe(1);
    expect(metricIn(text, "yilian_engine_info", { engine: service.engine })).toBe(1);
    expect(metricIn(text, "yilian_engine_failed_checkpoints")).toBe(0);
  });
});

test("an engine that hangs does not delay a scrape, and is down", async () => {
  let isHung = false;
  const health = () =>
    isHung ? new Promise<never>(() => {}) : Promise.resolve({ ok: true, version: "Engine 1", restarts: 3 });
  const hung = await startObserved({}, health);
  expect(metricIn(await hung.metrics(), "yilian_engine_up")).toBe(1);
  isHung = true;
  const text = await hung.metrics();
  expect(metricIn(text, "yilian_engine_up")).toBe(0);
  expect(metricIn(text, "yilian_engine_restarts_total")).toBe(3);
  await hung.close();
});

test("METRICS=off serves no metrics, and each service counts its own requests", async () => {
  const off = await startObserved({ METRICS: "off" });
  expect((await fetch(`${off.url}/metrics`)).status).toBe(404);
  expect(await off.post("{ __typename }")).toMatchObject({ data: { __typename: "Query" } });
  await off.close();
  const other = await startObserved();
  await other.post("query Readiness { __typename }");
  expect(metricIn(await other.metrics(), "yilian_requests_total", { operation: "Readiness", code: "OK" })).toBe(1);
  await other.close();
});

test("rejected requests are counted by reason", async () => {
  const metrics = new Metrics();
  // Prometheus sees the first increase only from a value that was there before.
  expect(metricIn(await metrics.text(), "yilian_shed_requests_total", { reason: "queue" })).toBe(0);
  expect(metricIn(await metrics.text(), "yilian_limited_requests_total", { reason: "cost" })).toBe(0);
  metrics.shed("queue");
  metrics.limited("cost");
  metrics.limited("cost");
  const text = await metrics.text();
  expect(metricIn(text, "yilian_shed_requests_total", { reason: "queue" })).toBe(1);
  expect(metricIn(text, "yilian_limited_requests_total", { reason: "cost" })).toBe(2);
});
