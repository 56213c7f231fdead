import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { type AccessSettings, isLoopback } from "../config/access.ts";
import type { Settings } from "../config/settings.ts";
import type { Graph } from "../graph/graph.ts";
import type { Ask } from "../graphql/ask.ts";
import { LIMITS } from "../graphql/limits/limits.ts";
import type { Metrics } from "../observability/metrics.ts";
import type { Tracer } from "../observability/tracer.ts";
import { requireKnownHost } from "./access/allowed-hosts.ts";
import { writeAuditLog } from "./access/audit-log.ts";
import { networks, requireSignIn } from "./access/sign-in.ts";
import { readTls, type TlsFiles, watchTls } from "./access/tls.ts";
import { compressAnswers } from "./compression.ts";
import { watchRequests } from "./drain.ts";
import type { DatasetName } from "./entity-tag.ts";
import { answerBadUrl, answerHttpErrors, answerUnknownPaths } from "./errors.ts";
import { openExplorer, refusalPageOf, serveExplorer } from "./explorer.ts";
import { serveGraphql } from "./graphql-route.ts";
import { serveHealth } from "./health.ts";
import { limitConnections } from "./limits/connections.ts";
import { type Capacity, shedLoad } from "./limits/overload.ts";
import { LOCAL_RATES, limitRates, PUBLIC_RATES, type Rates } from "./limits/rate-limit.ts";
import { closeApp, listen } from "./listen.ts";
import { serveMetrics } from "./metrics-route.ts";
import { servePlayground } from "./playground.ts";
import { refuseWith } from "./refusal.ts";
import { logRequests, requestId } from "./request-log.ts";
import { measureRequests } from "./request-metrics.ts";
import { traceRequests } from "./request-spans.ts";
import { serveSchema } from "./schema-text.ts";
import { EXPLORER_POLICY, setSecurityHeaders } from "./security-headers.ts";

/** A running server. */
export interface Server {
  /** The address, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Rejects new requests, waits for running ones, then frees the port. A second call waits for the first. */
  close(): Promise<void>;
}

/** Where the server listens, and who may use it. */
export type ServerSettings = Pick<Settings, "HOST" | "PORT" | "CORS_ORIGINS"> &
  Partial<AccessSettings & Pick<Settings, "DATA_DIR" | "REQUEST_TIMEOUT_MS">>;

/** How long a request may take to arrive, in milliseconds. */
export interface Arrival {
  readonly completeMs: number;
  readonly headersMs: number;
  /** How often Node looks for requests that are late. */
  readonly lookMs: number;
}

/** What the server serves, and where. */
export interface Served {
  readonly ask: Ask;
  readonly graph: Pick<Graph, "health">;
  /** The schema of what `ask` answers. */
  readonly schema: GraphQLSchema;
  readonly settings: ServerSettings;
  readonly log: Logger;
  /** The percent of the first index that is built; null when questions that need it are answered. */
  readonly indexPercent?: () => number | null;
  /** What else keeps the service from being ready, in a sentence. */
  readonly problem?: () => string | undefined;
  /** The data set that the next request is bound to, if it is known without reading. */
  readonly knownDataset?: () => DatasetName | undefined;
  /** How much runs and waits at the same time; less in tests. */
  readonly capacity?: Capacity;
  /** How long a request may take to arrive; less in tests. */
  readonly arrival?: Arrival;
  /** Counts requests, and is served at `/metrics`. */
  readonly metrics?: Metrics | undefined;
  /** Traces requests. */
  readonly tracer?: Tracer | undefined;
}

/** Longer than the usual 60 s of a proxy, so that the proxy closes the connection. */
const KEEP_ALIVE_MS = 65_000;
/** How long a request may take to arrive, in milliseconds. */
const ARRIVAL: Arrival = { completeMs: 30_000, headersMs: 10_000, lookMs: 5_000 };
/** How long a client may read nothing of its answer, besides the time that the answer takes. */
const SILENT_MS = 30_000;
/** Seconds for which browsers use only HTTPS. */
const HSTS_S = 15_552_000;

