import { expect, test } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { FIXTURE, folderWith, pathOf, seedsWith } from "../support/seed-folders.ts";
import { clear, everything, names, reported, run } from "../support/stored-graph.ts";

/** Checks that the loading of seeds does not touch nodes and relationships of others. */
export function ownershipCases(graphOf: () => Graph): void {
  test("a database with foreign nodes is rejected, and nothing is changed", async () => {
    const graph = graphOf();
    await run(graph, "CREATE (:Foreign {id: 'a'}), (:Foreign {id: 'b', dataset: 'theirs'}), (:Foreign:Other)");
    const before = await everything(graph);
    expect(await reported(loadSeeds(graph, FIXTURE.seeds))).toBe(
      "DATABASE_NOT_OURS: The database contains 3 nodes (2 :Foreign, 1 :Foreign:Other) that Yilian did not create. Nothing was changed. " +
        "Use another database, or --adopt to use this one: these nodes are never changed.",
    );
    expect(await everything(graph)).toEqual(before);
  });

  test("foreign nodes stay unchanged when the database is adopted", async () => {
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

  test("nodes of others with a label of ours make it refuse even then", async () => {
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
      expect(await reported(loadSeeds(graph, FIXTURE.seeds, { adopt: true }))).toBe(
        `DATABASE_NOT_OURS: The database contains 1 node (1 ${sorted}) that Yilian did not create, with a label that it uses, so that queries could not distinguish them. Nothing was changed. Use another database.`,
      );
      expect(await everything(graph)).toEqual(before);
    }
  });

  test("foreign relationships between our nodes stay if their type is foreign, and stop the loading otherwise", async () => {
    const graph = graphOf();
    await loadSeeds(graph, FIXTURE.seeds);
    await run(graph, "MATCH (a:Entity {id: 'lin-hai'}), (b:Entity {id: 'yunxi'}) CREATE (a)-[:LIKES]->(b)");
    const changed = seedsWith("10-places.cypher", ["'350000'", "'350001'"]);
    await loadSeeds(graph, changed);
    expect(await names(graph)).toContain("LIKES null");
    await run(graph, "MATCH (a:Entity {id: 'lin-hai'}), (b:Entity {id: 'yunxi'}) CREATE (a)-[:SUPPORTS]->(b)");
    const before = await everything(graph);
    expect(await reported(loadSeeds(graph, FIXTURE.seeds))).toBe(
      'DATABASE_NOT_OURS: A relationship SUPPORTS from "lin-hai" to "yunxi" has a type that Yilian uses, but Yilian did not create it. Nothing was changed. Delete it, or use another database.',
    );
    expect(await everything(graph)).toEqual(before);
  });

  test("a relationship of others that holds on to a node which must go makes it refuse", async () => {
    const graph = graphOf();
    await loadSeeds(graph, folderWith(FIXTURE.seeds, pathOf("support/fixture-more")));
    await run(graph, "MATCH (e:Entity {id: 'xixi-hospital'}) CREATE (:Foreign {id: 'a'})-[:WATCHES]->(e)");
    const before = await everything(graph);
    expect(await reported(loadSeeds(graph, FIXTURE.seeds, { adopt: true }))).toBe(
      'DATABASE_NOT_OURS: "xixi-hospital" is no longer in the seeds, or has another kind, but it has a relationship WATCHES that Yilian did not create. Nothing was changed. Delete that relationship first, or use another database.',
    );
    expect(await everything(graph)).toEqual(before);
  });
}
