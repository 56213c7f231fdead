import { expect, test } from "vitest";
import { z } from "zod";
import { readSoundSeeds } from "../../src/checks/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { digestOf } from "../../src/model/digest.ts";
import { readSeedFiles } from "../../src/seeds/files.ts";
import { tokenize } from "../../src/seeds/tokenize.ts";
import { reading } from "../support/ad-hoc.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { clear, mark, names, run } from "../support/stored-graph.ts";

/** Checks that the evidence is derived from the citations and connected to the graph. */
export function evidenceCases(graphOf: () => Graph): void {
  test("evidence is connected to its document, and to its entity, its figure or both ends of its relationship", async () => {
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    const { evidence, relationships, figures } = readSoundSeeds(FIXTURE.seeds).content;
    const ends = new Map(relationships.map(({ id, from, to }) => [id, [from, to]]));
    const expected = evidence.flatMap(({ id, about, document }) => [
      `${id} IN ${document}`,
      ...(ends.get(about) ?? [about]).map((end) => `${id} ABOUT ${end}`),
    ]);
    expect(figures.some(({ id }) => evidence.some(({ about }) => about === id))).toBe(true);
    const stored = await graph.read(links, {});
    expect(stored.map(({ from, type, to }) => `${from} ${type} ${to}`).sort()).toEqual(expected.sort());
    expect(await graph.read(citations, {})).toEqual([]);
  });

  test("a link of evidence that somebody took away comes back", async () => {
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    const before = await names(graph);
    await run(graph, "MATCH (v:Evidence)-[r:`IN`]->(d:Document) DELETE r");
    expect(await loadSeeds(graph, FIXTURE.seeds)).toMatchObject({ changed: true, removed: 0 });
    await run(graph, "MATCH (v:Evidence)-[r:ABOUT]->(f:Figure) DELETE r");
    expect(await loadSeeds(graph, FIXTURE.seeds)).toMatchObject({ changed: true, removed: 0 });
    expect(await names(graph)).toEqual(before);
  });

  test("the files run as plain Cypher, statement by statement, and again, and say the same", async () => {
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    const loaded = await names(graph);
    await clear(graph);
    for (const _ of ["the first run", "the second run"]) {
      await graph.transaction(async (writer) => {
        for (const file of readSeedFiles(FIXTURE.seeds))
          for (const { text } of tokenize(file).statements) await writer.execute(text);
      });
      await mark(graph);
      expect(digestOf(await readContent(graph))).toBe(digestOf(readSoundSeeds(FIXTURE.seeds).content));
      expect(await names(graph)).toEqual(loaded);
    }
    expect(await graph.read(citations, {})).toEqual([]);
  });
}

const links = reading(
  "MATCH (v:Evidence)-[r]->(n) RETURN v.id AS from, type(r) AS type, n.id AS to",
  {},
  { from: z.string(), type: z.string(), to: z.string() },
);
const citations = reading(
  "MATCH (n) WHERE n.citations IS NOT NULL RETURN n.id AS id " +
    "UNION ALL MATCH (a)-[r]->(b) WHERE r.citations IS NOT NULL RETURN r.id AS id",
  {},
  { id: z.string() },
);
