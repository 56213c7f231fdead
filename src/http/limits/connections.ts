import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** How many connections are open at the same time. */
export interface ConnectionLimits {
  readonly all: number;
  /** From one address. Trusted proxies and this machine have no such limit. */
  readonly ofAddress: number;
}

export const CONNECTIONS: ConnectionLimits = { all: 4_000, ofAddress: 500 };

/** Closes connections above the limits as they open, so that one client cannot take all descriptors. */
export function limitConnections(
  app: FastifyInstance,
  isExempt: (address: string) => boolean,
  { all, ofAddress }: ConnectionLimits = CONNECTIONS,
): void {
  const open = new Map<string, number>();
  app.server.maxConnections = all;
  app.server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "";
    if (isExempt(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    if (count > ofAddress) return void socket.destroy();
    open.set(address, count);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}
