import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examineMonitoring } from "../../src/cli/doctor-monitoring.ts";
import { readSettings } from "../../src/config/settings.ts";
import { type ObservedService, startCollector, startObserved } from "../support/observed-service.ts";

const examineWith = async (env: Readonly<Record<string, string>>) => {
  const [log, metrics, traces] = await examineMonitoring(readSettings({ PORT: "0", ...env }));
  return { log, metrics, traces };
};

let service: ObservedService;
beforeAll(async () => {
  service = await startObserved();
});
afterAll(() => service.close());

describe("the doctor", () => {
  test("requests the metrics of the service that runs", async () => {
    const { metrics } = await examineWith({ PORT: new URL(service.url).port });
    expect(metrics).toEqual({ what: "metrics", state: "good", found: `${service.url}/metrics answers.` });
    expect((await examineWith({})).metrics).toMatchObject({
      state: "good",
      found: expect.stringMatching(/^No service/),
    });
    expect((await examineWith({ METRICS: "off" })).metrics?.found).toContain("METRICS is off");
  });

  test("doubts a program that has no metrics at the port", async () => {
    const other = await startCollector();
    expect((await examineWith({ PORT: new URL(other.url).port })).metrics).toMatchObject({ state: "doubtful" });
    await other.close();
  });

  test("sends an empty list of spans to the collector", async () => {
    const collector = await startCollector();
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`, OTEL_EXPORTER_OTLP_HEADERS: "x-tenant=one" };
    expect((await examineWith(env)).traces).toMatchObject({ state: "good" });
    expect(collector.received.join()).toContain('"x-tenant":"one"');
    await collector.close();
    expect((await examineWith(env)).traces).toMatchObject({
      state: "doubtful",
      found: `${collector.url}/v1/traces does not answer.`,
    });
  });

  test("reports a collector that refuses, without the headers", async () => {
    const collector = await startCollector(401);
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_HEADERS: "authorization=hunter2" };
    const { traces } = await examineWith(env);
    await collector.close();
    expect(traces).toMatchObject({ state: "doubtful", found: `${collector.url}/v1/traces answers with 401.` });
    expect(JSON.stringify(traces)).not.toContain("hunter2");
  });

  test.each([
    [{}, "good"],
    [{ LOG_LEVEL: "error" }, "doubtful"],
    [{ LOG_LEVEL: "silent" }, "doubtful"],
    [{ SLOW_QUERY_MS: "20000" }, "doubtful"],
    [{ SLOW_QUERY_MS: "0" }, "good"],
  ])("finds the log with %j %s", async (env, state) => {
    expect((await examineWith(env)).log).toMatchObject({ state });
  });
});
