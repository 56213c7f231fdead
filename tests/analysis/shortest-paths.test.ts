import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortestPaths } from "../../src/analysis/paths/shortest-paths.ts";
import { type TraversalGraph, traversalGraph } from "../../src/analysis/paths/traversal-graph.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { edgesOf } from "../support/pair-edges.ts";

const NODES = 9;
const graphs = fc.record({
  edges: fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1), fc.boolean()), { maxLength: 26 }),
  closed: fc.uniqueArray(fc.nat(NODES - 1), { maxLength: 3 }),
  maxHops: fc.integer({ min: 1, max: 6 }),
  from: fc.nat(NODES - 1),
  to: fc.nat(NODES - 1),
});
const idOf = (node: number) => `n${node}`;

function graphOf(edges: readonly (readonly [number, number, boolean])[]): TraversalGraph {
  const rows = edgesOf(edges);
  const index = buildAdjacency(
    Array.from({ length: NODES }, (_, node) => ({ id: idOf(node), kind: "HOSPITAL" as const, name: "" })),
    rows,
  );
  return traversalGraph(index, { rollUp: false, named: [] });
}

/** All ways without repetition, the shortest kept: no thought of speed. */
function bruteForce(
  links: ReadonlySet<string>,
  closed: ReadonlySet<number>,
  from: number,
  to: number,
  maxHops: number,
) {
  let best: number[][] = [];
  const walk = (way: number[]): void => {
    const node = way.at(-1) as number;
    if (node === to) {
      const shortest = best[0]?.length ?? Number.POSITIVE_INFINITY;
      if (way.length < shortest) best = [way];
      else if (way.length === shortest) best.push(way);
      return;
    }
    if (way.length > maxHops || (node !== from && closed.has(node))) return;
    for (let next = 0; next < NODES; next++)
      if (!way.includes(next) && links.has(`${node} ${next}`)) walk([...way, next]);
  };
  walk([from]);
  return best;
}

describe("the shortest ways", () => {
  test("are those that a search of all ways finds, in the order of ids", () => {
    fc.assert(
      fc.property(graphs, ({ edges, closed, maxHops, from, to }) => {
        fc.pre(from !== to);
        const graph = graphOf(edges);
        const open = edges.filter(([a, b]) => a !== b);
        const isOpen = (edge: number) => open[edge]?.[2] === true;
        const shut = new Set(closed);
        const links = new Set(open.flatMap(([a, b, on]) => (on ? [`${a} ${b}`, `${b} ${a}`] : [])));
        const expected = bruteForce(links, shut, from, to, maxHops);
        const found = shortestPaths(
          graph,
          from,
          to,
          { edge: isOpen, node: (node) => !shut.has(node) },
          { maxHops, maxVisits: 1e6 },
        );
        expect(found.hops).toBe(expected[0] === undefined ? undefined : expected[0].length - 1);
        expect(found.total).toBe(expected.length);
        expect(found.first(1_000)).toEqual(expected);
        expect(found.first(2)).toEqual(expected.slice(0, 2));
      }),
      { numRuns: 2_000 },
    );
  });

  test("end where too many relationships were looked at", () => {
    const graph = graphOf([
      [0, 1, true],
      [1, 2, true],
      [2, 3, true],
    ]);
    const found = shortestPaths(graph, 0, 3, { edge: () => true, node: () => true }, { maxHops: 6, maxVisits: 2 });
    expect([found.hops, found.isTruncated, found.total]).toEqual([undefined, true, 0]);
  });
});
