import { describe, expect, test } from "vitest";
import { ALL_EDGES } from "../../src/analysis/filters/edge-filter.ts";
import { componentOf } from "../../src/analysis/paths/components.ts";
import { neighbourhoodOf } from "../../src/analysis/paths/neighbourhood.ts";
import { findPaths } from "../../src/analysis/paths/paths.ts";
import { shortestPaths } from "../../src/analysis/paths/shortest-paths.ts";
import { simplePathsOfLength } from "../../src/analysis/paths/simple-paths.ts";
import { joinEntities } from "../../src/analysis/paths/steiner-tree.ts";
import { traversalGraph } from "../../src/analysis/paths/traversal-graph.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import type { RelationshipRow } from "../../src/index/rows.ts";
import { ENTITY_KINDS } from "../../src/model/kinds.ts";

const SIZE = 400;

/** Two parts that nothing joins, each with every second pair of its entities joined. */
function twoParts(): Adjacency {
  const edges: RelationshipRow[] = [];
  for (const part of ["a", "b"])
    for (let from = 0; from < SIZE; from++)
      for (let to = from + 1; to < SIZE; to += 2)
        edges.push({
          id: `${part}${from}-${to}`,
          type: "RUNS",
          from: `${part}${from}`,
          to: `${part}${to}`,
          status: null,
          since: null,
          until: null,
        });
  const nodes = ["a", "b"].flatMap((part) => Array.from({ length: SIZE }, (_, at) => `${part}${at}`));
  return buildAdjacency(
    nodes.map((id) => ({ id, kind: "HOSPITAL", name: id })),
    edges,
  );
}

const index = twoParts();
const graph = traversalGraph(index, { rollUp: true, named: [] });
const at = (id: string) => index.numberOf(id) as number;
const passable = { edge: () => true, node: () => true };
const bounds = { maxHops: 6, maxVisits: 4_000_000 };
const question = {
  from: at("a0"),
  to: at("b0"),
  maxHops: 6,
  conditions: ALL_EDGES,
  avoid: [],
  through: [],
  throughKinds: ENTITY_KINDS,
  avoidSubkinds: [],
  rollUp: true,
  count: 10,
  alternatives: false,
};

const SEARCHES: readonly (readonly [name: string, search: (onProgress: () => void) => unknown])[] = [
  ["shortestPaths", (onProgress) => shortestPaths(graph, at("a0"), at("b0"), passable, { ...bounds, onProgress })],
  [
    "simplePathsOfLength",
    (onProgress) =>
      simplePathsOfLength(graph, at("a0"), at("a1"), passable, {
        length: 5,
        count: 1,
        maxVisits: 4_000_000,
        onProgress,
      }),
  ],
  ["componentOf", (onProgress) => componentOf(graph, at("a0"), at("b0"), passable, onProgress)],
  ["findPaths", (onProgress) => findPaths(index, question, onProgress)],
  [
    "findPaths with alternatives",
    (onProgress) => findPaths(index, { ...question, to: at("a2"), alternatives: true }, onProgress),
  ],
  [
    "joinEntities",
    (onProgress) => joinEntities(graph, [at("a0"), at("a1"), at("b0")], passable, { ...bounds, onProgress }),
  ],
  [
    "neighbourhoodOf",
    (onProgress) =>
      neighbourhoodOf(graph, {
        roots: [at("a0")],
        depth: 2,
        maxNodes: 500,
        passes: () => true,
        isKind: () => true,
        isStep: () => true,
        onProgress,
      }),
  ],
];

describe("a search in memory", () => {
  test.each(SEARCHES)("tells its progress, and ends when that throws: %s", (_name, search) => {
    let told = 0;
    const whole = JSON.stringify(search(() => told++));
    expect(told).toBeGreaterThan(0);
    // The last call too is within the search.
    for (const last of [1, told]) {
      let calls = 0;
      const ended = () =>
        search(() => {
          if (++calls === last) throw new Error("over");
        });
      expect(ended).toThrow("over");
      expect(calls).toBe(last);
    }
    expect(JSON.stringify(search(() => {}))).toBe(whole);
  });
});
