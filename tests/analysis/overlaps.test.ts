import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOverlaps, sharedByTwo } from "../../src/analysis/partners/overlaps.ts";
import { reportedIfAny } from "../../src/analysis/partners/population.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import { PartnerOracle } from "../oracle/partners.ts";
import type { PlainGraph } from "../oracle/plain.ts";
import { comparisonOf, partnersIn } from "../support/partners-in.ts";
import {
  ARBITRARY_HOSPITALS,
  ARBITRARY_IDS,
  arbitraryGraphs,
  arbitraryPartnerConditions,
} from "../support/plain-graph.ts";

const MANY = { most: 1_000, maxVisits: 1e9, maxSteps: 1e9 };

describe("on small graphs, as by definition", () => {
  test("overlaps, in each order and scope, page by page, with the partners shared", () => {
    const orders = fc.constantFrom("COUNT", "SIMILARITY", "SURPRISE");
    const roots = fc.subarray(ARBITRARY_HOSPITALS, { minLength: 1 });
    const comparisons = fc.record({
      scope: fc.constantFrom("REPORTED", "ALL"),
      kinds: fc.option(fc.constant<EntityKind[]>(["HOSPITAL", "TEAM"]), { nil: null, freq: 3 }),
      excluding: fc.subarray([...ARBITRARY_IDS], { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        arbitraryGraphs,
        arbitraryPartnerConditions,
        orders,
        roots,
        fc.integer({ min: 1, max: 2 }),
        comparisons,
        (graph, given, order, among, minShared, compared) => {
          const { partners, number, id } = partnersIn(graph, given);
          const oracle = new PartnerOracle(graph);
          const expected = oracle.overlaps(among, minShared, order, given, compared);
          const comparison = comparisonOf(partners, compared);
          const reported = reportedIfAny(partners.index, compared.scope);
          const numbers = among.map(number).filter((node) => reported?.has(node) ?? true);
          const question = { ...MANY, roots: numbers, minShared, order };
          const all = findOverlaps(comparison, question);
          expect(all.total).toBe(expected.length);
          expect(all.first.map(({ a, b, ...one }) => ({ a: id(a), b: id(b), ...one }))).toEqual(
            expected.map(({ shared: _, ...one }) => one),
          );
          for (const [at, { a, b }] of all.first.entries()) {
            expect(sharedByTwo(comparison, a, b).map(id).sort(oracle.byName)).toEqual(expected[at]?.shared);
            const next = findOverlaps(comparison, { ...question, most: 2, after: [a, b] });
            expect(next).toEqual({ total: all.total, first: all.first.slice(at + 1, at + 3) });
            const back = findOverlaps(comparison, { ...question, most: 2, after: [a, b], backwards: true });
            expect(back.first).toEqual(all.first.slice(0, at).toReversed().slice(0, 2));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a hospital that is only named changes no pair, except the count of two that it is a partner of", () => {
    const added = fc.record({
      links: fc.array(
        fc.record({
          with: fc.constantFrom(...ARBITRARY_HOSPITALS),
          type: fc.constantFrom("PARTNERS_WITH", "SUPPORTS"),
          isFrom: fc.boolean(),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      reported: fc.subarray(ARBITRARY_HOSPITALS, { minLength: 2 }),
      order: fc.constantFrom("COUNT", "SIMILARITY", "SURPRISE"),
    });
    let lifting = 0;
    fc.assert(
      fc.property(arbitraryGraphs, arbitraryPartnerConditions, added, (drawn, given, { links, reported, order }) => {
        const graph = { ...drawn, reported };
        const more: PlainGraph = {
          reported,
          entities: [...graph.entities, { id: "named", kind: "HOSPITAL", name: "甲" }],
          relationships: [
            ...graph.relationships,
            ...links.map(({ with: other, type, isFrom }, at) => ({
              ...{ id: `named${at}`, type, status: null, since: null, until: null },
              ...(isFrom ? { from: "named", to: other } : { from: other, to: "named" }),
            })),
          ],
        };
        const find = (one: PlainGraph) => {
          const { index, partners, id, number } = partnersIn(one, {
            ...given,
            undated: true,
            status: null,
            via: ["PARTNERS_WITH", "SUPPORTS"],
          });
          const roots = [...index.kinds.keys()].filter(
            (node) => index.kindOf(node) === "HOSPITAL" && (reportedIfAny(index, "REPORTED")?.has(node) ?? true),
          );
          const { first } = findOverlaps(comparisonOf(partners, {}), { ...MANY, roots, minShared: 1, order });
          const isPartner = (root: string) => partners.of(number("named")).includes(number(root));
          return { pairs: first.map(({ a, b, ...measures }) => ({ a: id(a), b: id(b), ...measures })), isPartner };
        };
        const [before, after] = [find(graph), find(more)];
        const isReported = (hospital: string) => new PartnerOracle(more).reported()?.has(hospital) === true;
        expect(after.pairs.filter(({ a, b }) => !isReported(a) || !isReported(b))).toEqual([]);
        const countOf = (pairs: typeof before.pairs) => new Map(pairs.map(({ a, b, count }) => [`${a} ${b}`, count]));
        const expected = countOf(before.pairs);
        for (const a of ARBITRARY_HOSPITALS.filter(isReported))
          for (const b of ARBITRARY_HOSPITALS.filter(isReported))
            if (a < b && after.isPartner(a) && after.isPartner(b))
              expected.set(`${a} ${b}`, (expected.get(`${a} ${b}`) ?? 0) + 1);
        expect(countOf(after.pairs)).toEqual(expected);
        if (reported.some(after.isPartner)) lifting++;
        // What no reported hospital is a partner of changes nothing: neither an order nor a surprise.
        else expect(after.pairs).toEqual(before.pairs);
      }),
      { numRuns: 300 },
    );
    expect(lifting).toBeGreaterThan(50);
    expect(lifting).toBeLessThan(450);
  });
});
