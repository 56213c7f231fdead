import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { readSoundSeeds } from "../../src/checks/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { readStaleCopies } from "../../src/loading/stale-copies.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { readDataset } from "../../src/loading/stored-state.ts";
import { digestOf } from "../../src/model/digest.ts";
import { DATASET } from "../../src/model/ids.ts";
import { COPIES_FORMAT, FORMAT } from "../../src/model/records.ts";
import type { Progress } from "../../src/progress.ts";
import { entitiesById } from "../../src/queries/entities.ts";
import { reading } from "../support/ad-hoc.ts";
import { boundGraph } from "../support/bound-graph.ts";
import { killedGraph } from "../support/killed-graph.ts";
import { FIXTURE, folderWith, pathOf } from "../support/seed-folders.ts";
import { clear, everything, interfering, names, reported, run } from "../support/stored-graph.ts";

const copies = reading(
  "MATCH (n) WHERE n:Entity OR n:Document OR n:Evidence OR n:Measure OR n:Figure " +
    "RETURN DISTINCT n.dataset AS dataset ORDER BY dataset",
  {},
  { dataset: z.string() },
);

/** Checks on an engine with limited memory that a large data set is stored in parts, beside the one that is served. */
export function partsCases(graphOf: () => Graph): void {
  /** The graph with transactions of few rows. */
  const small = (): Graph => ({ ...boundGraph(graphOf()), transactionRows: 6 });
  const digest = () => digestOf(readSoundSeeds(FIXTURE.seeds).content);
  const digestOfFolder = (folder: string) => digestOf(readSoundSeeds(folder).content);
  const storedDigest = async () => digestOf(await readContent(graphOf()));
  /** A folder of the fixture and some more. */
  const moreSeeds = () => folderWith(FIXTURE.seeds, pathOf("support/fixture-more"));
  /** What is stored after the fixture was loaded. */
  let fixtureNames: string[];

  beforeAll(async () => {
    await clear(graphOf());
    await loadSeeds(graphOf(), FIXTURE.seeds);
    fixtureNames = await names(graphOf());
  });

  /** Checks that the data set of a folder is stored once, and that nothing is left of another loading. */
  async function expectOnly(folder: string): Promise<void> {
    const graph = graphOf();
    expect(await storedDigest()).toBe(digestOfFolder(folder));
    expect(await readStaleCopies(graph)).toEqual([]);
    const stored = await readDataset(graph);
    expect(await graph.read(copies, {})).toEqual([{ dataset: stored?.dataset }]);
    expect(await loadSeeds(graph, folder)).toMatchObject({ changed: false });
  }

  test("a first data set in parts is the same as one in one transaction, and is not served before its end", async () => {
    const graph = graphOf();
    const inOne = await loadSeeds(graph, FIXTURE.seeds);
    await clear(graph);
    const served: unknown[] = [];
    const watched = interfering(small(), async (rows, go) => {
      served.push(await readDataset(graph));
      await go(rows);
    });
    const steps: Progress[] = [];
    const loaded = await loadSeeds(watched, FIXTURE.seeds, { onProgress: (step) => void steps.push(step) });
    const { loadedAt, dataset } = loaded;
    expect(loaded).toEqual({ ...inOne, loadedAt, dataset });
    expect(dataset).toMatch(/^dataset\/[0-9a-f-]{36}$/);
    expect(await names(graph)).toEqual(fixtureNames);
    expect(served.length).toBeGreaterThan(5);
    expect(served.every((one) => one === undefined)).toBe(true);
    const statements = steps.filter(({ total }) => total > 0);
    expect(statements.map(({ done }) => done)).toEqual(statements.map((_, at) => at));
    expect(statements.every(({ total }) => total === statements.length)).toBe(true);
    await expectOnly(FIXTURE.seeds);
  });

  test("a large replacement is stored beside the data set, which is served until the switch", async () => {
    const more = moreSeeds();
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    const before = await readDataset(graph);
    const seen = new Set<string>();
    const watched = interfering(small(), async (rows, go) => {
      await go(rows);
      const stored = await readDataset(graph);
      const ids = ["yunxi", "xixi-hospital"];
      const read = await graph.read(entitiesById, { dataset: stored?.dataset ?? "", ids });
      seen.add(JSON.stringify([stored?.digest, stored?.dataset, read.map(({ id }) => id)]));
      if (seen.size === 1) expect(await storedDigest()).toBe(digest());
    });
    const loaded = await loadSeeds(watched, more);
    expect([...seen]).toEqual([JSON.stringify([before?.digest, DATASET, ["yunxi"]])]);
    expect(loaded).toMatchObject({ changed: true, digest: digestOfFolder(more) });
    expect(loaded.dataset).not.toBe(DATASET);
    await expectOnly(more);
  });

  test("few changes are made in place, also in a copy that was stored in parts", async () => {
    const more = moreSeeds();
    const graph = graphOf();
    const { dataset } = await loadSeeds(small(), more);
    const before = await everything(graph);
    const medium: Graph = { ...boundGraph(graph), transactionRows: 60 };
    const loaded = await loadSeeds(medium, FIXTURE.seeds);
    expect(loaded).toMatchObject({ changed: true, dataset });
    expect(loaded.removed).toBeGreaterThan(0);
    const after = await everything(graph);
    for (const [key, what] of after) expect(before.get(key)).toBe(what);
    await expectOnly(FIXTURE.seeds);
  });

  test("killed at any statement, a first data set is not served, and the next loading completes it", async () => {
    const graph = graphOf();
    for (let at = 3; ; at += 11) {
      await clear(graph);
      let statements = 0;
      const killed = killedGraph(small(), () => statements++ === at);
      const error = await loadSeeds(killed, FIXTURE.seeds).then(() => undefined, String);
      const isServed = (await readDataset(graph)) !== undefined;
      // Without an error it was killed when it removed what an older version may have left.
      expect([isServed, error]).toEqual(error === undefined ? [true, undefined] : [false, "Error: killed"]);
      if (!isServed)
        expect(await reported(readContent(graph))).toMatch(/^DATA_DAMAGED: The graph contains no data set\./);
      await loadSeeds(small(), FIXTURE.seeds, { patienceMs: 1 });
      await expectOnly(FIXTURE.seeds);
      expect(await names(graph)).toEqual(fixtureNames);
      if (statements <= at) break;
    }
  }, 300_000);

  test("killed at any statement, a replacement leaves one of the two, and the next loading completes it", async () => {
    const more = moreSeeds();
    const graph = graphOf();
    const served = new Set<string>();
    for (let at = 5; ; at += 9) {
      await clear(graph);
      await loadSeeds(graph, more);
      let statements = 0;
      const killed = killedGraph(small(), () => statements++ === at);
      await loadSeeds(killed, FIXTURE.seeds).catch(() => {});
      const stored = await storedDigest();
      expect([digest(), digestOfFolder(more)]).toContain(stored);
      served.add(stored);
      await loadSeeds(small(), FIXTURE.seeds, { patienceMs: 1 });
      await expectOnly(FIXTURE.seeds);
      expect(await names(graph)).toEqual(fixtureNames);
      if (statements <= at) break;
    }
    expect(served.size).toBe(2);
  }, 300_000);

  test("what a killed replacement left is removed by the next start with the old data", async () => {
    const more = moreSeeds();
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    const killed = killedGraph(small(), (name) => name === "loading/remove-copy-nodes");
    await loadSeeds(killed, more);
    expect(await graph.read(copies, {})).toHaveLength(2);
    expect(await loadSeeds(graph, more)).toMatchObject({ changed: false });
    await expectOnly(more);
  });

  test("what another one left is not part of the new data set", async () => {
    const more = moreSeeds();
    const killed = killedGraph(small(), (name) => name === "loading/create-relationships");
    await expect(loadSeeds(killed, more)).rejects.toThrow("killed");
    expect((await names(graphOf())).filter((what) => what.includes("xixi"))).not.toEqual([]);
    await loadSeeds(small(), FIXTURE.seeds, { patienceMs: 1 });
    await expectOnly(FIXTURE.seeds);
  });

  test("a small data set is loaded in place after a large one was killed, and nobody waits for that one again", async () => {
    const more = moreSeeds();
    const graph = graphOf();
    const killed = killedGraph(small(), (name) => name === "loading/create-relationships");
    await expect(loadSeeds(killed, FIXTURE.seeds)).rejects.toThrow("killed");
    expect(await loadSeeds(graph, more, { patienceMs: 1 })).toMatchObject({ changed: true, dataset: DATASET });
    const begun = Date.now();
    expect(await loadSeeds(graph, FIXTURE.seeds)).toMatchObject({ changed: true });
    expect(Date.now() - begun).toBeLessThan(30_000);
    await expectOnly(FIXTURE.seeds);
  }, 60_000);

  test("a failed replacement leaves the data set as it was, and is removed at once", async () => {
    const more = moreSeeds();
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    const before = await everything(graph);
    const failing = interfering(small(), async (rows, go) => {
      if (JSON.stringify(rows).includes("@yx")) throw new Error("no memory");
      await go(rows);
    });
    await expect(loadSeeds(failing, more)).rejects.toThrow("no memory");
    expect(await everything(graph)).toEqual(before);
    await expectOnly(FIXTURE.seeds);
  });

  test("a copy that differs from what was sent is reported, and never served", async () => {
    const more = moreSeeds();
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    const damaging = interfering(small(), (rows, go) =>
      go(JSON.parse(JSON.stringify(rows).replaceAll("云溪市第一医院", "云溪市第二医院"))),
    );
    expect(await reported(loadSeeds(damaging, more))).toMatch(
      /^ENGINE_FAULT: The stored data differ from what was loaded: entity "yunxi-first-hospital" differs\./,
    );
    await expectOnly(FIXTURE.seeds);
  });

  test("a data set is changed in place, however large, if others have relationships with its nodes", async () => {
    const more = moreSeeds();
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    await run(graph, "MATCH (a:Entity {id: 'lin-hai'}), (b:Entity {id: 'yunxi'}) CREATE (a)-[:LIKES]->(b)");
    expect(await loadSeeds(small(), more)).toMatchObject({ changed: true, dataset: DATASET });
    expect(await names(graph)).toContain("LIKES null");
    await run(graph, "MATCH (e:Entity {id: 'xixi-hospital'}) CREATE (:Foreign {id: 'a'})-[:ABOUT]->(e)");
    const before = await everything(graph);
    expect(await reported(loadSeeds(small(), FIXTURE.seeds, { adopt: true }))).toMatch(
      /^DATABASE_NOT_OURS: "xixi-hospital" is no longer in the seeds/,
    );
    expect(await everything(graph)).toEqual(before);
  });

  test("an older Yilian refuses the data while there may be two copies", async () => {
    const more = moreSeeds();
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    const format = async () => (await readDataset(graph))?.format;
    expect(await format()).toBe(FORMAT);
    const formats = new Set<unknown>();
    const watched = interfering(small(), async (rows, go) => {
      formats.add(await format());
      await go(rows);
    });
    await loadSeeds(watched, more);
    expect([...formats, await format()]).toEqual([COPIES_FORMAT, COPIES_FORMAT]);
  });

  test("a second process waits for the parts of the first, and finds the work done", async () => {
    const first = interfering(small(), async (rows, go) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await go(rows);
    });
    const leading = loadSeeds(first, FIXTURE.seeds);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const following = loadSeeds(small(), FIXTURE.seeds, { patienceMs: 20_000 });
    expect([(await leading).changed, (await following).changed]).toEqual([true, false]);
  }, 60_000);

  test("a process that was taken over stores nothing more, and says so", async () => {
    const graph = graphOf();
    let resume = () => {};
    const paused = new Promise<void>((resolve) => {
      resume = resolve;
    });
    const slow: Graph = {
      ...small(),
      transaction: (work) => {
        const running = graph.transaction(work);
        return running.then(async (result) => {
          // It pauses between two parts, as a computer that sleeps does.
          if (typeof result === "object" && result !== null && "part" in result && result.part === 2) await paused;
          return result;
        });
      },
    };
    const leading = reported(loadSeeds(slow, FIXTURE.seeds));
    while ((await names(graph)).length < 10) await new Promise((resolve) => setTimeout(resolve, 20));
    const taken = await loadSeeds(small(), FIXTURE.seeds, { patienceMs: 200 });
    expect(taken).toMatchObject({ changed: true, digest: digest() });
    const before = await everything(graph);
    resume();
    expect(await leading).toBe(
      "SEEDING_BUSY: Another process has taken over the loading of this database. Try again when it is done.",
    );
    expect(await everything(graph)).toEqual(before);
    await expectOnly(FIXTURE.seeds);
  }, 60_000);

  test("a part is not stored twice if the answer to its commit is lost", async () => {
    const graph = graphOf();
    const twice: Graph = {
      ...small(),
      transaction: async (work) => {
        const result = await graph.transaction(work);
        const isPart = typeof result === "object" && result !== null && ("part" in result || "digest" in result);
        return isPart ? await graph.transaction(work) : result;
      },
    };
    const loaded = await loadSeeds(twice, FIXTURE.seeds, { patienceMs: 1 });
    expect(loaded.digest).toBe(digest());
    await expectOnly(FIXTURE.seeds);
  });
}
