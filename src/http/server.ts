import Fastify, { type FastifyBaseLogger, LogController } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Settings } from "../config.ts";
import type { Graph } from "../graph/graph.ts";
import type { Ask } from "../graphql/ask.ts";
import { LIMITS } from "../graphql/limits/limits.ts";
import type { Metrics } from "../observability/metrics.ts";
import type { Tracer } from "../observability/tracer.ts";
import { compressAnswers } from "./compression.ts";
import { watchRequests } from "./drain.ts";
import type { DatasetName } from "./entity-tag.ts";
import { answerBadUrl, answerHttpErrors, answerUnknownPaths } from "./errors.ts";
import { serveExplorer } from "./explorer.ts";
import { serveGraphql } from "./graphql-route.ts";
import { serveHealth } from "./health.ts";
import { closeApp, listen } from "./listen.ts";
import { serveMetrics } from "./metrics-route.ts";
import { servePlayground } from "./playground.ts";
import { logRequests, requestId } from "./request-log.ts";
import { measureRequests } from "./request-metrics.ts";
import { traceRequests } from "./request-spans.ts";
import { serveSchema } from "./schema-text.ts";
import { setSecurityHeaders } from "./security-headers.ts";

/** A running server. */
export interface Server {
  /** The address, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Rejects new requests, waits for running ones, then frees the port. A second call waits for the first. */
  close(): Promise<void>;
}

/** What the server serves, and where. */
export interface Served {
  readonly ask: Ask;
  readonly graph: Pick<Graph, "health">;
  /** The schema of what `ask` answers. */
  readonly schema: GraphQLSchema;
  readonly settings: Pick<Settings, "HOST" | "PORT" | "CORS_ORIGINS">;
  readonly log: Logger;
  /** The percent of the first index that is built; null when questions that need it are answered. */
  readonly indexPercent?: () => number | null;
  /** The data set that the next request is bound to, if it is known without reading. */
  readonly knownDataset?: () => DatasetName | undefined;
  /** Counts requests, and is served at `/metrics`. */
  readonly metrics?: Metrics | undefined;
  /** Traces requests. */
  readonly tracer?: Tracer | undefined;
}

/** Longer than the usual 60 s of a proxy, so that the proxy closes the connection. */
const KEEP_ALIVE_MS = 65_000;
/** How long a request may take to arrive. */
const ARRIVAL_MS = 30_000;
const HEADERS_MS = 15_000;

/**
 * Serves the API, the explorer, the playground and the health of the service. The caller closes the graph.
 *
 * @throws {YilianError} INVALID_SETTINGS when the server cannot listen on HOST and PORT.
 */
export async function startServer(served: Served): Promise<Server> {
  const { ask, graph, schema, settings, log, indexPercent = () => null, knownDataset = () => undefined } = served;
  const { metrics, tracer } = served;
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: requestId,
    bodyLimit: LIMITS.bodyBytes.max,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: ARRIVAL_MS,
    http: { headersTimeout: HEADERS_MS },
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: answerBadUrl,
  });
  app.removeContentTypeParser("text/plain");

  if (metrics !== undefined) measureRequests(app, metrics);
  traceRequests(app, tracer);
  logRequests(app, log);
  answerHttpErrors(app, log);
  const drain = watchRequests(app);
  await setSecurityHeaders(app);
  await compressAnswers(app);
  await serveGraphql(app, { ask, log, origins: settings.CORS_ORIGINS, knownDataset });
  serveSchema(app, schema);
  if (metrics !== undefined) serveMetrics(app, metrics);
  serveHealth(app, { ask, graph, log, indexPercent, stopping: () => drain.stopping });
  await servePlayground(app, { ask, knownDataset });
  answerUnknownPaths(app, await serveExplorer(app, ask));

  const url = await listen(app, settings, log);
  let closed: Promise<void> | undefined;
  return {
    url,
    close: () => {
      closed ??= drain.finish().then(() => closeApp(app));
      return closed;
    },
  };
}
