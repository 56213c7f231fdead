import { parseFragment } from "../../model/fragment.ts";
import { isFigureId } from "../../model/ids.ts";
import type { Properties } from "../../model/records.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import type { Context } from "../context.ts";
import { evidenceAbout } from "../evidence-source.ts";
import { after } from "../maybe-promise.ts";
import { allPropertiesOf, relationshipById } from "../relationship-source.ts";
import type { EvidenceSource, RelationshipSource } from "../sources.ts";
import { note, stored } from "./stored-fields.ts";

/** What a piece of evidence proves, identified by the evidence. */
interface StatementSource {
  readonly proof: EvidenceSource;
}

/** How many characters on either side of a passage may be requested, and how many are the default. */
const AROUND_MAX = 500;
const AROUND = 60;

/** A passage with the text around it; null if the text is not available. */
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

/** The resolver of a field of relationships whose properties the index may lack. */
function further<A, R>(resolve: (properties: Properties, args: A) => R) {
  return (relationship: RelationshipSource, args: A, context: Context) =>
    after(allPropertiesOf(relationship, context), (properties) => resolve(properties, args));
}

/** The resolvers of relationships, of evidence and of statements. */
export const statementResolvers = {
  Relationship: {
    from: ({ from }: RelationshipSource, _: unknown, { load }: Context) => load.entity.load(from),
    to: ({ to }: RelationshipSource, _: unknown, { load }: Context) => load.entity.load(to),
    subkind: ({ properties }: RelationshipSource) => properties.kind ?? null,
    ...stored("since", "until", "status"),
    subject: further(({ subject }) => subject ?? null),
    reviewed: further(({ reviewed }) => reviewed ?? null),
    scope: further(({ scope }) => scope ?? null),
    role: further(({ role }) => role ?? null),
    distinction: further(({ grade = null, rank = null, outOf = null, count = null }) =>
      grade === null && rank === null && outOf === null && count === null ? null : { grade, rank, outOf, count },
    ),
    note: further((properties, args: Parameters<typeof note>[1]) => note({ properties }, args)),
    evidence: ({ id }: RelationshipSource, _: unknown, { adjacency }: Context) =>
      after(adjacency(), (index) => evidenceAbout(index, id)),
  },
  Evidence: {
    document: ({ document }: EvidenceSource, _: unknown, { load }: Context) => load.document.load(document),
    statement: (proof: EvidenceSource): StatementSource => ({ proof }),
    passage,
  },
  Statement: {
    subject: ({ proof }: StatementSource, _: unknown, { load }: Context) =>
      load.entity.load(proof.about.split("/")[0] ?? proof.about),
    relationship: ({ proof }: StatementSource, _: unknown, context: Context) =>
      proof.property === null && !isFigureId(proof.about) ? relationshipById(proof.about, context) : null,
    figure: ({ proof }: StatementSource, _: unknown, { load }: Context) =>
      proof.property === null && isFigureId(proof.about) ? load.figure.load(proof.about) : null,
    property: ({ proof }: StatementSource) => proof.property,
    value: ({ proof: { about, property, value } }: StatementSource, _: unknown, { load }: Context) => {
      if (property === null || value !== null) return value;
      return after(load.entity.load(about), (entity) => {
        const stored = entity?.properties[property];
        return stored === undefined ? null : String(stored);
      });
    },
    evidence: ({ proof }: StatementSource, _: unknown, { adjacency }: Context) =>
      after(adjacency(), (index) =>
        evidenceAbout(index, proof.about).filter(
          ({ property, value }) => property === proof.property && value === proof.value,
        ),
      ),
  },
};
