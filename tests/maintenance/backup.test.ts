import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { readDataset } from "../../src/loading/stored-state.ts";
import { readBackup } from "../../src/maintenance/read-backup.ts";
import { restoreBackup } from "../../src/maintenance/restore.ts";
import { digestOf } from "../../src/model/digest.ts";
import { backupOf, inParts, linesOfBackup, sealed } from "../support/backup-file.ts";
import { SEEDS } from "../support/loaded-graph.ts";
import { FIXTURE, seedsWith } from "../support/seed-folders.ts";
import { engines } from "../support/service.ts";

/** An empty embedded graph in memory. */
async function emptyGraph(): Promise<Graph> {
  const graph = await openGrafeo();
  onTestFinished(() => graph.close());
  await graph.applySchema();
  return graph;
}

async function restore(graph: Graph, bytes: Uint8Array) {
  return await restoreBackup(graph, await readBackup(inParts(bytes)), {});
}

describe.each(engines())("a backup of %s", (_, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await graph.applySchema();
    await loadSeeds(graph, FIXTURE.seeds, { otherData: "replace", adopt: true });
  });
  afterAll(() => graph.close());

  test("is restored on the embedded engine, and back, with the same content", async () => {
    const other = await emptyGraph();
    const bytes = await backupOf(graph);
    const before = await readDataset(graph);
    const restored = await restore(other, bytes);
    expect(restored).toMatchObject({ changed: true, digest: before?.digest, origin: "seeds" });
    expect(digestOf(await readContent(other))).toBe(before?.digest);
    const changed = seedsWith("00-dataset.cypher", ["title: '云溪市医院合作网络'", "title: '乙'"]);
    await loadSeeds(graph, changed);
    expect((await readDataset(graph))?.title).toBe("乙");
    await restore(graph, await backupOf(other));
    expect(digestOf(await readContent(graph))).toBe(before?.digest);
  });

  test("restores seeds as seeds, and imported data as imported", async () => {
    const other = await emptyGraph();
    await restore(other, await backupOf(graph));
    expect(await loadSeeds(other, FIXTURE.seeds)).toMatchObject({ changed: false, continued: false });
    await loadSeeds(other, FIXTURE.seeds, { origin: "import" });
    await loadSeeds(other, seedsWith("00-dataset.cypher", ["title: '云溪市医院合作网络'", "title: '丙'"]), {
      origin: "import",
    });
    const imported = await backupOf(other);
    await restore(graph, imported);
    expect((await readDataset(graph))?.origin).toBe("import");
    await expect(loadSeeds(graph, FIXTURE.seeds)).rejects.toMatchObject({ code: "DATA_NOT_FROM_SEEDS" });
    await loadSeeds(graph, FIXTURE.seeds, { otherData: "replace" });
  });
});

