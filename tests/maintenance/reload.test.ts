import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { findService } from "../../src/control/client.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import {
  type MaintainedService,
  openMaintained,
  startMaintained,
  temporaryFolder,
} from "../support/maintained-service.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { engines } from "../support/service.ts";

const NAMES = "{ dataset { version title digest } hospitals(first: 10) { totalCount nodes { id name } } }";

/** A folder with the fixture's seeds, and a function that changes a text in one of them. */
function editableSeeds(folder = temporaryFolder()): {
  readonly folder: string;
  edit(file: string, from: string, to: string): void;
} {
  cpSync(FIXTURE.seeds, folder, { recursive: true });
  return {
    folder,
    edit: (file, from, to) => {
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}.`);
      writeFileSync(path, text.replaceAll(from, to));
    },
  };
}

/** Changes the title of the data set and the name of a hospital. */
function edit(seeds: ReturnType<typeof editableSeeds>, title: string, name: string): void {
  seeds.edit("00-dataset.cypher", "title: '云溪市医院合作网络'", `title: '${title}'`);
  seeds.edit("20-hospital.cypher", "'东溪镇卫生院'", `'${name}'`);
}

describe.each(engines())("a reload on %s", (_, open) => {
  /** A service on seeds that can be edited, and on an empty graph. */
  async function start() {
    const graph: Graph = await open();
    onTestFinished(() => graph.close());
    await graph.applySchema();
    const seeds = editableSeeds();
    // The database of an engine that is shared has the data of other suites.
    await loadSeeds(graph, seeds.folder, { otherData: "replace", adopt: true });
    const service = await startMaintained({ SEED_DIR: seeds.folder }, graph);
    return { ...service, graph, seeds };
  }

  test("serves the new seeds, and reports what changed", async () => {
    const { yilian, data, seeds } = await start();
    expect(await data(NAMES)).toMatchObject({ dataset: { title: "云溪市医院合作网络" } });
    edit(seeds, "云溪二", "东溪卫生院");
    const steps: string[] = [];
    const loaded = await yilian.reload({ onProgress: ({ what }) => steps.push(what) });
    expect(loaded).toMatchObject({ changed: true, origin: "seeds" });
    expect(steps).toEqual(expect.arrayContaining(["reading the seeds", "making the index"]));
    const after = await data(NAMES);
    expect(after).toMatchObject({ dataset: { title: "云溪二", digest: loaded.digest } });
    expect(JSON.stringify(after)).toContain("东溪卫生院");
    expect(await yilian.reload()).toMatchObject({ changed: false, digest: loaded.digest });
  });

  test("answers each request from one data set meanwhile", async () => {
    const { yilian, data, seeds } = await start();
    const seen = new Set<string>();
    let isOver = false;
    const reader = async () => {
      while (!isOver) {
        const { dataset, hospitals } = (await data(NAMES)) as {
          dataset: { title: string; digest: string };
          hospitals: { nodes: { name: string }[] };
        };
        const isNew = hospitals.nodes.some(({ name }) => name === "东溪卫生院");
        seen.add(`${dataset.title} ${isNew ? "new" : "old"} ${dataset.digest.slice(0, 8)}`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    const readers = [reader(), reader(), reader()];
    edit(seeds, "云溪二", "东溪卫生院");
    const { digest } = await yilian.reload();
    await new Promise((resolve) => setTimeout(resolve, 50));
    isOver = true;
    await Promise.all(readers);
    expect([...seen]).toEqual([
      expect.stringMatching(/^云溪市医院合作网络 old [0-9a-f]{8}$/),
      `云溪二 new ${digest.slice(0, 8)}`,
    ]);
  });

  test("of seeds with faults lists them by file and line, and changes nothing", async () => {
    const { yilian, data, seeds } = await start();
    const before = await data(NAMES);
    seeds.edit("20-hospital.cypher", "'primary-care'", "'no-such-kind'");
    await expect(yilian.reload()).rejects.toMatchObject({
      code: "INVALID_SEEDS",
      message: expect.stringMatching(/20-hospital\.cypher:\d+: .*no-such-kind/),
    });
    expect(await data(NAMES)).toEqual(before);
  });

  test("does not replace imported data, unless that is requested", async () => {
    const { yilian, data, seeds, graph } = await start();
    await loadSeeds(graph, seeds.folder, { origin: "import" });
    const other = editableSeeds();
    edit(other, "导入", "导入卫生院");
    await loadSeeds(graph, other.folder, { origin: "import" });
    await expect(yilian.reload()).rejects.toMatchObject({ code: "DATA_NOT_FROM_SEEDS" });
    const loaded = await yilian.reload({ replace: true });
    expect(loaded).toMatchObject({ changed: true, origin: "seeds" });
    expect(await data(NAMES)).toMatchObject({ dataset: { title: "云溪市医院合作网络" } });
  });
});

describe("a reload by the control socket", () => {
  const folder = mkdtempSync(join(tmpdir(), "yilian-maintained-"));
  const seeds = editableSeeds(join(folder, "seed"));
  let service: MaintainedService;
  beforeAll(async () => {
    service = await openMaintained({ SEED_DIR: seeds.folder, DATA_DIR: join(folder, "data") });
  });
  afterAll(async () => {
    await service.yilian.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is rejected while another one runs", async () => {
    const { yilian } = service;
    const first = yilian.reload();
    await expect(yilian.reload()).rejects.toMatchObject({ code: "SEEDING_BUSY" });
    const file = async function* () {
      yield Buffer.from("not read");
    };
    await expect(yilian.restore(file())).rejects.toMatchObject({ code: "SEEDING_BUSY" });
    expect(await first).toMatchObject({ changed: false });
  });

  test("shows progress and the result, and a fault with its details", async () => {
    const { dataDir, data } = service;
    const found = await findService(dataDir);
    edit(seeds, "云溪三", "东溪医院");
    const steps: string[] = [];
    const loaded = await found?.run("reload", { onProgress: ({ what }) => steps.push(what) });
    expect(loaded).toMatchObject({ changed: true });
    expect(steps[0]).toBe("reading the seeds");
    expect(await data(NAMES)).toMatchObject({ dataset: { title: "云溪三" } });
    seeds.edit("20-hospital.cypher", "'primary-care'", "'no-such-kind'");
    await expect(found?.run("reload")).rejects.toMatchObject({
      code: "INVALID_SEEDS",
      details: { faults: [expect.objectContaining({ file: "20-hospital.cypher" })] },
    });
  });
});
