import fc from "fast-check";
import { expect, test } from "vitest";
import { Adjacency } from "../../src/index/adjacency.ts";
import { figureTable } from "../../src/index/figure-table.ts";
import { compareTexts } from "../../src/model/collation.ts";
import { figureId } from "../../src/model/ids.ts";

const IDS = ["a", "a-b", "b"];
const index = new Adjacency(IDS.map((id) => ({ id, kind: "HOSPITAL", name: id })));
const date = fc.option(fc.constantFrom("2020", "2020-06", "2021"), { nil: null });
const figure = fc
  .record({
    of: fc.constantFrom(...IDS),
    measure: fc.constantFrom("beds", "beds-2", "visits"),
    value: fc.double({ noNaN: true }),
    asOf: date,
    since: date,
    until: date,
    subject: fc.option(fc.constantFrom("护理", "a/b", "\u{20bb7}野", "\u{ff21}"), { nil: null }),
    relationship: fc.option(fc.constant("a/SUPPORTS/b"), { nil: null }),
  })
  .map((row) => {
    const given = (text: string | null) => text ?? undefined;
    const { asOf, since, until, subject } = row;
    const key = { subject: given(subject), asOf: given(asOf), since: given(since), until: given(until) };
    return { ...row, id: figureId(row.of, row.measure, key) };
  });

test("figures are numbered in the order of their ids, and each is found by its id and by its entity", () => {
  fc.assert(
    fc.property(fc.uniqueArray(figure, { selector: ({ id }) => id, maxLength: 40 }), (all) => {
      index.addFigures(figureTable(index, [...all, ...all.slice(0, 1).map((one) => ({ ...one, of: "nobody" }))]));
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
