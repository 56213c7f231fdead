import { connect, createServer, type Socket } from "node:net";

/** A network line to a server that a test can cut, freeze and restore. */
export interface Line {
  readonly port: number;
  /** Ends all connections and accepts no new ones. */
  cut(): void;
  /** Leaves all connections open and accepts new ones, but transfers nothing. */
  freeze(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Opens a line on a free port of this machine to a server. */
export async function openLine(host: string, port: number): Promise<Line> {
  const sockets = new Set<Socket>();
  let state: "open" | "cut" | "frozen" = "open";
  const server = createServer((near) => {
    if (state === "cut") {
      near.destroy();
      return;
    }
    const far = connect(port, host);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("data", (data) => state === "open" && other.write(data));
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const end = () => {
    for (const socket of sockets) socket.destroy();
  };
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    cut: () => {
      state = "cut";
      end();
    },
    freeze: () => {
      state = "frozen";
    },
    mend: () => {
      // Data lost on the way are lost: both ends must start again.
      if (state === "frozen") end();
      state = "open";
    },
    close: async () => {
      end();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
