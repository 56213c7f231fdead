import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGrafeoProcess } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createLogger } from "../../src/http/logger.ts";
import { createYilian, type Yilian } from "../../src/yilian.ts";

const CLIENTS = 20;
/** How long a test waits on a busy machine. */
const WAIT_MS = 10_000;

const log: Record<string, unknown>[] = [];
let folder: string;
let graph: Graph;
let yilian: Yilian;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "yilian-crash-"));
  graph = await openGrafeoProcess(folder);
  await graph.applySchema();
  yilian = await createYilian({
    graph,
    // Each request reads its records from the engine.
    settings: { DATA_DIR: folder, PORT: "0", RECORD_CACHE_MB: "0" },
    log: createLogger("info", { write: (line) => log.push(JSON.parse(line)) }),
  });
});

afterAll(async () => {
  await yilian.close();
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

// In process, as a busy machine would make the server shed some of the requests.
const ask = () =>
  yilian.ask("{ hospitals(first: 20) { nodes { name summary evidence(first: 2) { nodes { fragment } } } } }");

/** Ends the process of the engine with a signal. */
async function end(signal: NodeJS.Signals): Promise<void> {
  const ended = once(graph.activity, "restart");
  process.kill(graph.activity.pid as number, signal);
  await ended;
}

const statusOf = async (path: string): Promise<number> => (await fetch(`${yilian.url}${path}`)).status;

test("kill -9 of the engine's process while 20 clients ask fails no request, and the service is ready again", async () => {
  const expected = await ask();
  expect(expected.errors).toBeUndefined();
  expect(expected.json).toContain("fragment");
  let isOver = false;
  let answers = 0;
  const wrong: unknown[] = [];
  const live = new Set<number>();
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!isOver) {
      const answer = await ask();
      answers++;
      if (answer.json !== expected.json) wrong.push(answer.errors ?? answer.data);
    }
  });
  const probe = (async () => {
    while (!isOver) live.add(await statusOf("/health/live"));
  })();
  const moreAnswers = async (): Promise<void> => {
    const before = answers;
    await expect.poll(() => answers, { interval: 5, timeout: WAIT_MS }).toBeGreaterThan(before + 2 * CLIENTS);
  };
  try {
    for (let kills = 1; kills <= 3; kills++) {
      await moreAnswers();
      await end("SIGKILL");
      expect(graph.activity.restarts).toBe(kills);
    }
    await moreAnswers();
  } finally {
    isOver = true;
    await Promise.all([...clients, probe]);
  }
  expect(wrong).toEqual([]);
  expect([...live]).toEqual([200]);
  await expect.poll(() => statusOf("/health/ready"), { timeout: WAIT_MS }).toBe(200);
  const ends = log.filter(({ msg }) => msg === "the process of the engine ended, so it is started again");
  expect(ends).toMatchObject(Array(3).fill({ reason: "SIGKILL", atDeadline: false }));
  expect(log.filter(({ msg }) => msg === "the engine runs again")).toHaveLength(3);
});

test("readiness is 503 while the process of the engine does not run, and the log has the reason once", async () => {
  await expect.poll(() => statusOf("/health/ready"), { timeout: WAIT_MS }).toBe(200);
  const before = log.length;
  const pid = graph.activity.pid as number;
  process.kill(pid, "SIGSTOP");
  await expect.poll(() => statusOf("/health/ready"), { timeout: WAIT_MS }).toBe(503);
  expect(await statusOf("/health/live")).toBe(200);
  const ended = end("SIGSEGV");
  process.kill(pid, "SIGCONT");
  await ended;
  await expect.poll(() => statusOf("/health/ready"), { timeout: WAIT_MS }).toBe(200);
  expect(log.slice(before).filter(({ reason }) => reason === "SIGSEGV")).toHaveLength(1);
});
