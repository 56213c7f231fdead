import { YilianError } from "../errors.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import {
  adjacencyEvidence,
  adjacencyFigures,
  adjacencyNodes,
  adjacencyOtherNames,
  countRelationshipsOf,
  readRelationships,
} from "../queries/adjacency.ts";
import { nodeCounts } from "../queries/dataset.ts";
import { Adjacency } from "./adjacency.ts";
import { AdjacencyBuilder } from "./builder.ts";
import type { Reader } from "./dataset-version.ts";
import { EvidenceBuilder } from "./evidence-builder.ts";
import type { EvidenceTable } from "./evidence-columns.ts";
import { EvidenceSubjects } from "./evidence-subjects.ts";
import { type FigureRow, figureTable } from "./figure-table.ts";
import { idRanges, nodeRows } from "./id-ranges.ts";

/** Relationships in one read: enough to be fast, few enough that other requests are answered in between. */
const BATCH = 100_000;
/** Pieces of evidence in one read. The engine examines all evidence for each read. */
const EVIDENCE_BATCH = 200_000;

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
  const others = new Map(
    (await reader.read(adjacencyOtherNames, {}, signal)).map(({ id, ...names }) => [id, names] as const),
  );
  const builder = new AdjacencyBuilder(nodeRows(nodes, others));
  for (const [type, count] of counts)
    for (const range of idRanges(builder.ids, Math.ceil(count / batch)))
      for (const { ids, ...alike } of await readRelationships(reader, type, range, signal))
        builder.addAlike({ type, ...alike }, ids);
  const index = new Adjacency(builder);
  index.addFigures(figureTable(index, await readFigures(reader, signal)));
  index.addEvidence(await readEvidence(index, reader, signal));
  return index;
}

async function readFigures(reader: Reader, signal: AbortSignal | undefined): Promise<FigureRow[]> {
  const lists = await reader.read(adjacencyFigures, {}, signal);
  return lists.flatMap(({ ids, values, subjects, relationships, ...alike }) =>
    ids.map((id, at) => ({
      ...alike,
      of: id.slice(0, id.indexOf("/")),
      value: values[at] ?? 0,
      subject: subjects[at] || null,
      relationship: relationships[at] || null,
    })),
  );
}

async function readEvidence(index: Adjacency, reader: Reader, signal: AbortSignal | undefined): Promise<EvidenceTable> {
  const counts = await reader.read(nodeCounts, {}, signal);
  const { count = 0 } = counts.find(({ what }) => what === "evidence") ?? {};
  const builder = new EvidenceBuilder(new EvidenceSubjects(index, index.figures));
  // The id of evidence begins with the id of an entity.
  for (const range of idRanges(index.ids, Math.ceil(count / EVIDENCE_BATCH)))
    for (const { knowledge, ids } of await reader.read(adjacencyEvidence, { ...range }, signal))
      for (const id of ids) builder.add(id, knowledge);
  return builder.build();
}

function tooLarge(found: number, max: number): YilianError {
  const [has, limit] = [found, max].map((count) => count.toLocaleString("en"));
  const message = `The data set has ${has} relationships; an index is made of at most ${limit} (INDEX_MAX_RELATIONSHIPS). Questions that walk the graph and searches by name are rejected. Raise the setting where memory allows: an index takes about 40 bytes for each relationship.`;
  return new YilianError("INDEX_TOO_LARGE", message, { details: { max, found } });
}
