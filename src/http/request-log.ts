import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { RequestRecord } from "../graphql/execution/request-info.ts";
import { pathOf } from "./errors.ts";

declare module "fastify" {
  interface FastifyRequest {
    record: RequestRecord;
  }
}

const SAFE_ID = /^[\w.:-]{1,64}$/;
const NAME_MAX = 80;

/** Takes the id that a proxy gave in `x-request-id` when it is harmless, else makes one. */
export function requestId(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && SAFE_ID.test(given) ? given : randomUUID();
}

/** Sends each request's id in `x-request-id` and writes one line to the log: never a query or its variables. */
export function logRequests(app: FastifyInstance, log: Logger): void {
  app.decorateRequest("record");
  app.addHook("onRequest", async (request, reply) => {
    request.record = { id: request.id };
    reply.header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    const { operation, cost, codes } = request.record;
    const path = pathOf(request);
    const level = reply.statusCode >= 500 ? "warn" : path === "/graphql" ? "info" : "debug";
    log[level](
      {
        requestId: request.id,
        method: request.method,
        path,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        operation: operation?.slice(0, NAME_MAX),
        cost,
        codes: codes?.length ? codes : undefined,
      },
      "request",
    );
  });
}
