import { edgeFilter, kindFilter } from "../../analysis/filters/edge-filter.ts";
import { edgesAmong, neighbourhoodOf } from "../../analysis/paths/neighbourhood.ts";
import { VISITS_MAX } from "../../analysis/paths/paths.ts";
import { joinEntities } from "../../analysis/paths/steiner-tree.ts";
import { defaultThroughKinds, stepFilter } from "../../analysis/paths/stepping-stones.ts";
import { countedParts, type TraversalGraph, traversalGraph } from "../../analysis/paths/traversal-graph.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { compareEdgeIds } from "../../index/edge-ids.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/kinds.ts";
import type { Language } from "../../wording/entity-summary.ts";
import { type PassageRule, passageRule } from "../../wording/passage-rule.ts";
import { readInteger } from "../arguments/bounded-integer.ts";
import { readEntities } from "../arguments/entity-ids.ts";
import { ENTITIES_MAX } from "../arguments/entity-limits.ts";
import { conditionsOf, passageOf, type TraversalArguments } from "../arguments/traversal-arguments.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import { relationshipAt } from "../relationship-source.ts";

interface NetworkArguments extends TraversalArguments {
  readonly roots: readonly string[];
  readonly depth?: number | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly maxNodes?: number | null;
}

interface ConnectionsArguments extends TraversalArguments {
  readonly of: readonly string[];
  readonly throughKinds?: readonly EntityKind[] | null;
}

const ROOTS = { min: 1, max: ENTITIES_MAX["Query.network.roots"] };
const DEPTH_MAX = 3;
const NODES = 60;
const NODES_MAX = 500;
const JOINED = { min: 3, max: ENTITIES_MAX["Query.connections.of"], hint: "For two entities, use `paths`." };
const HOPS_MAX = 6;

/** A bounded neighbourhood of some entities. */
export function network(_: unknown, args: NetworkArguments, context: Context) {
  return after(context.adjacency(), (index) => networkIn(index, args, context));
}

function networkIn(index: Adjacency, args: NetworkArguments, context: Context) {
  const roots = readEntities("roots", args.roots, ROOTS, index);
  const depth = readInteger("depth", args.depth ?? 1, { min: 0, max: DEPTH_MAX });
  const maxNodes = readInteger("maxNodes", args.maxNodes ?? NODES, { min: roots.length, max: NODES_MAX });
  const passes = edgeFilter(index, conditionsOf(args));
  const isKind = kindFilter(index, listOf(args.kinds));
  const rule: PassageRule = { ...passageOf(args), throughKinds: ENTITY_KINDS };
  const graph = traversalGraph(index, { rollUp: rule.rollUp, named: roots });
  const { nodes, edges, hidden, isTruncated } = neighbourhoodOf(graph, {
    roots,
    depth,
    maxNodes,
    passes,
    isKind,
    isStep: stepFilter(index, rule),
    onProgress: context.check,
  });
  return {
    ...shown(graph, nodes, edges, rule, context),
    truncated: isTruncated,
    frontier: [...hidden].map(([node, more]) => ({
      node: () => context.load.entity.load(index.idOf(node)),
      hidden: more,
    })),
  };
}

/** A small network that joins some entities. */
export function connections(_: unknown, args: ConnectionsArguments, context: Context) {
  return after(context.adjacency(), (index) => connectionsIn(index, args, context));
}

function connectionsIn(index: Adjacency, args: ConnectionsArguments, context: Context) {
  const joined = readEntities("of", args.of, JOINED, index);
  const throughKinds = args.throughKinds ?? defaultThroughKinds(index, joined);
  const passes = edgeFilter(index, conditionsOf(args));
  const rule: PassageRule = { ...passageOf(args), throughKinds };
  const passable = { edge: passes, node: stepFilter(index, rule) };
  const graph = traversalGraph(index, { rollUp: rule.rollUp, named: joined });
  const { groups, nodes, isTruncated } = joinEntities(graph, joined, passable, {
    maxHops: HOPS_MAX,
    maxVisits: VISITS_MAX,
    onProgress: context.check,
  });
  const between = [...nodes].filter((node) => !joined.includes(node)).sort((a, b) => a - b);
  return {
    ...shown(graph, [...joined, ...between], edgesAmong(graph, nodes, passes), rule, context),
    connected: groups.length === 1,
    groups: groups.map((group) => ({ nodes: () => load(index, group, context) })),
    throughKinds,
    truncated: isTruncated,
  };
}

/** Entities in the given order, relationships by id. */
function shown(
  graph: TraversalGraph,
  nodes: readonly number[],
  edges: readonly number[],
  rule: PassageRule,
  context: Context,
) {
  const { index } = graph;
  const entityAt = (node: number) => context.load.entity.load(index.idOf(node));
  return {
    nodes: () => load(index, nodes, context),
    relationships: () =>
      [...edges].sort((a, b) => compareEdgeIds(index, a, b)).map((edge) => relationshipAt(index, edge)),
    parts: () =>
      countedParts(graph, nodes, edges).map(({ part, node }) => ({
        part: () => entityAt(part),
        node: () => entityAt(node),
      })),
    rule: ({ lang }: { readonly lang?: Language | null }) => passageRule(rule, lang ?? "ZH"),
  };
}

function load(index: Adjacency, nodes: readonly number[], { load }: Context) {
  return load.entity.loadMany(nodes.map((node) => index.idOf(node)));
}
