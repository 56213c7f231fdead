import { describe } from "vitest";
import { openNeo4j } from "../../src/graph/neo4j/neo4j.ts";
import { neo4jForTests } from "../support/neo4j.ts";
import { killedProcessCases } from "./killed-process.cases.ts";
import { loadCases } from "./load.cases.ts";
import { partsCases } from "./parts.cases.ts";

const settings = neo4jForTests();

describe.skipIf(settings === undefined)("on a server", () => {
  const server = settings ?? { uri: "", user: "", password: "", database: "" };
  const open = () => openNeo4j(server);
  loadCases("Neo4j", open, open, (graphOf) => {
    partsCases(graphOf);
    killedProcessCases(graphOf, server);
  });
});
