import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/collation.ts";
import { parseEvidenceId } from "../../src/model/ids.ts";
import { evidence, figures, IDS, indexWith, piece, relationships } from "../support/arbitrary-evidence.ts";

describe("the id of a piece of evidence", () => {
  test("consists of its parts, whatever its subject or alias contains", () => {
    fc.assert(
      fc.property(piece, ({ id, about, property, value, document, range }) => {
        expect(parseEvidenceId(id)).toEqual({ about, property, value, document, range });
      }),
    );
    expect(parseEvidenceId("a/SUPPORTS/b")).toBeUndefined();
  });
});

describe("the columns of evidence", () => {
  test("are in the order of documents, starts and ids, and return what was added", () => {
    fc.assert(
      fc.property(evidence, (all) => {
        const unknown = ["nobody#name@jzrm:1,2", "a/SUPPORTS/nobody@jzrm:1,2"];
        const index = indexWith([...all, ...unknown.map((id) => ({ id, knowledge: "stated" as const }))]);
        const columns = index.evidence;
        const sorted = all.toSorted(
          (a, b) => compareTexts(a.document, b.document) || a.start - b.start || compareTexts(a.id, b.id),
        );
        expect(columns.size).toBe(all.length);
        expect(sorted.map((_, at) => columns.idOf(at))).toEqual(sorted.map(({ id }) => id));
        for (const [at, { property, value, knowledge, document }] of sorted.entries()) {
          expect(columns.factOf(at)).toEqual({ property, value, knowledge });
          expect(columns.documentOf(at)).toBe(document);
        }
        for (const id of ["gbt", "gbt-2", "jzrm", "missing"]) {
          const { begin, end } = columns.ofDocument(id);
          expect(sorted.slice(begin, end)).toEqual(sorted.filter(({ document }) => document === id));
        }
        for (const [node, id] of IDS.entries()) {
          const own = relationships.filter(({ from, to }) => from === id || to === id).map((one) => one.id);
          const measured = figures.filter(({ of }) => of === id).map((one) => one.id);
          const isAbout = (ids: readonly string[]) =>
            sorted.filter((one) => ids.includes(one.about)).map((one) => one.id);
          const expected = isAbout([id, ...own, ...measured]);
          expect(Array.from(columns.ofEntity(node), (at) => columns.idOf(at))).toEqual(expected);
          expect(columns.countOfEntity(node)).toBe(expected.length);
          expect(columns.counts[node]).toBe(isAbout([id, ...own]).length);
        }
      }),
    );
  });
});
