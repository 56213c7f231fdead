import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComparedCell, compareBy } from "../../src/analysis/comparison.ts";
import { isLinkInEffect } from "../../src/analysis/partners/partners.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { STATUSES } from "../../src/model/values.ts";
import { ComparisonOracle, type PlainCell } from "../oracle/comparison.ts";
import { byCodePoints } from "../oracle/plain.ts";
import { RelationshipOracle } from "../oracle/relationships.ts";
import { addFigures, arbitraryFigures } from "../support/arbitrary-figures.ts";
import { NETWORK_IDS, networkIndex, networks } from "../support/arbitrary-network.ts";

const RUNS = 400;
const roots = fc.uniqueArray(
  fc.oneof(fc.constantFrom(...NETWORK_IDS), fc.constantFrom("hospital", "hospital-2", "hospital-3", "institution")),
  { minLength: 2, maxLength: 6 },
);

function shown(index: Adjacency, { edges, through, status }: ComparedCell): PlainCell {
  const isHeld = status !== undefined && isLinkInEffect(status);
  return {
    relationships: edges.map((edge) => index.edgeIdOf(edge)),
    through: through.map((node) => index.idOf(node)),
    status: isHeld ? "in effect" : status === undefined ? null : (STATUSES[status - 1] ?? null),
  };
}

const numbersOf = (index: Adjacency, ids: readonly string[]) => ids.flatMap((id) => index.numberOf(id) ?? []);

describe("entities side by side", () => {
  test.each(["partners", "certifications", "programs", "offerings"] as const)(
    "have the %s of the oracle, in its order, the shared ones first",
    (section) => {
      let shared = 0;
      fc.assert(
        fc.property(networks, roots, (graph, of) => {
          const index = networkIndex(graph);
          const rows = compareBy(index, numbersOf(index, of), section);
          // The cells of a page are computed at once; a row that is not on it has its own.
          const page = rows.filter((_, at) => at % 3 < 2).flatMap(({ entity }) => entity ?? []);
          const found = rows.map(({ entity, family, level, count, cells }) => ({
            ...{ entity: entity === undefined ? null : index.idOf(entity), family, level, count },
            cells: cells(page).map((cell) => shown(index, cell)),
          }));
          expect(found).toEqual(new ComparisonOracle(graph).rows(of, section));
          expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
          shared += rows.filter(({ count }) => count > 1).length;
        }),
        { numRuns: RUNS },
      );
      expect(shared).toBeGreaterThan(RUNS / 50);
    },
  );

  test("have a row for each measure, subject and certification, with all figures of each entity", () => {
    fc.assert(
      fc.property(networks, roots, arbitraryFigures(NETWORK_IDS), (graph, of, figures) => {
        const index = networkIndex(graph);
        addFigures(index, figures);
        const nodes = numbersOf(index, of);
        const oracle = new RelationshipOracle(graph);
        const own = of.map((root) => figures.filter((one) => oracle.parts(root).includes(one.of)));
        const keyOf = ({ measure, subject, certification }: (typeof figures)[number]) => [
          measure,
          subject ?? "",
          certification ?? "",
        ];
        const keys = [...new Set(own.flat().map((one) => JSON.stringify(keyOf(one))))];
        const expected = keys.map((key) => {
          const cells = own.map((column, at) =>
            column
              .filter((one) => JSON.stringify(keyOf(one)) === key)
              .sort((a, b) => {
                const time = (one: typeof a) => one.asOf ?? one.until ?? one.since ?? "";
                const isPart = (one: typeof a) => Number(one.of !== of[at]);
                return isPart(a) - isPart(b) || byCodePoints(time(b), time(a)) || byCodePoints(a.id, b.id);
              })
              .map(({ id }) => id),
          );
          return { key, count: cells.filter(({ length }) => length > 0).length, cells };
        });
        expected.sort((a, b) => {
          const [x, y] = [a, b].map(({ key }) => JSON.parse(key) as string[]) as [string[], string[]];
          const [first, second, third] = x.map((text, at) => byCodePoints(text, y[at] ?? ""));
          return b.count - a.count || first || second || third || 0;
        });
        const rows = compareBy(index, nodes, "figures");
        const found = rows.map(({ id, count, cells }) => ({
          key: JSON.stringify((JSON.parse(id) as (string | null)[]).map((text) => text ?? "")),
          count,
          cells: cells().map((cell) => cell.figures.map((figure) => index.figures.idOf(figure))),
        }));
        expect(found).toEqual(expected);
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
