import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { operationLabel } from "../observability/operation-names.ts";
import { routeOf } from "./route-of.ts";

/** What the log reports about a GraphQL request; filled in while it runs. */
export interface RequestInfo {
  /** The name that the document gives its operation; null if it has no name. */
  operation?: string | null | undefined;
  /** The hash of the document. */
  hash?: string | undefined;
  cost?: number | undefined;
  /** The codes of the errors in the answer. */
  codes?: readonly string[] | undefined;
}

declare module "fastify" {
  interface FastifyRequest {
    info: RequestInfo;
  }
}

const SAFE_ID = /^[\w.:-]{1,64}$/;
const SUBJECT_MAX = 80;

/** The id that a proxy sent in `x-request-id` if it is safe to log, else a new one. */
export function requestId(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && SAFE_ID.test(given) ? given : randomUUID();
}

/**
 * Sends the id of each request in `x-request-id`, and logs one line for it.
 *
 * The line contains no text that a client chose, except the id: no query, variables, path or header.
 */
export function logRequests(app: FastifyInstance, log: Logger): void {
  app.decorateRequest("info");
  app.addHook("onRequest", async (request, reply) => {
    request.info = {};
    reply.header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    const { operation, hash, cost, codes } = request.info;
    const route = routeOf(request);
    const level = reply.statusCode >= 500 ? "warn" : route === "/graphql" ? "info" : "debug";
    log[level](
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        operation: operation === undefined ? undefined : operationLabel(operation ?? undefined),
        hash,
        cost,
        codes: codes?.length ? codes : undefined,
        client: request.ip,
        subject: request.identity?.subject?.slice(0, SUBJECT_MAX),
      },
      "request",
    );
  });
}
