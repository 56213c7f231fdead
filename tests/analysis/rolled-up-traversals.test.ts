import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edgeFilter } from "../../src/analysis/filters/edge-filter.ts";
import { edgesBetween, neighbourhoodOf } from "../../src/analysis/paths/neighbourhood.ts";
import { findPaths, graphOf, type PathQuestion } from "../../src/analysis/paths/paths.ts";
import { joinEntities } from "../../src/analysis/paths/steiner-tree.ts";
import { stepFilter } from "../../src/analysis/paths/stepping-stones.ts";
import { countedParts, traversalGraph } from "../../src/analysis/paths/traversal-graph.ts";
import { ENTITY_KINDS, type EntityKind } from "../../src/model/kinds.ts";
import { parsePartialDate } from "../../src/model/partial-date.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../../src/model/relationship-types.ts";
import { type PlainPassage, WalkOracle } from "../oracle/traversals.ts";
import { NESTED_IDS, nestedGraphs } from "../support/nested-graph.ts";
import { indexOf } from "../support/plain-graph.ts";

const GRAPHS = 1_000;
const COUNT = 1_000;

const passages = fc.record({
  via: fc.constantFrom([...RELATIONSHIP_TYPES], [...RELATIONSHIP_TYPES], ["PARTNERS_WITH", "PART_OF", "MEMBER_OF"]),
  status: fc.option(fc.constant(["held"]), { nil: null, freq: 6 }),
  asOf: fc.option(fc.constantFrom("2020", "2021"), { nil: null, freq: 3 }),
  undated: fc.constantFrom(true, true, true, false),
  rollUp: fc.constantFrom(true, true, true, false),
  maxHops: fc.integer({ min: 1, max: 6 }),
  throughKinds: fc.constantFrom<readonly EntityKind[]>(
    ENTITY_KINDS,
    ENTITY_KINDS.filter((kind) => kind !== "CITY"),
    ["HOSPITAL", "DEPARTMENT"],
  ),
  avoidSubkinds: fc.constantFrom(["policy", "campaign"], ["policy", "campaign"], []),
});
const ids = fc.shuffledSubarray([...NESTED_IDS], { minLength: 6, maxLength: 6 });

function conditionsOf(passage: Omit<PlainPassage, "avoid">) {
  const asOf = passage.asOf === null ? null : (parsePartialDate(passage.asOf) ?? null);
  return { via: passage.via as RelationshipType[], status: passage.status, asOf, undated: passage.undated };
}

