import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { YilianError } from "../../src/errors.ts";
import type { EngineRestart, GraphActivity } from "../../src/graph/activity.ts";
import { CALLER_LEFT } from "../../src/graph/deadline.ts";
import { openGrafeo, openGrafeoProcess } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { codeOf, countOf, faultOf, freshId, reading } from "../support/ad-hoc.ts";

/** The module as the build compiles it, for processes that run no TypeScript. */
const MODULE = new URL("../../dist/graph/grafeo/grafeo.js", import.meta.url).href;

const one = reading("RETURN 1 AS one", {}, { one: z.int() });
/** It takes minutes. */
const endless = reading("UNWIND range(1, 300000000) AS n RETURN sum(n % 7) AS sum", {}, { sum: z.int() });
/** It takes some hundredths of a second. */
const quick = reading("UNWIND range(1, 30000) AS n RETURN sum(n % 7) AS sum", {}, { sum: z.int() });
/** It takes some tenths of a second. */
const slow = reading("UNWIND range(1, 300000) AS n RETURN sum(n % 7) AS sum", {}, { sum: z.int() });

let folder: string;
let graph: Graph;

/** Opens a graph in a process before each test of a suite, or one before all of them. */
function openBefore(before: typeof beforeAll | typeof beforeEach, after: typeof afterAll | typeof afterEach): void {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "yilian-process-"));
    graph = await openGrafeoProcess(folder);
    await graph.applySchema();
  });
  after(async () => {
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Sends a signal to the process of the engine. Resolves with how the process ended. */
async function signal(name: NodeJS.Signals): Promise<EngineRestart> {
  const end = once(graph.activity, "restart");
  process.kill(pidOf(graph.activity), name);
  return (await end)[0];
}

function pidOf({ pid }: GraphActivity): number {
  if (pid === undefined) throw new Error("The engine has no process.");
  return pid;
}

const create = (id: string) => graph.transaction((writer) => writer.createNodes(["Entity", "Contract"], [{ id }]));

/** A signal that is aborted like that of a request. */
function aborted(ms: number, details = {}): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new YilianError("TIMEOUT", "The request took too long.", { details })), ms);
  return controller.signal;
}

