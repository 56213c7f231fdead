import type { Adjacency } from "./adjacency.ts";

/** How many things of an index are kept. */
const KEPT = 8;

/** Remembers what was made of an index, as many things as were asked for last. */
export function lastUsed<T>(): (index: Adjacency, key: string, make: () => T) => T {
  const made = new WeakMap<Adjacency, Map<string, T>>();
  return (index, key, make) => {
    const kept = made.get(index) ?? new Map<string, T>();
    made.set(index, kept);
    const known = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, known);
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
    return known;
  };
}
