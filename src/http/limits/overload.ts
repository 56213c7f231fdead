import { getHeapStatistics } from "node:v8";
import underPressure from "@fastify/under-pressure";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ShedReason } from "../../observability/metrics.ts";
import { clientOf } from "../client.ts";
import type { Refuse } from "../refusal.ts";
import { whenOver } from "../request-end.ts";
import { FairQueue, type QueueLimits } from "./fair-queue.ts";

/** The most that the service takes on at the same time. */
export interface Capacity extends QueueLimits {
  /** Bytes of answers that are not sent yet. */
  readonly answerBytes: number;
  /** The same of one client. */
  readonly answerBytesOfClient: number;
  /** How long the event loop may be blocked on average of half a second, in milliseconds. */
  readonly eventLoopMs: number;
  /** The part of the heap that may be used. */
  readonly heap: number;
}

/** Requests are short, so that more at the same time would only make all of them slower. */
export const CAPACITY: Capacity = {
  running: 64,
  runningOfClient: 16,
  waiting: 512,
  waitMs: 2_000,
  answerBytes: 128_000_000,
  answerBytesOfClient: 32_000_000,
  eventLoopMs: 5_000,
  heap: 0.92,
};

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether the route reads data: its requests have turns, and count for the limits of a client. */
    reads?: boolean;
  }
}

const MESSAGES: Readonly<Record<ShedReason, string>> = {
  pressure: "The service is overloaded. Try again in a moment.",
  answers: "Too many answers wait to be received. Receive them, or try again in a moment.",
  queue: "Too many requests wait. Send fewer at the same time, or try again in a moment.",
};

/** Rejects requests before they pile up, and lets those of all clients begin in turns. */
export async function shedLoad(
  app: FastifyInstance,
  {
    refuse,
    onShed,
    capacity = CAPACITY,
  }: { refuse: Refuse; onShed: ((reason: ShedReason) => void) | undefined; capacity?: Capacity },
): Promise<FairQueue> {
  const queue = new FairQueue(capacity);
  const unsent = new Unsent();
  await app.register(underPressure, {
    maxEventLoopDelay: capacity.eventLoopMs,
    maxHeapUsedBytes: Math.floor(getHeapStatistics().heap_size_limit * capacity.heap),
    sampleInterval: 500,
    // The hook below rejects, but not health checks.
    pressureHandler: () => undefined,
  });
  const shed = (request: FastifyRequest, reply: FastifyReply, reason: ShedReason) => {
    onShed?.(reason);
    return refuse(request, reply, { status: 503, code: "OVERLOADED", message: MESSAGES[reason], retryAfter: 1 });
  };

  // After all that says who asks, and that the request is allowed at all.
  app.addHook("preHandler", async (request, reply) => {
    if (request.routeOptions.config.reads !== true) return;
    const client = clientOf(request);
    if (app.isUnderPressure()) return shed(request, reply, "pressure");
    if (unsent.all >= capacity.answerBytes || unsent.of(client) >= capacity.answerBytesOfClient)
      return shed(request, reply, "answers");
    const place = queue.enter(client);
    whenOver(request, reply, () => place.leave());
    request.place = place;
    if (!(await place.turn)) return shed(request, reply, "queue");
  });
  app.decorateRequest("place", null);
  app.addHook("onSend", async (request, reply, payload) => {
    // A client that reads slowly no longer takes the place of others.
    request.place?.leave();
    if (request.routeOptions.config.reads !== true) return;
    const bytes = typeof payload === "string" || Buffer.isBuffer(payload) ? payload.length : 0;
    if (bytes === 0) return;
    const client = clientOf(request);
    unsent.add(client, bytes);
    whenOver(request, reply, () => unsent.add(client, -bytes));
  });
  return queue;
}

declare module "fastify" {
  interface FastifyRequest {
    place: ReturnType<FairQueue["enter"]> | null;
  }
}

/** Counts the bytes that are not sent yet. */
class Unsent {
  private readonly byClient = new Map<string, number>();
  all = 0;

  of(client: string): number {
    return this.byClient.get(client) ?? 0;
  }

  add(client: string, bytes: number): void {
    this.all += bytes;
    const sum = this.of(client) + bytes;
    if (sum <= 0) this.byClient.delete(client);
    else this.byClient.set(client, sum);
  }
}
