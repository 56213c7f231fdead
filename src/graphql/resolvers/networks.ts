import { edgeFilter, kindFilter } from "../../analysis/edge-filter.ts";
import { edgesAmong, neighbourhoodOf } from "../../analysis/neighbourhood.ts";
import { defaultThroughKinds, VISITS_MAX } from "../../analysis/paths.ts";
import { joinEntities } from "../../analysis/steiner-tree.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { compareEdgeIds } from "../../index/edge-ids.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { readInteger } from "../arguments/bounded-integer.ts";
import { readEntities } from "../arguments/entity-ids.ts";
import { conditionsOf, type TraversalArguments } from "../arguments/traversal-arguments.ts";
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

const ROOTS = { min: 1, max: 20 };
const DEPTH_MAX = 3;
const NODES = 60;
const NODES_MAX = 500;
const JOINED = { min: 3, max: 10, hint: "For two entities, use `paths`." };
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
  const { nodes, edges, hidden, isTruncated } = neighbourhoodOf(index, {
    roots,
    depth,
    maxNodes,
    passes,
    isKind,
    onProgress: context.check,
  });
  return {
    ...shown(index, nodes, edges, context),
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
  const passable = { edge: passes, node: kindFilter(index, throughKinds) };
  const { groups, nodes, isTruncated } = joinEntities(index, joined, passable, {
    maxHops: HOPS_MAX,
    maxVisits: VISITS_MAX,
    onProgress: context.check,
  });
  const between = [...nodes].filter((node) => !joined.includes(node)).sort((a, b) => a - b);
  return {
    ...shown(index, [...joined, ...between], edgesAmong(index, nodes, passes), context),
    connected: groups.length === 1,
    groups: groups.map((group) => ({ nodes: () => load(index, group, context) })),
    throughKinds,
    truncated: isTruncated,
  };
}

/** Entities in the given order, relationships by id. */
function shown(index: Adjacency, nodes: readonly number[], edges: readonly number[], context: Context) {
  return {
    nodes: () => load(index, nodes, context),
    relationships: () =>
      [...edges].sort((a, b) => compareEdgeIds(index, a, b)).map((edge) => relationshipAt(index, edge)),
  };
}

function load(index: Adjacency, nodes: readonly number[], { load }: Context) {
  return load.entity.loadMany(nodes.map((node) => index.idOf(node)));
}
