import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { formatDifferences, reportStored } from "../../src/maintenance/stored-differences.ts";
import { verifyContent } from "../../src/maintenance/verify-content.ts";
import { digestOf } from "../../src/model/digest.ts";
import { startMaintained, temporaryFolder } from "../support/maintained-service.ts";
import { runYilian } from "../support/run-yilian.ts";
import { FIXTURE, seedsWith } from "../support/seed-folders.ts";
import { engines } from "../support/service.ts";

const NAMES = "{ hospitals(first: 10) { nodes { id name } } }";
const FORGE = "MATCH (e:Hospital {id: 'dongxi-health-centre'}) SET e.name = 'FORGED'";

async function ready(url: string): Promise<{ status: number; body: { status: string; reason?: string } }> {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, body: (await response.json()) as { status: string; reason?: string } };
}

describe.each(engines())("the content of %s", (_, open) => {
  /** A graph with the fixture's seeds. */
  async function loaded(): Promise<Graph> {
    const graph = await open();
    onTestFinished(() => graph.close());
    await graph.applySchema();
    await loadSeeds(graph, FIXTURE.seeds, { otherData: "replace", repair: true, adopt: true });
    return graph;
  }
  const report = (graph: Graph, seeds: string = FIXTURE.seeds) => reportStored(graph, () => readSoundSeeds(seeds));

  test("is that of its digest after loading", async () => {
    const graph = await loaded();
    expect(await report(graph)).toMatchObject({ isSound: true, differences: [], count: 0 });
  });

  const CHANGES: readonly (readonly [what: string, statement: string, difference: string])[] = [
    ["a changed name", FORGE, 'entity "dongxi-health-centre" differs'],
    ["a new property", "MATCH (e:Person) SET e.note = '假'", 'entity "lin-hai" differs'],
    ["a deleted figure", "MATCH (f:Figure) WITH f ORDER BY f.id LIMIT 1 DETACH DELETE f", " is missing"],
    ["a changed relationship", "MATCH (:Hospital)-[r:LOCATED_IN]->(:Entity) SET r.since = '1999'", " differs"],
    ["a deleted relationship", "MATCH (:Hospital)-[r:LOCATED_IN]->(:Entity) DELETE r", " is missing"],
    ["changed evidence", "MATCH (v:Evidence) SET v.knowledge = 'implied'", " differs"],
    ["a deleted link", "MATCH (:Evidence)-[r:ABOUT]->(:Person) DELETE r", "links of evidence"],
  ];
  test.each(CHANGES)("with %s is reported by name, and repaired from the seeds", async (_, statement, difference) => {
    const graph = await loaded();
    const before = digestOf(await readContent(graph));
    await graph.transaction((writer) => writer.execute(statement));
    const { isSound, differences, count } = await report(graph);
    expect(isSound).toBe(false);
    expect(differences.join("\n")).toContain(difference);
    expect(count).toBeGreaterThan(0);
    await loadSeeds(graph, FIXTURE.seeds, { repair: true });
    expect(await report(graph)).toMatchObject({ isSound: true });
    expect(digestOf(await readContent(graph))).toBe(before);
  });

  test("is not named by seeds that are not those that were loaded", async () => {
    const graph = await loaded();
    await graph.transaction((writer) => writer.execute(FORGE));
    const other = seedsWith("00-dataset.cypher", ["title: '云溪市医院合作网络'", "title: '乙'"]);
    const found = await report(graph, other);
    expect(found).toMatchObject({ isSound: false, differences: [], count: null });
    expect(formatDifferences(found)).toContain("cannot be named");
    expect(formatDifferences(found)).toContain("yilian restore");
  });

  test("that differs makes the service unready until it is repaired, also where it was cached", async () => {
    const graph = await loaded();
    await graph.transaction((writer) => writer.execute(FORGE));
    const { yilian, data } = await startMaintained({}, graph);
    expect(JSON.stringify(await data(NAMES))).toContain("FORGED");
    expect(await yilian.verifyStored()).toMatchObject({ isSound: false });
    const { status, body } = await ready(yilian.url);
    expect({ status, body }).toEqual({
      status: 503,
      body: { status: "unready", reason: expect.stringContaining("yilian verify --stored") },
    });
    await yilian.reload({ repair: true });
    expect(JSON.stringify(await data(NAMES))).not.toContain("FORGED");
    await vi.waitFor(async () => expect((await ready(yilian.url)).status).toBe(200), { timeout: 5_000 });
    expect(await yilian.verifyStored()).toMatchObject({ isSound: true });
  });
});

