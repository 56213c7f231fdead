import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { readSoundSeeds } from "../../src/checks/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { formatLoaded } from "../../src/loading/loaded.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { digestOf } from "../../src/model/digest.ts";
import { COPIES_FORMAT, FORMAT } from "../../src/model/records.ts";
import type { Progress } from "../../src/progress.ts";
import { reading } from "../support/ad-hoc.ts";
import { FIXTURE, folderWith, pathOf, seedsWith } from "../support/seed-folders.ts";
import { clear, everything, interfering, names, reported, run } from "../support/stored-graph.ts";
import { evidenceCases } from "./evidence.cases.ts";
import { killedCases } from "./killed.cases.ts";
import { originCases } from "./origin.cases.ts";
import { ownershipCases } from "./ownership.cases.ts";
import { recordedCases } from "./recorded.cases.ts";

/** The digest of the fixture: the same on every engine, for ever. */
const DIGEST = "6aaf95afd811ebcff728db80009dde12bc4ead5da5e700e47bcf4aaebe811ba7";
/** Entities, evidence, documents, figures, measures and the data set. */
const NODES = 10 + 35 + 2 + 1 + 1 + 1;
/** Those of entities, what the figure measures, and those of evidence to its document and to what it is about. */
const RELATIONSHIPS = 10 + 1 + 35 + 45;
const REAL_SEEDS = fileURLToPath(new URL("../../seed", import.meta.url));

/**
 * Checks the loading of seeds on one engine; `another` gives a second graph on its data, if possible, and `further`
 * defines tests of what only this engine does.
 */
