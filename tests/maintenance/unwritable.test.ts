import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { YilianError } from "../../src/errors.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { CheckpointWatch } from "../../src/maintenance/checkpoint-watch.ts";
import { createYilian } from "../../src/yilian.ts";
import { startMaintained } from "../support/maintained-service.ts";
import { FIXTURE, seedsWith } from "../support/seed-folders.ts";

const TITLE = "{ dataset { title } hospitals { totalCount } }";
/** A user without rights of its own. */
const NOBODY = 65_534;

/** A folder with the fixture's data that this process can read and not write, until the test ends. */
async function unwritableFolder(seeds?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "yilian-unwritable-"));
  const isRoot = process.getuid?.() === 0;
  onTestFinished(() => {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });
  if (seeds !== undefined) {
    const graph = await openGrafeo(folder);
    await graph.applySchema();
    await loadSeeds(graph, seeds);
    await graph.close();
  }
  for (const path of [...readdirSync(folder).map((name) => join(folder, name)), folder]) {
    if (isRoot) chownSync(path, NOBODY, NOBODY);
    chmodSync(path, path === folder ? 0o500 : 0o400);
  }
  // Nothing is unwritable for root.
  if (isRoot) process.seteuid?.(NOBODY);
  return folder;
}

function changed(): string {
  return seedsWith("00-dataset.cypher", ["title: '云溪市医院合作网络'", "title: '新的'"]);
}

describe("a service on a data folder that cannot be written", () => {
  test("answers from the stored data, and says that nothing can be loaded", async () => {
    const seeds = changed();
    chmodSync(seeds, 0o755);
    const dataDir = await unwritableFolder(FIXTURE.seeds);
    const { yilian, data } = await startMaintained({ DATA_DIR: dataDir, SEED_DIR: seeds });
    expect(await data(TITLE)).toEqual({ dataset: { title: "云溪市医院合作网络" }, hospitals: { totalCount: 2 } });
    expect((await fetch(`${yilian.url}/health/ready`)).status).toBe(200);
    expect(yilian.loaded).toMatchObject({ changed: false });
    await expect(yilian.reload()).rejects.toMatchObject({
      code: "DATA_READ_ONLY",
      message: expect.stringContaining("Restart the service when the folder can be written."),
    });
    expect(await yilian.verifyStored()).toMatchObject({ isSound: true });
    expect(readdirSync(dataDir)).toEqual(["graph.grafeo"]);
  });

  test("does not start without stored data", async () => {
    const dataDir = await unwritableFolder();
    const starting = createYilian({ settings: { DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "silent" } });
    await expect(starting).rejects.toMatchObject({
      code: "DATA_READ_ONLY",
      message: expect.stringContaining("cannot be written"),
    });
  });
});

describe("a service whose disk is full", () => {
  /** A graph with the fixture's data, or an empty one, whose disk is full. */
  async function fullGraph(isLoaded: boolean): Promise<Graph> {
    const graph = await openGrafeo();
    onTestFinished(() => graph.close());
    await graph.applySchema();
    if (isLoaded) await loadSeeds(graph, FIXTURE.seeds);
    const refuse = () => Promise.reject(new YilianError("NO_SPACE", "The disk of the data folder is full."));
    return Object.create(graph, { transaction: { value: refuse } }) as Graph;
  }

  test("answers from the stored data when the seeds changed", async () => {
    const { data } = await startMaintained({ SEED_DIR: changed() }, await fullGraph(true));
    expect(await data(TITLE)).toMatchObject({ dataset: { title: "云溪市医院合作网络" } });
  });

  test("does not start without stored data", async () => {
    await expect(startMaintained({}, await fullGraph(false))).rejects.toMatchObject({ code: "NO_SPACE" });
  });
});

describe("failed checkpoints", () => {
  test("are logged each, and after three in a row the service is not ready until one succeeds", async () => {
    const logged: string[] = [];
    const log = {
      info: (...[first, message = first]: unknown[]) => void logged.push(String(message)),
      error: (...[, message]: unknown[]) => void logged.push(String(message)),
    };
    let failedCheckpoints = 0;
    const health = async () => ({ ok: true, version: "Grafeo", failedCheckpoints });
    const watch = new CheckpointWatch({ health }, log as never, 5);
    onTestFinished(() => watch.stop());
    const problems: (string | undefined)[] = [];
    for (failedCheckpoints of [1, 2, 3, 0]) {
      const before = logged.length;
      await vi.waitFor(() => expect(logged.length).toBe(before + 1), { interval: 5 });
      problems.push(watch.problem);
    }
    expect(problems).toEqual([undefined, undefined, expect.stringContaining("cannot store its changes"), undefined]);
    expect(logged.at(-1)).toBe("a checkpoint succeeded again");
  });
});
