import { YilianError } from "../errors.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import {
  adjacencyEvidence,
  adjacencyNodes,
  adjacencyOtherNames,
  countRelationshipsOf,
  readRelationships,
} from "../queries/adjacency.ts";
import { Adjacency } from "./adjacency.ts";
import { AdjacencyBuilder } from "./builder.ts";
import type { Reader } from "./dataset-version.ts";
import { idRanges, nodeRows } from "./id-ranges.ts";

/** Relationships in one read: enough to be fast, few enough that other requests are answered in between. */
const BATCH = 100_000;

/** How an index is read. */
export interface ReadOptions {
  /** The most relationships that a data set may have; any number unless given. */
  readonly maxRelationships?: number;
  /** About how many relationships one statement reads. */
  readonly batch?: number;
  /** Stops the reading. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the index of the relationships in the state that a reader sees.
 *
 * @throws {YilianError} INDEX_TOO_LARGE when there are more relationships than `maxRelationships`; what reading throws.
 */
export async function readAdjacency(
  reader: Reader,
  { maxRelationships = Number.POSITIVE_INFINITY, batch = BATCH, signal }: ReadOptions = {},
): Promise<Adjacency> {
  const counts = new Map<RelationshipType, number>();
  for (const type of RELATIONSHIP_TYPES) counts.set(type, await countRelationshipsOf(reader, type, signal));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total > maxRelationships) throw tooLarge(total, maxRelationships);
  const nodes = await reader.read(adjacencyNodes, {}, signal);
  const evidence = new Map<string, number>();
  for (const { count, about } of await reader.read(adjacencyEvidence, {}, signal))
    for (const id of about) evidence.set(id, count);
  const others = new Map(
    (await reader.read(adjacencyOtherNames, {}, signal)).map(({ id, ...names }) => [id, names] as const),
  );
  const builder = new AdjacencyBuilder(nodeRows(nodes, evidence, others));
  for (const [type, count] of counts)
    for (const range of idRanges(builder.ids, Math.ceil(count / batch)))
      for (const { ids, ...alike } of await readRelationships(reader, type, range, signal))
        builder.addAlike({ type, ...alike }, ids, evidence);
  return new Adjacency(builder);
}

function tooLarge(found: number, max: number): YilianError {
  const [has, limit] = [found, max].map((count) => count.toLocaleString("en"));
  const message = `The data set has ${has} relationships; an index is made of at most ${limit} (INDEX_MAX_RELATIONSHIPS). Lists of entities and relationships, questions that walk the graph and searches by name are rejected. Raise the setting where memory allows: an index takes about 40 bytes for each relationship.`;
  return new YilianError("INDEX_TOO_LARGE", message, { details: { max, found } });
}
