import { inject } from "vitest";
import type { Neo4jSettings } from "../../src/graph/neo4j/neo4j.ts";

/** The Neo4j server for the tests; undefined if there is none, as `start-neo4j.ts` has reported. */
export function neo4jForTests(): Neo4jSettings | undefined {
  const server = inject("neo4j");
  if (server === undefined) throw new Error("This suite needs Neo4j: list it in vitest.config.ts under ON_NEO4J.");
  return server ?? undefined;
}
