import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { withDeadline } from "../graph/deadline.ts";
import type { Graph } from "../graph/graph.ts";
import type { Ask } from "../graphql/ask.ts";

/** How long a state of the engine is cached, so that probes cannot overload it. */
const CACHE_MS = 1_000;
/** How long a probe waits for the engine. */
const TIMEOUT_MS = 1_000;

/** Probes do not sign in, and address the service as they find it. */
const OPEN = { config: { role: "anyone", anyHost: true } } as const;

/** What readiness depends on. */
export interface Watched {
  readonly ask: Ask;
  readonly graph: Pick<Graph, "health">;
  readonly stopping: () => boolean;
  readonly log: Logger;
  /** The percent of the first index that is built; null when questions that need it are answered. */
  readonly indexPercent: () => number | null;
  /** What else keeps the service from being ready, in a sentence; undefined if nothing does. */
  readonly problem: () => string | undefined;
}

type Readiness =
  | { status: "ready"; engine: string; dataset: { version: string; digest: string } }
  | { status: "unready"; reason: string };

const NO_ENGINE: Readiness = { status: "unready", reason: "The graph engine does not answer." };

/**
 * Serves `/health/live` and `/health/ready`.
 *
 * The first says that the process runs, without the engine. The second has 200 when requests can be answered, else 503
 * with the reason.
 */
export function serveHealth(app: FastifyInstance, watched: Watched): void {
  let cached: { at: number; readiness: Promise<Readiness> } | undefined;
  let loggedReason = "";

  app.get("/health/live", OPEN, async (_request, reply) => {
    reply.header("cache-control", "no-store");
    return { status: "live" };
  });

  app.get("/health/ready", OPEN, async (_request, reply) => {
    if (cached === undefined || performance.now() - cached.at >= CACHE_MS)
      cached = { at: performance.now(), readiness: withinTime(readinessOf(watched)) };
    const readiness: Readiness = watched.stopping()
      ? { status: "unready", reason: "The service is stopping." }
      : withIndex(withProblem(await cached.readiness, watched.problem()), watched.indexPercent());
    const reason = readiness.status === "ready" ? "" : readiness.reason;
    // The percent changes all the time.
    const cause = reason.replace(/, \d+ %/, "");
    if (cause !== loggedReason)
      watched.log[reason === "" ? "info" : "warn"]({ reason: reason || undefined }, readiness.status);
    loggedReason = cause;
    return reply
      .code(reason === "" ? 200 : 503)
      .header("cache-control", "no-store")
      .send(readiness);
  });
}

function withProblem(readiness: Readiness, reason: string | undefined): Readiness {
  return readiness.status !== "ready" || reason === undefined ? readiness : { status: "unready", reason };
}

/** The progress of an index is at hand, so it is not cached. */
function withIndex(readiness: Readiness, percent: number | null): Readiness {
  if (readiness.status !== "ready" || percent === null) return readiness;
  return { status: "unready", reason: `The index is being built, ${percent} %.` };
}

async function readinessOf({ ask, graph, log }: Watched): Promise<Readiness> {
  const health = await graph.health();
  if (!health.ok) {
    // The problem can name addresses and folders: it belongs in the log.
    log.debug({ problem: health.problem }, "engine");
    return health.publicProblem === undefined ? NO_ENGINE : { status: "unready", reason: health.publicProblem };
  }
  const { extensions } = await ask({
    document: "query Readiness { __typename }",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const dataset = extensions?.dataset;
  if (dataset === undefined) return NO_ENGINE;
  if (dataset === null) return { status: "unready", reason: "No data set is loaded. Run `yilian seed`." };
  return { status: "ready", engine: health.version, dataset };
}

async function withinTime(answer: Promise<Readiness>): Promise<Readiness> {
  const late = new Error(`The graph engine did not answer within ${TIMEOUT_MS / 1_000} s.`);
  try {
    return await withDeadline(answer, TIMEOUT_MS, () => late);
  } catch (error) {
    return error === late ? { status: "unready", reason: late.message } : NO_ENGINE;
  }
}
