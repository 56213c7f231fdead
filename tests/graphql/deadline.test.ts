import { afterEach, describe, expect, test, vi } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { Deadline } from "../../src/graphql/execution/deadline.ts";
import { loadSound } from "../../src/loading/load.ts";
import { codeOf } from "../support/ad-hoc.ts";
import { readThrough } from "../support/bound-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";
import { versionOf } from "../support/versions.ts";

const TINY = versionOf(4);
const DEADLINE = { REQUEST_TIMEOUT_MS: 200 };
/** Longer than any test: a timer never ends such a request. */
const LONG = { REQUEST_TIMEOUT_MS: 600_000 };
const TIMEOUT = "The answer took too long. Request less, or try again in a little while.";

let service: Service | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await service?.close();
  service = undefined;
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Moves the clock forward. Timers do not fire, as during a search in memory, however slow the machine is. */
function skip(ms: number): void {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => now() + ms);
}

describe.each(engines())("the deadline of a request on %s", (_name, open) => {
  test("ends it, whatever a statement does", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const graph = readThrough(await open(), async (name, read) => {
      if (name === "entity/by-id") await held;
      return read();
    });
    service = await startService(async () => graph, TINY, undefined, DEADLINE);
    const answer = await service.ask("{ hospitals { nodes { name } } dataset { version } }");
    // It came though the statement did not end.
    expect(answer).toEqual({
      data: null,
      errors: [{ message: TIMEOUT, extensions: { code: "TIMEOUT" } }],
      extensions: { cost: expect.any(Number) },
    });
    release();
    await vi.waitFor(
      async () => expect((await service?.ask('{ entity(id: "a") { id } }'))?.data).toEqual({ entity: { id: "a" } }),
      { timeout: 20_000 },
    );
  });
});

describe("the deadline of a request", () => {
  test.each([
    ['paths(from: "a", to: "b") { total }'],
    ['network(roots: ["a"]) { truncated }'],
    ['connections(of: ["a", "b", "p0"]) { connected }'],
    ['sharedPartners(of: ["a", "b"]) { totalCount }'],
    ["partnerOverlaps { totalCount }"],
  ])("ends a search in memory: %s", async (query) => {
    let isLate = false;
    const graph = readThrough(await openGrafeo(), async (name, read) => {
      const rows = await read();
      if (isLate && name === "dataset/state") skip(LONG.REQUEST_TIMEOUT_MS);
      return rows;
    });
    service = await startService(async () => graph, TINY, undefined, LONG);
    isLate = true;
    // The search itself has to see it: the timer of the request has no turn.
    const check = vi.spyOn(Deadline.prototype, "check");
    const { data, errors } = await service.ask(`{ ${query} }`);
    const thrown = check.mock.results.filter(({ type }) => type === "throw");
    check.mockRestore();
    expect([data, errors]).toEqual([null, [{ message: TIMEOUT, extensions: { code: "TIMEOUT" } }]]);
    expect(thrown).toHaveLength(1);
  });
});

describe("a connection that its client closes", () => {
  const QUESTION =
    "{ hospitals(first: 10) { nodes { partners(first: 10) { nodes { evidence { nodes { document { title } } } } } } } }";

  test("ends the work for it: what has not begun is not begun", async () => {
    const begun: string[] = [];
    let isSlow = false;
    const graph = readThrough(await openGrafeo(), async (name, read) => {
      const rows = await read();
      begun.push(name);
      if (isSlow && name === "entity/by-id") await pause(150);
      return rows;
    });
    service = await startService(async () => graph, TINY, undefined, { RECORD_CACHE_MB: 0 });
    begun.length = 0;
    expect((await service.ask(QUESTION)).errors).toBeUndefined();
    const all = begun.splice(0);
    expect(all.length).toBeGreaterThan(2);

    isSlow = true;
    const leaving = new AbortController();
    const asked = fetch(`${await service.serve()}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUESTION }),
      signal: leaving.signal,
    });
    await vi.waitFor(() => expect(begun).toContain("entity/by-id"), { interval: 2, timeout: 20_000 });
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await pause(300);
    expect(begun.toSorted()).toEqual(["dataset/state", "entity/by-id"]);
    isSlow = false;
    expect((await service.ask(QUESTION)).errors).toBeUndefined();
  });

  test("does not end the reading of the index, which others wait for", async () => {
    const grafeo = await openGrafeo();
    const begun: string[] = [];
    const graph = readThrough(grafeo, async (name, read) => {
      begun.push(name);
      if (name === "adjacency/nodes") await pause(100);
      return read();
    });
    service = await startService(async () => graph, TINY);
    await loadSound(grafeo, versionOf(3), { adopt: true });
    begun.length = 0;
    const leaving = new AbortController();
    const query = '{ paths(from: "a", to: "b") { total } }';
    const left = fetch(`${await service.serve()}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    });
    await vi.waitFor(() => expect(begun).toContain("adjacency/nodes"), { interval: 2, timeout: 20_000 });
    const other = service.post(query);
    await pause(20);
    leaving.abort();
    await expect(left).rejects.toThrow();
    expect((await other).data.paths.total).toBe(4);
    expect(begun.filter((name) => name === "adjacency/nodes")).toHaveLength(1);
  });
});

describe("the end of a request", () => {
  test("is known to work that never waits", async () => {
    const end = new Deadline(60_000);
    end.check();
    skip(60_000);
    expect(end.signal.aborted).toBe(false);
    expect(() => end.check()).toThrow("The request took longer than 60000 ms.");
    expect(await codeOf(end.race(new Promise(() => {})))).toBe("TIMEOUT");
  });

  test("does not come after it was answered", async () => {
    const end = new Deadline(20);
    expect(await end.race(Promise.resolve("done"))).toBe("done");
    end.done();
    await pause(40);
    expect(end.signal.aborted).toBe(false);
  });

  test("comes when the caller leaves, also when it left before", async () => {
    const leaving = new AbortController();
    const end = new Deadline(1_000, leaving.signal);
    const racing = codeOf(end.race(new Promise(() => {})));
    leaving.abort();
    expect(await racing).toBe("TIMEOUT");
    expect(() => end.check()).toThrow("The caller left before the request was answered.");
    expect(() => new Deadline(1_000, leaving.signal).check()).toThrow("The caller left");
  });
});
