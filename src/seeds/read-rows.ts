import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { compareTexts } from "../model/collation.ts";
import { parseFragment } from "../model/fragment.ts";
import { figureId, parseCitation, relationshipId } from "../model/ids.ts";
import { ENTITY_KINDS, KINDS, kindOfLabel } from "../model/kinds.ts";
import { ENTITY_PROPERTIES } from "../model/records.ts";
import {
  definitionOf,
  isRelationshipType,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from "../model/relationship-types.ts";
import { readCitations } from "../sources/citations.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import { faultOfColumns } from "./columns.ts";
import { plainOf } from "./literal.ts";
import type { SeedStatement, Seeds } from "./parse.ts";
import type {
  AliasRow,
  EntityRow,
  FigureRow,
  FormerIdRow,
  MapRow,
  MarkRow,
  PropertyRow,
  RelationshipRow,
  Rows,
} from "./rows.ts";
import type { ShapeName } from "./templates.ts";

const MARK =
  "Write 'jzrm:120,164': the document and the range of the sentence, which `yilian verify --uncovered` prints.";

/** The rows of the seeds, what is wrong with the others, and the text of what could not be read. */
export interface ReadRows {
  readonly rows: Rows;
  readonly faults: readonly Diagnostic[];
  readonly unread: readonly string[];
}

/** Turns the statements of the seeds into rows; a row whose columns do not fit is told and left out. */
export function readRows(seeds: Seeds): ReadRows {
  const datasets: MapRow[] = [];
  const documents: MapRow[] = [];
  const marks: MarkRow[] = [];
  const measures: MapRow[] = [];
  const entities: EntityRow[] = [];
  const aliases: AliasRow[] = [];
  const formerIds: FormerIdRow[] = [];
  const properties: PropertyRow[] = [];
  const relationships: RelationshipRow[] = [];
  const figures: FigureRow[] = [];
  const faults: Diagnostic[] = [];
  const unread: string[] = [];
  let order = 0;

  for (const statement of seeds.statements) {
    const wordFault = faultOfWord(statement);
    if (wordFault !== undefined) faults.push(wordFault);
    for (const literal of statement.rows) {
      order++;
      const row = { file: statement.file, line: literal.line, order };
      const problem = wordFault === undefined ? faultOfColumns(statement.shape, literal, row) : undefined;
      if (problem !== undefined) faults.push(problem);
      if (wordFault !== undefined || problem !== undefined) {
        unread.push(JSON.stringify(plainOf(literal)));
        continue;
      }
      const { shape, word = "" } = statement;
      if (literal.is === "map") {
        const values = plainOf(literal) as Record<string, unknown>;
        const lists: Partial<Record<ShapeName, MapRow[]>> = {
          dataset: datasets,
          document: documents,
          measure: measures,
        };
        lists[shape]?.push({ ...row, values });
        continue;
      }
      if (shape === "mark") {
        const [sentence, reason] = plainOf(literal) as [string, string];
        const { document, range } = parseCitation(sentence) ?? {};
        const marked = range === undefined ? undefined : parseFragment(range);
        if (document !== undefined && marked !== undefined) marks.push({ ...row, document, range: marked, reason });
        else faults.push(diagnosticAt(row, `"${sentence}" is no sentence of a document.`, MARK));
        continue;
      }
      if (shape === "former-id") {
        const [id, formerId] = plainOf(literal) as [string, string];
        formerIds.push({ ...row, id, formerId });
        continue;
      }
      const cells = plainOf(literal) as unknown[];
      const last = literal.is === "list" ? literal.items.at(-1) : undefined;
      const citations = last === undefined ? [] : readCitations(last, row.file, (fault) => faults.push(fault));
      const [id, second, third, fourth] = cells as [string, string, string | null, string | null];
      const kind = kindOfLabel(word);
      if (shape === "entity" && kind !== undefined) {
        entities.push({
          ...row,
          id,
          kind,
          name: second,
          nameEn: third ?? undefined,
          subkind: fourth ?? undefined,
          citations,
        });
      } else if (shape === "alias") {
        aliases.push({ ...row, id, alias: second, citations });
      } else if (shape === "property") {
        properties.push({ ...row, id, property: word, value: second, citations });
      } else if (shape === "figure") {
        const written = cells[2] as Readonly<Record<string, unknown>>;
        figures.push({
          ...row,
          id: figureId(id, second, written),
          of: id,
          measure: second,
          properties: written,
          citations,
        });
      } else if (isRelationshipType(word)) {
        const written = cells[2] as Readonly<Record<string, unknown>>;
        relationships.push({ ...row, ...joinOf(word, id, second, written), properties: written, citations });
      }
    }
  }
  const rows = {
    datasets,
    documents,
    marks,
    measures,
    entities,
    aliases,
    formerIds,
    properties,
    relationships,
    figures,
  };
  return { rows, faults, unread };
}

/** A relationship as it is stored: of a symmetric type the smaller id is `from`. */
export function joinOf(
  type: RelationshipType,
  one: string,
  other: string,
  { kind, subject }: Readonly<Record<string, unknown>>,
): Pick<RelationshipRow, "id" | "type" | "from" | "to"> {
  const swap = definitionOf(type).symmetric && compareTexts(one, other) > 0;
  const [from, to] = swap ? [other, one] : [one, other];
  const key = kind ?? subject ?? undefined;
  return { id: relationshipId(from, type, to, key === undefined ? undefined : String(key)), type, from, to };
}

/** What is wrong with the label, property or type that a statement is for. */
function faultOfWord({ file, line, shape, word }: SeedStatement): Diagnostic | undefined {
  if (word === undefined) return undefined;
  const place = { file, line };
  if (shape === "entity") {
    if (kindOfLabel(word) !== undefined) return undefined;
    const labels = ENTITY_KINDS.map((kind) => KINDS[kind].label);
    return diagnosticAt(
      place,
      `No kind of entity has the label ${word}.`,
      didYouMean(word, labels, `There are ${labels.join(", ")}.`),
    );
  }
  if (shape === "property") {
    if (Object.hasOwn(ENTITY_PROPERTIES, word)) return undefined;
    const known = Object.keys(ENTITY_PROPERTIES);
    return diagnosticAt(
      place,
      `No entity has a property ${word}.`,
      didYouMean(word, known, `There are ${known.join(", ")}.`),
    );
  }
  if (!isRelationshipType(word)) {
    const hint = didYouMean(word, RELATIONSHIP_TYPES, `There are ${RELATIONSHIP_TYPES.join(", ")}.`);
    return diagnosticAt(place, `There is no relationship type ${word}.`, hint);
  }
  const fitting = definitionOf(word).symmetric ? "symmetric-relationship" : "relationship";
  if (shape === fitting) return undefined;
  return diagnosticAt(
    place,
    `The tail is not the one for ${word}.`,
    `Take the one in cypher/seed-templates/${fitting}.cypher.`,
  );
}
