import type { RelationshipRow } from "../../src/index/builder.ts";

/**
 * The relationships that pairs of numbers stand for, between entities named `n0`, `n1` …; an entity is not joined with
 * itself.
 */
export function edgesOf(pairs: readonly (readonly [number, number, ...unknown[]])[]): RelationshipRow[] {
  return pairs
    .filter(([a, b]) => a !== b)
    .map(([a, b], at) => ({
      ...{ id: `${at}`, type: "RUNS", from: `n${a}`, to: `n${b}` },
      ...{ status: null, since: null, until: null },
    }));
}
