import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Ask } from "../graphql/ask.ts";
import { createApollo, type HttpContext } from "./apollo.ts";

/** Serves `/graphql`. A browser that opens it as a page is redirected to the playground. */
export async function serveGraphql(app: FastifyInstance, ask: Ask, log: Logger): Promise<void> {
  const apollo = createApollo(ask, log);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  const answer = fastifyApolloHandler(apollo, {
    context: async ({ id, info }, reply): Promise<HttpContext> => {
      const leaving = new AbortController();
      reply.raw.once("close", () => {
        if (!reply.raw.writableEnded) leaving.abort();
      });
      return { id, info, signal: leaving.signal };
    },
  });
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: async (request, reply) =>
      isPageVisit(request) ? reply.redirect("/playground") : answer.call(app, request, reply),
  });
}

function isPageVisit({ method, query, headers }: FastifyRequest): boolean {
  const { query: document, extensions } = query as { query?: unknown; extensions?: unknown };
  const sendsNothing = document === undefined && extensions === undefined;
  return method === "GET" && sendsNothing && /^text\/html\b/.test(headers.accept ?? "");
}
