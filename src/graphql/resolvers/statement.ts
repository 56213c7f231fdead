import { compareTexts } from "../../model/collation.ts";
import { parseFragment } from "../../model/fragment.ts";
import { isFigureId } from "../../model/ids.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import type { Context } from "../context.ts";
import type { EvidenceSource, RelationshipSource } from "../sources.ts";
import { note, stored } from "./stored-fields.ts";

/** What a piece of evidence proves; the evidence stands for it. */
interface StatementSource {
  readonly proof: EvidenceSource;
}

/** The most characters shown on either side of a passage, and how many are shown unless asked. */
const AROUND_MAX = 500;
const AROUND = 60;

/** A passage with what stands around it; null where the text is not at hand. */
async function passage(
  { document, fragment }: EvidenceSource,
  args: { readonly around?: number | null },
  { load }: Context,
) {
  const around = readSize("around", args.around ?? AROUND, AROUND_MAX);
  const range = fragment === null ? undefined : parseFragment(fragment);
  if (range === undefined) return null;
  const points = await load.text.load(document);
  if (points === undefined) return null;
  const { from, to } = range;
  return {
    text: points.slice(from, to),
    before: points.slice(from - around, from),
    after: points.slice(to, to + around),
  };
}

/** The resolvers of relationships, of evidence and of statements. */
export const statementResolvers = {
  Relationship: {
    from: ({ from }: RelationshipSource, _: unknown, { load }: Context) => load.entity.load(from),
    to: ({ to }: RelationshipSource, _: unknown, { load }: Context) => load.entity.load(to),
    ...stored("kind", "since", "until", "status", "subject", "role"),
    distinction: ({ properties }: RelationshipSource) => {
      const { grade = null, rank = null, outOf = null, count = null } = properties;
      return grade === null && rank === null && outOf === null && count === null ? null : { grade, rank, outOf, count };
    },
    note,
    evidence: ({ id }: RelationshipSource, _: unknown, { load }: Context) => load.evidenceAbout.load(id),
  },
  Evidence: {
    document: ({ document }: EvidenceSource, _: unknown, { load }: Context) => load.document.load(document),
    statement: (proof: EvidenceSource): StatementSource => ({ proof }),
    passage,
  },
  Statement: {
    subject: ({ proof }: StatementSource, _: unknown, { load }: Context) =>
      load.entity.load(proof.about.split("/")[0] ?? proof.about),
    relationship: ({ proof }: StatementSource, _: unknown, { load }: Context) =>
      proof.property === null && !isFigureId(proof.about) ? load.relationship.load(proof.about) : null,
    figure: ({ proof }: StatementSource, _: unknown, { load }: Context) =>
      proof.property === null && isFigureId(proof.about) ? load.figure.load(proof.about) : null,
    property: ({ proof }: StatementSource) => proof.property,
    value: async ({ proof }: StatementSource, _: unknown, { load }: Context) => {
      if (proof.property === null || proof.value !== null) return proof.value;
      const value = (await load.entity.load(proof.about))?.properties[proof.property];
      return value === undefined ? null : String(value);
    },
    evidence: async ({ proof }: StatementSource, _: unknown, { load }: Context) => {
      const all = await load.evidenceAbout.load(proof.about);
      const same = all.filter(({ property, value }) => property === proof.property && value === proof.value);
      return [...same].sort((a, b) => compareTexts(a.document, b.document));
    },
  },
};
