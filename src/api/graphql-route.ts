import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createApollo } from "./apollo.ts";
import type { Execution } from "./executor.ts";
import { sendFailure } from "./http-errors.ts";
import { RequestEnd } from "./request-end.ts";
import type { RecordedContext } from "./request-record.ts";

/** Serves `/graphql`, each request for at most `requestMs`. A browser that just opens it is led to the playground. */
export async function serveGraphql(app: FastifyInstance, execution: Execution, requestMs: number): Promise<void> {
  const apollo = createApollo(execution);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());

  const ends = new WeakMap<FastifyRequest, RequestEnd>();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request): Promise<RecordedContext> => {
      const end = ends.get(request) ?? new RequestEnd(requestMs);
      return { record: request.record, end };
    },
  });

  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      if (isVisit(request)) return reply.redirect("/playground");
      if (!hasHost(request))
        return sendFailure(request, reply, 400, "BAD_REQUEST", "The `Host` header is missing or malformed.");
      const end = new RequestEnd(requestMs);
      ends.set(request, end);
      reply.raw.once("close", () => {
        if (reply.raw.writableEnded) return;
        request.record.gone = true;
        end.leave();
      });
      try {
        return await answer.call(app, request, reply);
      } finally {
        end.done();
      }
    },
  });
}

/** Apollo's integration makes an address of the `Host` header, and fails where that is none. */
function hasHost({ protocol, hostname }: FastifyRequest): boolean {
  return URL.canParse(`${protocol}://${hostname}/`);
}

function isVisit({ method, query, headers }: FastifyRequest): boolean {
  const asks = query as { query?: unknown; extensions?: unknown };
  return (
    method === "GET" &&
    asks.query === undefined &&
    asks.extensions === undefined &&
    /^text\/html\b/.test(headers.accept ?? "")
  );
}
