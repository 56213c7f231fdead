import { YilianError } from "../errors.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import {
  adjacencyEvidence,
  adjacencyFigures,
  adjacencyNodes,
  adjacencyOtherNames,
  adjacencyReports,
  adjacencyRoles,
  countRelationshipsOf,
  type RowsOf,
  readRelationships,
} from "../queries/adjacency.ts";
import { nodeCounts } from "../queries/dataset.ts";
import type { Reader } from "./dataset-version.ts";
import { idRanges } from "./id-ranges.ts";

/** Relationships in one read: enough to be fast, few enough that other requests are answered in between. */
const BATCH = 100_000;
/** Pieces of evidence in one read. An engine may examine all evidence for each read. */
const EVIDENCE_BATCH = 200_000;

/** The rows of entities, as the engine returns them. */
export interface EntityRows {
  readonly nodes: RowsOf<typeof adjacencyNodes>;
  readonly others: RowsOf<typeof adjacencyOtherNames>;
  readonly roles: RowsOf<typeof adjacencyRoles>;
  readonly reports: RowsOf<typeof adjacencyReports>;
}

/** The rows of relationships of one type, as the engine returns them. */
export type RelationshipRows = Awaited<ReturnType<typeof readRelationships>>;

/** The rows of all figures, and of some evidence, as the engine returns them. */
export type FigureRows = RowsOf<typeof adjacencyFigures>;
export type EvidenceRows = RowsOf<typeof adjacencyEvidence>;

/** What takes the rows of an index. */
export interface RowTarget {
  /** Takes all entities, before relationships. Returns some of their ids in ascending order, at equal distances. */
  addEntities(rows: EntityRows): Promise<readonly string[]>;
  addRelationships(type: RelationshipType, rows: RelationshipRows): Promise<void>;
  /** Takes all figures, after relationships. */
  addFigures(rows: FigureRows): Promise<void>;
  /** Takes some evidence, after figures. */
  addEvidence(rows: EvidenceRows): Promise<void>;
}

/** How an index is read. */
export interface ReadOptions {
  /** The copy of the data set: what the property `dataset` of its records is. */
  readonly dataset: string;
  /** The most relationships that a data set may have; any number unless given. */
  readonly maxRelationships?: number;
  /** About how many relationships one statement reads. */
  readonly batch?: number;
  /** Stops the reading. */
  readonly signal?: AbortSignal | undefined;
  /** Receives the share of the rows that is read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Reads the rows of an index in the state that a reader sees. The target takes one batch while the next is read.
 *
 * @throws {YilianError} INDEX_TOO_LARGE when there are more relationships than `maxRelationships`; what reading throws.
 */
export async function readRows(
  reader: Reader,
  target: RowTarget,
  { dataset, maxRelationships = Number.POSITIVE_INFINITY, batch = BATCH, signal, onProgress }: ReadOptions,
): Promise<void> {
  const counts = new Map<RelationshipType, number>();
  for (const type of RELATIONSHIP_TYPES) counts.set(type, await countRelationshipsOf(reader, dataset, type, signal));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total > maxRelationships) throw tooLarge(total, maxRelationships);
  const ids = await target.addEntities({
    nodes: await reader.read(adjacencyNodes, { dataset }, signal),
    others: await reader.read(adjacencyOtherNames, { dataset }, signal),
    roles: await reader.read(adjacencyRoles, { dataset }, signal),
    reports: await reader.read(adjacencyReports, { dataset }, signal),
  });
  const stored = await reader.read(nodeCounts, { dataset }, signal);
  const { count: pieces = 0 } = stored.find(({ what }) => what === "evidence") ?? {};
  let taken = Promise.resolve();
  let read = 0;
  /** Passes rows on when those before them are taken. */
  const give = async (rows: readonly { readonly ids: readonly string[] }[], take: () => Promise<void>) => {
    await taken;
    taken = take();
    // The next turn, or the end, throws what failed.
    taken.catch(() => {});
    read += rows.reduce((sum, { ids }) => sum + ids.length, 0);
    onProgress?.(Math.min(1, read / Math.max(1, total + pieces)));
  };
  for (const [type, count] of counts)
    for (const range of idRanges(ids, Math.ceil(count / batch))) {
      const rows = await readRelationships(reader, dataset, type, range, signal);
      await give(rows, () => target.addRelationships(type, rows));
    }
  const figures = await reader.read(adjacencyFigures, { dataset }, signal);
  await taken;
  await target.addFigures(figures);
  // The id of evidence begins with the id of an entity.
  for (const range of idRanges(ids, Math.ceil(pieces / EVIDENCE_BATCH))) {
    const rows = await reader.read(adjacencyEvidence, { dataset, ...range }, signal);
    await give(rows, () => target.addEvidence(rows));
  }
  await taken;
}

/** An INDEX_TOO_LARGE. */
export function tooLarge(found: number, max: number): YilianError {
  const [has, limit] = [found, max].map((count) => count.toLocaleString("en"));
  const message = `The data set has ${has} relationships; an index is made of at most ${limit} (INDEX_MAX_RELATIONSHIPS). Lists of entities, relationships and figures, evidence, questions that walk the graph and searches by name are rejected. Raise the setting where memory allows: an index takes about 90 bytes for each relationship.`;
  return new YilianError("INDEX_TOO_LARGE", message, { details: { max, found } });
}
