import { edgeFilter } from "../../analysis/edge-filter.ts";
import { edgesBetween } from "../../analysis/neighbourhood.ts";
import { defaultThroughKinds, findPaths, type PathQuestion } from "../../analysis/paths.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { compareTexts } from "../../model/collation.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { definitionOf } from "../../model/relationship-types.ts";
import { conditionsOf, invalid, numbersOf, readCount, type WalkArguments } from "../arguments/traversal-arguments.ts";
import { readSize } from "../connections/paging.ts";
import type { Context } from "../context.ts";

interface PathArguments extends WalkArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null;
  readonly avoid?: readonly string[] | null;
  readonly through?: readonly string[] | null;
  readonly throughKinds?: readonly EntityKind[] | null;
  readonly first?: number | null;
  readonly alternatives?: boolean | null;
}

const HOPS_MAX = 6;
const FIRST = 10;
/** The most entities that can be avoided, or passed. */
const AVOID_MAX = 200;
const THROUGH_MAX = 4;

/** All shortest ways from one entity to another, or why there is none. */
export async function paths(_: unknown, args: PathArguments, context: Context) {
  const maxHops = readCount("maxHops", args.maxHops ?? HOPS_MAX, 1, HOPS_MAX);
  if (args.from === args.to) throw invalid("`from` and `to` are the same entity: name two.");
  const count = readSize("first", args.first ?? FIRST);
  const conditions = conditionsOf(args);
  const index = await context.adjacency();
  const [from] = numbersOf(index, "from", [args.from], 1) as [number];
  const [to] = numbersOf(index, "to", [args.to], 1) as [number];
  const throughKinds = args.throughKinds ?? defaultThroughKinds(index, [from, to]);
  const question: PathQuestion = {
    from,
    to,
    maxHops,
    conditions,
    avoid: numbersOf(index, "avoid", args.avoid ?? [], AVOID_MAX),
    through: numbersOf(index, "through", args.through ?? [], THROUGH_MAX),
    throughKinds,
    count,
    alternatives: args.alternatives ?? false,
  };
  const found = findPaths(index, question, context.check);
  const passes = edgeFilter(index, conditions);
  const show = (way: readonly number[]) => ({ hops: hopsOf(index, way, passes, context) });
  return {
    connected: found.hops !== undefined,
    hops: found.hops ?? null,
    total: found.total,
    truncated: found.isTruncated,
    reason: found.reason ?? null,
    openedBy: found.openedBy,
    reach: found.reach ?? null,
    throughKinds,
    paths: found.ways.map(show),
    alternatives: found.alternatives.map(show),
  };
}

/** The hops of a way, each with the relationships that make it. */
function hopsOf(index: Adjacency, way: readonly number[], passes: (edge: number) => boolean, { load }: Context) {
  return way.slice(1).map((to, at) => {
    const from = way[at] as number;
    const edges = edgesBetween(index, from, to, passes);
    edges.sort((a, b) => compareTexts(index.edgeIdOf(a), index.edgeIdOf(b)));
    const first = edges[0] as number;
    const isSymmetric = definitionOf(index.typeOf(first)).symmetric;
    return {
      from: () => load.entity.load(index.idOf(from)),
      to: () => load.entity.load(index.idOf(to)),
      relationship: () => load.relationship.load(index.edgeIdOf(first)),
      relationships: () => load.relationship.loadMany(edges.map((edge) => index.edgeIdOf(edge))),
      direction: isSymmetric ? "BOTH" : index.from[first] === from ? "OUT" : "IN",
    };
  });
}
