import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { listenerOf } from "../bench/processor-time.ts";

const START_MS = 120_000;

/** The Neo4j of NEO4J_URI. */
export interface Neo4jServer {
  readonly host: string;
  readonly port: number;
  /** Its process, if it runs on this machine and belongs to this user. */
  pid(): number | undefined;
  /** Whether NEO4J_START has a command that starts it. */
  readonly canStart: boolean;
  /** Ends it at once. */
  kill(): Promise<void>;
  /** Starts it again, and waits for its port. */
  start(): Promise<void>;
}

/** Reads NEO4J_URI and NEO4J_START. */
export function neo4jServer(): Neo4jServer {
  const { hostname: host, port: given } = new URL(process.env.NEO4J_URI ?? "");
  const port = Number(given || 7687);
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(host);
  const command = process.env.NEO4J_START ?? "";
  const pid = () => (isLocal ? listenerOf(port) : undefined);
  return {
    host: host.replace(/^\[|\]$/g, ""),
    port,
    pid,
    canStart: command !== "" && isLocal,
    async kill() {
      const found = pid();
      if (found === undefined) throw new Error(`No process of this user listens at port ${port}.`);
      process.kill(found, "SIGKILL");
      // Until the process is gone, it has the lock of its store.
      while (existsSync(`/proc/${found}`)) await sleep(20);
    },
    async start() {
      const child = spawn(command, { shell: true, stdio: "ignore" });
      const [status] = await once(child, "exit");
      if (status !== 0) throw new Error(`NEO4J_START ended with exit code ${status}: ${command}`);
      const end = performance.now() + START_MS;
      while (!(await answers(host, port))) {
        if (performance.now() > end) throw new Error(`Neo4j did not start within ${START_MS / 1_000} s.`);
        await sleep(100);
      }
    },
  };
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on("connect", () => end(true)).on("error", () => end(false));
  });
}
