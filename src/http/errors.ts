import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { internalError } from "../graphql/execution/error-format.ts";
import { overLimit } from "../graphql/limits/check-limits.ts";

/** Sends a page to a browser. */
export type SendPage = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

const JSON_TYPE = "application/json; charset=utf-8";

/** Answers paths that no route answers: with a page where a browser opens one, otherwise in plain words. */
export function answerUnknownPaths(app: FastifyInstance, sendMissing: SendPage | undefined): void {
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    if (sendMissing !== undefined && opensPage(request)) return sendMissing(request, reply);
    if (path === "/graphql") {
      const message = `${request.method} is not supported here. Send a POST with JSON, or a GET with \`query\`.`;
      return sendFailure(request, reply.header("allow", "GET, POST"), 405, "BAD_REQUEST", message);
    }
    const message = `There is nothing at ${path}. The API is at /graphql, the playground at /playground.`;
    return sendFailure(request, reply, 404, "BAD_REQUEST", message);
  });
}

/** Answers in plain words what goes wrong before a route answers: a body that cannot be parsed, an internal error. */
export function answerHttpErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      log.error({ requestId: request.id, err: error }, "fault");
      const { message, extensions } = internalError(request.id);
      return sendFailure(request, reply, 500, extensions.code, message, extensions);
    }
    if (status === 413) {
      const found = Number(request.headers["content-length"] ?? Number.POSITIVE_INFINITY);
      const { code, message, details } = overLimit({ limit: "bodyBytes", found });
      return sendFailure(request, reply, 413, code, message, details);
    }
    return sendFailure(request, reply, status, "BAD_REQUEST", describe(status, error));
  });
}

/** Answers a URL that cannot be parsed, before any route is found. */
export function answerBadUrl(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  reply.code(400).type(JSON_TYPE).send({ message: "The URL cannot be parsed." });
}

/** Sends an error: as a GraphQL error at `/graphql`, as `{"message"}` elsewhere. */
export function sendFailure(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  const isGraphql = pathOf(request) === "/graphql";
  if (isGraphql) request.info.codes = [code];
  return reply
    .code(status)
    .type(JSON_TYPE)
    .send(isGraphql ? { errors: [{ message, extensions: { ...details, code } }] } : { message });
}

/** Whether a browser opens the path as a page: programs do not prefer HTML. */
export function opensPage({ method, headers }: FastifyRequest): boolean {
  return (method === "GET" || method === "HEAD") && /^text\/html\b/.test(headers.accept ?? "");
}

/** The path of a request without its query string, which can contain variables. */
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
    return "The length of the body differs from its `content-length`.";
  return "The request cannot be parsed.";
}
