import { type FamilyTitles, familyName, titleIn } from "./certification-families.ts";
import type { CitedPassage } from "./components/evidence.tsx";
import { type NamedEntity, nameOf } from "./components/name.tsx";
import type { ComparePageQuery } from "./operations.ts";
import type { Reader } from "./reader.ts";
import { clauseOf, withAddition } from "./sentences.ts";
import { levelName, relationshipKindName, statusName } from "./value-names.ts";

type Comparison = NonNullable<ComparePageQuery["compare"]>;
type RelationshipRow = Comparison["partners"]["nodes"][number];
type FigureRow = Comparison["figures"]["nodes"][number];

/** The lists of a comparison, in the order of the page. */
export const SECTIONS = ["partners", "certifications", "programs", "offerings", "figures"] as const;
export type Section = (typeof SECTIONS)[number];

/** Something that at least one of the compared entities has. */
export interface ComparedRow {
  readonly key: string;
  readonly name: string;
  /** The partner, certification, program or offering; null for several certifications, and for figures. */
  readonly entity: NamedEntity | null;
  /** What distinguishes the row beside its name: the family and the level. */
  readonly detail: string;
  /** How many of the compared entities have it in effect. */
  readonly count: number;
  readonly cells: readonly ComparedCell[];
}

/** What one of the compared entities has. */
export interface ComparedCell {
  readonly isEmpty: boolean;
  readonly isInEffect: boolean;
  /** What it has, in short. */
  readonly text: string;
  /** What it has, in sentences. */
  readonly clauses: readonly string[];
  readonly evidence: readonly CitedPassage[];
  readonly relationships: RelationshipRow["cells"][number]["relationships"];
  /** How many relationships or figures the answer leaves out. */
  readonly more: number;
}

/** The rows of a list of the answer. */
export function comparedRows(
  section: Section,
  { [section]: list }: Comparison,
  families: FamilyTitles,
  reader: Reader,
): ComparedRow[] {
  return (list.nodes as readonly (RelationshipRow | FigureRow)[]).map((row) =>
    "measure" in row ? figureRow(row, reader) : relationshipRow(row, families, reader),
  );
}

function relationshipRow(
  { entity, family, level, count, cells }: RelationshipRow,
  families: FamilyTitles,
  reader: Reader,
): ComparedRow {
  const levelText = level === null ? null : levelName(level, reader);
  const familyText = family === null ? "" : familyName(titleIn(families, family), reader);
  const name = entity === null ? familyText : nameOf(entity, reader);
  return {
    ...{ key: entity?.id ?? `${family} ${level}`, name, entity, count },
    detail: [entity === null ? "" : familyText, levelText ?? ""]
      .filter((text) => text !== "" && text !== name)
      .join(" · "),
    cells: cells.map(({ inEffect, status, totalCount, relationships }) => ({
      ...{ isEmpty: totalCount === 0, isInEffect: inEffect, relationships, more: totalCount - relationships.length },
      text: [
        ...(status === null ? [] : [statusName(status, reader)]),
        ...new Set(
          relationships.flatMap(({ subkind, to }) =>
            entity === null ? nameOf(to, reader) : subkind === null ? [] : relationshipKindName(subkind, reader),
          ),
        ),
      ].join(" · "),
      clauses: relationships.map((one) => clauseOf(one, reader)),
      evidence: relationships.flatMap(({ evidence }) => evidence),
    })),
  };
}

function figureRow({ entity, measure, subject, count, cells }: FigureRow, reader: Reader): ComparedRow {
  const additions = [subject, entity && nameOf(entity, reader)].filter((text) => text !== null);
  const name = measure?.name ?? "";
  const full = additions.length === 0 ? name : withAddition(name, additions.join(" · "), reader);
  return {
    ...{ key: [measure?.id, subject, entity?.id].join(" "), name: full, entity: null, detail: "", count },
    cells: cells.map(({ inEffect, totalCount, figures }) => ({
      ...{ isEmpty: totalCount === 0, isInEffect: inEffect, relationships: [], more: totalCount - figures.length },
      text: figures.map(({ text, asOf }) => (asOf === null ? text : withAddition(text, asOf, reader))).join(" · "),
      clauses: figures.map(({ text, of }) => reader.words.property.sentence(nameOf(of, reader), full, text)),
      evidence: figures.flatMap(({ evidence }) => evidence),
    })),
  };
}
