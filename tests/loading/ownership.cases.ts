import { expect, test } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { FIXTURE, folderWith, pathOf, seedsWith } from "../support/seed-folders.ts";
import { clear, everything, names, run, told } from "../support/stored-graph.ts";

/** Checks that the loading of seeds does not touch nodes and relationships of others. */
export function ownershipCases(graphOf: () => Graph): void {
  test("a loading refuses a database with nodes of others, and changes nothing", async () => {
    const graph = graphOf();
    await run(graph, "CREATE (:Foreign {id: 'a'}), (:Foreign {id: 'b', dataset: 'theirs'}), (:Foreign:Other)");
    const before = await everything(graph);
    expect(await told(loadSeeds(graph, FIXTURE.seeds))).toBe(
      "DATABASE_NOT_OURS: The database contains 3 nodes (2 :Foreign, 1 :Foreign:Other) that do not belong to Yilian. Nothing was changed. " +
        "Use another database, or use this one with --adopt. Yilian never changes other nodes.",
    );
    expect(await everything(graph)).toEqual(before);
  });

  test("with adopt, a loading accepts nodes of others and never changes them", async () => {
    const graph = graphOf();
    await run(graph, "CREATE (:Foreign {id: 'a', name: '甲'})-[:KNOWS {id: 'k'}]->(:Foreign {id: 'yunxi'})");
    const theirs = await everything(graph);
    await loadSeeds(graph, FIXTURE.seeds, { adopt: true });
    await run(graph, "MATCH (f:Foreign {id: 'a'}), (e:Entity {id: 'yunxi'}) CREATE (f)-[:WATCHES]->(e)");
    await loadSeeds(graph, seedsWith("10-places.cypher", ["'350000'", "'350001'"]), { adopt: true });
    await loadSeeds(graph, FIXTURE.seeds, { adopt: true });
    const after = await everything(graph);
    for (const [key, what] of theirs) expect(after.get(key)).toBe(what);
    expect([...after.values()].filter((what) => /^(WATCHES|KNOWS)/.test(what))).toHaveLength(2);
    expect((await loadSeeds(graph, FIXTURE.seeds)).changed).toBe(false);
  });

  test("with adopt, a loading still refuses nodes of others with a label of Yilian", async () => {
    const graph = graphOf();
    for (const labels of [
      "Foreign:Hospital",
      "Foreign:Entity",
      "Foreign:Dataset",
      "Foreign:Evidence",
      "Foreign:Document",
    ]) {
      await clear(graph);
      await run(graph, `CREATE (:${labels} {id: 'dataset'})`);
      const before = await everything(graph);
      const sorted = labels
        .split(":")
        .sort()
        .map((label) => `:${label}`)
        .join("");
      expect(await told(loadSeeds(graph, FIXTURE.seeds, { adopt: true }))).toBe(
        `DATABASE_NOT_OURS: The database contains 1 node (1 ${sorted}) that does not belong to Yilian but has one of its labels. Nothing was changed. Use another database.`,
      );
      expect(await everything(graph)).toEqual(before);
    }
  });

  test("a foreign relationship between entities remains if its type is foreign, and stops the loading otherwise", async () => {
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    await run(graph, "MATCH (a:Entity {id: 'lin-hai'}), (b:Entity {id: 'yunxi'}) CREATE (a)-[:LIKES]->(b)");
    const changed = seedsWith("10-places.cypher", ["'350000'", "'350001'"]);
    await loadSeeds(graph, changed);
    expect(await names(graph)).toContain("LIKES null");
    await run(graph, "MATCH (a:Entity {id: 'lin-hai'}), (b:Entity {id: 'yunxi'}) CREATE (a)-[:SUPPORTS]->(b)");
    const before = await everything(graph);
    expect(await told(loadSeeds(graph, FIXTURE.seeds))).toBe(
      'DATABASE_NOT_OURS: A relationship SUPPORTS from "lin-hai" to "yunxi" does not belong to Yilian but has one of its types. Nothing was changed. Remove it, or use another database.',
    );
    expect(await everything(graph)).toEqual(before);
  });

  test("a loading refuses to remove a node that is connected by a foreign relationship", async () => {
    const graph = graphOf();
    await loadSeeds(graph, folderWith(FIXTURE.seeds, pathOf("support/fixture-more")));
    await run(graph, "MATCH (e:Entity {id: 'xixi-hospital'}) CREATE (:Foreign {id: 'a'})-[:WATCHES]->(e)");
    const before = await everything(graph);
    expect(await told(loadSeeds(graph, FIXTURE.seeds, { adopt: true }))).toBe(
      'DATABASE_NOT_OURS: "xixi-hospital" must be removed, because the seeds no longer contain it or it has another kind. But a relationship WATCHES that does not belong to Yilian is connected to it. Nothing was changed. Remove that relationship first, or use another database.',
    );
    expect(await everything(graph)).toEqual(before);
  });
}
