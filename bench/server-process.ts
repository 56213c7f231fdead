import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A server that runs in a process of its own. */
export interface ServerProcess {
  /** When it began, on the clock of `performance`. */
  readonly begun: number;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts a program with Node, and waits until it prints the address of its API.
 *
 * @throws {Error} with what it printed, if it ends before.
 */
export async function startServer(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const begun = performance.now();
  // Options for the bench itself, such as a larger heap, are not those of the servers.
  const { NODE_OPTIONS: _, ...own } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...own, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  const url = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", (line) => {
        printed.push(line);
        const found = /^(?:API +)?(http:\/\/127\.0\.0\.1:\d+\/\S*)$/.exec(line)?.[1];
        if (found !== undefined) resolve(found);
      });
    child.on("exit", (code) => reject(new Error(`${script} ended (${code}):\n${printed.slice(-20).join("\n")}`)));
    child.on("error", reject);
  });
  const kill = () => child.kill("SIGKILL");
  process.on("exit", kill);
  child.on("exit", () => process.off("exit", kill));
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { begun, url: await url, pid: child.pid ?? 0, stop };
}
