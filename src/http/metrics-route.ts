import type { FastifyInstance } from "fastify";
import type { Metrics } from "../observability/metrics.ts";

/** Serves the metrics at `/metrics`, in the text format of Prometheus. */
export function serveMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get("/metrics", { config: { role: "admin" } }, async (_request, reply) =>
    reply
      .header("cache-control", "no-store")
      .type(metrics.contentType)
      .send(await metrics.text()),
  );
}
