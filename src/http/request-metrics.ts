import type { FastifyInstance } from "fastify";
import { type Metrics, secondsSince } from "../observability/metrics.ts";
import { whenOver } from "./request-end.ts";
import { routeOf } from "./route-of.ts";

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"]);

/** Counts and times all HTTP requests, also those that another hook rejects. */
export function measureRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook("onRequest", async (request, reply) => {
    const since = performance.now();
    const route = routeOf(request);
    const method = METHODS.has(request.method) ? request.method : "other";
    metrics.httpInFlight.inc();
    whenOver(request, reply, () => {
      metrics.httpInFlight.dec();
      const status = reply.raw.writableFinished ? String(reply.raw.statusCode) : "aborted";
      metrics.httpRequests.inc({ method, route, status });
      metrics.httpSeconds.observe({ route }, secondsSince(since));
    });
  });
}
