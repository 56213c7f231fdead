import { LRUCache } from "lru-cache";
import type { Adjacency } from "./adjacency.ts";

/** How many values are cached for one index by default. */
const VALUES_MAX = 8;

/**
 * A cache of what is computed from an index, by key; values go with their index, and the least recently used are
 * evicted.
 *
 * @param max - the most values that are cached for one index.
 */
export function indexCache<T extends object>(
  max: number = VALUES_MAX,
): (index: Adjacency, key: string, make: () => T) => T {
  const caches = new WeakMap<Adjacency, LRUCache<string, T>>();
  return (index, key, make) => {
    const cache = caches.get(index) ?? new LRUCache<string, T>({ max });
    caches.set(index, cache);
    const value = cache.get(key) ?? make();
    cache.set(key, value);
    return value;
  };
}
