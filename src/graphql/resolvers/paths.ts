import { edgeFilter } from "../../analysis/edge-filter.ts";
import { edgesBetween } from "../../analysis/neighbourhood.ts";
import { defaultThroughKinds, findPaths, type PathQuestion } from "../../analysis/paths.ts";
import { invalidArgument } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { compareEdgeIds } from "../../index/edge-ids.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { definitionOf } from "../../model/relationship-types.ts";
import { readInteger, readSize } from "../arguments/bounded-integer.ts";
import { readEntities, readEntity } from "../arguments/entity-ids.ts";
import { conditionsOf, type TraversalArguments } from "../arguments/traversal-arguments.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import { relationshipAt } from "../relationship-source.ts";

interface PathArguments extends TraversalArguments {
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
/** How many entities a path may have to avoid, or to pass. */
const AVOID_MAX = 200;
const THROUGH_MAX = 4;

/** All shortest paths between two entities, or why there is none. */
export function paths(_: unknown, args: PathArguments, context: Context) {
  return after(context.adjacency(), (index) => pathsIn(index, args, context));
}

function pathsIn(index: Adjacency, args: PathArguments, context: Context) {
  const maxHops = readInteger("maxHops", args.maxHops ?? HOPS_MAX, { min: 1, max: HOPS_MAX });
  const count = readSize("first", args.first ?? FIRST);
  const conditions = conditionsOf(args);
  const from = readEntity("from", args.from, index);
  const to = readEntity("to", args.to, index);
  if (from === to) throw invalidArgument("`from` and `to` are the same entity: name two.");
  const throughKinds = args.throughKinds ?? defaultThroughKinds(index, [from, to]);
  const question: PathQuestion = {
    from,
    to,
    maxHops,
    conditions,
    avoid: readEntities("avoid", args.avoid ?? [], { max: AVOID_MAX }, index),
    through: readEntities("through", args.through ?? [], { max: THROUGH_MAX }, index),
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

/** The hops of a path, each with its relationships. */
function hopsOf(index: Adjacency, way: readonly number[], passes: (edge: number) => boolean, { load }: Context) {
  return way.slice(1).map((to, at) => {
    const from = way[at] as number;
    const edges = edgesBetween(index, from, to, passes);
    edges.sort((a, b) => compareEdgeIds(index, a, b));
    const first = edges[0] as number;
    const isSymmetric = definitionOf(index.typeOf(first)).symmetric;
    return {
      from: () => load.entity.load(index.idOf(from)),
      to: () => load.entity.load(index.idOf(to)),
      relationship: () => relationshipAt(index, first),
      relationships: () => edges.map((edge) => relationshipAt(index, edge)),
      direction: isSymmetric ? "BOTH" : index.from[first] === from ? "OUT" : "IN",
    };
  });
}
