import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { Graph } from "../graph/graph.ts";
import type { MakeContext } from "../graphql/execution/request-info.ts";

/** How long an answer about the engine holds, so that probes cannot load it. */
const CACHE_MS = 1_000;
/** How long a probe waits for the engine; a probe that hangs tells nothing. */
const TIMEOUT_MS = 1_000;

/** What readiness looks at. */
export interface Watched {
  readonly graph: Graph;
  readonly createContext: MakeContext;
  readonly stopping: () => boolean;
  readonly log: Logger;
}

type Readiness =
  | { status: "ready"; engine: string; dataset: { version: string; digest: string } }
  | { status: "unready"; reason: string };

/**
 * Serves `/health/live`, which tells that the process runs and never asks the engine, and `/health/ready`: 200 when
 * questions can be answered, else 503 with the reason.
 */
export function serveHealth(app: FastifyInstance, watched: Watched): void {
  let known: { at: number; readiness: Promise<Readiness> } | undefined;
  let told = "";

  app.get("/health/live", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    return { status: "live" };
  });

  app.get("/health/ready", async (_request, reply) => {
    if (known === undefined || performance.now() - known.at >= CACHE_MS)
      known = { at: performance.now(), readiness: withinTime(ask(watched)) };
    const readiness: Readiness = watched.stopping()
      ? { status: "unready", reason: "The service is stopping." }
      : await known.readiness;
    const reason = readiness.status === "ready" ? "" : readiness.reason;
    if (reason !== told)
      watched.log[reason === "" ? "info" : "warn"]({ reason: reason || undefined }, readiness.status);
    told = reason;
    return reply
      .code(reason === "" ? 200 : 503)
      .header("cache-control", "no-store")
      .send(readiness);
  });
}

async function ask({ graph, createContext, log }: Watched): Promise<Readiness> {
  const health = await graph.health();
  if (!health.ok) {
    // What is wrong can name addresses and folders: that is for the log.
    log.debug({ problem: health.problem }, "engine");
    return { status: "unready", reason: "The graph engine does not answer." };
  }
  const context = createContext({ graph });
  try {
    const dataset = await context.dataset();
    if (dataset === null) return { status: "unready", reason: "No data set is loaded. Run `yilian seed`." };
    return { status: "ready", engine: health.version, dataset: { version: dataset.version, digest: dataset.digest } };
  } finally {
    await context.close();
  }
}

async function withinTime(answer: Promise<Readiness>): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    const reason = `The graph engine did not answer within ${TIMEOUT_MS / 1_000} s.`;
    timer = setTimeout(() => resolve({ status: "unready", reason }), TIMEOUT_MS);
  });
  const failed: Readiness = { status: "unready", reason: "The graph engine does not answer." };
  return Promise.race([answer.catch(() => failed), late]).finally(() => clearTimeout(timer));
}
