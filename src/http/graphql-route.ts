import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Ask } from "../graphql/ask.ts";
import { createApollo, type HttpContext } from "./apollo.ts";
import { sendFailure } from "./errors.ts";
import { eventLoopTurns } from "./event-loop-turns.ts";

/** Serves `/graphql`. A browser that opens it as a page is redirected to the playground. */
export async function serveGraphql(app: FastifyInstance, ask: Ask, log: Logger): Promise<void> {
  const apollo = createApollo(ask, log);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  const answer = fastifyApolloHandler(apollo, {
    context: async ({ id, info }, reply): Promise<HttpContext> => {
      const leaving = new AbortController();
      // The client may have left before the turn of its request.
      if (reply.raw.closed) leaving.abort();
      reply.raw.once("close", () => {
        if (!reply.raw.writableEnded) leaving.abort();
      });
      return { id, info, signal: leaving.signal };
    },
  });
  const turn = eventLoopTurns();
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: async (request, reply) => {
      if (isPageVisit(request)) return reply.redirect("/playground");
      if (!hasHost(request))
        return sendFailure(request, reply, 400, "BAD_REQUEST", "The `Host` header is missing or malformed.");
      await turn();
      return answer.call(app, request, reply);
    },
  });
}

/** Apollo's integration builds a URL from the `Host` header, and fails if that is not possible. */
function hasHost({ protocol, hostname }: FastifyRequest): boolean {
  return URL.canParse(`${protocol}://${hostname}/`);
}

function isPageVisit({ method, query, headers }: FastifyRequest): boolean {
  const { query: document, extensions } = query as { query?: unknown; extensions?: unknown };
  const sendsNothing = document === undefined && extensions === undefined;
  return method === "GET" && sendsNothing && /^text\/html\b/.test(headers.accept ?? "");
}
