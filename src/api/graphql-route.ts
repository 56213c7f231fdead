import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Graph } from "../graph/graph.ts";
import { createApollo } from "./apollo.ts";
import type { RecordedContext, RequestContext } from "./request-record.ts";

/** What answers GraphQL. */
export interface Api {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly createContext: (options: { graph: Graph }) => RequestContext;
  readonly log: Logger;
}

/** Serves `/graphql`. A browser that just opens it is led to the playground. */
export async function serveGraphql(app: FastifyInstance, api: Api): Promise<void> {
  const apollo = createApollo(api);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());

  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request): Promise<RecordedContext> => {
      try {
        const context = api.createContext({ graph: api.graph });
        contexts.set(request, context);
        return Object.assign(context, { record: request.record });
      } catch (error) {
        api.log.error({ requestId: request.id, err: error }, "fault");
        const originalError = error instanceof Error ? error : new Error(String(error));
        throw new GraphQLError("No context.", { originalError, extensions: { requestId: request.id } });
      }
    },
  });

  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      if (isVisit(request)) return reply.redirect("/playground");
      try {
        return await answer.call(app, request, reply);
      } finally {
        await contexts.get(request)?.close();
      }
    },
  });
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
