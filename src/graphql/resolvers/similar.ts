import type { OverlapScope } from "../../analysis/partners/population.ts";
import { findSimilar, type SimilarQuestion } from "../../analysis/partners/similar.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import type { EntitySource } from "../sources.ts";

/** How many similar entities may be requested, how many are the default, and how many shared items. */
const SIMILAR_MAX = 50;
const SIMILAR = 10;
const SHARED = 5;

interface SimilarArguments {
  readonly first?: number | null;
  readonly scope?: OverlapScope | null;
}

/** The entities of the same kind that have the most in common with an entity, and what that is. */
export function similar({ id }: EntitySource, { first, scope }: SimilarArguments, context: Context) {
  const most = readSize("first", first ?? SIMILAR, SIMILAR_MAX);
  return after(context.adjacency(), (index) => similarIn(index, id, { most, scope: scope ?? "REPORTED" }, context));
}

function similarIn(index: Adjacency, id: string, question: SimilarQuestion, { load }: Context) {
  const node = index.numberOf(id);
  if (node === undefined) return [];
  const entity = (one: number) => load.entity.load(index.idOf(one));
  const listed = (nodes: readonly number[]) => ({
    count: nodes.length,
    shared: ({ first }: { first?: number | null }) => nodes.slice(0, readSize("first", first ?? SHARED)).map(entity),
  });
  return findSimilar(index, node, question).map(({ node: other, score, aspects }) => ({
    node: () => entity(other),
    score,
    ...listed(aspects.flatMap(({ shared }) => shared)),
    aspects: aspects.map(({ name, weight, total, shared }) => ({ aspect: name, weight, total, ...listed(shared) })),
  }));
}
