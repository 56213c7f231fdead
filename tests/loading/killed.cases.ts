import { expect, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { readSizes } from "../../src/loading/stored-state.ts";
import { digestOf } from "../../src/model/digest.ts";
import { DATASET } from "../../src/model/ids.ts";
import { FIXTURE, folderWith, pathOf, seedsWith } from "../support/seed-folders.ts";
import { everything, interfering, names } from "../support/stored-graph.ts";

/** Checks on one engine that a loading which ends early leaves the earlier data. */
export function killedCases(graphOf: () => Graph): void {
  test("a loading that is killed before any of its statements changes nothing, and the next one is complete", async () => {
    const graph = graphOf();
    const other = folderWith(seedsWith("10-places.cypher", ["'350000'", "'350001'"]), pathOf("support/fixture-more"));
    await loadSeeds(graph, other);
    const [before, sizes] = [await everything(graph), await readSizes(graph, DATASET)];
    const folder = seedsWith(
      "20-hospital.cypher",
      ["e:Institution", "e:Hospital"],
      ["'university'", "'general'"],
      ["\n  ['lin-hai', 'yunxi-first-hospital',", "\n  ['lin-hai', 'fujian-medical-university',"],
    );
    let kills = 0;
    for (let isLoaded = false; !isLoaded; ) {
      let runs = 0;
      const killed = interfering(graph, async (rows, go) => {
        if (runs++ === kills) throw new Error("killed");
        await go(rows);
      });
      const error = await loadSeeds(killed, folder).then(() => undefined, String);
      isLoaded = error === undefined;
      if (isLoaded) break;
      expect(error).toBe("Error: killed");
      expect(await everything(graph)).toEqual(before);
      expect(await readSizes(graph, DATASET)).toEqual(sizes);
      kills++;
    }
    // Removing, storing of entities and relationships, linking of evidence that was stored, and new evidence.
    expect(kills).toBeGreaterThan(6);
    expect(digestOf(await readContent(graph))).toBe(digestOf(readSoundSeeds(folder).content));
  });

  test("a first loading that is killed leaves an empty graph", async () => {
    const graph = graphOf();
    const killed = interfering(graph, () => Promise.reject(new Error("killed")));
    await expect(loadSeeds(killed, FIXTURE.seeds)).rejects.toThrow("killed");
    expect(await names(graph)).toEqual([]);
  });
}
