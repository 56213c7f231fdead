import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { FORMAT, OLDEST_FORMAT } from "../model/records.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { countRelationshipsOf } from "../queries/adjacency.ts";
import { nodeCounts, type StoredState, state } from "../queries/dataset.ts";

/** The recorded state of a loaded data set. */
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
 * Reads the recorded state of the data set; undefined if nothing was loaded.
 *
 * @throws {YilianError} DATA_NEWER if a newer Yilian loaded the data, because this version may not understand them.
 */
export async function readDataset(reader: GraphReader): Promise<StoredDataset | undefined> {
  const [stored] = await reader.read(state, { dataset: DATASET });
  if (stored === undefined) return undefined;
  if ((stored.format ?? 0) > FORMAT) {
    const message = `The data were loaded by a newer Yilian (stored form ${stored.format}; this one knows ${FORMAT}). Nothing was changed. Use that version, or another database or data folder.`;
    throw new YilianError("DATA_NEWER", message);
  }
  const { version, digest, loadedAt } = stored;
  return version === null || digest === null || loadedAt === null
    ? undefined
    : { ...stored, version, digest, loadedAt };
}

/** Counts the stored records. */
export async function readSizes(reader: GraphReader): Promise<StoredSizes> {
  const sizes = { entities: 0, relationships: 0, figures: 0, evidence: 0, documents: 0, measures: 0 };
  for (const { what, count } of await reader.read(nodeCounts, {})) sizes[what] = count;
  for (const type of RELATIONSHIP_TYPES) sizes.relationships += await countRelationshipsOf(reader, type);
  return sizes;
}

/** The number of nodes of these records. */
export function nodesOf({ entities, figures, evidence, documents, measures }: StoredSizes): number {
  return entities + figures + evidence + documents + measures;
}

/** Whether the numbers of stored nodes and relationships are those of the loading. */
export function isComplete({ nodes, relationships }: StoredDataset, sizes: StoredSizes): boolean {
  return nodes === nodesOf(sizes) && relationships === sizes.relationships;
}

const REPLACE = "`yilian seed --replace` replaces them by the seeds.";

/**
 * Refuses to replace data that are not from seeds.
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
 * Refuses to serve imported data that are not readable or not complete.
 *
 * @throws {YilianError} DATA_NOT_FROM_SEEDS for an older stored form, DATA_DAMAGED if stored records are missing or
 * additional.
 */
export function refuseUnsound(dataset: StoredDataset, sizes: StoredSizes): void {
  const { version, loadedAt, format, nodes, relationships } = dataset;
  if ((format ?? 0) < OLDEST_FORMAT) {
    const message = `The stored data (version ${version}, loaded at ${loadedAt}) were stored by an older Yilian, in a form that this one does not read. Nothing was changed. Import them again, or ${REPLACE}`;
    throw new YilianError("DATA_NOT_FROM_SEEDS", message);
  }
  if (isComplete(dataset, sizes)) return;
  const message = `The stored data are not what was imported: there are ${nodesOf(sizes)} nodes and ${sizes.relationships} relationships, not ${nodes} and ${relationships}. Import them again, or ${REPLACE}`;
  throw new YilianError("DATA_DAMAGED", message);
}
