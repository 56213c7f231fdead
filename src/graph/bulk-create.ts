import { YilianError } from "../errors.ts";

/** Rows a bulk statement takes at once; within the 10,000 to 25,000 Neo4j likes, small enough to keep memory flat. */
const BATCH = 10_000;

const NAME = /^[A-Za-z]+$/;
const TYPE = /^[A-Z]+(?:_[A-Z]+)*$/;

/** The text that creates a node with these labels for each of `$rows`. */
export function createNodesText(labels: readonly string[]): string {
  if (labels.length === 0 || !labels.every((label) => NAME.test(label))) throw noName("Labels", labels.join(", "));
  return `UNWIND $rows AS row CREATE (n:${labels.join(":")}) SET n = row`;
}

/** The text that creates a relationship of a type for each of `$rows` whose ends are there. */
export function createRelationshipsText(type: string): string {
  if (!TYPE.test(type)) throw noName("A relationship type", type);
  return `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
}

/** The rows in portions, in order; none for no rows. */
export function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < rows.length; i += BATCH) yield rows.slice(i, i + BATCH);
}

// Names become part of a text, so only letters pass: nothing a reader sends may get here.
function noName(what: string, given: string): YilianError {
  return new YilianError("INVALID_STATEMENT", `${what} must be made of letters, not ${JSON.stringify(given)}.`);
}
