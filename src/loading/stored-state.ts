import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { COPIES_FORMAT, type Content, OLDEST_FORMAT } from "../model/records.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { countRelationshipsOf } from "../queries/adjacency.ts";
import { nodeCounts, type StoredState, state } from "../queries/dataset.ts";

/** The state of a loaded data set. */
export interface StoredDataset extends StoredState {
  readonly version: string;
  readonly digest: string;
  readonly loadedAt: string;
}

/** The number of stored records of each kind. */
export type StoredSizes = Readonly<
  Record<"entities" | "relationships" | "figures" | "evidence" | "documents" | "measures", number>
>;

/**
 * Reads the state of the data set; undefined before anything was loaded.
 *
 * @throws {YilianError} DATA_NEWER when a newer Yilian stored the data, which this one may misread.
 */
export async function readDataset(reader: GraphReader): Promise<StoredDataset | undefined> {
  const [stored] = await reader.read(state, { id: DATASET });
  if (stored === undefined) return undefined;
  if ((stored.format ?? 0) > COPIES_FORMAT) {
    const message = `The data were loaded by a newer Yilian (stored form ${stored.format}; this one knows ${COPIES_FORMAT}). Nothing was changed. Use that version, or another database or data folder.`;
    throw new YilianError("DATA_NEWER", message);
  }
  const { version, digest, loadedAt } = stored;
  return version === null || digest === null || loadedAt === null
    ? undefined
    : { ...stored, version, digest, loadedAt };
}

/** Counts the stored records of a copy of the data set. */
export async function readSizes(reader: GraphReader, dataset: string): Promise<StoredSizes> {
  const sizes = { entities: 0, relationships: 0, figures: 0, evidence: 0, documents: 0, measures: 0 };
  for (const { what, count } of await reader.read(nodeCounts, { dataset })) sizes[what] = count;
  for (const type of RELATIONSHIP_TYPES) sizes.relationships += await countRelationshipsOf(reader, dataset, type);
  return sizes;
}

/** The number of records of each kind in a content. */
export function sizesOf(content: Content): StoredSizes {
  const { entities, relationships, figures, evidence, documents, measures } = content;
  return {
    entities: entities.length,
    relationships: relationships.length,
    figures: figures.length,
    evidence: evidence.length,
    documents: documents.length,
    measures: measures.length,
  };
}

/** The number of nodes among these records. */
export function nodesOf({ entities, figures, evidence, documents, measures }: StoredSizes): number {
  return entities + figures + evidence + documents + measures;
}

/** Whether as many records are stored as were loaded. */
export function isComplete({ nodes, relationships }: StoredDataset, sizes: StoredSizes): boolean {
  return nodes === nodesOf(sizes) && relationships === sizes.relationships;
}

const REPLACE = "`yilian seed --replace` replaces them with the seeds.";

/**
 * Rejects replacing data that did not come from seeds.
 *
 * @throws {YilianError} DATA_NOT_FROM_SEEDS, always.
 */
export function refuseReplacing(dataset: StoredDataset): never {
  const { version, loadedAt, origin } = dataset;
  const how = origin === null ? "have no record of their origin" : "were imported";
  const message = `The stored data (version ${version}, loaded at ${loadedAt}) ${how}. Nothing was changed. \`yilian export csv <folder>\` saves them; ${REPLACE}`;
  throw new YilianError("DATA_NOT_FROM_SEEDS", message);
}

/**
 * Checks that data which did not come from seeds can be served: that they are readable and complete.
 *
 * @throws {YilianError} DATA_NOT_FROM_SEEDS for an older stored form, DATA_DAMAGED when the number of records differs
 * from what was loaded.
 */
export function refuseUnsound(dataset: StoredDataset, sizes: StoredSizes): void {
  const { version, loadedAt, format, nodes, relationships } = dataset;
  if ((format ?? 0) < OLDEST_FORMAT) {
    const message = `The stored data (version ${version}, loaded at ${loadedAt}) were stored by an older Yilian, in a form that this one does not read. Nothing was changed. Import them again, or ${REPLACE}`;
    throw new YilianError("DATA_NOT_FROM_SEEDS", message);
  }
  if (isComplete(dataset, sizes)) return;
  const message = `The stored data are incomplete or were changed: there are ${nodesOf(sizes)} nodes and ${sizes.relationships} relationships, not ${nodes} and ${relationships}. Import them again, or ${REPLACE}`;
  throw new YilianError("DATA_DAMAGED", message);
}
