import { expect, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { digestOf } from "../../src/model/digest.ts";
import { FIXTURE, seedsWith } from "../support/seed-folders.ts";
import { everything, interfering, names } from "../support/stored-graph.ts";

/** Checks on one engine that a loading which ends early leaves the earlier data. */
export function killedCases(graphOf: () => Graph): void {
  test("a loading that is killed half-way stores nothing, and the next one is whole", async () => {
    const graph = graphOf();
    const changed = seedsWith("10-places.cypher", ["'350000'", "'350001'"]);
    await loadSeeds(graph, changed);
    const before = await everything(graph);
    let runs = 0;
    const killed = interfering(graph, async (rows, go) => {
      if (++runs > 6) throw new Error("killed");
      await go(rows);
    });
    await expect(loadSeeds(killed, FIXTURE.seeds)).rejects.toThrow("killed");
    expect(await everything(graph)).toEqual(before);
    expect((await readContent(graph)).entities.find(({ id }) => id === "fujian")?.properties.adcode).toBe("350001");
    expect(await loadSeeds(graph, FIXTURE.seeds)).toMatchObject({
      changed: true,
      digest: digestOf(readSoundSeeds(FIXTURE.seeds).content),
    });
  });

  test("a first loading that is killed leaves an empty graph", async () => {
    const graph = graphOf();
    const killed = interfering(graph, () => Promise.reject(new Error("killed")));
    await expect(loadSeeds(killed, FIXTURE.seeds)).rejects.toThrow("killed");
    expect(await names(graph)).toEqual([]);
  });
}
