import { limitExceeded } from "../../errors.ts";

/** How many entities the arguments of some fields name at most. */
export const ENTITIES_MAX = {
  "Query.changes.of": 50,
  "Query.compare.of": 6,
  "Query.connections.of": 10,
  "Query.gaps.certification": 20,
  "Query.gaps.program": 20,
  "Query.network.roots": 20,
  "Query.overlapMatrix.of": 40,
  "Query.paths.through": 4,
  "Query.sharedPartners.of": 20,
  "Query.timeline.of": 50,
} as const;

/**
 * Checks how many entities an argument names, before any of them is looked up.
 *
 * @param coordinate - of the argument, such as `Query.compare.of`.
 * @throws {YilianError} LIMIT_EXCEEDED when there are too many different values.
 */
export function checkEntityCount(coordinate: string, name: string, values: readonly string[]): void {
  const max = (ENTITIES_MAX as Readonly<Record<string, number>>)[coordinate];
  const found = new Set(values).size;
  if (max !== undefined && found > max) throw limitExceeded(name, { max, found, counts: `ids in \`${name}\`` });
}
