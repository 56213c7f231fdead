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

/** The stored records before they are checked. */
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
 * @throws {YilianError} DATABASE_NOT_OURS if a foreign relationship connects two entities and has a type of Yilian.
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
 * Reads the content of the graph in the form of the content of seeds, for comparison.
 *
 * @throws {YilianError} DATA_DAMAGED if nothing was loaded or an entity has no kind, and DATABASE_NOT_OURS as
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
        throw new YilianError("DATA_DAMAGED", `The entity "${id}" has no kind. Run \`yilian seed\`.`);
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
  const isOwn = parts?.from === from && parts.to === to && parts.type === type;
  if (id === null || !isOwn || !isRelationshipType(type)) {
    const message = `A relationship ${type} from "${from}" to "${to}" does not belong to Yilian but has one of its types. Nothing was changed. Remove it, or use another database.`;
    throw new YilianError("DATABASE_NOT_OURS", message);
  }
  return { id, type, from, to, properties: without(properties, "id") };
}

/** Returns a copy without these keys and without null values. */
function without(values: Readonly<Record<string, unknown>>, ...dropped: readonly string[]): Properties {
  const entries = Object.entries(values).filter(([key, value]) => value !== null && !dropped.includes(key));
  return Object.fromEntries(entries) as Properties;
}