describe("a backup", () => {
  let graph: Graph;
  let bytes: Buffer;
  beforeAll(async () => {
    graph = await openGrafeo();
    await graph.applySchema();
    await loadSeeds(graph, FIXTURE.seeds);
    bytes = await backupOf(graph);
  });
  afterAll(() => graph.close());

  test("of the shipped seeds has every record once, in the order of the digest", async () => {
    const shipped = await emptyGraph();
    await loadSeeds(shipped, SEEDS);
    const steps: number[] = [];
    const lines = linesOfBackup(await backupOf(shipped, { onProgress: ({ done }) => steps.push(done) }));
    const { counts } = JSON.parse(lines[0] ?? "");
    const records = Object.values<number>(counts).reduce((sum, count) => sum + count, 0);
    expect(lines).toHaveLength(records + 2);
    expect(new Set(lines).size).toBe(lines.length);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(1);
  });

  test("names its format, the version of Yilian, the data set and its digest", () => {
    const [header = "", ...others] = linesOfBackup(bytes);
    expect(JSON.parse(header)).toMatchObject({
      format: "yilian-backup",
      formatVersion: 1,
      yilian: expect.stringMatching(/^\d+\.\d+\.\d+/),
      dataset: { title: "云溪市医院合作网络", digest: expect.stringMatching(/^[0-9a-f]{64}$/), origin: "seeds" },
      counts: { entities: expect.any(Number) },
    });
    expect(JSON.parse(others.at(-1) ?? "")).toEqual({
      records: others.length - 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test("of nothing is not written", async () => {
    await expect(backupOf(await emptyGraph())).rejects.toMatchObject({ code: "NOT_LOADED" });
  });

  test("of data that were changed behind our back is not written", async () => {
    const changed = await emptyGraph();
    await loadSeeds(changed, FIXTURE.seeds);
    await changed.transaction((writer) => writer.execute("MATCH (e:Hospital) SET e.name = 'FORGED'"));
    await expect(backupOf(changed)).rejects.toMatchObject({
      code: "DATA_DAMAGED",
      message: expect.stringContaining("yilian verify --stored"),
    });
  });

  const lines = () => linesOfBackup(bytes);
  const BAD: readonly (readonly [what: string, code: string, file: () => Uint8Array])[] = [
    ["an empty file", "BACKUP_FOREIGN", () => Buffer.alloc(0)],
    ["a text", "BACKUP_FOREIGN", () => Buffer.from("MATCH (n) RETURN n")],
    ["gzip of a text", "BACKUP_FOREIGN", () => gzipSync("MATCH (n) RETURN n\n")],
    ["gzip of bytes", "BACKUP_FOREIGN", () => gzipSync(Buffer.from([0xff, 0xfe, 0xff]))],
    ["JSON of another program", "BACKUP_FOREIGN", () => gzipSync('{"format":"other","formatVersion":1}\n')],
    ["a newer format", "BACKUP_NEWER", () => sealed(withHeader(lines(), { formatVersion: 2, more: true }))],
    ["a newer stored form", "BACKUP_NEWER", () => sealed(withHeader(lines(), { storedForm: 99 }))],
    ["the first half of the file", "BACKUP_TRUNCATED", () => bytes.subarray(0, bytes.length / 2)],
    ["a file without its last byte", "BACKUP_TRUNCATED", () => bytes.subarray(0, -1)],
    ["a file without its last line", "BACKUP_TRUNCATED", () => gzipSync(`${lines().slice(0, -1).join("\n")}\n`)],
    ["a file that ends within a line", "BACKUP_TRUNCATED", () => gzipSync(gunzipSync(bytes).subarray(0, 900))],
    ["an incomplete header", "BACKUP_DAMAGED", () => sealed(withHeader(lines(), { dataset: null }))],
    ["another record", "BACKUP_DAMAGED", () => gzipSync(gunzipSync(bytes).toString().replace("东溪镇", "西溪镇"))],
    ["a line after the last", "BACKUP_DAMAGED", () => gzipSync(`${lines().join("\n")}\n[]\n`)],
    ["a record too few", "BACKUP_DAMAGED", () => sealed(lines().toSpliced(3, 1))],
    ["a line that is no JSON", "BACKUP_DAMAGED", () => sealed(lines().with(3, "["))],
    ["a part that does not exist", "BACKUP_DAMAGED", () => sealed(lines().with(3, '["constructor",{"id":"a"}]'))],
    ["a kind that is Cypher", "BACKUP_DAMAGED", () => sealed(replaced(lines(), '"HOSPITAL"', '"X) DETACH DELETE (n"'))],
    ["a property that does not exist", "BACKUP_DAMAGED", () => sealed(replaced(lines(), '"nameEn"', '"dataset"'))],
    ["records of another digest", "BACKUP_MISMATCH", () => sealed(replaced(lines(), "东溪镇", "西溪镇"))],
    ["another title", "BACKUP_MISMATCH", () => sealed(replaced(lines(), "云溪市医院合作网络", "别的"))],
  ];

  test.each(BAD)("that is %s is rejected with %s, and nothing is changed", async (_, code, file) => {
    const target = await emptyGraph();
    await loadSeeds(target, FIXTURE.seeds);
    const before = await readDataset(target);
    await expect(restore(target, file())).rejects.toMatchObject({
      code,
      message: expect.stringContaining("Nothing was changed."),
    });
    expect(await readDataset(target)).toEqual(before);
  });

  test.each(["first", "middle", "last"])("with one flipped bit in its %s part is never restored", async (where) => {
    const at = { first: 20, middle: Math.floor(bytes.length / 2), last: bytes.length - 5 }[where] ?? 0;
    for (let bit = 0; bit < 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      await expect(readBackup(inParts(changed))).rejects.toMatchObject({
        code: expect.stringMatching(/^BACKUP_(?:FOREIGN|NEWER|TRUNCATED|DAMAGED|MISMATCH)$/),
      });
    }
  });

  test("is read whatever the size of its parts", async () => {
    for (const size of [1, 7, 1 << 20]) {
      const { header } = await readBackup(inParts(bytes, size));
      expect(header.dataset.title).toBe("云溪市医院合作网络");
    }
  });
});

function withHeader(lines: readonly string[], change: object): string[] {
  const [header = "", ...others] = lines;
  return [JSON.stringify({ ...JSON.parse(header), ...change }), ...others];
}

function replaced(lines: readonly string[], from: string, to: string): string[] {
  if (!lines.some((line) => line.includes(from))) throw new Error(`No line contains ${from}.`);
  return lines.map((line) => line.replaceAll(from, to));
}
