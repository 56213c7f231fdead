import type { FastifyInstance } from "fastify";
import { pathOf, sendFailure } from "./errors.ts";
import { whenOver } from "./request-end.ts";

/** Waits for running requests before the service stops. */
export interface Drain {
  readonly stopping: boolean;
  /** Rejects new requests from now on, and resolves when the running ones are answered. */
  finish(): Promise<void>;
}

/** Watches the requests of an app. While it drains, only `/health` is answered, and connections are closed. */
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
    whenOver(request, reply, () => {
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
