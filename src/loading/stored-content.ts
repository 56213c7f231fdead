import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { DATASET, parseRelationshipId } from "../model/ids.ts";
import { kindOfLabel, kindOfLabels } from "../model/kinds.ts";
import {
  type Content,
  type DocumentRecord,
  type EntityRecord,
  type EvidenceRecord,
  type MeasureRecord,
  type Part,
  type Properties,
  RECORDS,
  type RelationshipRecord,
} from "../model/records.ts";
import { isRelationshipType, RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import type { RecordShape } from "../model/shape.ts";
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
export interface Stored extends Pick<Content, Exclude<Part, "entities">> {
  readonly entities: readonly (Omit<EntityRecord, "kind"> & { readonly labels: readonly string[] })[];
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
      properties: furtherOf("entities", properties),
    })),
    relationships: relationships.map(toRelationship),
    evidence: evidence.map((row) => present(row) as unknown as EvidenceRecord),
    documents: documents.map(({ properties }) => present(properties) as unknown as DocumentRecord),
    measures: measures.map(({ properties }) => present(properties) as unknown as MeasureRecord),
    figures: figures.map(({ id, ofId, properties }) => ({
      id,
      of: ofId,
      measure: String(properties.measure),
      properties: furtherOf("figures", properties),
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
  return { id, type, from, to, properties: furtherOf("relationships", properties) };
}

/** The `properties` of a record, from all stored ones: without its own, such as the id. */
function furtherOf(part: Part, stored: Properties): Properties {
  const { own, properties }: RecordShape = RECORDS[part];
  return present(stored, (name) => Object.hasOwn(properties, name) || !Object.hasOwn(own, name));
}

/** The stored values of a record, without null and the mark of the data set. */
function present(stored: Readonly<Record<string, unknown>>, isIncluded = (_: string) => true): Properties {
  const entries = Object.entries(stored).filter(
    ([name, value]) => value !== null && name !== "dataset" && isIncluded(name),
  );
  return Object.fromEntries(entries) as Properties;
}