describe("on graphs with parts of parts, as by definition", () => {
  test("the shortest paths and those one hop longer, their relationships and parts, or why there is none", () => {
    const sizes = fc.record({ avoided: fc.nat(2), required: fc.constantFrom(0, 0, 0, 1, 2) });
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(nestedGraphs, passages, ids, sizes, (graph, given, drawn, { avoided, required }) => {
        const [from = "", to = "", ...others] = drawn;
        const through = others.slice(0, required);
        const passage: PlainPassage = { ...given, avoid: others.slice(2, 2 + avoided), through };
        const oracle = new WalkOracle(graph);
        const index = indexOf(graph);
        const number = (id: string) => index.numberOf(id) ?? -1;
        const idsOf = (nodes: readonly number[]) => nodes.map((node) => index.idOf(node));
        const question: PathQuestion = {
          ...{ from: number(from), to: number(to), maxHops: given.maxHops, conditions: conditionsOf(given) },
          ...{ avoid: passage.avoid.map(number), through: through.map(number), throughKinds: given.throughKinds },
          ...{ avoidSubkinds: given.avoidSubkinds, rollUp: given.rollUp, count: COUNT, alternatives: true },
        };
        const found = findPaths(index, question);
        const expected = oracle.ways(from, to, passage);
        const hops = expected[0] === undefined ? undefined : expected[0].length - 1;
        expect([found.hops, found.total, found.ways.map(idsOf)]).toEqual([hops, expected.length, expected]);
        const key = `${found.reason} ${found.hops}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
        if (hops === undefined) {
          if (required > 0) return;
          const { openedBy, reason } = oracle.noWay(from, to, passage);
          expect([found.reason, found.openedBy]).toEqual([reason, openedBy]);
          expect(found.reach?.()).toEqual({
            from: oracle.reach(from, to, passage),
            to: oracle.reach(to, from, passage),
          });
          return;
        }
        const longer = required > 0 || hops >= given.maxHops ? [] : oracle.simpleWays(from, to, hops + 1, passage);
        expect(found.alternatives.map(idsOf)).toEqual(longer);
        const nodes = graphOf(index, question);
        const passes = edgeFilter(index, question.conditions);
        const named = [from, to, ...through, ...passage.avoid];
        for (const way of found.ways)
          for (const [at, next] of way.slice(1).entries()) {
            const before = way[at] as number;
            const edges = edgesBetween(nodes, before, next, passes).map((edge) => index.edgeIdOf(edge));
            const { relationships } = oracle.between(index.idOf(before), index.idOf(next), given, named);
            expect(edges.sort()).toEqual(relationships.map((one) => one.id).sort());
          }
      }),
      { numRuns: GRAPHS },
    );
    const lengths = [1, 2, 3].map((hops) => `undefined ${hops}`);
    const reasons = ["SEPARATE", "FILTERED", "BEYOND_MAX_HOPS"].map((reason) => `${reason} undefined`);
    for (const outcome of [...lengths, ...reasons]) expect([...seen.keys()]).toContain(outcome);
  });

  test("a network, its relationships, and the node that each part counts for", () => {
    const sizes = fc.record({
      count: fc.integer({ min: 1, max: 3 }),
      depth: fc.integer({ min: 0, max: 3 }),
      maxNodes: fc.integer({ min: 3, max: NESTED_IDS.length }),
    });
    let withParts = 0;
    fc.assert(
      fc.property(nestedGraphs, passages, ids, sizes, (graph, given, drawn, { count, depth, maxNodes }) => {
        const roots = drawn.slice(0, count);
        const oracle = new WalkOracle(graph);
        const index = indexOf(graph);
        const numbers = roots.map((id) => index.numberOf(id) ?? -1);
        const nodes = traversalGraph(index, { rollUp: given.rollUp, named: numbers });
        const found = neighbourhoodOf(nodes, {
          ...{ roots: numbers, depth, maxNodes, isKind: () => true },
          passes: edgeFilter(index, conditionsOf(given)),
          isStep: stepFilter(index, { throughKinds: ENTITY_KINDS, avoidSubkinds: given.avoidSubkinds }),
        });
        const id = (node: number) => index.idOf(node);
        const expected = oracle.network(roots, depth, maxNodes, given);
        expect(found.nodes.map(id)).toEqual(expected.nodes);
        expect(found.edges.map((edge) => index.edgeIdOf(edge)).sort()).toEqual(expected.relationships.toSorted());
        const parts = countedParts(nodes, found.nodes, found.edges).map(({ part, node }) => ({
          ...{ part: id(part), node: id(node) },
        }));
        expect(parts).toEqual(expected.parts);
        withParts += Number(parts.length > 0);
        // Each end of each relationship can be drawn.
        const drawable = new Set([...found.nodes.map(id), ...parts.map(({ part }) => part)]);
        for (const edge of found.edges)
          for (const end of [index.from[edge], index.to[edge]]) expect(drawable).toContain(id(end as number));
        expect(found.isTruncated).toBe(expected.truncated);
        expect([...found.hidden].map(([node, hidden]) => ({ node: { id: id(node) }, hidden }))).toEqual(
          expected.frontier,
        );
      }),
      { numRuns: GRAPHS },
    );
    expect(withParts).toBeGreaterThan(GRAPHS / 10);
  });

  test("the network that joins entities joins what is connected, and nothing else", () => {
    fc.assert(
      fc.property(nestedGraphs, passages, ids, (graph, given, drawn) => {
        const of = drawn.slice(0, 4);
        const oracle = new WalkOracle(graph);
        const index = indexOf(graph);
        const numbers = of.map((id) => index.numberOf(id) ?? -1);
        const nodes = traversalGraph(index, { rollUp: given.rollUp, named: numbers });
        const passes = edgeFilter(index, conditionsOf(given));
        const node = stepFilter(index, given);
        const bounds = { maxHops: NESTED_IDS.length, maxVisits: 1e6 };
        const found = joinEntities(nodes, numbers, { edge: passes, node }, bounds);
        const beside = oracle.neighbours(given, of);
        const mayPass = (one: string) => of.includes(one) || oracle.maySee(one, { ...given, avoid: [] });
        for (const group of found.groups)
          for (const other of of) {
            const first = index.idOf(group[0] as number);
            const isJoined = reaches(first, other, beside, mayPass);
            expect(group.map((one) => index.idOf(one)).includes(other)).toBe(isJoined);
          }
        // Each group hangs together in the network: from its first entity all others are reached over its nodes.
        const inside = new Set([...found.nodes].map((one) => index.idOf(one)));
        for (const group of found.groups)
          for (const other of group)
            expect(reaches(index.idOf(group[0] as number), index.idOf(other), beside, (one) => inside.has(one))).toBe(
              true,
            );
        for (const one of inside) expect(mayPass(one)).toBe(true);
      }),
      { numRuns: GRAPHS / 2 },
    );
  });
});

/** Whether one entity is reached from another over neighbours that may be passed. */
function reaches(
  from: string,
  to: string,
  beside: (id: string) => readonly string[],
  mayPass: (id: string) => boolean,
): boolean {
  const seen = new Set([from]);
  for (const one of seen) if (mayPass(one)) for (const next of beside(one)) seen.add(next);
  return seen.has(to);
}
