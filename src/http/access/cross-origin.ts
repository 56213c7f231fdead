import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendFailure } from "../errors.ts";

/** The origins whose pages may use the API; `*` is any origin. */
export type Origins = readonly string[];

/** What a page may read of an answer besides its body and the usual headers. */
const EXPOSED = "etag, retry-after, x-request-id";
/** Seconds for which a browser may reuse the answer to a preflight. */
const PREFLIGHT_SECONDS = "7200";
const METHODS = "GET, POST";

/** Answers the preflights of `/graphql`, which a browser sends before a page of another origin may send a request. */
export function answerPreflights(app: FastifyInstance, origins: Origins): void {
  // A browser sends no credentials with a preflight.
  app.options("/graphql", { config: { role: "anyone" } }, async (request, reply) => {
    allowOrigin(request, reply, origins);
    const { origin } = request.headers;
    if (origin === undefined) return reply.code(204).header("allow", METHODS).send();
    if (!isAllowed(origin, origins)) return refuse(request, reply);
    reply.headers({
      "access-control-allow-methods": METHODS,
      // The wildcard does not include `authorization`, which a proxy may require.
      "access-control-allow-headers": "*, authorization",
      "access-control-max-age": PREFLIGHT_SECONDS,
    });
    return reply.code(204).send();
  });
}

/** Lets the page that sent a request read the answer, if its origin is allowed. */
export function allowOrigin({ headers }: FastifyRequest, reply: FastifyReply, origins: Origins): void {
  if (origins.length === 0) return;
  const isAny = origins.includes("*");
  // A cache must not give the answer for one origin to another.
  if (!isAny) reply.header("vary", "accept, origin");
  if (!isAny && !isAllowed(headers.origin, origins)) return;
  reply.headers({
    "access-control-allow-origin": isAny ? "*" : headers.origin,
    "access-control-expose-headers": EXPOSED,
    "cross-origin-resource-policy": "cross-origin",
  });
}

/**
 * Rejects a GET that a page of another site or origin made the browser send; returns false if there is no such reason.
 *
 * Any page can send a GET, for example as an image. It cannot read the answer, but it can make the service work, and
 * measure how long that takes. Browsers describe the sender in `Sec-Fetch-Site`, which pages cannot set. Programs send
 * no such header. A POST needs no check: its JSON requires a preflight.
 */
export function refusesCrossSite(request: FastifyRequest, reply: FastifyReply, origins: Origins): boolean {
  const { "sec-fetch-site": site, origin } = request.headers;
  if (request.method === "POST" || (site !== "cross-site" && site !== "same-site")) return false;
  if (isAllowed(origin, origins)) return false;
  refuse(request, reply);
  return true;
}

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = "Pages of other origins may not use this service. Its operator can allow them with CORS_ORIGINS.";
  return sendFailure(request, reply, 403, "BAD_REQUEST", message);
}

function isAllowed(origin: string | undefined, origins: Origins): boolean {
  return origins.includes("*") || (origin !== undefined && origins.includes(origin));
}
