import neo4j, { type Record as Neo4jRecord } from "neo4j-driver";
import { entityInRow } from "../validate-rows.ts";

/** Converts plain values for Neo4j. The driver would send each number as a float, which `LIMIT` refuses. */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
}

/**
 * Converts records to plain rows, with dates and times as ISO 8601 texts.
 *
 * @throws {YilianError} ROW_MISMATCH if a row contains a node, relationship or path.
 */
export function fromRecords(name: string, records: readonly Neo4jRecord[]): Record<string, unknown>[] {
  return records.map((record) => fromMap(name, record.toObject()));
}

function fromMap(name: string, map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, fromNeo4jValue(name, inner)]));
}

function fromNeo4jValue(name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => fromNeo4jValue(name, inner));
  if (Object.getPrototypeOf(value) === Object.prototype) return fromMap(name, value);
  if (neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value)) throw entityInRow(name);
  return String(value);
}
