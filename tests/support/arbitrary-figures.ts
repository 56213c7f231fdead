import fc from "fast-check";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { type FigureRow, figureTable } from "../../src/index/figure-table.ts";
import { figureId } from "../../src/model/ids.ts";

/** A figure with its id. */
export type ArbitraryFigure = FigureRow & { readonly id: string };

const date = fc.option(fc.constantFrom("2020", "2020-06", "2020-06-15", "2021"), { nil: null });

/** Figures of some entities, each with another id. */
export function arbitraryFigures(entities: readonly string[]): fc.Arbitrary<ArbitraryFigure[]> {
  const figure = fc
    .record({
      of: fc.constantFrom(...entities),
      measure: fc.constantFrom("beds", "beds-2", "visits"),
      value: fc.oneof(fc.constantFrom(-1, 0, 0.5, 100), fc.double({ noNaN: true })),
      asOf: date,
      since: date,
      until: date,
      subject: fc.option(fc.constantFrom("护理", "a/b", "\u{20bb7}野", "\u{ff21}"), { nil: null }),
      relationship: fc.option(fc.constant("a/SUPPORTS/b"), { nil: null }),
      certification: fc.option(fc.constantFrom("chest", "stroke"), { nil: null }),
    })
    .map((row) => {
      const given = (text: string | null) => text ?? undefined;
      const { asOf, since, until, subject, certification } = row;
      const key = {
        certification: given(certification),
        subject: given(subject),
        asOf: given(asOf),
        since: given(since),
        until: given(until),
      };
      return { ...row, id: figureId(row.of, row.measure, key) };
    });
  return fc.uniqueArray(figure, { selector: ({ id }) => id, maxLength: 40 });
}

/** Adds all figures of an index. */
export function addFigures(index: Adjacency, rows: readonly FigureRow[]): void {
  index.addFigures(figureTable(index, rows));
}
