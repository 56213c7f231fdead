import { expect, test } from "vitest";
import { z } from "zod";
import { readSoundSeeds } from "../../src/checks/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds, loadSound } from "../../src/loading/load.ts";
import { formatLoaded } from "../../src/loading/loaded.ts";
import { reading } from "../support/ad-hoc.ts";
import { FIXTURE, seedsWith } from "../support/seed-folders.ts";
import { everything, reported, run } from "../support/stored-graph.ts";

const origin = reading(
  "MATCH (d:Dataset {id: 'dataset'}) RETURN d.origin AS origin",
  {},
  { origin: z.string().nullable() },
);
const originIn = async (graph: Graph) => (await graph.read(origin, {}))[0]?.origin;

/** Checks on one engine that data which did not come from the seeds are not replaced by them unless told to. */
export function originCases(graphOf: () => Graph): void {
  const changed = () => seedsWith("10-places.cypher", ["'350000'", "'350001'"]);
  const importInto = (graph: Graph, folder: string) => loadSound(graph, readSoundSeeds(folder), { origin: "import" });

  test("data that were imported are not replaced by seeds, and nothing is changed", async () => {
    const graph = graphOf();
    const imported = await importInto(graph, changed());
    const before = await everything(graph);
    expect(await reported(loadSeeds(graph, FIXTURE.seeds))).toBe(
      `DATA_NOT_FROM_SEEDS: The stored data (version 1, loaded at ${imported.loadedAt}) were imported. Nothing was changed. ` +
        "`yilian export csv <folder>` saves them; `yilian seed --replace` replaces them with the seeds.",
    );
    expect(await everything(graph)).toEqual(before);
    expect(await originIn(graph)).toBe("import");
  });

  test("a service continues with them, and says so in one line", async () => {
    const graph = graphOf();
    const imported = await importInto(graph, changed());
    const before = await everything(graph);
    const loaded = await loadSeeds(graph, FIXTURE.seeds, { otherData: "continue" });
    expect(loaded).toEqual({ ...imported, changed: false, continued: true, removed: 0 });
    expect(formatLoaded(loaded)).toBe(
      `Data set 1 (${imported.digest.slice(0, 12)}) was imported, and is served as it is: ` +
        "10 entities, 10 relationships, 1 figures, 35 pieces of evidence, 2 documents. " +
        "`yilian seed --replace` replaces it with the seeds.",
    );
    expect(await everything(graph)).toEqual(before);
    // The same each time.
    expect(await loadSeeds(graph, FIXTURE.seeds, { otherData: "continue" })).toEqual(loaded);
  });

  test("they are replaced where that is said, and are from the seeds then", async () => {
    const graph = graphOf();
    await importInto(graph, changed());
    expect(await loadSeeds(graph, FIXTURE.seeds, { otherData: "replace" })).toMatchObject({
      changed: true,
      origin: "seeds",
    });
    expect(await originIn(graph)).toBe("seeds");
    expect(await loadSeeds(graph, changed())).toMatchObject({ changed: true });
  });

  test("seeds that changed are loaded over data from seeds, also by a service", async () => {
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    expect(await originIn(graph)).toBe("seeds");
    expect(await loadSeeds(graph, changed(), { otherData: "continue" })).toMatchObject({ changed: true });
  });

  test("an import replaces data from seeds and an earlier import", async () => {
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    expect(await importInto(graph, changed())).toMatchObject({ changed: true, origin: "import" });
    expect(await importInto(graph, FIXTURE.seeds)).toMatchObject({ changed: true, origin: "import" });
    expect(await originIn(graph)).toBe("import");
  });

  test("of the same data, the last command that loaded them is the origin; a service leaves it", async () => {
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    expect(await importInto(graph, FIXTURE.seeds)).toMatchObject({ changed: false, origin: "import" });
    expect(await originIn(graph)).toBe("import");
    expect(await loadSeeds(graph, FIXTURE.seeds, { otherData: "continue" })).toMatchObject({
      changed: false,
      continued: false,
      origin: "import",
    });
    expect(await originIn(graph)).toBe("import");
    expect(await loadSeeds(graph, FIXTURE.seeds)).toMatchObject({ changed: false, origin: "seeds" });
    expect(await originIn(graph)).toBe("seeds");
  });

  test("data without a record of their origin are not replaced either, unless they are those of the seeds", async () => {
    const graph = graphOf();
    await loadSeeds(graph, changed());
    await run(graph, "MATCH (d:Dataset {id: 'dataset'}) REMOVE d.origin");
    expect(await reported(loadSeeds(graph, FIXTURE.seeds))).toMatch(
      /^DATA_NOT_FROM_SEEDS: The stored data \(version 1, loaded at \S+\) have no record of their origin\. Nothing was changed\. /,
    );
    const loaded = await loadSeeds(graph, FIXTURE.seeds, { otherData: "continue" });
    expect(loaded).toMatchObject({ changed: false, continued: true, origin: undefined });
    expect(formatLoaded(loaded)).toMatch(/^Data set 1 \(\w+\) has no record of its origin, and is served as it is: /);
    expect(await loadSeeds(graph, changed(), { otherData: "continue" })).toMatchObject({ changed: false });
    expect(await originIn(graph)).toBe("seeds");
  });

  test("a service does not continue with data that are not what was imported", async () => {
    const graph = graphOf();
    await importInto(graph, changed());
    await run(graph, "MATCH (e:Entity {id: 'lin-hai'}) DETACH DELETE e");
    expect(await reported(loadSeeds(graph, FIXTURE.seeds, { otherData: "continue" }))).toBe(
      "DATA_DAMAGED: The stored data are incomplete or were changed: there are 48 nodes and 9 relationships, not 49 and 10. " +
        "Import them again, or `yilian seed --replace` replaces them with the seeds.",
    );
    expect(await loadSeeds(graph, FIXTURE.seeds, { otherData: "replace" })).toMatchObject({ changed: true });
  });

  test("a service does not continue with imported data of an older stored form", async () => {
    const graph = graphOf();
    await importInto(graph, changed());
    await run(graph, "MATCH (d:Dataset {id: 'dataset'}) SET d.format = 3");
    expect(await reported(loadSeeds(graph, FIXTURE.seeds, { otherData: "continue" }))).toMatch(
      /^DATA_NOT_FROM_SEEDS: .* were stored by an older Yilian, in a form that this one does not read\. Nothing was changed\. /,
    );
    expect(await importInto(graph, changed())).toMatchObject({ changed: true });
  });
}
