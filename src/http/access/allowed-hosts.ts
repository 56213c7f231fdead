import { isIP } from "node:net";
import { hostname } from "node:os";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isLoopback } from "../../config/access.ts";
import type { Refuse } from "../refusal.ts";

/**
 * Rejects requests for a host name that is not of this service.
 *
 * A page of another site can make its own name point to this machine (DNS rebinding). The browser then lets it read all
 * answers, as those of its own site. An address cannot be pointed elsewhere, so that addresses are always accepted when
 * the service listens on all of them.
 */
export function requireKnownHost(
  app: FastifyInstance,
  { host, allowed, refuse }: { host: string; allowed: readonly string[]; refuse: Refuse },
): void {
  // A proxy may read one of two, and this service the other (RFC 9112, section 3.2).
  app.addHook("onRequest", async (request, reply) => {
    const { rawHeaders } = request.raw;
    if (rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === "host").length < 2) return;
    const message = "The request has more than one `Host` header.";
    return refuse(request, reply, { status: 400, code: "BAD_REQUEST", message });
  });
  if (allowed.includes("*")) return;
  const names = new Set([host, hostname(), ...allowed].map((name) => name.toLowerCase()));
  const listensOnAll = host === "0.0.0.0" || host === "::";
  const isKnown = (name: string) =>
    names.has(name) || isLoopback(name) || name.endsWith(".localhost") || (listensOnAll && isIP(name) !== 0);
  app.addHook("onRequest", async (request, reply) => {
    const name = nameOf(request);
    // Without a name there is nothing to rebind; `/graphql` rejects such a request itself.
    if (name === "" || isKnown(name) || request.routeOptions.config.anyHost === true) return;
    const message =
      "This service does not answer for the host name of this request. Its operator can add names to ALLOWED_HOSTS.";
    return refuse(request, reply, { status: 421, code: "UNKNOWN_HOST", message });
  });
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether the route answers for every host name, as a health check that addresses a container must. */
    anyHost?: boolean;
  }
}

/** The host name of a request, without port and brackets; empty if it is missing or malformed. */
function nameOf({ hostname: given }: FastifyRequest): string {
  if (!URL.canParse(`http://${given}/`)) return "";
  return new URL(`http://${given}/`).hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}
