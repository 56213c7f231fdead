import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Adjacency } from "../../src/index/adjacency.ts";
import { EvidenceBuilder } from "../../src/index/evidence-builder.ts";
import { EvidenceSubjects } from "../../src/index/evidence-subjects.ts";
import { figureTable } from "../../src/index/figure-table.ts";
import type { NodeRow, RelationshipRow } from "../../src/index/rows.ts";
import { compareTexts } from "../../src/model/collation.ts";
import { evidenceId, figureId, parseEvidenceId, relationshipId } from "../../src/model/ids.ts";
import { KNOWLEDGE } from "../../src/model/values.ts";

const IDS = ["a", "a-b", "b", "c"] as const;
const ODD_TEXTS = ["护理", "C#", "a@b:1,2", "x=y/z", "\u{20bb7}野", "\u{ff21}"] as const;
const nodes: readonly NodeRow[] = IDS.map((id) => ({ id, kind: "HOSPITAL", name: id }));

const relationships = IDS.flatMap((from) =>
  IDS.filter((to) => to !== from).flatMap((to) =>
    [undefined, ...ODD_TEXTS].map((key) => ({ id: relationshipId(from, "SUPPORTS", to, key), from, to })),
  ),
);
const figures = IDS.flatMap((of) =>
  [undefined, ...ODD_TEXTS].map((subject) => ({ id: figureId(of, "beds", { subject, asOf: "2020" }), of, subject })),
);

const index = new Adjacency(
  nodes,
  relationships.map((one): RelationshipRow => ({ ...one, type: "SUPPORTS", status: null, since: null, until: null })),
);
const none = { since: null, until: null, relationship: null };
index.addFigures(
  figureTable(
    index,
    figures.map(({ of, subject = null }) => ({ of, measure: "beds", value: 1, asOf: "2020", subject, ...none })),
  ),
);

const about = fc.oneof(
  fc.record({ about: fc.constantFrom(...IDS), property: fc.constantFrom("name", "kind"), value: fc.constant(null) }),
  fc.record({
    about: fc.constantFrom(...IDS),
    property: fc.constant("alias"),
    value: fc.constantFrom(...ODD_TEXTS),
  }),
  fc.record({
    about: fc.constantFrom(...relationships.map(({ id }) => id), ...figures.map(({ id }) => id)),
    property: fc.constant(null),
    value: fc.constant(null),
  }),
);
const piece = fc
  .record({
    what: about,
    document: fc.constantFrom("jzrm", "gbt", "gbt-2"),
    start: fc.option(fc.nat(4), { nil: null }),
    length: fc.integer({ min: 1, max: 3 }),
    knowledge: fc.constantFrom(...KNOWLEDGE),
  })
  .map(({ what, document, start, length, knowledge }) => {
    const range = start === null ? null : `${start},${start + length}`;
    const parts = { ...what, document, range };
    return { ...parts, id: evidenceId(parts), start: start ?? -1, knowledge };
  });
const evidence = fc.uniqueArray(piece, { selector: ({ id }) => id, maxLength: 60 });

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
        const subjects = new EvidenceSubjects(index, index.figures);
        const builder = new EvidenceBuilder(subjects);
        for (const { id, knowledge } of all) builder.add(id, knowledge);
        builder.add("nobody#name@jzrm:1,2", "stated");
        builder.add("a/SUPPORTS/nobody@jzrm:1,2", "stated");
        index.addEvidence(builder.build());
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
