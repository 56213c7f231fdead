import DataLoader from "dataloader";
import type { GraphReader } from "../graph/graph.ts";
import type { CodePoints } from "../model/fragment.ts";
import type { DocumentRecord } from "../model/records.ts";
import { measures } from "../queries/figures.ts";
import { after, type MaybePromise } from "./maybe-promise.ts";
import {
  readAllDocuments,
  readDocuments,
  readEntities,
  readEntitiesByFormerId,
  readFigures,
  readRelationships,
} from "./read-sources.ts";
import type { CachedRecords } from "./record-cache.ts";
import { type RecordLoader, recordLoader } from "./record-loader.ts";
import type { EntitySource } from "./sources.ts";

/** What a request reads by id. A loader reads together what all fields need at one moment, and nothing twice. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Gives the text of a document; undefined where its file is not available. */
export type TextOf = (document: DocumentRecord) => Promise<CodePoints | undefined>;

/**
 * Makes the loaders of one request.
 *
 * @param copy - the copy of the data set that the request is bound to.
 * @param records - the cached records of the data set that the request is bound to.
 */
export function createLoaders(
  reader: GraphReader,
  copy: () => MaybePromise<string>,
  records: () => MaybePromise<CachedRecords>,
  textOf: TextOf = async () => undefined,
) {
  type Read<R> = (reader: GraphReader, dataset: string, ids: string[]) => Promise<readonly R[]>;
  const record = <R extends { readonly id: string }>(kind: string, read: Read<R>): RecordLoader<R | null> =>
    recordLoader(records, kind, async (ids) => {
      const found = new Map((await read(reader, await copy(), [...ids])).map((each) => [each.id, each]));
      return ids.map((id) => found.get(id) ?? null);
    });
  const entity = record("entity", readEntities);
  const formerId = record("former-id", readEntitiesByFormerId);
  const document = record("document", readDocuments);
  const allMeasures = recordLoader(records, "measures", async () => [
    await reader.read(measures, { dataset: await copy() }),
  ]);
  const documents = recordLoader(records, "documents", async () => [await readAllDocuments(reader, await copy())]);
  return {
    entity,
    /** The entity that has an id or had it before, for ids that clients send. */
    entityByAnyId: (id: string): MaybePromise<EntitySource | null> =>
      after(entity.load(id), (found) => found ?? after(formerId.load(id), (row) => row?.entity ?? null)),
    relationship: record("relationship", readRelationships),
    figure: record("figure", readFigures),
    /** There are few measures, so all are read. */
    measure: record("measure", (reader, dataset) => reader.read(measures, { dataset })),
    /** All measures, by id, read and cached together. */
    measures: () => allMeasures.load("all"),
    document,
    /** All documents, by id. They are few, so they are read and cached together. */
    documents: () => documents.load("all"),
    /** The text of a document; undefined where it is not available. */
    text: new DataLoader<string, CodePoints | undefined>((ids) =>
      Promise.all(
        ids.map(async (id) => {
          const found = await document.load(id);
          return found === null ? undefined : textOf(found);
        }),
      ),
    ),
  };
}
