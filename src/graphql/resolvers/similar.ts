import { findSimilar } from "../../analysis/similar.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import type { Context } from "../context.ts";
import type { EntitySource } from "../sources.ts";

/** The most similar entities that are looked for, how many unless asked, and how many reasons. */
const SIMILAR_MAX = 50;
const SIMILAR = 10;
const SHARED = 5;

/** The entities of the same kind with the most alike neighbourhoods, and why. */
export async function similar({ id }: EntitySource, { first }: { first?: number | null }, context: Context) {
  const most = readSize("first", first ?? SIMILAR, SIMILAR_MAX);
  const index = await context.adjacency();
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
