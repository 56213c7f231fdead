import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOfStatements, type StatementFilter, type StatementOrder } from "../../src/analysis/document-statements.ts";
import { compareTexts } from "../../src/model/collation.ts";
import type { KeyValues } from "../../src/model/slice.ts";
import { evidence, indexWith } from "../support/arbitrary-evidence.ts";

type Piece = (typeof evidence extends fc.Arbitrary<infer A> ? A : never)[number];

const SORTS = ["NAME", "PROPERTY", "RELATIONSHIP", "FIGURE"];
const sortOf = ({ about, property }: Piece): number =>
  property === null ? (about.includes("/SUPPORTS/") ? 2 : 3) : property === "kind" ? 1 : 0;
const wordOf = ({ about, property }: Piece): string => property ?? about.split("/")[1] ?? "";
const byPassage = (a: Piece, b: Piece): number => a.start - b.start || compareTexts(a.id, b.id);
const byKind = (a: Piece, b: Piece): number =>
  sortOf(a) - sortOf(b) || compareTexts(wordOf(a), wordOf(b)) || byPassage(a, b);

/** The first piece of each statement of a document, with the values by which it is ordered. */
function expectedStatements(all: readonly Piece[], document: string, order: StatementOrder, filter: StatementFilter) {
  const first = new Map<string, Piece>();
  for (const piece of all.filter((one) => one.document === document).toSorted(byPassage)) {
    const statement = JSON.stringify([piece.about, piece.property, piece.value]);
    if (!first.has(statement)) first.set(statement, piece);
  }
  return [...first.values()]
    .filter(
      (piece) =>
        (filter.sorts === null || filter.sorts.includes(SORTS[sortOf(piece)] ?? "")) &&
        (filter.via === null || (sortOf(piece) === 2 && filter.via.includes(wordOf(piece)))),
    )
    .toSorted(order === "SORT" ? byKind : byPassage)
    .map((piece): KeyValues => {
      const place = [piece.start, piece.id];
      return order === "SORT" ? [sortOf(piece), wordOf(piece), ...place] : place;
    });
}

const questions = fc.record({
  document: fc.constantFrom("jzrm", "gbt", "missing"),
  order: fc.constantFrom<StatementOrder>("PASSAGE", "SORT"),
  filter: fc.record({
    sorts: fc.option(fc.subarray(SORTS, { minLength: 1 }), { nil: null }),
    via: fc.option(fc.constantFrom(["SUPPORTS"], ["RUNS"]), { nil: null }),
  }),
  limit: fc.integer({ min: 1, max: 5 }),
  backwards: fc.boolean(),
});

test("the statements of a document are listed once, at their first passage, on pages of any size", () => {
  fc.assert(
    fc.property(evidence, questions, (all, { document, order, filter, limit, backwards }) => {
      const index = indexWith(all);
      const expected = expectedStatements(all, document, order, filter);
      const read: KeyValues[] = [];
      for (let after: KeyValues | null = null, more = true; more; ) {
        const { rows, count } = pageOfStatements(index, document, {
          filter,
          order,
          slice: { after, limit, backwards },
        });
        expect(count).toBe(expected.length);
        read.push(...rows.map(({ keys }) => keys));
        [after, more] = [rows.at(-1)?.keys ?? null, rows.length === limit];
      }
      expect(read).toEqual(backwards ? expected.toReversed() : expected);
    }),
  );
});
