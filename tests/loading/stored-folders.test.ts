import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { examine } from "../../src/cli/doctor.ts";
import { readSettings } from "../../src/config/settings.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { readBackup } from "../../src/maintenance/read-backup.ts";
import { restoreBackup } from "../../src/maintenance/restore.ts";
import { verifyContent } from "../../src/maintenance/verify-content.ts";
import { digestOf } from "../../src/model/digest.ts";
import { DATASET } from "../../src/model/ids.ts";
import { FORMAT } from "../../src/model/records.ts";
import { state } from "../../src/queries/dataset.ts";
import { createYilian } from "../../src/yilian.ts";
import { backupOf, inParts } from "../support/backup-file.ts";
import { startMaintained, temporaryFolder } from "../support/maintained-service.ts";
import { FIXTURE, pathOf } from "../support/seed-folders.ts";

const FOLDER = pathOf("loading/stored-folders");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".gz"));
const namesOf = (pattern: RegExp): string[] => FILES.filter((name) => pattern.test(name));

/** A data folder as an earlier version left it. */
function storedFolder(name: string): string {
  const folder = join(temporaryFolder(), "data");
  mkdirSync(folder);
  writeFileSync(join(folder, "graph.grafeo"), gunzipSync(readFileSync(join(FOLDER, name))));
  return folder;
}

async function open(folder: string): Promise<Graph> {
  const graph = await openGrafeo(folder);
  onTestFinished(() => graph.close());
  await graph.applySchema();
  return graph;
}

async function stateOf(graph: Graph) {
  return (await graph.read(state, { id: DATASET }))[0];
}

const QUESTION = "{ dataset { title } hospitals(first: 5) { totalCount nodes { id name partnerCount } } }";

test("a folder of each stored form is in the tests", () => {
  expect(FILES).toHaveLength(7);
  for (let form = 1; form <= FORMAT; form++) expect(FILES).toContain(`form-${form}-seeds.grafeo.gz`);
});

describe("data that an earlier version loaded from seeds", () => {
  test.each(namesOf(/^form-[345]-seeds/))("of %s are served after the start", async (name) => {
    const { data, yilian } = await startMaintained({ DATA_DIR: storedFolder(name) });
    expect(await data(QUESTION)).toMatchObject({
      dataset: { title: "云溪市医院合作网络" },
      hospitals: { totalCount: 2, nodes: [{ name: expect.any(String) }, { name: expect.any(String) }] },
    });
    expect(await yilian.verifyStored()).toMatchObject({ isSound: true });
  });

  test.each(namesOf(/^form-\d-seeds/))("of %s become those of the present seeds", async (name) => {
    const graph = await open(storedFolder(name));
    const loaded = await loadSeeds(graph, FIXTURE.seeds, { otherData: "replace" });
    expect(digestOf(await readContent(graph))).toBe(loaded.digest);
    expect(await stateOf(graph)).toMatchObject({ format: FORMAT, origin: "seeds", digest: loaded.digest });
    expect(await verifyContent(graph)).toMatchObject({ isSound: true });
  });

  test.each(namesOf(/^form-[12]-seeds/))("of %s have no origin: the start says how to replace them", async (name) => {
    const folder = storedFolder(name);
    const before = await open(folder);
    const stored = await stateOf(before);
    await before.close();
    const starting = createYilian({
      settings: { DATA_DIR: folder, SEED_DIR: FIXTURE.seeds, PORT: "0", LOG_LEVEL: "silent" },
    });
    await expect(starting).rejects.toMatchObject({
      code: "DATA_NOT_FROM_SEEDS",
      message: expect.stringContaining("`yilian seed --replace`"),
    });
    expect(await stateOf(await open(folder))).toEqual(stored);
  });
});

describe("data that were imported into an earlier version", () => {
  test("are served as they are if their form is the present one", async () => {
    const { data, yilian } = await startMaintained({ DATA_DIR: storedFolder("form-5-imported.grafeo.gz") });
    expect(yilian.loaded).toMatchObject({ origin: "import" });
    expect(await data(QUESTION)).toMatchObject({ hospitals: { totalCount: 2 } });
  });

  test("are rejected with advice, and stay, if their form is too old", async () => {
    const graph = await open(storedFolder("form-4-imported.grafeo.gz"));
    const before = await stateOf(graph);
    for (const otherData of ["refuse", "continue"] as const) {
      const loading = loadSeeds(graph, pathOf("other-city/seed"), { otherData });
      await expect(loading).rejects.toMatchObject({
        code: "DATA_NOT_FROM_SEEDS",
        message: expect.stringContaining("Nothing was changed."),
      });
    }
    expect(await stateOf(graph)).toEqual(before);
  });
});

describe("data of a newer version", () => {
  /** A folder whose data have a stored form that does not exist yet. */
  async function newerFolder(): Promise<string> {
    const folder = storedFolder("form-5-seeds.grafeo.gz");
    const graph = await openGrafeo(folder);
    await graph.transaction((writer) => writer.execute("MATCH (d:Dataset) SET d.format = 99"));
    await graph.close();
    return folder;
  }

  test("are neither served nor loaded, saved or replaced, and stay as they are", async () => {
    const folder = await newerFolder();
    const settings = { DATA_DIR: folder, SEED_DIR: FIXTURE.seeds, PORT: "0", LOG_LEVEL: "silent" };
    const newer = { code: "DATA_NEWER", message: expect.stringContaining("Use that version") };
    await expect(createYilian({ settings })).rejects.toMatchObject(newer);
    const graph = await openGrafeo(folder);
    onTestFinished(() => graph.close());
    const before = await stateOf(graph);
    await expect(loadSeeds(graph, FIXTURE.seeds, { otherData: "replace", repair: true })).rejects.toMatchObject(newer);
    await expect(backupOf(graph)).rejects.toMatchObject(newer);
    const present = await open(storedFolder("form-5-seeds.grafeo.gz"));
    const backup = await readBackup(inParts(await backupOf(present)));
    await expect(restoreBackup(graph, backup, {})).rejects.toMatchObject(newer);
    expect(await stateOf(graph)).toEqual(before);
  });

  test("are reported by the doctor", async () => {
    const settings = readSettings({ DATA_DIR: await newerFolder(), SEED_DIR: FIXTURE.seeds, PORT: "0" });
    expect(await examine(settings)).toContainEqual(
      expect.objectContaining({ what: "data", state: "bad", found: expect.stringContaining("newer Yilian") }),
    );
  });
});
