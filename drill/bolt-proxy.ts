import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A proxy in front of Neo4j, whose connections fail on request. */
export interface BoltProxy {
  readonly port: number;
  /** Ends all connections, in the middle of what they transmit. */
  cut(): void;
  /** Transmits nothing for a while, in milliseconds. */
  stall(ms: number): Promise<void>;
  /** Ends all connections, and each new one, for a while, in milliseconds. */
  refuse(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts a proxy on loopback for a server at a host and port. */
export async function startBoltProxy(target: { readonly host: string; readonly port: number }): Promise<BoltProxy> {
  const sockets = new Set<Socket>();
  let refuses = false;
  const proxy = createServer((near) => {
    if (refuses) return near.destroy();
    const far = connect(target);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
    return undefined;
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (proxy.address() as AddressInfo).port,
    cut,
    async stall(ms) {
      for (const socket of sockets) socket.pause();
      await sleep(ms);
      for (const socket of sockets) socket.resume();
    },
    async refuse(ms) {
      refuses = true;
      cut();
      await sleep(ms);
      refuses = false;
    },
    async close() {
      cut();
      proxy.close();
      await once(proxy, "close");
    },
  };
}