/** Resolves when statements run, all those of the calls before included. */
async function runs(count: number): Promise<void> {
  await expect.poll(() => graph.activity.running, { timeout: 5_000 }).toBe(count);
  // They have reached the process.
  await sleep(50);
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("a process of the engine that ends by itself", () => {
  openBefore(beforeEach, afterEach);

  test.each(["SIGKILL", "SIGSEGV"] as const)("by %s is replaced, and reads are repeated", async (name) => {
    const id = freshId();
    await create(id);
    const snapshot = graph.snapshot();
    expect(await countOf(snapshot, id)).toBe(1);
    const reads = Promise.all([graph.read(slow, {}), graph.read(slow, {}), snapshot.read(slow, {})]);
    await runs(3);
    const end = await signal(name);
    expect(end).toMatchObject({ reason: name, atDeadline: false });
    expect(end.statements).toHaveLength(3);
    expect(await graph.health()).toMatchObject({
      ok: false,
      problem: `The process of the engine ended (${name}). It is being started again.`,
      publicProblem: "The graph engine is being started again.",
    });
    expect(await reads).toEqual(Array(3).fill([{ sum: 899_998 }]));
    expect(await countOf(snapshot, id)).toBe(1);
    await snapshot.close();
    expect(await graph.health()).toMatchObject({ ok: true });
    expect(graph.activity.restarts).toBe(1);
    await create(freshId());
  });

  test("is replaced between statements too, and the next ones wait for the next process", async () => {
    await signal("SIGKILL");
    expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
  });

  test("ends a transaction with a clear error, and nothing of it is stored", async () => {
    const [before, within, after] = [freshId(), freshId(), freshId()];
    await create(before);
    const fault = await faultOf(
      graph.transaction(async (writer) => {
        await writer.createNodes(["Entity", "Contract"], [{ id: within }]);
        await signal("SIGKILL");
        await writer.createNodes(["Entity", "Contract"], [{ id: after }]);
      }),
    );
    expect(fault).toMatchObject({
      code: "ENGINE_UNAVAILABLE",
      message: "The process of the engine ended (SIGKILL), so nothing was stored. Try again.",
    });
    const counts = [before, within, after].map((id) => countOf(graph, id));
    expect(await Promise.all(counts)).toEqual([1, 0, 0]);
  });

  test("during a commit stores it completely or not at all, and the transaction reports which", async () => {
    const prefix = freshId();
    const rows = Array.from({ length: 20_000 }, (_, n) => ({ id: `${prefix}-${n}` }));
    let ended: Promise<unknown> = Promise.resolve();
    const code = await codeOf(
      graph.transaction(async (writer) => {
        await writer.createNodes(["Entity", "Contract"], rows);
        ended = sleep(3).then(() => signal("SIGKILL"));
      }),
    );
    await ended;
    expect(await countOf(graph, prefix)).toBe(code === "none" ? rows.length : 0);
  });

  test("loses the state of a snapshot if a commit came after it", async () => {
    const [snapshot, unread] = [graph.snapshot(), graph.snapshot()];
    const id = freshId();
    await create(id);
    expect(await countOf(snapshot, id)).toBe(0);
    await signal("SIGKILL");
    expect(await codeOf(snapshot.read(one, {}))).toBe("STALE_READ");
    expect(await countOf(unread, id)).toBe(1);
    expect(await countOf(graph, id)).toBe(1);
    await Promise.all([snapshot.close(), unread.close()]);
  });

  test("twice with the same statement is its fault, and the others are answered", async () => {
    const fault = faultOf(graph.read(endless, {}));
    const other = codeOf(graph.read(slow, {}));
    await runs(2);
    const recovered = once(graph.activity, "recovered");
    await signal("SIGKILL");
    await recovered;
    // Each is repeated alone, the first one first.
    await sleep(20);
    expect((await signal("SIGKILL")).statements).toEqual(["test/ad-hoc"]);
    expect(await fault).toMatchObject({ code: "ENGINE_FAULT" });
    expect(await other).toBe("none");
  });

  test("at each start is left after some tries, and health has the reason", async () => {
    const failures: string[] = [];
    graph.activity.on("failed", ({ problem }) => failures.push(problem));
    rmSync(join(folder, "graph.grafeo.wal"), { recursive: true, force: true });
    writeFileSync(join(folder, "graph.grafeo"), "no database at all");
    await signal("SIGKILL");
    const down = await faultOf(graph.read(one, {}));
    expect(down?.code).toBe("ENGINE_UNAVAILABLE");
    expect(down?.message).toMatch(/ended 5 times in a row.* is damaged and cannot be opened/);
    expect(failures).toHaveLength(5);
    expect(await graph.health()).toMatchObject({
      ok: false,
      problem: down?.message,
      publicProblem: expect.stringContaining("The graph engine cannot be started."),
    });
    expect(await codeOf(create(freshId()))).toBe("ENGINE_UNAVAILABLE");
  });
});

describe("a statement that runs at its deadline", () => {
  openBefore(beforeEach, afterEach);

  test("is stopped, the engine is free at once, and other reads and transactions are repeated", async () => {
    const pid = pidOf(graph.activity);
    const id = freshId();
    const fault = faultOf(graph.read(endless, {}, aborted(600)));
    let tries = 0;
    const transaction = graph.transaction(async (writer) => {
      tries++;
      await writer.createNodes(["Entity", "Contract"], [{ id }]);
      if (tries === 1) await fault.then(() => sleep(100));
    });
    await runs(1);
    const other = graph.read(slow, {}, aborted(20_000));
    expect((await fault)?.message).toBe("The request took too long.");
    await expect.poll(() => isRunning(pid), { timeout: 1_000, interval: 10 }).toBe(false);
    expect(await other).toEqual([{ sum: 899_998 }]);
    await transaction;
    expect(tries).toBe(2);
    expect(await countOf(graph, id)).toBe(1);
    expect(graph.activity.restarts).toBe(1);
  });

  test("does not stop the engine if it began shortly before and ends soon, or if its caller left", async () => {
    const late = faultOf(graph.read(quick, {}, aborted(1)));
    const left = graph.read(slow, {}, aborted(10, { [CALLER_LEFT]: true }));
    expect((await late)?.code).toBe("TIMEOUT");
    expect(await left).toEqual([{ sum: 899_998 }]);
    await sleep(600);
    expect(graph.activity.restarts).toBe(0);
  });
});

describe("a process of the engine that runs on", () => {
  openBefore(beforeAll, afterAll);

  test("rows of a large result arrive complete and in order, and other statements are answered meanwhile", async () => {
    const many = reading(
      "UNWIND range(1, 50000) AS n RETURN n, 'row ' + n AS name",
      {},
      { n: z.int(), name: z.string() },
    );
    const [rows] = await Promise.all([graph.read(many, {}), graph.read(one, {})]);
    expect(rows).toHaveLength(50_000);
    expect(rows.every(({ n, name }, at) => n === at + 1 && name === `row ${n}`)).toBe(true);
  });

  test("the activity counts statements and their time", async () => {
    const ran: string[] = [];
    graph.activity.on("statement", ({ name, ms, ok }) => ran.push(`${name} ${ms > 0} ${ok}`));
    const wrong = reading("RETURN nothing AS one", {}, { one: z.int() });
    await graph.read(one, {});
    await codeOf(graph.read(wrong, {}));
    expect(ran).toEqual(["test/ad-hoc true true", "test/ad-hoc true false"]);
    const { running, waiting } = graph.activity;
    expect({ running, waiting }).toEqual({ running: 0, waiting: 0 });
  });

  test.skipIf(process.platform === "win32")("the process of the engine leaves signals to the service", async () => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.kill(pidOf(graph.activity), name);
    expect(await graph.read(slow, {})).toEqual([{ sum: 899_998 }]);
    expect(graph.activity.restarts).toBe(0);
  });

  test.skipIf(process.platform !== "linux")("without memory, the system ends the engine before the service", () => {
    const scoreOf = (pid: number) => Number(readFileSync(`/proc/${pid}/oom_score_adj`, "utf8"));
    expect(scoreOf(pidOf(graph.activity))).toBeGreaterThan(scoreOf(process.pid));
  });

  test("closing ends the process and frees the folder", async () => {
    const pid = pidOf(graph.activity);
    await graph.close();
    expect(isRunning(pid)).toBe(false);
    await (await openGrafeo(folder)).close();
  });
});

describe("the end of the service", () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "yilian-process-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each(["SIGKILL", "SIGTERM"] as const)("%s of the service ends the process too", async (name) => {
    const code = `
      const { openGrafeoProcess } = await import(${JSON.stringify(MODULE)});
      const graph = await openGrafeoProcess(${JSON.stringify(folder)});
      const snapshot = graph.snapshot();
      const { z } = await import("zod");
      snapshot.read({ name: "endless", mode: "read", text: ${JSON.stringify(endless.text)}, params: z.object({}), row: z.object({}) }, {});
      setTimeout(() => console.log(graph.activity.pid), 200);`;
    const service = spawn(process.execPath, ["--input-type=module", "-e", code], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [pid] = await once(createInterface({ input: service.stdout }), "line");
    expect(isRunning(Number(pid))).toBe(true);
    const ended = once(service, "exit");
    service.kill(name);
    await ended;
    await expect.poll(() => isRunning(Number(pid)), { timeout: 5_000 }).toBe(false);
    await (await openGrafeo(folder)).close();
  });
});
