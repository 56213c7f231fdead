import type { GraphReader } from "../graph/graph.ts";
import { parseRelationshipId } from "../model/ids.ts";
import { kindOfLabels, labelOf } from "../model/kinds.ts";
import type { DocumentRecord, Properties } from "../model/records.ts";
import { isRelationshipType } from "../model/relationship-types.ts";
import { documentsById } from "../queries/documents.ts";
import { entitiesByFormerId, entitiesById } from "../queries/entities.ts";
import { figuresById } from "../queries/figures.ts";
import { storedDocuments } from "../queries/loading.ts";
import { relationshipsById } from "../queries/relationships.ts";
import type { DocumentSource, EntitySource, FigureSource, RelationshipSource } from "./sources.ts";

/** Reads sources of a copy of the data set by their ids; an id that nothing has gives none. */
export async function readEntities(reader: GraphReader, dataset: string, ids: string[]): Promise<EntitySource[]> {
  return (await reader.read(entitiesById, { dataset, ids })).map(entityOf);
}

export async function readEntitiesByFormerId(
  reader: GraphReader,
  dataset: string,
  ids: string[],
): Promise<{ readonly id: string; readonly entity: EntitySource }[]> {
  const rows = await reader.read(entitiesByFormerId, { dataset, ids });
  return rows.map((row) => ({ id: row.formerId, entity: entityOf(row) }));
}

export async function readRelationships(
  reader: GraphReader,
  dataset: string,
  ids: string[],
): Promise<RelationshipSource[]> {
  // The id contains the ids of both ends, from which the engine finds the relationship fast.
  const ends = new Map(
    ids.flatMap((id) => {
      const { from, to } = parseRelationshipId(id) ?? {};
      return from === undefined || to === undefined ? [] : [[id, { id, from, to }] as const];
    }),
  );
  if (ends.size === 0) return [];
  const rows = await relationshipsById(reader, dataset, [...ends.values()]);
  return rows.flatMap(({ id, type, properties }) => {
    const end = ends.get(id);
    if (end === undefined || !isRelationshipType(type)) return [];
    return [{ __typename: "Relationship" as const, type, properties, ...end }];
  });
}

export async function readFigures(reader: GraphReader, dataset: string, ids: string[]): Promise<FigureSource[]> {
  const rows = await reader.read(figuresById, { dataset, ids });
  return rows.map(({ id, ofId: of, properties }) => ({
    __typename: "Figure",
    id,
    of,
    measure: String(properties.measure),
    properties,
  }));
}

export async function readDocuments(reader: GraphReader, dataset: string, ids: string[]): Promise<DocumentSource[]> {
  return (await reader.read(documentsById, { dataset, ids })).map(documentOf);
}

export async function readAllDocuments(reader: GraphReader, dataset: string): Promise<readonly DocumentSource[]> {
  return (await reader.read(storedDocuments, { dataset })).map(documentOf);
}

function documentOf({ properties }: { readonly properties: Properties }): DocumentSource {
  return { __typename: "Document", ...(properties as unknown as DocumentRecord) };
}

type EntityRow = Readonly<{ id: string; labels: readonly string[]; properties: Properties }>;

function entityOf({ id, labels, properties }: EntityRow): EntitySource {
  const kind = kindOfLabels(labels);
  return { __typename: labelOf(kind), id, kind, properties };
}
