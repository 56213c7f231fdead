import { edgeFilter } from "../../analysis/filters/edge-filter.ts";
import { edgesBetween } from "../../analysis/paths/neighbourhood.ts";
import { findPaths, graphOf, type PathQuestion } from "../../analysis/paths/paths.ts";
import { defaultThroughKinds } from "../../analysis/paths/stepping-stones.ts";
import type { TraversalGraph } from "../../analysis/paths/traversal-graph.ts";
import { invalidArgument } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { compareEdgeIds } from "../../index/edge-ids.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { definitionOf } from "../../model/relationship-types.ts";
import type { Language } from "../../wording/entity-summary.ts";
import { passageRule } from "../../wording/passage-rule.ts";
import { readInteger, readSize } from "../arguments/bounded-integer.ts";
import { readEntities, readEntity } from "../arguments/entity-ids.ts";
import { ENTITIES_MAX } from "../arguments/entity-limits.ts";
import { conditionsOf, passageOf, type TraversalArguments } from "../arguments/traversal-arguments.ts";
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
const THROUGH_MAX = ENTITIES_MAX["Query.paths.through"];

/** All shortest paths between two entities, or why there is none. */
export function paths(_: unknown, args: PathArguments, context: Context) {
  return after(context.adjacency(), (index) => pathsIn(index, args, context));
}

function pathsIn(index: Adjacency, args: PathArguments, context: Context) {
  const maxHops = readInteger("maxHops", args.maxHops ?? HOPS_MAX, { min: 1, max: HOPS_MAX });
  const count = readSize("first", args.first ?? FIRST);
  const conditions = conditionsOf(args);
  const passage = passageOf(args);
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
    ...passage,
    count,
    alternatives: args.alternatives ?? false,
  };
  const found = findPaths(index, question, context.check);
  const passes = edgeFilter(index, conditions);
  const graph = graphOf(index, question);
  const show = (way: readonly number[]) => ({ hops: hopsOf(graph, way, passes, context) });
  return {
    connected: found.hops !== undefined,
    hops: found.hops ?? null,
    total: found.total,
    truncated: found.isTruncated,
    reason: found.reason ?? null,
    openedBy: found.openedBy,
    reach: found.reach ?? null,
    throughKinds,
    rule: ({ lang }: { readonly lang?: Language | null }) => passageRule(question, lang ?? "ZH"),
    paths: found.ways.map(show),
    alternatives: found.alternatives.map(show),
  };
}

/** The hops of a path, each with its relationships. */
function hopsOf(graph: TraversalGraph, way: readonly number[], passes: (edge: number) => boolean, { load }: Context) {
  const { index } = graph;
  const entityAt = (node: number) => load.entity.load(index.idOf(node));
  return way.slice(1).map((to, at) => {
    const from = way[at] as number;
    const edges = edgesBetween(graph, from, to, passes);
    edges.sort((a, b) => compareEdgeIds(index, a, b));
    const first = edges[0] as number;
    const isSymmetric = definitionOf(index.typeOf(first)).symmetric;
    return {
      from: () => entityAt(from),
      to: () => entityAt(to),
      through: () => partsOf(index, edges, [from, to]).map(entityAt),
      relationship: () => relationshipAt(index, first),
      relationships: () => edges.map((edge) => relationshipAt(index, edge)),
      direction: isSymmetric ? "BOTH" : leadsOn(graph, first, from, to) ? "OUT" : "IN",
    };
  });
}

/** Whether a relationship leads from one node to another, and not back. */
function leadsOn(graph: TraversalGraph, edge: number, from: number, to: number): boolean {
  const { index } = graph;
  const isAt = (end: number | undefined, node: number) => graph.nodesOf(end as number).includes(node);
  return isAt(index.from[edge], from) && isAt(index.to[edge], to);
}

/** The ends of relationships that are parts of the nodes of a hop, by id. */
function partsOf(index: Adjacency, edges: readonly number[], nodes: readonly number[]): number[] {
  const ends = edges.flatMap((edge) => [index.from[edge] as number, index.to[edge] as number]);
  return [...new Set(ends)].filter((end) => !nodes.includes(end)).sort((a, b) => a - b);
}
