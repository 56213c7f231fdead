import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Ask } from "../graphql/ask.ts";
import { allowOrigin, answerPreflights, type Origins, refusesCrossSite } from "./access/cross-origin.ts";
import { createApollo, type HttpContext } from "./apollo.ts";
import { type DatasetName, hasTag, tagOfAnswer } from "./entity-tag.ts";
import { opensPage, sendFailure } from "./errors.ts";
import { whenOver } from "./request-end.ts";

/** What `/graphql` needs. */
export interface GraphqlRoute {
  readonly ask: Ask;
  readonly log: Logger;
  /** The origins whose pages may use it. */
  readonly origins: Origins;
  /** The data set that the next request is bound to, if it is known without reading. */
  readonly knownDataset: () => DatasetName | undefined;
}

/** Serves `/graphql`. A browser that opens it as a page is redirected to the playground. */
export async function serveGraphql(
  app: FastifyInstance,
  { ask, log, origins, knownDataset }: GraphqlRoute,
): Promise<void> {
  const apollo = createApollo(ask, log);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply): Promise<HttpContext> => {
      const { id, info, traceparent } = request;
      const leaving = new AbortController();
      whenOver(request, reply, () => {
        if (!reply.raw.writableEnded) leaving.abort();
      });
      const tagOf = (dataset: DatasetName) => tagOfAnswer(request, dataset);
      return { id, traceparent, info, signal: leaving.signal, tagOf: request.method === "GET" ? tagOf : undefined };
    },
  });
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    config: { role: "reader", reads: true },
    onRequest: async (request, reply) => {
      reply.headers({ "cache-control": "no-store", vary: "accept" });
      allowOrigin(request, reply, origins);
    },
    handler: async (request, reply) => {
      if (isPageVisit(request)) return reply.redirect("/playground");
      if (!hasHost(request))
        return sendFailure(request, reply, 400, "BAD_REQUEST", "The `Host` header is missing or malformed.");
      if (refusesCrossSite(request, reply, origins)) return reply;
      if (isUnchanged(request, reply, knownDataset())) return reply.code(304).send();
      return answer.call(app, request, reply);
    },
  });
  answerPreflights(app, origins);
}

/** Whether the client has the answer already. Only an answer that depends on nothing else has a tag. */
function isUnchanged(request: FastifyRequest, reply: FastifyReply, dataset: DatasetName | undefined): boolean {
  if (request.method !== "GET" || dataset === undefined || request.headers["if-none-match"] === undefined) return false;
  const tag = tagOfAnswer(request, dataset);
  if (!hasTag(request, tag)) return false;
  reply.headers({ etag: tag, "cache-control": "no-cache" });
  return true;
}

/** Apollo's integration builds a URL from the `Host` header, and fails if that is not possible. */
function hasHost({ protocol, hostname }: FastifyRequest): boolean {
  return URL.canParse(`${protocol}://${hostname}/`);
}

function isPageVisit(request: FastifyRequest): boolean {
  const { query: document, extensions } = request.query as { query?: unknown; extensions?: unknown };
  return opensPage(request) && document === undefined && extensions === undefined;
}
