import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSeeds } from "../../src/checks/check.ts";
import { exportGraph, type Format, formatExported } from "../../src/exchange/export.ts";
import { readExchange } from "../../src/exchange/import.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds, loadSound } from "../../src/loading/load.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { digestOf } from "../../src/model/digest.ts";
import { tokenize } from "../../src/seeds/tokenize.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { FIXTURE, folderWith } from "../support/seed-folders.ts";
import { engines } from "../support/service.ts";
import { clear, mark, names, reported, run } from "../support/stored-graph.ts";
import { arbitraryTables, soundOf } from "./arbitrary-rows.ts";

const WAYS: readonly (readonly [format: Format, bom: boolean])[] = [
  ["csv", false],
  ["csv", true],
  ["jsonl", false],
  ["cypher", false],
];

/** The files of a folder by name, byte by byte. */
const bytesIn = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "hex")]));

describe.each(engines())("on %s", (_, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await graph.applySchema();
    await clear(graph);
  });
  afterAll(async () => {
    await clear(graph);
    await graph.close();
  });

  /** Exports, imports into the emptied graph and exports again; gives the digests. */
  async function around(format: Format, bom: boolean) {
    const [first, second] = [folderWith(), folderWith()];
    const before = await exportGraph(graph, format, first, bom);
    await clear(graph);
    const { digest } = await loadSound(graph, readExchange(first), { adopt: true });
    const after = await exportGraph(graph, format, second, bom);
    expect(bytesIn(second)).toEqual(bytesIn(first));
    return [before.digest, digest, after.digest];
  }

  /** Runs the files of a Cypher export on the emptied graph as they stand, statement by statement. */
  async function runAll(folder: string, files: readonly string[]): Promise<void> {
    await clear(graph);
    for (const name of files) {
      const { statements } = tokenize({ name, text: readFileSync(join(folder, name), "utf8") });
      for (const { text } of statements) await run(graph, text);
    }
    await mark(graph);
  }

  // A byte order mark is three bytes of each file, whatever follows: the texts below go round with it and without.
  test.each(WAYS.filter(([format, bom]) => bom || format !== "csv"))(
    "the shipped seeds survive export and import as %s, with a byte order mark: %s",
    async (format, bom) => {
      // Each round leaves the data set for the next.
      const { digest } = await loadSound(graph, shippedSeeds(), { adopt: true });
      expect(await around(format, bom)).toEqual([digest, digest, digest]);
    },
    120_000,
  );

  test("the exported Cypher is sound seeds, and runs elsewhere as it stands, statement by statement", async () => {
    const { digest } = await loadSound(graph, shippedSeeds(), { adopt: true });
    const folder = folderWith();
    const { files } = await exportGraph(graph, "cypher", folder);
    expect(checkSeeds(folder)).toEqual([]);
    await runAll(folder, files);
    expect(digestOf(await readContent(graph))).toBe(digest);
  }, 120_000);

  test("nasty texts go round in all formats, and run as Cypher", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTables, async (tables) => {
        await clear(graph);
        const sound = soundOf(tables);
        const { digest } = await loadSound(graph, sound, { adopt: true });
        expect(digest).toBe(digestOf(sound.content));
        for (const [format, bom] of WAYS) expect(await around(format, bom)).toEqual([digest, digest, digest]);
        const folder = folderWith();
        await runAll(folder, (await exportGraph(graph, "cypher", folder)).files);
        expect(digestOf(await readContent(graph))).toBe(digest);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 240_000);

  test("an import takes the place of what was there, and the same again changes nothing", async () => {
    await clear(graph);
    await loadSeeds(graph, FIXTURE.seeds, { adopt: true });
    const folder = folderWith();
    const exported = await exportGraph(graph, "jsonl", folder);
    expect(formatExported(exported, "tables")).toBe(
      `Data set 1 (${exported.digest.slice(0, 12)}) is exported to 7 files in tables: 10 entities, 10 relationships, 1 figures, 35 pieces of evidence, 2 documents.`,
    );
    await loadSound(graph, shippedSeeds(), { adopt: true });
    const loaded = await loadSound(graph, readExchange(folder), { adopt: true });
    expect(loaded).toMatchObject({ changed: true, digest: exported.digest, entities: 10 });
    expect(await loadSound(graph, readExchange(folder))).toEqual({ ...loaded, changed: false, removed: 0 });
  }, 120_000);

  test("an import rejects a database with foreign nodes, unless it adopts them", async () => {
    await clear(graph);
    await loadSeeds(graph, FIXTURE.seeds, { adopt: true });
    const folder = folderWith();
    await exportGraph(graph, "csv", folder);
    await clear(graph);
    await run(graph, "CREATE (:Foreign {id: 'a'})");
    expect(await reported(loadSound(graph, readExchange(folder)))).toMatch(
      /^DATABASE_NOT_OURS: The database contains 1 node/,
    );
    expect(await names(graph)).toEqual(["Foreign a"]);
    await loadSound(graph, readExchange(folder), { adopt: true });
    expect(await names(graph)).toContain("Foreign a");
  });

  test("a graph that others changed is reported, and not exported", async () => {
    await clear(graph);
    await loadSeeds(graph, FIXTURE.seeds, { adopt: true });
    await run(graph, "MATCH (e:Entity {id: 'yunxi'}) SET e.name = '云河市'");
    const folder = folderWith();
    expect(await reported(exportGraph(graph, "csv", folder))).toBe(
      "DATA_DAMAGED: The stored data differ from what was loaded: others changed it, or it is being loaded just now. Nothing was exported. Try again, or load it again.",
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test("an empty graph has nothing to export", async () => {
    await clear(graph);
    const folder = folderWith();
    expect(await reported(exportGraph(graph, "csv", folder))).toBe(
      "DATA_DAMAGED: The graph contains no data set. Run `yilian seed`.",
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
