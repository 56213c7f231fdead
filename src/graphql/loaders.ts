import DataLoader from "dataloader";
import type { GraphReader } from "../graph/graph.ts";
import type { CodePoints } from "../model/fragment.ts";
import { parseRelationshipId } from "../model/ids.ts";
import { kindOfLabels, labelOf } from "../model/kinds.ts";
import type { DocumentRecord, Properties } from "../model/records.ts";
import { isRelationshipType } from "../model/relationship-types.ts";
import { citedPassages, documentsById } from "../queries/documents.ts";
import { entitiesByFormerId, entitiesById, wholesOfEntities } from "../queries/entities.ts";
import { evidenceAbout, evidenceById } from "../queries/evidence.ts";
import { figuresById, measures } from "../queries/figures.ts";
import { relationshipCounts, relationshipsById } from "../queries/relationships.ts";
import type { DocumentSource, EntitySource, EvidenceSource, FigureSource, RelationshipSource } from "./sources.ts";

/** What a request reads by id, each kind of thing in one call however many fields ask. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Gives the text of a document; undefined where the file cited is not at hand. */
export type TextOf = (document: DocumentRecord) => Promise<CodePoints | undefined>;

/** Makes the loaders of one request. */
export function createLoaders(reader: GraphReader, textOf: TextOf = async () => undefined) {
  const document = one(async (ids): Promise<DocumentSource[]> => {
    const rows = await reader.read(documentsById, { ids });
    return rows.map(({ properties }) => ({
      __typename: "Document",
      ...(properties as unknown as DocumentRecord),
    }));
  });
  const entity = one(async (ids): Promise<EntitySource[]> => (await reader.read(entitiesById, { ids })).map(entityOf));
  const former = many(
    async (ids) => (await reader.read(entitiesByFormerId, { ids })).map((row) => ({ ...row, entity: entityOf(row) })),
    ({ formerId }) => formerId,
  );
  const lists = new Map<string, DataLoader<string, readonly unknown[]>>();
  return {
    entity,
    /** The entity that has an id or had it before, for ids that clients send. */
    entityByAnyId: async (id: string): Promise<EntitySource | null> =>
      (await entity.load(id)) ?? (await former.load(id))[0]?.entity ?? null,
    relationship: one(async (ids): Promise<RelationshipSource[]> => {
      const wanted = new Map(
        ids.flatMap((id) => {
          const { from, to } = parseRelationshipId(id) ?? {};
          return from === undefined || to === undefined ? [] : [[id, { id, from, to }] as const];
        }),
      );
      if (wanted.size === 0) return [];
      const found = await relationshipsById(reader, [...wanted.values()]);
      return found.flatMap(({ id, type, properties }) => {
        const ends = wanted.get(id);
        return ends !== undefined && isRelationshipType(type)
          ? [{ __typename: "Relationship" as const, type, properties, ...ends }]
          : [];
      });
    }),
    figure: one(async (ids): Promise<FigureSource[]> => {
      const rows = await reader.read(figuresById, { ids });
      return rows.map(({ id, ofId: of, properties }) => ({
        __typename: "Figure",
        id,
        of,
        measure: String(properties.measure),
        properties,
      }));
    }),
    /** What figures measure; there are few, so that all are read. */
    measure: one((_) => reader.read(measures, {})),
    evidence: one(async (ids): Promise<EvidenceSource[]> => {
      const rows = await reader.read(evidenceById, { ids });
      return rows.map((row) => ({ __typename: "Evidence", ...row }));
    }),
    document,
    /** The text of a document, looked for once a request; undefined where it is not at hand. */
    text: new DataLoader<string, CodePoints | undefined>((ids) =>
      Promise.all(
        ids.map(async (id) => {
          const record = await document.load(id);
          return record === null ? undefined : textOf(record);
        }),
      ),
    ),
    /** The evidence of one entity's names and properties, or of one relationship, in order. */
    evidenceAbout: many(
      async (abouts): Promise<EvidenceSource[]> =>
        (await reader.read(evidenceAbout, { abouts })).map((row) => ({ __typename: "Evidence", ...row })),
      ({ about }) => about,
    ),
    citedPassages: many(
      (documents) => reader.read(citedPassages, { documents }),
      ({ document }) => document,
    ),
    wholes: many(
      (ids) => reader.read(wholesOfEntities, { ids }),
      ({ id }) => id,
    ),
    counts: many(
      (ids) => reader.read(relationshipCounts, { ids }),
      ({ id }) => id,
    ),
    /** Lists of several entities or documents at once; `name` must tell everything but whose list it is. */
    list<R extends { readonly entityId: string }>(
      name: string,
      entityId: string,
      read: (ids: string[]) => Promise<readonly R[]>,
    ): Promise<readonly R[]> {
      let loader = lists.get(name) as DataLoader<string, readonly R[]> | undefined;
      if (loader === undefined) {
        loader = many(read, (row) => row.entityId);
        lists.set(name, loader as DataLoader<string, readonly unknown[]>);
      }
      return loader.load(entityId);
    },
  };
}

type EntityRow = Readonly<{ id: string; labels: readonly string[]; properties: Properties }>;

function entityOf({ id, labels, properties }: EntityRow): EntitySource {
  const kind = kindOfLabels(labels);
  return { __typename: labelOf(kind), id, kind, properties };
}

function one<R extends { readonly id: string }>(read: (ids: string[]) => Promise<R[]>) {
  return new DataLoader<string, R | null>(async (ids) => {
    const found = new Map((await read([...ids])).map((record) => [record.id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function many<R>(read: (ids: string[]) => Promise<readonly R[]>, idOf: (row: R) => string) {
  return new DataLoader<string, readonly R[]>(async (ids) => {
    const found = new Map<string, R[]>(ids.map((id) => [id, []]));
    for (const row of await read([...ids])) found.get(idOf(row))?.push(row);
    return ids.map((id) => found.get(id) ?? []);
  });
}