/**
 * Serves the API, the explorer, the playground and the health of the service. The caller closes the graph.
 *
 * @throws {YilianError} INVALID_SETTINGS when the server cannot listen on HOST and PORT.
 */
export async function startServer(served: Served): Promise<Server> {
  const { ask, graph, schema, settings, log, indexPercent = () => null, knownDataset = () => undefined } = served;
  const { problem = () => undefined, metrics, tracer, arrival = ARRIVAL } = served;
  const { TRUST_PROXY = [], ALLOWED_HOSTS = [], AUDIT_LOG, TLS_CERT: cert, TLS_KEY: key } = settings;
  const tls = cert !== undefined && key !== undefined ? { cert, key } : undefined;
  const isProxy = networks(TRUST_PROXY);
  const app = createApp(settings, { log, tls, isProxy, arrival });

  const explorer = openExplorer(ask);
  const refuse = refuseWith(explorer && refusalPageOf(explorer), EXPLORER_POLICY);
  if (metrics !== undefined) measureRequests(app, metrics);
  traceRequests(app, tracer);
  logRequests(app, log);
  answerHttpErrors(app, log);
  const drain = watchRequests(app);
  await setSecurityHeaders(app, tls === undefined ? undefined : HSTS_S);
  requireKnownHost(app, { host: settings.HOST, allowed: ALLOWED_HOSTS, refuse });
  requireSignIn(app, { settings, log, refuse });
  limitRates(app, { rates: ratesOf(settings), refuse, onLimited: metrics?.limited });
  await shedLoad(app, { refuse, onShed: metrics?.shed, ...(served.capacity && { capacity: served.capacity }) });
  limitConnections(app, (address) => isLoopback(address) || isProxy(address));
  if (AUDIT_LOG !== undefined) writeAuditLog(app, AUDIT_LOG);
  if (tls !== undefined) watchTls(app, tls, log);
  compressAnswers(app);
  await serveGraphql(app, { ask, log, origins: settings.CORS_ORIGINS, knownDataset });
  serveSchema(app, schema);
  if (metrics !== undefined) serveMetrics(app, metrics);
  serveHealth(app, { ask, graph, log, indexPercent, problem, stopping: () => drain.stopping });
  await servePlayground(app, { ask, knownDataset });
  answerUnknownPaths(app, await serveExplorer(app, explorer));

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

interface Listening {
  readonly log: Logger;
  readonly tls: TlsFiles | undefined;
  readonly isProxy: (address: string) => boolean;
  readonly arrival: Arrival;
}

function createApp(
  { REQUEST_TIMEOUT_MS = 0 }: ServerSettings,
  { log, tls, isProxy, arrival }: Listening,
): FastifyInstance {
  const connections = { headersTimeout: arrival.headersMs, connectionsCheckingInterval: arrival.lookMs };
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: requestId,
    bodyLimit: LIMITS.bodyBytes.max,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: arrival.completeMs,
    connectionTimeout: KEEP_ALIVE_MS + SILENT_MS + REQUEST_TIMEOUT_MS,
    trustProxy: isProxy,
    ...(tls === undefined ? { http: connections } : { https: { ...connections, ...readTls(tls) } }),
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: answerBadUrl,
  });
  // Node would drop the headers after the 2,000th, such as those of a proxy. Their size is limited to 16 kB anyway.
  app.server.maxHeadersCount = 0;
  app.removeContentTypeParser("text/plain");
  return app as unknown as FastifyInstance;
}

/** Programs of this machine have no limits unless the settings say otherwise. */
function ratesOf({ HOST, RATE_LIMIT_REQUESTS, RATE_LIMIT_COST }: ServerSettings): Rates {
  const rates = isLoopback(HOST) ? LOCAL_RATES : PUBLIC_RATES;
  return { requests: RATE_LIMIT_REQUESTS ?? rates.requests, cost: RATE_LIMIT_COST ?? rates.cost };
}
