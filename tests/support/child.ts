import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = new URL("../../", import.meta.url);

/** A process of its own that runs some code, and the lines of its output. */
export interface Child {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Resolves after so many lines of output. */
  printed(count: number): Promise<void>;
  /** Resolves with the exit code after its end and all output; null if a signal ended it. */
  ended(): Promise<number | null>;
  /** Its output on a standard error that is a pipe. */
  errors(): string;
  /** Kills it like a power failure, and waits for its end. */
  kill(): Promise<void>;
}

/** Runs code in a process of its own. All exports of a module of the service are in scope as `module`. */
export function runChild(
  path: string,
  code: string,
  { stderr = "inherit", env = process.env }: { stderr?: "inherit" | "pipe"; env?: NodeJS.ProcessEnv } = {},
): Child {
  // Two folders below the root, as `dist/graph/` is, so that the modules find their Cypher.
  const outfile = fileURLToPath(new URL(`node_modules/.yilian-tests/${path.replaceAll("/", "-")}.mjs`, root));
  const entry = fileURLToPath(new URL(`src/${path}.ts`, root));
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm", packages: "external" });
  const text = `const module = await import(${JSON.stringify(outfile)});\n${code}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", text], {
    env,
    stdio: ["ignore", "pipe", stderr],
  });
  const closed = once(child, "close");
  const lines: string[] = [];
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  let check = () => {};
  createInterface({ input: child.stdout as Readable }).on("line", (line) => {
    lines.push(line);
    check();
  });
  return {
    process: child,
    lines,
    printed: (count) =>
      new Promise((resolve, reject) => {
        check = () => lines.length >= count && resolve();
        check();
        child.once("exit", (code) => reject(new Error(`The child ended with ${code} after ${lines.length} lines.`)));
      }),
    ended: async () => (await closed)[0],
    errors: () => errors,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "close");
      child.kill("SIGKILL");
      await gone;
    },
  };
}