export function loadCases(
  name: string,
  open: () => Promise<Graph>,
  another: (graph: Graph) => Promise<Graph>,
  further: (graphOf: () => Graph) => void = () => {},
): void {
  describe(name, () => {
    let graph: Graph;

    beforeAll(async () => {
      graph = await open();
    });
    beforeEach(() => clear(graph));
    afterAll(async () => {
      await clear(graph);
      await graph.close();
    });

    test("the first loading stores what the seeds say, and marks each node as ours", async () => {
      const loaded = await loadSeeds(graph, FIXTURE.seeds);
      expect(loaded).toMatchObject({ changed: true, version: "1", digest: DIGEST, removed: 0 });
      expect(loaded).toMatchObject({ entities: 10, relationships: 10, figures: 1, evidence: 35, documents: 2 });
      expect(Math.abs(Date.now() - Date.parse(loaded.loadedAt))).toBeLessThan(60_000);
      expect(formatLoaded(loaded)).toBe(
        `Data set 1 (${DIGEST.slice(0, 12)}) is loaded: 10 entities, 10 relationships, 1 figures, 35 pieces of evidence, 2 documents.`,
      );
      const stored = await readContent(graph);
      expect(digestOf(stored)).toBe(DIGEST);
      const { content } = readSoundSeeds(FIXTURE.seeds);
      expect(new Set(stored.entities)).toEqual(new Set(content.entities));
      expect(new Set(stored.relationships)).toEqual(new Set(content.relationships));
      expect(new Set(stored.evidence)).toEqual(new Set(content.evidence));
      expect(new Set(stored.documents)).toEqual(new Set(content.documents));
      expect(await graph.read(unmarked, {})).toEqual([{ n: 0 }]);
      expect(await graph.read(dataset, {})).toEqual([
        {
          version: "1",
          title: "云溪市医院合作网络",
          digest: DIGEST,
          loadedAt: loaded.loadedAt,
          format: FORMAT,
          nodes: 49,
          relationships: 10,
          lock: null,
        },
      ]);
    });

    test("the same seeds again change nothing, write nothing and say so in one line", async () => {
      const first = await loadSeeds(graph, FIXTURE.seeds);
      const before = await everything(graph);
      const readOnly = {
        ...interfering(graph, async () => {}),
        transaction: () => Promise.reject(new Error("a write")),
      };
      const again = await loadSeeds(readOnly, FIXTURE.seeds);
      expect(again).toEqual({ ...first, changed: false });
      expect(await everything(graph)).toEqual(before);
      expect(formatLoaded(again)).toBe(
        `Data set 1 (${DIGEST.slice(0, 12)}) is loaded already, nothing changed: 10 entities, 10 relationships, 1 figures, 35 pieces of evidence, 2 documents.`,
      );
    });

    test("seeds that say the same in other words change nothing", async () => {
      await loadSeeds(graph, FIXTURE.seeds);
      const folder = seedsWith(
        "10-places.cypher",
        ["// Places.", "// Other words."],
        ["'福建省', 'Fujian'", '"福建省",\n"Fujian"'],
      );
      expect((await loadSeeds(graph, folder)).changed).toBe(false);
    });

    test("what the seeds have no more is gone, and what is the same stays the node it was", async () => {
      await loadSeeds(graph, FIXTURE.seeds);
      const before = await everything(graph);
      const folder = seedsWith(
        "20-hospital.cypher",
        [",\n  ['yoshino-team', 'yunxi-first-hospital', {}, ['yx:59,67']]", ""],
        ["\n  ['lin-hai', 'yunxi-first-hospital',", "\n  ['lin-hai', 'fujian-medical-university',"],
        ["'Yunxi First Hospital', 'general', ['yx:0,7']", "'First Hospital', 'general', ['yx:0,6 implied']"],
      );
      const loaded = await loadSeeds(graph, folder);
      expect(loaded).toMatchObject({ changed: true, relationships: 9, removed: 6 });
      const after = await everything(graph);
      const gone = [...before].filter(([key]) => !after.has(key)).map(([, what]) => what);
      const come = [...after].filter(([key]) => !before.has(key)).map(([, what]) => what);
      expect(gone.sort()).toEqual([
        ...Array.from({ length: 6 }, () => "ABOUT null"),
        "AFFILIATED_WITH lin-hai/AFFILIATED_WITH/yunxi-first-hospital",
        "AFFILIATED_WITH yoshino-team/AFFILIATED_WITH/yunxi-first-hospital",
        "Evidence lin-hai/AFFILIATED_WITH/yunxi-first-hospital@yx:110,114",
        "Evidence yoshino-team/AFFILIATED_WITH/yunxi-first-hospital@yx:59,67",
        "Evidence yunxi-first-hospital#kind@yx:0,7",
        "Evidence yunxi-first-hospital#name@yx:0,7",
        ...Array.from({ length: 4 }, () => "IN null"),
      ]);
      // A relationship and three pieces of evidence, with four links to entities and three to the document.
      expect(come).toHaveLength(1 + 3 + 4 + 3);
      expect([...after].filter(([key, what]) => before.has(key) && before.get(key) !== what)).toEqual([]);
      expect(digestOf(await readContent(graph))).toBe(loaded.digest);
      expect(await loadSeeds(graph, FIXTURE.seeds)).toMatchObject({ changed: true, digest: DIGEST, removed: 4 });
    });

    test("an entity and a document that are gone take what they had with them", async () => {
      const folder = folderWith(FIXTURE.seeds, pathOf("support/fixture-more"));
      await loadSeeds(graph, folder);
      const loaded = await loadSeeds(graph, FIXTURE.seeds);
      // Two entities, a relationship, a document, and six pieces of evidence.
      expect(loaded).toMatchObject({ changed: true, digest: DIGEST, removed: 10 });
      expect((await names(graph)).filter((what) => /xixi|more/.test(what))).toEqual([]);
    });

    test("an entity of another kind is made anew, with its relationships", async () => {
      await loadSeeds(graph, FIXTURE.seeds);
      const folder = folderWith(
        seedsWith("20-hospital.cypher", ["e:Institution", "e:Hospital"], ["'university'", "'general'"]),
      );
      await loadSeeds(graph, folder);
      expect((await names(graph)).filter((what) => what.endsWith(" fujian-medical-university"))).toEqual([
        "Entity:Hospital fujian-medical-university",
      ]);
      expect(digestOf(await readContent(graph))).toBe(digestOf(readSoundSeeds(folder).content));
    });

    test("seeds with faults are not loaded", async () => {
      const folder = folderWith(FIXTURE.seeds, pathOf("broken/wrong-ends"));
      expect(await reported(loadSeeds(graph, folder))).toMatch(
        /^INVALID_SEEDS: 50-broken.cypher:2: LOCATED_IN does not go/,
      );
      expect(await names(graph)).toEqual([]);
    });

    ownershipCases(() => graph);
    originCases(() => graph);
    evidenceCases(() => graph);
    recordedCases(() => graph);
    killedCases(() => graph);
    further(() => graph);

    test("of two at once one waits, says so, and finds the work done", async () => {
      const other = await another(graph);
      const waits: Progress[] = [];
      let isLocked = false;
      const first = interfering(graph, async (rows, go) => {
        isLocked = true;
        await vi.waitFor(() => expect(waits).toHaveLength(1), 20_000);
        await go(rows);
      });
      const onProgress = (progress: Progress) => void (progress.total === 0 && waits.push(progress));
      const leading = loadSeeds(first, FIXTURE.seeds, { onProgress });
      await vi.waitFor(() => expect(isLocked).toBe(true), 20_000);
      const following = loadSeeds(other, FIXTURE.seeds, { onProgress, silenceMs: 300 });
      expect([(await leading).changed, (await following).changed]).toEqual([true, false]);
      expect(waits).toEqual([
        { what: "Waiting for the database: another process seems to be loading seeds into it.", done: 0, total: 0 },
      ]);
      expect(await names(graph)).toHaveLength(NODES + RELATIONSHIPS);
      if (other !== graph) await other.close();
    });

    test("each row that led to nothing is told by file and line, and nothing is stored", async () => {
      const isDropped = (row: unknown) => /"(?:lin-hai|yoshino-team)","yunxi-first-hospital"/.test(JSON.stringify(row));
      const dropping = interfering(graph, (rows, go) => go(rows.filter((row) => !isDropped(row))));
      expect(await reported(loadSeeds(dropping, FIXTURE.seeds))).toBe(
        [
          "INVALID_SEEDS: " +
            '20-hospital.cypher:133: The row led to no relationship "lin-hai/AFFILIATED_WITH/yunxi-first-hospital". Nothing was changed.',
          '20-hospital.cypher:133: The row led to no piece of evidence "lin-hai/AFFILIATED_WITH/yunxi-first-hospital@yx:110,114". Nothing was changed.',
          '20-hospital.cypher:134: The row led to no relationship "yoshino-team/AFFILIATED_WITH/yunxi-first-hospital". Nothing was changed.',
          '20-hospital.cypher:134: The row led to no piece of evidence "yoshino-team/AFFILIATED_WITH/yunxi-first-hospital@yx:59,67". Nothing was changed.',
        ].join("\n"),
      );
      expect(await names(graph)).toEqual([]);
    });

    test("a graph that says something else afterwards is told and rolled back", async () => {
      const changes = [
        ["林海", "林河", 'entity "lin-hai" differs'],
        [
          '"2024-04"',
          '"2024"',
          'relationship "fujian-medical-university/PARTNERS_WITH/yunxi-first-hospital/joint-laboratory" differs',
        ],
        ['"kind":"article"', '"kind":"reference"', 'document "yx" differs'],
      ] as const;
      for (const [from, to, what] of changes) {
        const lying = interfering(graph, (rows, go) => go(JSON.parse(JSON.stringify(rows).replaceAll(from, to))));
        expect(await reported(loadSeeds(lying, FIXTURE.seeds))).toBe(
          `ENGINE_FAULT: The stored data differ from what was loaded: ${what}. Nothing was changed. This is a fault of the engine or of Yilian.`,
        );
        expect(await names(graph)).toEqual([]);
      }
    });

    test("a node that somebody took away comes back", async () => {
      await loadSeeds(graph, FIXTURE.seeds);
      await run(graph, "MATCH (e:Entity {id: 'lin-hai'}) DETACH DELETE e");
      expect(await loadSeeds(graph, FIXTURE.seeds)).toMatchObject({ changed: true, digest: DIGEST });
      await run(graph, "MATCH (a:Entity {id: 'yunxi'})-[r:PART_OF]->(b:Entity) DELETE r");
      expect(await loadSeeds(graph, FIXTURE.seeds)).toMatchObject({ changed: true, digest: DIGEST });
      expect(digestOf(await readContent(graph))).toBe(DIGEST);
    });

    test("progress is told for each statement", async () => {
      const steps: Progress[] = [];
      await loadSeeds(graph, FIXTURE.seeds, { onProgress: (progress) => void steps.push(progress) });
      const { content } = readSoundSeeds(FIXTURE.seeds);
      const kinds = new Set([
        ...content.entities.map(({ kind }) => kind),
        ...content.relationships.map(({ type }) => type),
      ]);
      // One each for documents, measures, figures, and the evidence of entities, relationships and figures.
      const total = kinds.size + 6;
      expect(steps).toEqual(
        Array.from({ length: total }, (_, done) => ({ what: "loading seeds, statements", done, total })),
      );
    });

    test("data of a newer Yilian are left as they are, and data of an older one are loaded anew", async () => {
      await loadSeeds(graph, FIXTURE.seeds);
      await run(graph, `MATCH (d:Dataset {id: 'dataset'}) SET d.format = ${COPIES_FORMAT + 1}`);
      const before = await everything(graph);
      expect(await reported(loadSeeds(graph, FIXTURE.seeds))).toMatch(
        /^DATA_NEWER: The data were loaded by a newer Yilian/,
      );
      expect(await everything(graph)).toEqual(before);
      await run(graph, "MATCH (d:Dataset {id: 'dataset'}) REMOVE d.format");
      expect(await loadSeeds(graph, FIXTURE.seeds)).toMatchObject({ changed: true, removed: 0 });
    });

    test("an empty graph has no content to read", async () => {
      expect(await reported(readContent(graph))).toBe(
        "DATA_DAMAGED: The graph contains no data set. Run `yilian seed`.",
      );
    });

    test("the shipped seeds load, and give the digest that they have without a database", async () => {
      const loaded = await loadSeeds(graph, REAL_SEEDS);
      expect(loaded.digest).toBe(digestOf(readSoundSeeds(REAL_SEEDS).content));
      expect((await loadSeeds(graph, REAL_SEEDS)).changed).toBe(false);
      // A server that has just started plans two hundred statements for the first time.
    }, 180_000);
  });
}

const unmarked = reading(
  "MATCH (n) WHERE (n:Entity OR n:Document OR n:Evidence OR n:Measure OR n:Figure OR n:Dataset) AND coalesce(n.dataset, '') <> 'dataset' RETURN count(n) AS n",
  {},
  { n: z.int() },
);
const dataset = reading(
  "MATCH (d:Dataset {id: 'dataset'}) RETURN d.version AS version, d.title AS title, d.digest AS digest, d.loadedAt AS loadedAt, " +
    "d.format AS format, d.nodes AS nodes, d.relationships AS relationships, d.lock AS lock",
  {},
  {
    version: z.string(),
    title: z.string(),
    digest: z.string(),
    loadedAt: z.string(),
    format: z.int(),
    nodes: z.int(),
    relationships: z.int(),
    lock: z.boolean().nullable(),
  },
);
