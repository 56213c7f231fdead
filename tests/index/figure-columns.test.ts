import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAdjacency } from "../../src/index/builder.ts";
import { compareTexts } from "../../src/model/collation.ts";
import { addFigures, arbitraryFigures } from "../support/arbitrary-figures.ts";

const IDS = ["a", "a-b", "b"];
const index = buildAdjacency(IDS.map((id) => ({ id, kind: "HOSPITAL", name: id })));
test("figures are numbered in the order of their ids, and each is found by its id and by its entity", () => {
  fc.assert(
    fc.property(arbitraryFigures(IDS), (all) => {
      addFigures(index, [...all, ...all.slice(0, 1).map((one) => ({ ...one, of: "nobody" }))]);
      const { figures } = index;
      const sorted = all.toSorted((a, b) => compareTexts(a.id, b.id));
      const { table } = figures;
      expect(figures.size).toBe(all.length);
      for (const [at, row] of sorted.entries()) {
        expect(figures.idOf(at)).toBe(row.id);
        expect(figures.numberOf(row.id)).toBe(at);
        expect(figures.measureOf(at)).toBe(row.measure);
        expect(table.values[at]).toBe(row.value);
        expect(figures.textOf(table.asOf, at)).toBe(row.asOf ?? "");
        expect(figures.textOf(table.since, at)).toBe(row.since ?? "");
        expect(figures.textOf(table.until, at)).toBe(row.until ?? "");
        expect(figures.textOf(table.subjects, at)).toBe(row.subject ?? "");
        expect(figures.textOf(table.relationships, at)).toBe(row.relationship ?? "");
      }
      for (const [node, id] of IDS.entries()) {
        const own: number[] = [];
        figures.byEntity.visit(node, (one) => own.push(one));
        expect(own.map((one) => figures.idOf(one))).toEqual(sorted.filter(({ of }) => of === id).map((one) => one.id));
      }
      expect(figures.numberOf("a/beds/2019")).toBeUndefined();
      expect(figures.numberOf("nobody/beds")).toBeUndefined();
    }),
  );
});
