import { YilianError } from "../errors.ts";

/** Rows of one statement: Neo4j recommends 10,000 to 25,000; more would need more memory. */
export const BATCH_ROWS = 10_000;

const NAME = /^[A-Za-z]+$/;
const TYPE = /^[A-Z]+(?:_[A-Z]+)*$/;

/** The statement that creates a node with these labels for each of `$rows`. */
export function createNodesText(labels: readonly string[]): string {
  if (labels.length === 0 || !labels.every((label) => NAME.test(label))) throw invalidName("Labels", labels.join(", "));
  return `UNWIND $rows AS row CREATE (n:${labels.join(":")}) SET n = row`;
}

/** The statement that creates a relationship of a type for each of `$rows` whose ends exist. */
export function createRelationshipsText(type: string): string {
  if (!TYPE.test(type)) throw invalidName("A relationship type", type);
  return `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
}

// Names become part of a statement's text, so only letters are allowed. Clients never set these names.
function invalidName(what: string, name: string): YilianError {
  return new YilianError("INVALID_STATEMENT", `${what} must be made of letters, not ${JSON.stringify(name)}.`);
}
