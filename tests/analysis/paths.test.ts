import fc from "fast-check";
import { expect, test } from "vitest";
import { ALL_EDGES } from "../../src/analysis/filters/edge-filter.ts";
import { findPaths } from "../../src/analysis/paths/paths.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { ENTITY_KINDS } from "../../src/model/kinds.ts";
import { edgesOf } from "../support/pair-edges.ts";

const NODES = 10;
const pairs = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 12 });

test("why there is no way, and how many entities either end reaches, are as a plain search finds them", () => {
  fc.assert(
    fc.property(
      pairs,
      fc.nat(NODES - 1),
      fc.nat(NODES - 1),
      fc.integer({ min: 1, max: 6 }),
      (all, from, to, maxHops) => {
        fc.pre(from !== to);
        const edges = all.filter(([a, b]) => a !== b);
        const index = buildAdjacency(
          Array.from({ length: NODES }, (_, at) => ({ id: `n${at}`, kind: "HOSPITAL" as const, name: "" })),
          edgesOf(edges),
        );
        const hopsFrom = (start: number): Map<number, number> => {
          const far = new Map([[start, 0]]);
          for (const [node, hops] of far)
            for (const [a, b] of edges)
              for (const other of a === node ? [b] : b === node ? [a] : [])
                if (!far.has(other)) far.set(other, hops + 1);
          return far;
        };
        const hops = hopsFrom(from).get(to);
        const found = findPaths(index, {
          from,
          to,
          maxHops,
          conditions: ALL_EDGES,
          avoid: [],
          through: [],
          throughKinds: ENTITY_KINDS,
          avoidSubkinds: [],
          rollUp: false,
          count: 10,
          alternatives: false,
        });
        if (hops !== undefined && hops <= maxHops) {
          expect([found.hops, found.reason, found.reach]).toEqual([hops, undefined, undefined]);
          return;
        }
        expect(found.reason).toBe(hops === undefined ? "SEPARATE" : "BEYOND_MAX_HOPS");
        expect(found.reach?.()).toEqual({ from: hopsFrom(from).size, to: hopsFrom(to).size });
      },
    ),
    { numRuns: 500 },
  );
});
