import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { metricIn, startObserved } from "../support/observed-service.ts";

const QUERY = "query Mine($first: Int) { hospitals(first: $first) { nodes { name partners { totalCount } } } }";
const HASH = createHash("sha256").update(QUERY).digest("hex").slice(0, 16);

test("a slow request is a warning with its phases and statements", async () => {
  const service = await startObserved({ SLOW_QUERY_MS: "1" });
  await service.post(QUERY, { variables: { first: 5 } }, { "x-request-id": "slow-1" });
  const metrics = await service.metrics();
  await service.close();
  const slow = service.lines.filter(({ msg, requestId }) => msg === "slow request" && requestId === "slow-1");
  expect(slow).toEqual([
    {
      ...{ level: "warn", time: expect.any(String), msg: "slow request", requestId: "slow-1" },
      ...{ operation: "other", hash: HASH, cost: expect.any(Number), ms: expect.any(Number) },
      phases: { prepare: expect.any(Number), execute: expect.any(Number), serialize: expect.any(Number) },
      statements: expect.any(Number),
    },
  ]);
  const [{ ms, phases, statements } = {}] = slow as [
    { ms: number; phases: Record<string, number>; statements: number },
  ];
  expect(statements).toBeGreaterThan(0);
  expect(Object.values(phases ?? {}).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual((ms ?? 0) + 0.3);
  expect(metricIn(metrics, "yilian_slow_requests_total")).toBeGreaterThan(0);
});

test("SLOW_QUERY_MS=0 logs no request as slow", async () => {
  const service = await startObserved({ SLOW_QUERY_MS: "0" });
  await service.post(QUERY, { variables: { first: 5 } });
  const metrics = await service.metrics();
  await service.close();
  expect(service.lines.filter(({ msg }) => msg === "slow request")).toEqual([]);
  expect(metricIn(metrics, "yilian_slow_requests_total")).toBe(0);
});
