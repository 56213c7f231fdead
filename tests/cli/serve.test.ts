import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runYilian } from "../support/run-yilian.ts";

const program = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const fixture = fileURLToPath(new URL("../support/fixture/seed", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yilian-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Env = Readonly<Record<string, string>>;
/** Nothing of the environment of the tests but what a program needs to run. */
const envOf = (env: Env) => ({ PATH: process.env.PATH ?? "", DATA_DIR: join(folder, "data"), ...env });
/** The small seeds of the tests; `serve` below loads the shipped ones. */
const FIXTURE_SEEDS = { SEED_DIR: fixture };

/** Runs a command to its end in this process. */
const run = (args: readonly string[], env: Env = {}) => runYilian(args, envOf({ ...FIXTURE_SEEDS, ...env }));

/** Runs a command to its end in a process of its own. */
function start(args: readonly string[], env: Env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: envOf({ ...FIXTURE_SEEDS, ...env }),
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

describe("yilian serve", () => {
  let serving: ChildProcess;
  const lines: string[] = [];
  let url = "";
  beforeAll(async () => {
    // Without a command it serves.
    serving = spawn(process.execPath, [program], {
      env: envOf({ PORT: "0", DATA_DIR: join(folder, "served"), LOG_LEVEL: "silent" }),
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const line of createInterface({ input: serving.stdout ?? process.stdin })) {
      lines.push(line);
      if (line.startsWith("Ready after")) break;
    }
    url = lines.find((line) => line.startsWith("API"))?.split(/\s+/)[1] ?? "";
  });
  afterAll(() => serving.kill("SIGKILL"));

  test("tells the data set with its counts, the engine and the addresses", () => {
    expect(lines.filter((line) => !line.startsWith("{"))).toEqual([
      expect.stringMatching(/^Data set .+ is loaded: \d+ entities, \d+ relationships, /),
      expect.stringMatching(/^Loading took \d+\.\d s\. It takes \d+\.\d MB in .+\.$/),
      expect.stringMatching(/^Served by Grafeo \S+ from .+\.$/),
      expect.stringMatching(/^Pages {7}http:\/\/127\.0\.0\.1:\d+\/$/),
      expect.stringMatching(/^Playground {2}http:\/\/127\.0\.0\.1:\d+\/playground$/),
      expect.stringMatching(/^API {9}http:\/\/127\.0\.0\.1:\d+\/graphql$/),
      expect.stringMatching(/^Ready after \d+\.\d s; stop with Ctrl\+C\.$/),
    ]);
  });

  test("answers where it says", async () => {
    const isReady = async () => (await fetch(new URL("/health/ready", url))).ok;
    await vi.waitFor(async () => expect(await isReady()).toBe(true), { timeout: 20_000, interval: 100 });
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ hospitals { totalCount } }" }),
    });
    expect(await response.json()).toMatchObject({ data: { hospitals: { totalCount: expect.any(Number) } } });
  });

  test("a second one on the same folder, and one on a taken port, say what to do", () => {
    const again = start(["serve"], { PORT: "0", DATA_DIR: join(folder, "served") });
    expect(again).toMatchObject({ status: 1, err: expect.stringContaining("Another process has the data folder") });
    const { port } = new URL(url);
    const taken = start(["serve"], { PORT: port, LOG_LEVEL: "silent" });
    expect(taken).toMatchObject({ status: 1, err: expect.stringContaining(`Port ${port} of 127.0.0.1 is taken`) });
  });

  test("the doctor says that a service is at work there, and all else is well", async () => {
    const { port } = new URL(url);
    const { status, out } = await run(["doctor", "--json"], { PORT: port, DATA_DIR: join(folder, "served") });
    expect(status).toBe(0);
    const found = JSON.parse(out).map(({ what, state }: { what: string; state: string }) => [what, state]);
    expect(Object.fromEntries(found)).toMatchObject({ node: "good", port: "doubtful", engine: "doubtful" });
  });

  test("stops with 0 when told to", async () => {
    const gone = once(serving, "exit");
    serving.kill("SIGTERM");
    expect(await gone).toEqual([0, null]);
  });
});
