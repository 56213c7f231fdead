import DataLoader from "dataloader";
import { after, isPromise, type MaybePromise } from "./maybe-promise.ts";
import { once } from "./once.ts";
import type { CachedRecords } from "./record-cache.ts";

/** Reads records by id. What is cached is returned at once; all others of one moment are read together. */
export interface RecordLoader<T> {
  /** The record with an id, or a promise of it. */
  load(id: string): MaybePromise<T>;
  /** The records with these ids, in their order; a promise unless all are cached. */
  loadMany(ids: readonly string[]): MaybePromise<readonly T[]>;
}

/**
 * Makes the loader of one kind of record for one request, which reads nothing twice.
 *
 * @param records - the cached records of the data set that the request is bound to.
 * @param read - reads the records with several ids, in their order.
 */
export function recordLoader<T extends object | null>(
  records: () => MaybePromise<CachedRecords>,
  kind: string,
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): RecordLoader<T> {
  const missing = once(
    () =>
      new DataLoader<string, T>(async (ids) => {
        const found = await read(ids);
        const { set } = await records();
        for (const [at, id] of ids.entries()) set(kind, id, found[at] ?? null);
        return found;
      }),
  );
  const load = (id: string): MaybePromise<T> =>
    after(records(), ({ get }) => {
      const cached = get(kind, id);
      return cached === undefined ? missing().load(id) : (cached as T);
    });
  return {
    load,
    loadMany: (ids) => {
      const found = ids.map(load);
      return found.some(isPromise) ? Promise.all(found) : (found as T[]);
    },
  };
}
