import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { readSoundSeeds } from "../../src/checks/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds, loadSound } from "../../src/loading/load.ts";
import { reading } from "../support/ad-hoc.ts";
import { FIXTURE, folderWith, seedsWith } from "../support/seed-folders.ts";
import { interfering, reported, run } from "../support/stored-graph.ts";

const fingerprint = reading(
  "MATCH (d:Dataset {id: 'dataset'}) RETURN d.seedsFingerprint AS fingerprint",
  {},
  { fingerprint: z.string().nullable() },
);
const fingerprintIn = async (graph: Graph) => (await graph.read(fingerprint, {}))[0]?.fingerprint;

/** A graph that rejects each transaction. */
const readOnly = (graph: Graph): Graph => ({
  ...interfering(graph, async () => {}),
  transaction: () => Promise.reject(new Error("a write")),
});

/** Checks on one engine that seed files are not parsed when they are those that were parsed last. */
export function recordedCases(graphOf: () => Graph): void {
  const changed = () => seedsWith("10-places.cypher", ["'350000'", "'350001'"]);

  test("seed files that were loaded are not parsed again, and the result is the same", async () => {
    const graph = graphOf();
    const folder = folderWith(FIXTURE.seeds);
    const loaded = await loadSeeds(graph, folder);
    expect(await loadSeeds(readOnly(graph), folder)).toEqual({ ...loaded, changed: false });
    // Imported data are served because of what is recorded of the seeds: their content is not compared.
    await loadSound(graph, readSoundSeeds(changed()), { origin: "import" });
    await loadSeeds(graph, folder, { otherData: "continue" });
    await run(graph, "MATCH (d:Dataset {id: 'dataset'}) SET d.seedsDigest = d.digest");
    expect(await loadSeeds(graph, folder, { otherData: "continue" })).toMatchObject({ continued: false });
  });

  test("a changed, new, renamed or removed file is parsed, also the file of pairs judged different", async () => {
    const graph = graphOf();
    const recorded = new Set<string | null | undefined>();
    const load = async (change: (folder: string) => void) => {
      const folder = folderWith(FIXTURE.seeds);
      change(folder);
      await loadSeeds(graph, folder);
      recorded.add(await fingerprintIn(graph));
    };
    await load(() => {});
    await load((folder) => writeFileSync(join(folder, "60-empty.cypher"), "// Nothing.\n"));
    await load((folder) => writeFileSync(join(folder, "61-empty.cypher"), "// Nothing.\n"));
    await load((folder) => writeFileSync(join(folder, "judged-different.txt"), "yunxi fujian  a city, a province\n"));
    await load((folder) => {
      const path = join(folder, "10-places.cypher");
      writeFileSync(path, `${readFileSync(path, "utf8")}\n// The end.\n`);
    });
    expect(recorded.size).toBe(5);
    await load(() => {});
    expect(recorded.size).toBe(5);
  });

  test("a file with a fault is reported, also if the stored data are those of the other files", async () => {
    const graph = graphOf();
    const folder = folderWith(FIXTURE.seeds);
    await loadSeeds(graph, folder);
    writeFileSync(join(folder, "judged-different.txt"), "yunxi no-such-entity\n");
    expect(await reported(loadSeeds(graph, folder))).toMatch(/^INVALID_SEEDS: judged-different.txt:1: /);
    writeFileSync(join(folder, "judged-different.txt"), "");
    writeFileSync(join(folder, "60-odd.cypher"), Buffer.from([0xff]));
    expect(await reported(loadSeeds(graph, folder))).toMatch(/^INVALID_SEEDS: .*60-odd.cypher is not UTF-8/);
  });

  test("data of an older Yilian, which recorded no fingerprint, are compared once", async () => {
    const graph = graphOf();
    const loaded = await loadSeeds(graph, FIXTURE.seeds);
    const before = await fingerprintIn(graph);
    await run(
      graph,
      "MATCH (d:Dataset {id: 'dataset'}) REMOVE d.seedsFingerprint REMOVE d.seedsDigest REMOVE d.seedsLinks",
    );
    expect(await loadSeeds(graph, FIXTURE.seeds)).toEqual({ ...loaded, changed: false });
    expect(await fingerprintIn(graph)).toBe(before);
  });

  test("a graph that cannot be written serves what it contains, and records nothing", async () => {
    const graph = graphOf();
    const loaded = await loadSeeds(graph, FIXTURE.seeds);
    await run(graph, "MATCH (d:Dataset {id: 'dataset'}) REMOVE d.seedsFingerprint");
    expect(await loadSeeds(readOnly(graph), FIXTURE.seeds)).toEqual({ ...loaded, changed: false });
    expect(await fingerprintIn(graph)).toBeNull();
  });

  test("a recorded digest that is wrong does no harm: the files are parsed, and nothing is loaded twice", async () => {
    const graph = graphOf();
    const loaded = await loadSeeds(graph, FIXTURE.seeds);
    await run(graph, "MATCH (d:Dataset {id: 'dataset'}) SET d.seedsDigest = 'another'");
    expect(await loadSeeds(graph, FIXTURE.seeds)).toEqual({ ...loaded, changed: false });
  });

  test("seeds that are recorded and not stored are loaded", async () => {
    const graph = graphOf();
    const first = await loadSeeds(graph, FIXTURE.seeds);
    await loadSound(graph, readSoundSeeds(changed()), { origin: "import" });
    expect(await reported(loadSeeds(graph, FIXTURE.seeds))).toMatch(/^DATA_NOT_FROM_SEEDS: /);
    expect(await loadSeeds(graph, FIXTURE.seeds, { otherData: "replace" })).toMatchObject({
      changed: true,
      digest: first.digest,
    });
  });
}
