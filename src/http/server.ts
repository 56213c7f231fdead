import { isIP } from "node:net";
import { constants } from "node:zlib";
import compress from "@fastify/compress";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { Logger } from "pino";
import type { Settings } from "../config.ts";
import { YilianError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { Ask } from "../graphql/ask.ts";
import { LIMITS } from "../graphql/limits/limits.ts";
import { watchRequests } from "./drain.ts";
import { answerBadUrl, answerHttpErrors } from "./errors.ts";
import { serveGraphql } from "./graphql-route.ts";
import { serveHealth } from "./health.ts";
import { servePlayground } from "./playground.ts";
import { logRequests, requestId } from "./request-log.ts";
import { setSecurityHeaders } from "./security-headers.ts";

/** A service that answers. */
export interface Server {
  /** Where it answers, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Refuses new requests at once, lets running ones finish, then frees the port; a second call waits for the first. */
  close(): Promise<void>;
}

/** What is served, and where. */
export interface Served {
  readonly ask: Ask;
  readonly graph: Pick<Graph, "health">;
  readonly settings: Pick<Settings, "HOST" | "PORT">;
  readonly log: Logger;
}

/** Larger than the usual 60 s of a proxy, so that the proxy is the one that closes. */
const KEEP_ALIVE_MS = 65_000;
/** A request must have arrived whole by then. */
const ARRIVAL_MS = 30_000;
const HEADERS_MS = 15_000;
/** Smaller answers grow or win nothing. */
const COMPRESS_FROM = 1_500;

/**
 * Serves the API, the playground and the health of the service; the graph stays the caller's to close.
 *
 * @throws {YilianError} INVALID_SETTINGS when HOST or PORT cannot be listened on.
 */
export async function startServer({ ask, graph, settings, log }: Served): Promise<Server> {
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

  logRequests(app, log);
  answerHttpErrors(app, log);
  const drain = watchRequests(app);
  await setSecurityHeaders(app);
  await app.register(compress, {
    globalDecompression: false,
    encodings: ["br", "gzip"],
    threshold: COMPRESS_FROM,
    // Node's own default of 11 takes a hundred times as long for a tenth less.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await serveGraphql(app, ask, log);
  serveHealth(app, { ask, graph, log, stopping: () => drain.stopping });
  await servePlayground(app);
  app.get("/", async (_request, reply) => reply.redirect("/playground"));

  await app.listen({ host: settings.HOST, port: settings.PORT }).catch(async (error: NodeJS.ErrnoException) => {
    await app.close();
    throw explain(error, settings);
  });
  if (!isLoopback(settings.HOST))
    log.warn({ host: settings.HOST }, "HOST lets other machines in, and there is no sign-in yet: put a proxy in front");

  let closed: Promise<void> | undefined;
  const address = app.server.address();
  const port = typeof address === "object" && address !== null ? address.port : settings.PORT;
  return {
    url: `http://${hostForUrl(settings.HOST)}:${port}`,
    close: () => {
      closed ??= drain.finish().then(() => closeConnections(app));
      return closed;
    },
  };
}

/** Node closes only the connections that are idle at that moment; one that goes idle later would hold it for a minute. */
async function closeConnections(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 20);
  // No request runs any more: these are connections on which nothing was ever asked.
  const end = setTimeout(() => app.server.closeAllConnections(), 500);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(end);
  }
}

function explain(error: NodeJS.ErrnoException, { HOST, PORT }: Pick<Settings, "HOST" | "PORT">): unknown {
  const faults: Record<string, string> = {
    EADDRINUSE: `Port ${PORT} of ${HOST} is taken by another program. Choose another one, such as PORT=${nextPort(PORT)}, or let the system choose with PORT=0.`,
    EACCES: `Port ${PORT} is not open to this user. Choose one above 1023, such as PORT=4000.`,
    EADDRNOTAVAIL: `HOST must be an address of this machine, not "${HOST}".`,
    ENOTFOUND: `HOST must be an address of this machine, not "${HOST}".`,
  };
  const fault = faults[error.code ?? ""];
  return fault === undefined ? error : new YilianError("INVALID_SETTINGS", fault, { cause: error });
}

function nextPort(port: number): number {
  return port < 65_535 ? port + 1 : port - 1;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function hostForUrl(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return isIP(host) === 6 ? `[${host}]` : host;
}
