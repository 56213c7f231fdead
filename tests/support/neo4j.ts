import type { Neo4jSettings } from "../../src/graph/neo4j.ts";
import { required } from "./require.ts";

/** The Neo4j server the tests may use, from the NEO4J_ variables; undefined, with a line that says so, when there is none. */
export function neo4jForTests(): Neo4jSettings | undefined {
  if (!required("neo4j")) return undefined;
  const { NEO4J_URI: uri = "", NEO4J_USER, NEO4J_PASSWORD: password = "", NEO4J_DATABASE } = process.env;
  return { uri, user: NEO4J_USER || "neo4j", password, database: NEO4J_DATABASE || "neo4j" };
}
