import type { FastifyReply, FastifyRequest } from "fastify";
import { opensPage, sendFailure } from "./errors.ts";

/** Why a request is not answered, before any route runs. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Seconds until another attempt makes sense. */
  readonly retryAfter?: number;
}

/** Answers a request with a refusal. */
export type Refuse = (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) => FastifyReply;

/** The page that shows a refusal to a reader, in the language of the reader. */
export type RefusalPage = (request: FastifyRequest, refusal: Refusal) => string;

/** Makes the function that refuses: with a page where a browser opens one, else with an error in JSON. */
export function refuseWith(page: RefusalPage | undefined, policy: string): Refuse {
  return (request, reply, refusal) => {
    const { status, code, message, retryAfter } = refusal;
    if (retryAfter !== undefined) reply.header("retry-after", String(retryAfter));
    reply.header("cache-control", "no-store");
    if (page === undefined || !opensPage(request)) return sendFailure(request, reply, status, code, message);
    request.info.codes = [code];
    reply.header("content-security-policy", policy);
    return reply.code(status).type("text/html; charset=utf-8").send(page(request, refusal));
  };
}
