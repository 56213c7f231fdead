import { findSimilar } from "../../analysis/similar.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import type { EntitySource } from "../sources.ts";

/** How many similar entities may be requested, how many are the default, and how many shared neighbours. */
const SIMILAR_MAX = 50;
const SIMILAR = 10;
const SHARED = 5;

/** The entities of the same kind whose neighbourhoods are the most similar, and the neighbours that they share. */
export function similar({ id }: EntitySource, { first }: { first?: number | null }, context: Context) {
  const most = readSize("first", first ?? SIMILAR, SIMILAR_MAX);
  return after(context.adjacency(), (index) => similarIn(index, id, most, context));
}

function similarIn(index: Adjacency, id: string, most: number, context: Context) {
  const node = index.numberOf(id);
  if (node === undefined) return [];
  const entity = (one: number) => context.load.entity.load(index.idOf(one));
  return findSimilar(index, node, most).map(({ node: other, score, shared }) => ({
    node: () => entity(other),
    score,
    count: shared.length,
    shared: (args: { first?: number | null }) => shared.slice(0, readSize("first", args.first ?? SHARED)).map(entity),
  }));
}
