import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindFilter } from "../../src/analysis/filters/edge-filter.ts";
import { overlapMatrix } from "../../src/analysis/partners/overlap-matrix.ts";
import { findOverlaps } from "../../src/analysis/partners/overlaps.ts";
import { connectionsOf, countUndated } from "../../src/analysis/partners/partner-connections.ts";
import { findSharedPartners } from "../../src/analysis/partners/shared-partners.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import { STATUSES } from "../../src/model/values.ts";
import { PartnerOracle } from "../oracle/partners.ts";
import type { PlainGraph } from "../oracle/plain.ts";
import { comparisonOf, partnersIn } from "../support/partners-in.ts";
import { ARBITRARY_IDS, arbitraryGraphs, arbitraryPartnerConditions } from "../support/plain-graph.ts";

describe("on small graphs, as by definition", () => {
  test("shared partners, in each order, page by page, with what connects them", () => {
    const asked = fc.record({
      roots: fc.uniqueArray(fc.constantFrom(...ARBITRARY_IDS), { minLength: 2, maxLength: 5 }),
      least: fc.nat(),
      kinds: fc.option(fc.constant<EntityKind[]>(["HOSPITAL", "DEPARTMENT"]), { nil: null, freq: 3 }),
      order: fc.constantFrom("COUNT", "SURPRISE", "NAME"),
      size: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(
        arbitraryGraphs,
        arbitraryPartnerConditions,
        asked,
        (graph, given, { roots, least, kinds, order, size }) => {
          const { index, partners, partnersOf, number, id } = partnersIn(graph, given);
          const oracle = new PartnerOracle(graph);
          const atLeast = 1 + (least % roots.length);
          const isKind = kindFilter(index, kinds);
          const expected = oracle.shared(roots, atLeast, kinds, order, given);
          const question = { roots: roots.map(number), atLeast, isKind, order, maxVisits: 1e9 };
          const all = findSharedPartners(partners, { ...question, most: 1_000 });
          expect(all.total).toBe(expected.length);
          const last = findSharedPartners(partners, { ...question, most: size, backwards: true });
          expect(last.first).toEqual(all.first.toReversed().slice(0, size));
          expect(all.first.map((one) => ({ ...one, partner: id(one.partner) }))).toEqual(expected);
          for (const [at, { partner }] of all.first.entries()) {
            const next = findSharedPartners(partners, { ...question, most: size, after: partner });
            expect(next).toEqual({ total: all.total, first: all.first.slice(at + 1, at + 1 + size) });
            const back = findSharedPartners(partners, { ...question, most: size, after: partner, backwards: true });
            expect(back.first).toEqual(all.first.slice(0, at).toReversed().slice(0, size));
          }
          const shown = all.first.map(({ partner }) => partner);
          const connections = connectionsOf(partners, question.roots, shown);
          for (const partner of shown)
            expect(
              connections.get(partner)?.map(({ root, edges, through, alliances, status, earliest }) => ({
                root: id(root),
                relationships: edges.map((edge) => index.edgeIdOf(edge)).sort(),
                through: through.map(id),
                programs: alliances.map(id),
                status: status === 0 ? null : STATUSES[status - 1],
                since: earliest === undefined ? null : index.edgeTraitsOf(earliest).since,
              })),
            ).toEqual(
              roots.flatMap((root) => {
                const link = oracle.links(root, given).get(id(partner));
                if (link === undefined) return [];
                const { kinds: _, ...rest } = link;
                return [{ root, ...rest }];
              }),
            );
          expect(countUndated(partnersOf(true), question.roots, isKind)).toBe(oracle.undated(roots, kinds, given));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a matrix, whatever the order of the question", () => {
    fc.assert(
      fc.property(
        arbitraryGraphs,
        arbitraryPartnerConditions,
        fc.shuffledSubarray([...ARBITRARY_IDS], { minLength: 2 }),
        (graph, given, of) => {
          const { partners, number, id } = partnersIn(graph, given);
          const oracle = new PartnerOracle(graph);
          const { nodes, counts, similarity } = overlapMatrix(partners, of.map(number));
          expect(nodes.map(id).sort()).toEqual(of.toSorted());
          expect(overlapMatrix(partners, of.toSorted().map(number)).nodes).toEqual(nodes);
          for (const [i, a] of nodes.map(id).entries())
            for (const [j, b] of nodes.map(id).entries()) {
              const two = oracle.overlap(a, b, given, { scope: "ALL" });
              expect(counts[i]?.[j]).toBe(i === j ? oracle.partners(a, given).size : two.count);
              expect(similarity[i]?.[j]).toBe(i === j ? 1 : two.similarity);
            }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("bounds", () => {
  const graph: PlainGraph = {
    entities: ["a", "b", "c", "d"].map((id) => ({ id, kind: "HOSPITAL" as const, name: id })),
    relationships: ["a", "b", "c"].map((from) => ({
      ...{ id: from, type: "PARTNERS_WITH", from, to: "d", status: null, since: null, until: null },
    })),
  };
  const given = { via: ["PARTNERS_WITH"], status: null, asOf: null, undated: true, rollUp: true };

  test("shared partners tell how many relationships are too many", () => {
    const { partners } = partnersIn(graph, given);
    const question = { roots: [0, 1], atLeast: 2, isKind: () => true, most: 10 };
    const find = (order: "COUNT" | "SURPRISE", maxVisits: number) =>
      findSharedPartners(partners, { ...question, order, maxVisits });
    expect(find("COUNT", 1)).toEqual({ total: 0, first: [], tooMany: 2 });
    expect(find("COUNT", 2)).toMatchObject({ total: 1 });
    expect(find("SURPRISE", 4)).toEqual({ total: 0, first: [], tooMany: 5 });
    expect(find("SURPRISE", 5)).toMatchObject({ total: 1 });
  });

  test("overlaps tell how many relationships or pairs are too many", () => {
    const { partners } = partnersIn(graph, given);
    const question = { roots: [0, 1, 2, 3], minShared: 1, order: "COUNT" as const, most: 1 };
    const find = (maxVisits: number, maxSteps: number) =>
      findOverlaps(comparisonOf(partners, {}), { ...question, maxVisits, maxSteps });
    expect(find(5, 9)).toEqual({ total: 0, first: [], tooMany: { what: "visits", found: 6 } });
    expect(find(6, 2)).toEqual({ total: 0, first: [], tooMany: { what: "steps", found: 3 } });
    expect(find(6, 3)).toMatchObject({ total: 3, first: [{ a: 0, b: 1 }] });
  });
});
