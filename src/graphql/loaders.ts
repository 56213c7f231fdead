import DataLoader from "dataloader";
import type { GraphReader } from "../graph/graph.ts";
import type { CodePoints } from "../model/fragment.ts";
import type { DocumentRecord } from "../model/records.ts";
import { measures } from "../queries/figures.ts";
import { after, type MaybePromise } from "./maybe-promise.ts";
import { readDocuments, readEntities, readEntitiesByFormerId, readFigures, readRelationships } from "./read-sources.ts";
import type { CachedRecords } from "./record-cache.ts";
import { type RecordLoader, recordLoader } from "./record-loader.ts";
import type { EntitySource } from "./sources.ts";

/** What a request reads by id. A loader reads together what all fields need at one moment, and nothing twice. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Gives the text of a document; undefined where its file is not available. */
export type TextOf = (document: DocumentRecord) => Promise<CodePoints | undefined>;

/** A query that gives rows of several entities or documents; `args` are the same for all of them. */
type ListQuery<A, R> = (reader: GraphReader, ids: readonly string[], args: A) => Promise<readonly R[]>;

/**
 * Makes the loaders of one request.
 *
 * @param records - the cached records of the data set that the request is bound to.
 */
export function createLoaders(
  reader: GraphReader,
  records: () => MaybePromise<CachedRecords>,
  textOf: TextOf = async () => undefined,
) {
  type Read<R> = (reader: GraphReader, ids: string[]) => Promise<readonly R[]>;
  const record = <R extends { readonly id: string }>(kind: string, read: Read<R>): RecordLoader<R | null> =>
    recordLoader(records, kind, async (ids) => {
      const found = new Map((await read(reader, [...ids])).map((each) => [each.id, each]));
      return ids.map((id) => found.get(id) ?? null);
    });
  const rows = <R>(kind: string, read: Read<R>, idOf: (row: R) => string): RecordLoader<readonly R[]> =>
    recordLoader(records, kind, async (ids) => rowsById(ids, await read(reader, [...ids]), idOf));

  const entity = record("entity", readEntities);
  const formerId = rows("former-id", readEntitiesByFormerId, (row) => row.formerId);
  const document = record("document", readDocuments);
  const lists = new Map<unknown, ReturnType<typeof listLoader>>();
  return {
    entity,
    /** The entity that has an id or had it before, for ids that clients send. */
    entityByAnyId: (id: string): MaybePromise<EntitySource | null> =>
      after(entity.load(id), (found) => found ?? after(formerId.load(id), ([row]) => row?.entity ?? null)),
    relationship: record("relationship", readRelationships),
    figure: record("figure", readFigures),
    /** There are few measures, so all are read. */
    measure: record("measure", (reader) => reader.read(measures, {})),
    document,
    /** The text of a document; undefined where it is not available. */
    text: new DataLoader<string, CodePoints | undefined>((ids) =>
      Promise.all(
        ids.map(async (id) => {
          const found = await document.load(id);
          return found === null ? undefined : textOf(found);
        }),
      ),
    ),
    /** The rows of one entity or document. Those with the same query and the same `args` are read together. */
    list<A, R extends { readonly entityId: string }>(
      query: ListQuery<A, R>,
      id: string,
      args: A,
    ): Promise<readonly R[]> {
      let loader = lists.get(query);
      if (loader === undefined) {
        loader = listLoader(reader, query as ListQuery<unknown, R>);
        lists.set(query, loader);
      }
      return loader.load({ id, args }) as Promise<readonly R[]>;
    },
  };
}

function rowsById<R>(ids: readonly string[], rows: readonly R[], idOf: (row: R) => string): R[][] {
  const found = new Map<string, R[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(idOf(row))?.push(row);
  return ids.map((id) => found.get(id) ?? []);
}

/** One loader of rows for each `args`, as one statement has one set of parameters. */
function listLoader<R extends { readonly entityId: string }>(reader: GraphReader, query: ListQuery<unknown, R>) {
  const byArgs = new Map<string, DataLoader<string, readonly R[]>>();
  return {
    load({ id, args }: { readonly id: string; readonly args: unknown }): Promise<readonly R[]> {
      const key = JSON.stringify(args);
      const loader =
        byArgs.get(key) ??
        new DataLoader<string, readonly R[]>(async (ids) =>
          rowsById(ids, await query(reader, ids, args), (row) => row.entityId),
        );
      byArgs.set(key, loader);
      return loader.load(id);
    },
  };
}
