import fc from "fast-check";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { EvidenceBuilder } from "../../src/index/evidence-builder.ts";
import { EvidenceSubjects } from "../../src/index/evidence-subjects.ts";
import { figureTable } from "../../src/index/figure-table.ts";
import type { NodeRow, RelationshipRow } from "../../src/index/rows.ts";
import { evidenceId, figureId, relationshipId } from "../../src/model/ids.ts";
import { KNOWLEDGE, type Knowledge } from "../../src/model/values.ts";

/** The entities of the index that evidence is about. */
export const IDS = ["a", "a-b", "b", "c"] as const;
const ODD_TEXTS = ["护理", "C#", "a@b:1,2", "x=y/z", "\u{20bb7}野", "\u{ff21}"] as const;
const nodes: readonly NodeRow[] = IDS.map((id) => ({ id, kind: "HOSPITAL", name: id }));

export const relationships = IDS.flatMap((from) =>
  IDS.filter((to) => to !== from).flatMap((to) =>
    [undefined, ...ODD_TEXTS].map((key) => ({ id: relationshipId(from, "SUPPORTS", to, { subject: key }), from, to })),
  ),
);
export const figures = IDS.flatMap((of) =>
  [undefined, ...ODD_TEXTS].map((subject) => ({ id: figureId(of, "beds", { subject, asOf: "2020" }), of, subject })),
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
/** A piece of evidence about anything in the index. */
export const piece = fc
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
export const evidence = fc.uniqueArray(piece, { selector: ({ id }) => id, maxLength: 60 });

/** An index with the entities, relationships and figures, and with some evidence. */
export function indexWith(all: readonly { readonly id: string; readonly knowledge: Knowledge }[]): Adjacency {
  const none = { status: null, since: null, until: null };
  const index = buildAdjacency(
    nodes,
    relationships.map((one): RelationshipRow => ({ ...one, type: "SUPPORTS", ...none })),
  );
  const rows = figures.map(({ of, subject = null }) => ({ of, measure: "beds", value: 1, asOf: "2020", subject }));
  index.addFigures(
    figureTable(
      index,
      rows.map((row) => ({ ...row, since: null, until: null, relationship: null, certification: null })),
    ),
  );
  const builder = new EvidenceBuilder(new EvidenceSubjects(index, index.figures));
  for (const { id, knowledge } of all) builder.add(id, knowledge);
  index.addEvidence(builder.build());
  return index;
}
