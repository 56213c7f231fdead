import { expect, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { readDataset } from "../../src/loading/stored-state.ts";
import { digestOf } from "../../src/model/digest.ts";
import type { Progress } from "../../src/progress.ts";
import { boundGraph } from "../support/bound-graph.ts";
import { FIXTURE, folderWith, pathOf, seedsWith } from "../support/seed-folders.ts";
import { clear, everything, interfering, names, reported, run } from "../support/stored-graph.ts";

/** Checks on an engine that has one copy of a data set that a large first one is stored in parts, in place. */
export function firstPartsCases(graphOf: () => Graph): void {
  /** The graph with transactions of few rows. */
  const small = (): Graph => ({ ...boundGraph(graphOf()), transactionRows: 10 });
  const digest = () => digestOf(readSoundSeeds(FIXTURE.seeds).content);

  test("a first data set in parts is the same as one in one transaction, and is not served before its end", async () => {
    const graph = graphOf();
    const whole = await loadSeeds(graph, FIXTURE.seeds);
    const stored = await names(graph);
    await clear(graph);
    const [served, counts]: [unknown[], number[]] = [[], []];
    const watched = interfering(small(), async (rows, go) => {
      // Grafeo's reads during a transaction see what was committed before it.
      if (graph.isolation === "snapshot") {
        served.push(await readDataset(graph));
        counts.push((await names(graph)).length);
      }
      await go(rows);
    });
    const steps: Progress[] = [];
    const loaded = await loadSeeds(watched, FIXTURE.seeds, { onProgress: (step) => void steps.push(step) });
    expect(loaded).toEqual({ ...whole, loadedAt: loaded.loadedAt });
    expect(await names(graph)).toEqual(stored);
    expect(served.every((one) => one === undefined)).toBe(true);
    if (graph.isolation === "snapshot") expect(new Set(counts).size).toBeGreaterThan(3);
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at));
    expect(steps.every(({ total }) => total === steps.length)).toBe(true);
    expect(await loadSeeds(graph, FIXTURE.seeds)).toMatchObject({ changed: false });
  });

  test("one that is killed in any part is not served, and the next loading completes it", async () => {
    const graph = graphOf();
    let kills = 0;
    for (let isLoaded = false; !isLoaded; kills++) {
      await clear(graph);
      let runs = 0;
      const killed = interfering(small(), async (rows, go) => {
        if (runs++ === kills) throw new Error("killed");
        await go(rows);
      });
      const error = await loadSeeds(killed, FIXTURE.seeds).then(() => undefined, String);
      isLoaded = error === undefined;
      if (isLoaded) break;
      expect(error).toBe("Error: killed");
      expect(await readDataset(graph)).toBeUndefined();
      expect(await reported(readContent(graph))).toMatch(/^DATA_DAMAGED: The graph contains no data set\./);
      // A process that alone can open the graph need not wait for another one.
      const loaded = await loadSeeds(small(), FIXTURE.seeds, graph.isShared ? { patienceMs: 1 } : {});
      expect(loaded).toMatchObject({ changed: true, digest: digest(), removed: 0 });
      expect(digestOf(await readContent(graph))).toBe(digest());
    }
    expect(kills).toBeGreaterThan(10);
  }, 300_000);

  test("what another one left is removed where the new data set does not contain it", async () => {
    const graph = graphOf();
    const killed = interfering(small(), async (rows, go) => {
      if (JSON.stringify(rows).includes("@yx")) throw new Error("killed");
      await go(rows);
    });
    await expect(loadSeeds(killed, folderWith(FIXTURE.seeds, pathOf("support/fixture-more")))).rejects.toThrow(
      "killed",
    );
    expect((await names(graph)).filter((what) => what.includes("xixi"))).not.toEqual([]);
    expect((await loadSeeds(small(), FIXTURE.seeds, { patienceMs: 1 })).removed).toBeGreaterThan(0);
    expect(digestOf(await readContent(graph))).toBe(digest());
  });

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
    expect(digestOf(await readContent(graph))).toBe(digest());
  });

  test("a data set is replaced in one transaction, however large, and nothing is lost if that fails", async () => {
    const graph = graphOf();
    const other = seedsWith("20-hospital.cypher", ["e:Institution", "e:Hospital"], ["'university'", "'general'"]);
    await loadSeeds(graph, other);
    const before = await everything(graph);
    await run(graph, "MATCH (d:Dataset {id: 'dataset'}) SET d.format = 2");
    const failing = interfering(small(), () => Promise.reject(new Error("no memory")));
    await expect(loadSeeds(failing, FIXTURE.seeds)).rejects.toThrow("no memory");
    expect(await everything(graph)).toEqual(before);
    expect(await readDataset(graph)).toMatchObject({ digest: digestOf(readSoundSeeds(other).content) });
    expect(await loadSeeds(small(), FIXTURE.seeds)).toMatchObject({ changed: true, digest: digest() });
  });
}
