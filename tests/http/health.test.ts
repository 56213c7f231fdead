import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { DATASET, startTiny, type TinyService } from "../support/tiny-service.ts";

let service: TinyService;
beforeAll(async () => {
  service = await startTiny();
});
afterAll(() => service.close());

describe("health", () => {
  test("is live, and ready with an engine and a data set", async () => {
    expect(await (await fetch(`${service.url}/health/live`)).json()).toEqual({ status: "live" });
    const ready = await fetch(`${service.url}/health/ready`);
    expect([ready.status, ready.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await ready.json()).toEqual({ status: "ready", engine: expect.stringMatching(/Grafeo/i), dataset: DATASET });
  });

  test("is not ready without a data set", async () => {
    const empty = await startTiny({ dataset: async () => null });
    const ready = await fetch(`${empty.url}/health/ready`);
    await empty.close();
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: "unready", reason: "No data set is loaded. Run `yilian seed`." });
  });

  test("is live while the engine hangs; readiness fails after a second, and concurrent requests share one check", async () => {
    const health = vi.fn(() => new Promise<never>(() => {}));
    const hung = await startTiny({ graph: (graph) => withHealth(graph, health) });
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`${hung.url}/health/ready`)));
    expect(await (await fetch(`${hung.url}/health/live`)).json()).toEqual({ status: "live" });
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(await answers[0]?.json()).toEqual({
      status: "unready",
      reason: "The graph engine did not answer within 1 s.",
    });
    expect(health).toHaveBeenCalledTimes(1);
    await hung.close();
  });

  test("does not show the address of an unavailable engine, and is ready again with the engine", async () => {
    let away = true;
    const health = async () => ({ ok: !away, version: "Grafeo 0", problem: "no route to 10.0.0.7" });
    const weak = await startTiny({ graph: (graph) => withHealth(graph, health) });
    const ready = await fetch(`${weak.url}/health/ready`);
    expect(await ready.json()).toEqual({ status: "unready", reason: "The graph engine does not answer." });
    away = false;
    await vi.waitFor(async () => expect((await fetch(`${weak.url}/health/ready`)).status).toBe(200), {
      timeout: 2_000,
      interval: 100,
    });
    await weak.close();
  });
});

test("readiness says what the engine lets anybody read of its problem", async () => {
  const health = async () => ({
    ok: false,
    version: "Grafeo 0",
    problem: "/srv is damaged",
    publicProblem: "It starts.",
  });
  const weak = await startTiny({ graph: (graph) => withHealth(graph, health) });
  expect(await (await fetch(`${weak.url}/health/ready`)).json()).toEqual({ status: "unready", reason: "It starts." });
  await weak.close();
});

describe("starting", () => {
  test("on a port in use fails with advice", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    await expect(startTiny({ port })).rejects.toMatchObject({
      code: "INVALID_SETTINGS",
      message: `Port ${port} of 127.0.0.1 is taken by another program. Choose another one, such as PORT=${port + 1}, or let the system choose with PORT=0.`,
    });
    other.close();
  });

  test("on an address of another machine fails", async () => {
    await expect(startTiny({ host: "203.0.113.9" })).rejects.toMatchObject({
      code: "INVALID_SETTINGS",
      message: 'HOST must be an address of this machine, not "203.0.113.9".',
    });
  });

  test("on an address that others can reach logs a warning", async () => {
    const open = await startTiny({ host: "0.0.0.0" });
    expect(open.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(open.log).toContainEqual(expect.objectContaining({ level: "warn", host: "0.0.0.0" }));
    await open.close();
    expect(service.log.filter(({ level }) => level === "warn")).toEqual([]);
  });
});

function withHealth(graph: Graph, health: () => Promise<never> | ReturnType<Graph["health"]>): Graph {
  return new Proxy(graph, {
    get: (target, name) => {
      if (name === "health") return health;
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
