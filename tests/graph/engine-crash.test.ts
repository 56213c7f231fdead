import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGrafeoProcess } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createLogger } from "../../src/http/logger.ts";
import { createYilian, type Yilian } from "../../src/yilian.ts";

const CLIENTS = 20;
/** How long the service may need after a crash. */
const RECOVERY_MS = 3_000;

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

async function ask(): Promise<{ data?: unknown; errors?: unknown }> {
  const response = await fetch(`${yilian.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "{ hospitals(first: 20) { nodes { name summary evidence(first: 2) { nodes { fragment } } } } }",
    }),
  });
  return (await response.json()) as { data?: unknown; errors?: unknown };
}

const statusOf = async (path: string): Promise<number> => (await fetch(`${yilian.url}${path}`)).status;

test("kill -9 of the engine's process while 20 clients ask fails no request, and the service is ready again", async () => {
  const expected = await ask();
  expect(expected.errors).toBeUndefined();
  expect(await statusOf("/health/ready")).toBe(200);
  let isOver = false;
  let answers = 0;
  const wrong: unknown[] = [];
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!isOver) {
      const answer = await ask();
      answers++;
      if (answer.errors !== undefined || JSON.stringify(answer.data) !== JSON.stringify(expected.data))
        wrong.push(answer);
    }
  });
  const live: number[] = [];
  const probe = (async () => {
    while (!isOver) live.push(await statusOf("/health/live"));
  })();

  for (let kills = 1; kills <= 2; kills++) {
    const before = answers;
    await expect.poll(() => answers, { interval: 5, timeout: 10_000 }).toBeGreaterThan(before + CLIENTS);
    process.kill(graph.activity.pid as number, "SIGKILL");
    await expect.poll(() => graph.activity.restarts, { interval: 1 }).toBe(kills);
    const since = performance.now();
    const atKill = answers;
    await expect.poll(() => answers, { interval: 5, timeout: 10_000 }).toBeGreaterThan(atKill + CLIENTS);
    expect(performance.now() - since).toBeLessThan(RECOVERY_MS);
  }
  await expect.poll(() => statusOf("/health/ready"), { timeout: RECOVERY_MS }).toBe(200);
  isOver = true;
  await Promise.all([...clients, probe]);
  expect(wrong).toEqual([]);
  expect(new Set(live)).toEqual(new Set([200]));
  const ends = log.filter(({ msg }) => msg === "the process of the engine ended, so it is started again");
  expect(ends).toMatchObject([{ reason: "SIGKILL" }, { reason: "SIGKILL" }]);
});

test("readiness is 503 while the process of the engine does not run, and the log has the reason once", async () => {
  // The state of the last probe is reported for a second.
  await expect.poll(() => statusOf("/health/ready"), { timeout: RECOVERY_MS }).toBe(200);
  const restarts = log.length;
  process.kill(graph.activity.pid as number, "SIGSTOP");
  await expect.poll(() => statusOf("/health/ready"), { timeout: 5_000 }).toBe(503);
  expect(await statusOf("/health/live")).toBe(200);
  process.kill(graph.activity.pid as number, "SIGSEGV");
  process.kill(graph.activity.pid as number, "SIGCONT");
  await expect.poll(() => statusOf("/health/ready"), { timeout: RECOVERY_MS + 1_000 }).toBe(200);
  const ends = log.slice(restarts).filter(({ reason }) => reason === "SIGSEGV");
  expect(ends).toHaveLength(1);
});
