import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNeo4j } from "../../src/graph/neo4j/neo4j.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { neo4jForTests } from "../support/neo4j.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { type Service, startService } from "../support/service.ts";
import { compareEngines } from "./compare-engines.ts";
import { knownTexts } from "./known-texts.ts";

const RUNS = 300;

const neo4j = neo4jForTests();

describe.skipIf(neo4j === undefined)("random requests", () => {
  let services: readonly [Service, Service];
  beforeAll(async () => {
    const server = neo4j ?? { uri: "", user: "", password: "", database: "" };
    services = [
      await startService(openEmbedded, FIXTURE.seeds),
      await startService(() => openNeo4j(server), FIXTURE.seeds),
    ];
  });
  afterAll(async () => {
    for (const service of services ?? []) await service.close();
  });

  test("have the same answer on Grafeo and on Neo4j", async () => {
    const [grafeo, other] = services;
    const seed = Date.now();
    const { answered, differences } = await compareEngines(
      [grafeo.inProcess, other.inProcess],
      createSchema({ explains: false }),
      { runs: RUNS, seed, known: await knownTexts(grafeo.inProcess) },
    );
    expect({ seed, differences }).toEqual({ seed, differences: [] });
    expect(answered).toBeGreaterThan(RUNS / 20);
  });
});
