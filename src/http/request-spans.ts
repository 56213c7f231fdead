import type { FastifyInstance } from "fastify";
import type { Tracer } from "../observability/tracer.ts";
import { routeOf } from "./route-of.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The span of the request as a header `traceparent`; undefined unless requests are traced. */
    traceparent: string | undefined;
  }
}

/** Traces all HTTP requests, each within the span that its header `traceparent` names. */
export function traceRequests(app: FastifyInstance, tracer: Tracer | undefined): void {
  app.decorateRequest("traceparent", undefined);
  if (tracer === undefined) return;
  app.addHook("onRequest", async (request, reply) => {
    const { method, headers } = request;
    const route = routeOf(request);
    const given = headers.traceparent;
    const span = tracer.begin(`${method} ${route}`, "server", typeof given === "string" ? given : undefined);
    span.set({ "http.request.method": method, "http.route": route, "yilian.request.id": request.id });
    request.traceparent = span.traceparent;
    reply.raw.once("close", () => {
      const { statusCode } = reply.raw;
      span.set({ "http.response.status_code": statusCode });
      span.end(statusCode >= 500);
    });
  });
}
