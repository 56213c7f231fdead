import type { Adjacency } from "../../index/adjacency.ts";
import { ENTITY_KINDS } from "../../model/kinds.ts";
import { ALL_EDGES, type EdgeConditions, edgeFilter } from "../filters/edge-filter.ts";
import { componentOf } from "./components.ts";
import { type Passable, type ShortestPaths, shortestPaths } from "./shortest-paths.ts";
import { simplePathsOfLength } from "./simple-paths.ts";
import { type Stones, stepFilter } from "./stepping-stones.ts";
import { type TraversalGraph, traversalGraph } from "./traversal-graph.ts";

/** A question about the paths between two entities, by numbers. */
export interface PathQuestion extends Stones {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  readonly conditions: EdgeConditions;
  /** Entities that a path may not pass. */
  readonly avoid: readonly number[];
  /** Entities that every path passes, in this order. */
  readonly through: readonly number[];
  /** Whether campuses, departments and teams count as their institutions. Named entities are nodes in any case. */
  readonly rollUp: boolean;
  /** The number of requested paths. */
  readonly count: number;
  /** Whether paths that are one hop longer are requested too. */
  readonly alternatives: boolean;
}

/** The conditions that can block a path. */
export const SHUTTERS = ["VIA", "STATUS", "AS_OF", "AVOID", "THROUGH_KINDS", "AVOID_SUBKINDS"] as const;
export type Shutter = (typeof SHUTTERS)[number];

/** The reason why there is no path. */
export type NoPathReason = "BEYOND_MAX_HOPS" | "SEPARATE" | "FILTERED" | "WORK_LIMIT";

/** Paths as numbers of entities from end to end, or the reason why there is none. */
export interface FoundPaths {
  readonly hops: number | undefined;
  readonly total: number;
  readonly ways: readonly (readonly number[])[];
  readonly alternatives: readonly (readonly number[])[];
  readonly isTruncated: boolean;
  readonly reason: NoPathReason | undefined;
  /** Each condition that blocks the path alone: without it there is one. */
  readonly openedBy: readonly Shutter[];
  /** Counts the entities that can be reached from each end, if there is no path. */
  readonly reach: (() => { readonly from: number; readonly to: number }) | undefined;
}

/** The most relationships that one search visits. */
export const VISITS_MAX = 4_000_000;

/** Beyond this many hops, only the components decide whether there is a path. */
const FAR = 200;

/** The graph of a question. */
export function graphOf(index: Adjacency, { rollUp, from, to, through, avoid }: PathQuestion): TraversalGraph {
  return traversalGraph(index, { rollUp, named: [from, to, ...through, ...avoid] });
}

/**
 * Finds all shortest paths through the required entities. `onProgress` is called at intervals, and may throw to stop.
 */
export function findPaths(index: Adjacency, question: PathQuestion, onProgress?: () => void): FoundPaths {
  const { from, to, maxHops, through, count } = question;
  const graph = graphOf(index, question);
  const passable = passableOf(index, question);
  // A path that must pass an entity twice in a row passes it once.
  const stops = [from, ...through, to].filter((stop, at, all) => stop !== all[at - 1]);
  const legs: ShortestPaths[] = [];
  let hops = 0;
  for (const [at, stop] of stops.slice(0, -1).entries()) {
    const next = stops[at + 1] as number;
    onProgress?.();
    const leg = shortestPaths(graph, stop, next, passable, {
      maxHops: maxHops - hops,
      maxVisits: VISITS_MAX,
      onProgress,
    });
    if (leg.hops === undefined) return noPaths(index, question, { from: stop, to: next, leg }, onProgress);
    hops += leg.hops;
    legs.push(leg);
  }
  const longer =
    question.alternatives && through.length === 0 && hops < maxHops
      ? simplePathsOfLength(graph, from, to, passable, { length: hops + 1, count, maxVisits: VISITS_MAX, onProgress })
      : { ways: [], isTruncated: false };
  return {
    hops,
    total: legs.reduce((all, { total }) => all * total, 1),
    ways: joined(
      legs.map((leg) => leg.first(count)),
      count,
    ),
    alternatives: longer.ways,
    isTruncated: longer.isTruncated,
    reason: undefined,
    openedBy: [],
    reach: undefined,
  };
}

/** Each path of one leg combined with each of the next; the first leg changes last. */
function joined(legs: readonly (readonly number[][])[], count: number): readonly number[][] {
  const [first = [], ...others] = legs;
  return others.reduce<readonly number[][]>(
    (all, leg) => all.flatMap((way) => leg.map((next) => [...way, ...next.slice(1)])).slice(0, count),
    first,
  );
}

function passableOf(index: Adjacency, { conditions, avoid, through, ...stones }: PathQuestion): Passable {
  const isStone = stepFilter(index, stones);
  const shut = new Set(avoid);
  const must = new Set(through);
  return {
    edge: edgeFilter(index, conditions),
    node: (node) => must.has(node) || (isStone(node) && !shut.has(node)),
  };
}

function noPaths(
  index: Adjacency,
  question: PathQuestion,
  { from, to, leg }: { readonly from: number; readonly to: number; readonly leg: ShortestPaths },
  onProgress: (() => void) | undefined,
): FoundPaths {
  const graph = graphOf(index, question);
  const passable = passableOf(index, question);
  const openedBy = leg.isTruncated
    ? []
    : SHUTTERS.filter((shutter) => {
        const without = { ...question, ...dropped(question, shutter) };
        const bounds = { maxHops: question.maxHops, maxVisits: VISITS_MAX, onProgress };
        return shortestPaths(graphOf(index, without), from, to, passableOf(index, without), bounds).hops !== undefined;
      });
  const isJoined = (): boolean => {
    const far = shortestPaths(graph, from, to, passable, {
      maxHops: FAR,
      maxVisits: Number.POSITIVE_INFINITY,
      onProgress,
    });
    return far.hops !== undefined || (!far.isExhausted && componentOf(graph, from, to, passable, onProgress).holds);
  };
  const reason = leg.isTruncated
    ? "WORK_LIMIT"
    : !leg.isExhausted && isJoined()
      ? "BEYOND_MAX_HOPS"
      : openedBy.length > 0
        ? "FILTERED"
        : "SEPARATE";
  return {
    hops: undefined,
    total: 0,
    ways: [],
    alternatives: [],
    isTruncated: leg.isTruncated,
    reason,
    openedBy,
    reach: () => ({
      from: componentOf(graph, from, to, passable, onProgress).size,
      to: componentOf(graph, to, from, passable, onProgress).size,
    }),
  };
}

/** The question without one of its conditions. */
function dropped({ conditions }: PathQuestion, shutter: Shutter): Partial<PathQuestion> {
  switch (shutter) {
    case "VIA":
      return { conditions: { ...conditions, via: ALL_EDGES.via } };
    case "STATUS":
      return { conditions: { ...conditions, status: ALL_EDGES.status } };
    case "AS_OF":
      return { conditions: { ...conditions, asOf: ALL_EDGES.asOf, undated: ALL_EDGES.undated } };
    case "AVOID":
      return { avoid: [] };
    case "THROUGH_KINDS":
      return { throughKinds: ENTITY_KINDS };
    case "AVOID_SUBKINDS":
      return { avoidSubkinds: [] };
  }
}
