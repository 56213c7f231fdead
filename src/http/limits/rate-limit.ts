import type { FastifyInstance } from "fastify";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { clientOf } from "../client.ts";
import type { Refuse } from "../refusal.ts";

/** How much a client may ask within a minute; 0 is without limit. */
export interface Rates {
  readonly requests: number;
  /** The sum of the costs of its requests. */
  readonly cost: number;
}

/** What a client may do when other machines can connect. */
export const PUBLIC_RATES: Rates = { requests: 1_200, cost: 600_000 };
/** What programs on this machine may do. */
export const LOCAL_RATES: Rates = { requests: 0, cost: 0 };

const WINDOW_S = 60;

/**
 * Limits the requests of each client, and their cost.
 *
 * The cost of a request is known when it is measured, so a request may overdraw the budget once; the next one waits.
 * The headers are those of the IETF draft "RateLimit header fields for HTTP".
 */
export function limitRates(
  app: FastifyInstance,
  { rates, refuse, onLimited }: { rates: Rates; refuse: Refuse; onLimited: ((limit: keyof Rates) => void) | undefined },
): void {
  const limits = (["requests", "cost"] as const)
    .filter((name) => rates[name] > 0)
    .map((name) => ({
      name,
      max: rates[name],
      used: new RateLimiterMemory({ points: rates[name], duration: WINDOW_S }),
    }));
  if (limits.length === 0) return;
  const policy = limits.map(({ name, max }) => `"${name}";q=${max};w=${WINDOW_S}`).join(", ");

  app.addHook("onRequest", async (request, reply) => {
    if (request.routeOptions.config.reads !== true) return;
    const client = clientOf(request);
    const left: string[] = [];
    for (const { name, max, used } of limits) {
      const state = name === "requests" ? await used.penalty(client) : await used.get(client);
      const spent = state?.consumedPoints ?? 0;
      const seconds = Math.ceil((state?.msBeforeNext ?? WINDOW_S * 1_000) / 1_000);
      left.push(`"${name}";r=${Math.max(0, max - spent)};t=${seconds}`);
      // The request itself is counted already; its cost is not.
      if (name === "requests" ? spent <= max : spent < max) continue;
      onLimited?.(name);
      reply.header("ratelimit-policy", policy).header("ratelimit", left.join(", "));
      const what = name === "requests" ? `${max} requests` : `requests that cost ${max} units`;
      const message = `This client has sent ${what} within a minute, which is the limit. Try again in ${seconds} s.`;
      return refuse(request, reply, { status: 429, code: "RATE_LIMITED", message, retryAfter: seconds });
    }
    reply.header("ratelimit-policy", policy).header("ratelimit", left.join(", "));
  });

  const cost = limits.find(({ name }) => name === "cost");
  if (cost === undefined) return;
  app.addHook("onResponse", async (request) => {
    const units = Math.ceil(request.info.cost ?? 0);
    if (units > 0 && request.routeOptions.config.reads === true) await cost.used.penalty(clientOf(request), units);
  });
}
