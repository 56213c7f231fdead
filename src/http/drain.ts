import type { FastifyInstance } from "fastify";
import { pathOf, sendFailure } from "./errors.ts";

/** Knows which requests are running, and lets them finish before the service stops. */
export interface Drain {
  readonly stopping: boolean;
  /** Refuses new requests from now on, and resolves when those that run have been answered. */
  finish(): Promise<void>;
}

/** Watches the requests of an app. While it drains, only `/health` is answered, and no connection is kept. */
export function watchRequests(app: FastifyInstance): Drain {
  let stopping = false;
  let running = 0;
  let idle = () => {};

  app.addHook("onRequest", async (request, reply) => {
    if (stopping && !pathOf(request).startsWith("/health/")) {
      const message = "The service is stopping. Send the request again in a moment.";
      return sendFailure(request, reply.header("retry-after", "1"), 503, "ENGINE_UNAVAILABLE", message);
    }
    running++;
    // Comes once for each response, also when the client went away before it was sent.
    reply.raw.once("close", () => {
      running--;
      if (running === 0) idle();
    });
  });
  app.addHook("onSend", async (_request, reply) => {
    if (stopping) reply.header("connection", "close");
  });

  return {
    get stopping() {
      return stopping;
    },
    async finish() {
      stopping = true;
      if (running > 0)
        await new Promise<void>((resolve) => {
          idle = resolve;
        });
    },
  };
}
