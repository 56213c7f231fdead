import { notLoaded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { indexCache } from "../../index/index-cache.ts";
import { DATASET } from "../../model/ids.ts";
import { ENTITY_KINDS } from "../../model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../../model/relationship-types.ts";
import type { Context } from "../context.ts";

const countsOf = indexCache<Uint32Array>();

/**
 * What the data set says about itself, with its counts.
 *
 * @throws {YilianError} NOT_LOADED while nothing is loaded.
 */
export async function readDataset(context: Context) {
  const { engine, adjacency } = context;
  const stored = await context.state();
  if (stored === undefined || stored.digest === null) throw notLoaded();
  return {
    ...stored,
    id: DATASET,
    engine,
    entities: async () => {
      const counts = countByValue(await adjacency(), "kinds");
      return ENTITY_KINDS.map((kind, at) => ({ kind, count: counts[at] as number })).filter(hasSome);
    },
    relationships: async () => {
      const counts = countByValue(await adjacency(), "types");
      return RELATIONSHIP_TYPES.map((type, at) => ({ type, count: counts[at] as number })).filter(hasSome);
    },
    figures: async () => (await adjacency()).figures.size,
    evidence: async () => (await adjacency()).evidence.size,
    memory: () => context.indexBytes(),
    documents: () => context.load.documents(),
  };
}

/** How often each value of a column occurs. */
function countByValue(index: Adjacency, column: "kinds" | "types"): Uint32Array {
  return countsOf(index, column, () => {
    const counts = new Uint32Array(Math.max(ENTITY_KINDS.length, RELATIONSHIP_TYPES.length));
    for (const value of index[column]) counts[value] = (counts[value] as number) + 1;
    return counts;
  });
}

function hasSome({ count }: { readonly count: number }): boolean {
  return count > 0;
}
