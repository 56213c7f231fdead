import { isIP } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { type AccessSettings, isLoopback } from "../config/access.ts";
import type { Settings } from "../config/settings.ts";
import { YilianError } from "../errors.ts";

type Address = Pick<Settings, "HOST" | "PORT"> & Partial<AccessSettings>;

/**
 * Listens, and gives the URL, such as `http://127.0.0.1:4000`.
 *
 * @throws {YilianError} INVALID_SETTINGS when the server cannot listen on HOST and PORT.
 */
export async function listen(app: FastifyInstance, address: Address, log: Logger): Promise<string> {
  const { HOST: host, PORT: port } = address;
  await app.listen({ host, port }).catch(async (error: NodeJS.ErrnoException) => {
    await app.close();
    throw explain(error, address);
  });
  if (!isLoopback(host)) for (const warning of warningsOf(address)) log.warn({ host }, warning);
  const bound = app.server.address();
  const scheme = address.TLS_CERT === undefined ? "http" : "https";
  return `${scheme}://${hostInUrl(host)}:${typeof bound === "object" && bound !== null ? bound.port : port}`;
}

/** What an operator must know when other machines can connect. */
function warningsOf({ AUTH = "none", TLS_CERT, TRUST_PROXY = [] }: Address): string[] {
  if (AUTH === "none") return ["everybody who can connect can read: AUTH is none"];
  if (TLS_CERT !== undefined || TRUST_PROXY.length > 0) return [];
  return ["sign-in without TLS: who can listen to the network can take over tokens; set TLS_CERT and TLS_KEY"];
}

/** Closes the app. Node itself closes only connections that are idle now, and would wait a minute for the others. */
export async function closeApp(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 20);
  // No request runs any more: these connections never sent one.
  const end = setTimeout(() => app.server.closeAllConnections(), 500);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(end);
  }
}

function explain(error: NodeJS.ErrnoException, { HOST, PORT }: Address): unknown {
  const messages: Record<string, string> = {
    EADDRINUSE: `Port ${PORT} of ${HOST} is taken by another program. Choose another one, such as PORT=${nextPort(PORT)}, or let the system choose with PORT=0.`,
    EACCES: `Port ${PORT} is not open to this user. Choose one above 1023, such as PORT=4000.`,
    EADDRNOTAVAIL: `HOST must be an address of this machine, not "${HOST}".`,
    ENOTFOUND: `HOST must be an address of this machine, not "${HOST}".`,
  };
  const message = messages[error.code ?? ""];
  return message === undefined ? error : new YilianError("INVALID_SETTINGS", message, { cause: error });
}

function nextPort(port: number): number {
  return port < 65_535 ? port + 1 : port - 1;
}

function hostInUrl(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return isIP(host) === 6 ? `[${host}]` : host;
}