describe("the verification", () => {
  test("runs in the background after the start, and logs the records that differ", async () => {
    const dataDir = join(temporaryFolder(), "data");
    const graph = await openGrafeo(dataDir);
    await graph.applySchema();
    await loadSeeds(graph, FIXTURE.seeds);
    await graph.transaction((writer) => writer.execute(FORGE));
    await graph.close();
    const { yilian } = await startMaintained({ DATA_DIR: dataDir });
    expect((await ready(yilian.url)).status).toBe(200);
    await vi.waitFor(async () => expect((await ready(yilian.url)).status).toBe(503), {
      timeout: 10_000,
      interval: 200,
    });
  });

  test("is not disturbed by another data set that is loaded meanwhile", async () => {
    const graph = await openGrafeo();
    onTestFinished(() => graph.close());
    await graph.applySchema();
    await loadSeeds(graph, FIXTURE.seeds);
    const before = await graph.snapshot();
    await loadSeeds(graph, seedsWith("00-dataset.cypher", ["title: '云溪市医院合作网络'", "title: '乙'"]));
    expect(await verifyContent(before)).toMatchObject({ isSound: true, stored: { title: "云溪市医院合作网络" } });
    await before.close();
    expect(await verifyContent(graph)).toMatchObject({ isSound: true, stored: { title: "乙" } });
  });

  test("ends when it is stopped", async () => {
    const graph = await openGrafeo();
    onTestFinished(() => graph.close());
    await graph.applySchema();
    await loadSeeds(graph, FIXTURE.seeds);
    const stopped = AbortSignal.abort(new Error("stopped"));
    await expect(verifyContent(graph, { signal: stopped })).rejects.toThrow("stopped");
  });
});

describe("yilian verify --stored and yilian seed --repair", () => {
  const run = (args: readonly string[], dataDir: string) =>
    runYilian(args, { DATA_DIR: dataDir, SEED_DIR: FIXTURE.seeds });

  async function forge(dataDir: string): Promise<void> {
    const graph = await openGrafeo(dataDir);
    await graph.transaction((writer) => writer.execute(FORGE));
    await graph.close();
  }

  test("report and repair a changed record, without a service", async () => {
    const dataDir = join(temporaryFolder(), "data");
    await run(["seed"], dataDir);
    expect(await run(["verify", "--stored"], dataDir)).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^The stored data are those of their digest: version 1 \(\w{12}\)\.$/m),
    });
    await forge(dataDir);
    const { status, err } = await run(["verify", "--stored"], dataDir);
    expect({ status, err }).toEqual({
      status: 1,
      err: expect.stringContaining('entity "dongxi-health-centre" differs\n`yilian seed --repair`'),
    });
    expect(await run(["seed", "--repair"], dataDir)).toMatchObject({ status: 0 });
    expect(await run(["verify", "--stored"], dataDir)).toMatchObject({ status: 0 });
  });

  test("report and repair it in the running service", async () => {
    const dataDir = join(temporaryFolder(), "data");
    await run(["seed"], dataDir);
    await forge(dataDir);
    const { data } = await startMaintained({ DATA_DIR: dataDir });
    expect(await run(["verify", "--stored"], dataDir)).toMatchObject({
      status: 1,
      err: expect.stringContaining('entity "dongxi-health-centre" differs'),
    });
    expect(JSON.stringify(await data(NAMES))).toContain("FORGED");
    expect(await run(["seed", "--repair"], dataDir)).toMatchObject({ status: 0 });
    expect(JSON.stringify(await data(NAMES))).not.toContain("FORGED");
    expect(await run(["verify", "--stored"], dataDir)).toMatchObject({ status: 0 });
  });
});
