import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { refuse } from "../graphql/limits/refuse.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** Answers whatever is no answer of a route in plain words: a wrong path, a body that cannot be read, a fault. */
export function answerHttpErrors(app: FastifyInstance, log: Logger): void {
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    if (path === "/graphql") {
      const message = `${request.method} is not a way to ask. Send a POST with JSON, or a GET with \`query\`.`;
      return sendFailure(request, reply.header("allow", "GET, POST"), 405, "BAD_REQUEST", message);
    }
    const message = `There is nothing at ${path}. The API is at /graphql, the playground at /playground.`;
    return sendFailure(request, reply, 404, "BAD_REQUEST", message);
  });

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      log.error({ requestId: request.id, err: error }, "fault");
      const message = `The service failed to answer; the log has the details under request id ${request.id}.`;
      return sendFailure(request, reply, 500, "INTERNAL_SERVER_ERROR", message, { requestId: request.id });
    }
    if (status === 413) {
      const found = Number(request.headers["content-length"] ?? Number.POSITIVE_INFINITY);
      const refused = refuse([{ limit: "bodyBytes", found }]);
      return sendFailure(request, reply, 413, "LIMIT_EXCEEDED", refused?.message ?? error.message, refused?.details);
    }
    return sendFailure(request, reply, status, "BAD_REQUEST", describe(status, error));
  });
}

/** Answers an address that cannot be read, which comes before any route. */
export function answerBadUrl(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  reply.code(400).type(JSON_TYPE).send({ message: "The address cannot be read." });
}

/** Sends a failure: as a GraphQL error at `/graphql`, as `{"message"}` anywhere else. */
export function sendFailure(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  const isGraphql = pathOf(request) === "/graphql";
  if (isGraphql) request.record.codes = [code];
  return reply
    .code(status)
    .type(JSON_TYPE)
    .send(isGraphql ? { errors: [{ message, extensions: { ...details, code } }] } : { message });
}

/** The path of a request without its query, which can hold variables. */
export function pathOf(request: FastifyRequest): string {
  const end = request.url.indexOf("?");
  return end === -1 ? request.url : request.url.slice(0, end);
}

function describe(status: number, error: FastifyError): string {
  if (status === 415) return "The body must be JSON: send it with `content-type: application/json`.";
  if (error.code === "FST_ERR_CTP_EMPTY_JSON_BODY")
    return 'The body is empty. Send JSON such as {"query": "{ dataset { version } }"}.';
  if (error.code === "FST_ERR_CTP_INVALID_JSON_BODY" || error instanceof SyntaxError)
    return "The body is not valid JSON.";
  if (error.code === "FST_ERR_CTP_INVALID_CONTENT_LENGTH")
    return "The body does not have the length that its header tells.";
  return "The request cannot be read.";
}
