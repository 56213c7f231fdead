import type { RelationshipRow } from "../../src/index/rows.ts";

/** Relationships for pairs of numbers, between entities `n0`, `n1` …; pairs of equal numbers are left out. */
export function edgesOf(pairs: readonly (readonly [number, number, ...unknown[]])[]): RelationshipRow[] {
  return pairs
    .filter(([a, b]) => a !== b)
    .map(([a, b], at) => ({
      ...{ id: `${at}`, type: "RUNS", from: `n${a}`, to: `n${b}` },
      ...{ status: null, since: null, until: null },
    }));
}
