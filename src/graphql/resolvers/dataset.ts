import { notLoaded } from "../../errors.ts";
import { ENTITY_KINDS } from "../../model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../../model/relationship-types.ts";
import type { Context } from "../context.ts";
import { allDocuments } from "./document.ts";

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
    engine,
    entities: async () => {
      const { kinds } = await adjacency();
      return ENTITY_KINDS.map((kind, number) => ({ kind, count: countOf(number, kinds) })).filter(hasSome);
    },
    relationships: async () => {
      const { types } = await adjacency();
      return RELATIONSHIP_TYPES.map((type, number) => ({ type, count: countOf(number, types) })).filter(hasSome);
    },
    figures: async () => (await adjacency()).figures.size,
    evidence: async () => (await adjacency()).evidence.size,
    memory: () => context.indexBytes(),
    documents: () => allDocuments(context),
  };
}

function countOf(number: number, column: Uint8Array): number {
  return column.reduce((count, each) => count + Number(each === number), 0);
}

function hasSome({ count }: { readonly count: number }): boolean {
  return count > 0;
}
