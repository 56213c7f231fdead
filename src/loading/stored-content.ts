import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { DATASET, parseRelationshipId } from "../model/ids.ts";
import { kindOfLabel, kindOfLabels } from "../model/kinds.ts";
import type {
  Content,
  DocumentRecord,
  EvidenceRecord,
  FigureRecord,
  MeasureRecord,
  Properties,
  RelationshipRecord,
} from "../model/records.ts";
import { isRelationshipType, RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { state } from "../queries/dataset.ts";
import {
  storedDocuments,
  storedEntities,
  storedEvidence,
  storedFigures,
  storedMeasures,
  storedRelationships,
} from "../queries/loading.ts";

/** The stored records, before they are checked. */
export interface Stored {
  readonly entities: readonly {
    readonly id: string;
    readonly labels: readonly string[];
    readonly properties: Properties;
  }[];
  readonly relationships: readonly RelationshipRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly measures: readonly MeasureRecord[];
  readonly figures: readonly FigureRecord[];
}

/**
 * Reads all stored records of the data set.
 *
 * @throws {YilianError} DATABASE_NOT_OURS when Yilian did not create a relationship of one of its types between its
 *   entities.
 */
export async function readStored(reader: GraphReader): Promise<Stored> {
  const entities = await reader.read(storedEntities, {});
  const relationships = await reader.read(storedRelationships, { types: [...RELATIONSHIP_TYPES] });
  const evidence = await reader.read(storedEvidence, {});
  const documents = await reader.read(storedDocuments, {});
  const measures = await reader.read(storedMeasures, {});
  const figures = await reader.read(storedFigures, {});
  return {
    entities: entities.map(({ id, labels, properties }) => ({
      id,
      labels,
      properties: without(properties, "id", "dataset"),
    })),
    relationships: relationships.map(toRelationship),
    evidence: evidence.map((row) => without(row) as unknown as EvidenceRecord),
    documents: documents.map(({ properties }) => without(properties, "dataset") as unknown as DocumentRecord),
    measures: measures.map(({ properties }) => without(properties, "dataset") as unknown as MeasureRecord),
    figures: figures.map(({ id, ofId, properties }) => ({
      id,
      of: ofId,
      measure: String(properties.measure),
      properties: without(properties, "id", "measure", "dataset"),
    })),
  };
}

/**
 * Reads the stored content, in the form in which seeds are compared with it.
 *
 * @throws {YilianError} DATA_DAMAGED when nothing was loaded or an entity has no kind; DATABASE_NOT_OURS as
 * `readStored`.
 */
export async function readContent(reader: GraphReader): Promise<Content> {
  const [dataset] = await reader.read(state, { dataset: DATASET });
  if (dataset === undefined || dataset.version === null || dataset.title === null) {
    throw new YilianError("DATA_DAMAGED", "The graph contains no data set. Run `yilian seed`.");
  }
  const { version, title } = dataset;
  return { version, title, ...contentOfStored(await readStored(reader)) };
}

function contentOfStored({ entities, ...others }: Stored): Omit<Content, "version" | "title"> {
  return {
    entities: entities.map(({ id, labels, properties }) => {
      if (!labels.some((label) => kindOfLabel(label) !== undefined)) {
        throw new YilianError("DATA_DAMAGED", `The entity "${id}" has lost its kind. Run \`yilian seed\`.`);
      }
      return { id, kind: kindOfLabels(labels), properties };
    }),
    ...others,
  };
}

type RelationshipRow = {
  readonly id: string | null;
  readonly type: string;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
};

function toRelationship({ id, type, fromId: from, toId: to, properties }: RelationshipRow): RelationshipRecord {
  const parts = id === null ? undefined : parseRelationshipId(id);
  const ours = parts?.from === from && parts.to === to && parts.type === type;
  if (id === null || !ours || !isRelationshipType(type)) {
    const message = `A relationship ${type} from "${from}" to "${to}" has a type that Yilian uses, but Yilian did not create it. Nothing was changed. Delete it, or use another database.`;
    throw new YilianError("DATABASE_NOT_OURS", message);
  }
  return { id, type, from, to, properties: without(properties, "id") };
}

/** A copy without these keys and without null values. */
function without(values: Readonly<Record<string, unknown>>, ...dropped: readonly string[]): Properties {
  const entries = Object.entries(values).filter(([key, value]) => value !== null && !dropped.includes(key));
  return Object.fromEntries(entries) as Properties;
}
