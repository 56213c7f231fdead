import type { FastifyRequest } from "fastify";

/**
 * The route that answers a request, such as `/entity/:id`; `unknown` if there is none.
 *
 * Logs and metrics use it in place of the path. A path can contain what a reader looks for, and paths have no end.
 */
export function routeOf({ routeOptions }: FastifyRequest): string {
  return routeOptions.url ?? "unknown";
}
