import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { findService } from "../../src/control/client.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { makePipe, type Pipe } from "../support/pipe.ts";
import { FIXTURE } from "../support/seed-folders.ts";

const program = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yilian-output-"));
const running: { child: ChildProcess; pipe: Pipe }[] = [];
let nth = 0;

afterEach(() => {
  for (const { child, pipe } of running.splice(0)) {
    child.kill("SIGKILL");
    pipe.closeReader();
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts `yilian serve` with its output and its log in one pipe, as `yilian serve 2>&1 | …` does. */
function start() {
  const pipe = makePipe(join(folder, `pipe-${++nth}`));
  const data = join(folder, `data-${nth}`);
  const child = spawn(process.execPath, [program, "serve"], {
    env: { PATH: process.env.PATH, PORT: "0", DATA_DIR: data, SEED_DIR: FIXTURE.seeds },
    stdio: ["ignore", pipe.writer, pipe.writer],
  });
  closeSync(pipe.writer);
  running.push({ child, pipe });
  return { child, pipe, data };
}

/** A service that is ready. */
async function serve() {
  const { child, pipe, data } = start();
  const exit = once(child, "exit");
  const url = /^API +(.+)$/m.exec(await pipe.readUntil("Ready after"))?.[1] ?? "";
  return { child, pipe, data, url, exit };
}

const ask = async (url: string) => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ hospitals { totalCount } }" }),
  });
  return await response.json();
};

/** Fills the pipe that nobody reads, and sends requests: each logs a line, which cannot be written. */
async function fillLog(pipe: Pipe, url: string): Promise<void> {
  pipe.fill();
  for (let round = 0; round < 3; round++) await Promise.all(Array.from({ length: 20 }, () => ask(url)));
}

/** Resolves when a service without a reader has started: it handles SIGHUP then, the first signal of the mask. */
async function allIsSaid({ pid }: ChildProcess): Promise<void> {
  if (process.platform !== "linux") return await wait(3_000);
  const isHandled = () => /^SigCgt:.*[13579bdf]$/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  await expect.poll(isHandled, { timeout: 20_000 }).toBe(true);
}

const ANSWER = { data: { hospitals: { totalCount: 2 } } };

async function expectUnlocked(data: string): Promise<void> {
  const graph = await openGrafeo(data);
  expect((await graph.health()).ok).toBe(true);
  await graph.close();
}

describe("a service whose reader is gone", () => {
  test("answers on, and stops at SIGTERM with 0 and an unlocked data folder", async () => {
    const { child, pipe, data, url, exit } = await serve();
    pipe.closeReader();
    for (let request = 0; request < 3; request++) expect(await ask(url)).toMatchObject(ANSWER);
    const since = Date.now();
    child.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
    expect(Date.now() - since).toBeLessThan(10_000);
    await expectUnlocked(data);
  }, 30_000);

  test("stops also where its first line for the log is that it stops", async () => {
    const { child, pipe, data, exit } = await serve();
    pipe.closeReader();
    child.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
    await expectUnlocked(data);
  }, 30_000);

  test("starts also where the reader leaves before all is said", async () => {
    const { child, pipe, data } = start();
    const exit = once(child, "exit");
    await pipe.readUntil("Data set");
    pipe.closeReader();
    await allIsSaid(child);
    // It logs the reload, which nobody can read.
    expect(await (await findService(data))?.run("reload")).toMatchObject({ changed: false });
    expect(child.exitCode).toBeNull();
    child.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
    await expectUnlocked(data);
  }, 30_000);
});

describe("a service whose reader reads no more", () => {
  test("answers on, and stops at SIGTERM within 10 s, with an unlocked data folder", async () => {
    const { child, pipe, data, url, exit } = await serve();
    await fillLog(pipe, url);
    expect(await ask(url)).toMatchObject(ANSWER);
    const since = Date.now();
    child.kill("SIGTERM");
    // A write that blocks keeps the process from ending by itself, so it ends by the signal.
    expect(await exit).toEqual([null, "SIGTERM"]);
    expect(Date.now() - since).toBeLessThan(10_000);
    await expectUnlocked(data);
  }, 60_000);

  test("is ended at once by a second signal while a request runs", async () => {
    const { child, pipe, url, exit } = await serve();
    await fillLog(pipe, url);
    // The service waits for the rest of a request that has begun.
    const half = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
    const head = ["POST /graphql HTTP/1.1", "Host: 127.0.0.1", "Content-Type: application/json", "Content-Length: 99"];
    half.write(`${[...head, "Expect: 100-continue"].join("\r\n")}\r\n\r\n{`);
    expect(String((await once(half, "data"))[0])).toMatch(/^HTTP\/1.1 100 /);
    child.kill("SIGTERM");
    await wait(1_000);
    expect([child.exitCode, child.signalCode]).toEqual([null, null]);
    const since = Date.now();
    child.kill("SIGTERM");
    expect(await exit).toEqual([null, "SIGTERM"]);
    expect(Date.now() - since).toBeLessThan(1_500);
  }, 60_000);
});
