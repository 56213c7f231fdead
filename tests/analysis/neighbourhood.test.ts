import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neighbourhoodOf } from "../../src/analysis/paths/neighbourhood.ts";
import { joinEntities } from "../../src/analysis/paths/steiner-tree.ts";
import { traversalGraph } from "../../src/analysis/paths/traversal-graph.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { EvidenceBuilder } from "../../src/index/evidence-builder.ts";
import { EvidenceSubjects } from "../../src/index/evidence-subjects.ts";
import { edgesOf } from "../support/pair-edges.ts";

const NODES = 8;
const pairs = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 16 });
const all = () => true;

function indexOf(edges: readonly (readonly [number, number])[], evidence: readonly number[] = []): Adjacency {
  const rows = edgesOf(edges);
  const nodes = Array.from({ length: NODES }, (_, at) => ({
    id: `n${at}`,
    kind: "HOSPITAL" as const,
    name: "",
  }));
  const index = buildAdjacency(nodes, rows);
  const builder = new EvidenceBuilder(new EvidenceSubjects(index, index.figures));
  for (const [at, count] of evidence.entries())
    for (let piece = 0; piece < count; piece++) builder.add(`n${at}#name@doc:${piece},9`, "stated");
  index.addEvidence(builder.build());
  return index;
}

/** How many hops apart entities are: Floyd and Warshall, no thought of speed. */
function distances(edges: readonly (readonly [number, number])[]): number[][] {
  const far = Array.from({ length: NODES }, (_, a) =>
    Array.from({ length: NODES }, (_, b) => (a === b ? 0 : Number.POSITIVE_INFINITY)),
  );
  for (const [a, b] of edges)
    if (a !== b)
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        (far[x] as number[])[y] = 1;
  for (let k = 0; k < NODES; k++)
    for (let a = 0; a < NODES; a++)
      for (let b = 0; b < NODES; b++)
        (far[a] as number[])[b] = Math.min(far[a]?.[b] ?? 0, (far[a]?.[k] ?? 0) + (far[k]?.[b] ?? 0));
  return far;
}

describe("a neighbourhood", () => {
  const questions = fc.record({
    edges: pairs,
    evidence: fc.array(fc.nat(2), { minLength: NODES, maxLength: NODES }),
    roots: fc.uniqueArray(fc.nat(NODES - 1), { minLength: 1, maxLength: 2 }),
    depth: fc.integer({ min: 0, max: 3 }),
    maxNodes: fc.integer({ min: 2, max: NODES }),
  });

  test("holds the nearest first, then what has more evidence, more relationships, the smaller id", () => {
    fc.assert(
      fc.property(questions, ({ edges, evidence, roots, depth, maxNodes }) => {
        const index = indexOf(edges, evidence);
        const far = distances(edges);
        const near = (node: number) => Math.min(...roots.map((root) => far[root]?.[node] ?? 0));
        const expected = [...index.ids]
          .map((_, node) => node)
          .filter((node) => near(node) > 0 && near(node) <= depth)
          .sort(
            (a, b) =>
              near(a) - near(b) ||
              (evidence[b] ?? 0) - (evidence[a] ?? 0) ||
              index.degreeOf(b) - index.degreeOf(a) ||
              a - b,
          );
        const found = neighbourhoodOf(traversalGraph(index, { rollUp: false, named: [] }), {
          ...{ roots, depth, maxNodes },
          ...{ passes: all, isKind: all, isStep: all },
        });
        const room = maxNodes - roots.length;
        expect(found.nodes).toEqual([...roots, ...expected.slice(0, room)]);
        expect(found.isTruncated).toBe(expected.length > room);
        const inside = new Set(found.nodes);
        const between = edges.filter(([a, b]) => a !== b && inside.has(a) && inside.has(b));
        expect(found.edges).toHaveLength(between.length);
        for (const node of found.nodes) {
          const outside = [...index.ids].filter((_, other) => far[node]?.[other] === 1 && !inside.has(other)).length;
          expect(found.hidden.get(node) ?? 0).toBe(outside);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the network that joins entities", () => {
  test("joins what is connected, with at most twice the hops of the smallest", () => {
    fc.assert(
      fc.property(pairs, fc.uniqueArray(fc.nat(NODES - 1), { minLength: 3, maxLength: 4 }), (edges, wanted) => {
        const index = indexOf(edges);
        const far = distances(edges);
        const found = joinEntities(
          traversalGraph(index, { rollUp: false, named: [] }),
          wanted,
          { edge: all, node: all },
          { maxHops: NODES, maxVisits: 1e6 },
        );
        for (const group of found.groups)
          for (const other of wanted)
            expect(group.includes(other)).toBe(Number.isFinite(far[group[0] as number]?.[other] ?? 0));
        for (const node of wanted) expect(found.nodes.has(node)).toBe(true);
        if (found.groups.length > 1) return;
        // The smallest: the fewest entities that hang together and hold all that is wanted.
        let smallest = NODES;
        for (let bits = 0; bits < 2 ** NODES; bits++) {
          const inside = [...index.ids].map((_, node) => node).filter((node) => (bits >> node) & 1);
          if (inside.length < smallest && wanted.every((node) => inside.includes(node)) && hangsTogether(edges, inside))
            smallest = inside.length;
        }
        expect(hangsTogether(edges, [...found.nodes])).toBe(true);
        expect(found.nodes.size - 1).toBeLessThanOrEqual(2 * (smallest - 1));
      }),
      { numRuns: 300 },
    );
  });
});

function hangsTogether(edges: readonly (readonly [number, number])[], inside: readonly number[]): boolean {
  const seen = new Set(inside.slice(0, 1));
  for (const node of seen)
    for (const [a, b] of edges)
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        if (x === node && inside.includes(y)) seen.add(y);
  return seen.size === inside.length;
}
