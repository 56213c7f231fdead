import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A small proxy in front of some services. Each request goes to the next service in turn. */
export interface RoundRobin {
  readonly url: string;
  close(): Promise<void>;
}

/** The header of a response that names the service that gave it, or that failed to. */
export const SERVICE_HEADER = "x-service";

/**
 * Starts the proxy. A service that refuses a connection is left out, and its request goes to the next one. A request
 * that a service received and did not answer ends with 502.
 *
 * @param services - their addresses, such as `http://127.0.0.1:4000`.
 */
export async function startRoundRobin(services: readonly string[]): Promise<RoundRobin> {
  const live = [...services];
  let turn = 0;
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => forward(Buffer.concat(chunks)));

    function forward(body: Buffer): void {
      const service = live[turn++ % live.length];
      if (service === undefined) {
        outgoing.writeHead(503).end();
        return;
      }
      const sent = request(`${service}${incoming.url}`, {
        method: incoming.method ?? "GET",
        headers: { ...incoming.headers, connection: "close" },
      });
      sent.on("response", (response) => {
        outgoing.writeHead(response.statusCode ?? 502, { ...response.headers, [SERVICE_HEADER]: service });
        response.on("error", () => outgoing.destroy());
        response.pipe(outgoing);
      });
      sent.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ECONNREFUSED") {
          if (live.includes(service)) live.splice(live.indexOf(service), 1);
          forward(body);
        } else if (!outgoing.headersSent) outgoing.writeHead(502, { [SERVICE_HEADER]: service }).end();
      });
      sent.end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
