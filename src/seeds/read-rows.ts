import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
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
import { didYouMean } from "../wording/did-you-mean.ts";
import { type Cited, readCitations } from "./citations.ts";
import { faultOfColumns } from "./columns.ts";
import { type Literal, plainOf } from "./literal.ts";
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
import type { TemplateName } from "./templates.ts";

/** The rows of the seeds, what is wrong with the others, and the text of what could not be read. */
export interface ReadRows {
  readonly rows: Rows;
  readonly faults: readonly Diagnostic[];
  readonly unread: readonly string[];
}

/** Turns the statements of the seeds into rows; a row whose columns do not fit is reported and left out. */
export function readRows(seeds: Pick<Seeds, "statements">): ReadRows {
  const reader = new RowReader();
  for (const statement of seeds.statements) reader.readStatement(statement);
  const { rows, faults, unread } = reader;
  return { rows, faults, unread };
}

/** Where a row is written; `order` counts the rows as they run. */
type RowLocation = SourceLocation & { readonly order: number };
type RowParser = (at: RowLocation, literal: Literal, word: string) => void;
type WrittenProperties = Readonly<Record<string, unknown>>;

class RowReader {
  readonly rows = {
    datasets: [] as MapRow[],
    documents: [] as MapRow[],
    marks: [] as MarkRow[],
    measures: [] as MapRow[],
    entities: [] as EntityRow[],
    aliases: [] as AliasRow[],
    formerIds: [] as FormerIdRow[],
    properties: [] as PropertyRow[],
    relationships: [] as RelationshipRow[],
    figures: [] as FigureRow[],
  };
  readonly faults: Diagnostic[] = [];
  readonly unread: string[] = [];
  private order = 0;

  private readonly parsers: Readonly<Record<TemplateName, RowParser>> = {
    dataset: (at, literal) => this.rows.datasets.push({ ...at, values: mapOf(literal) }),
    document: (at, literal) => this.rows.documents.push({ ...at, values: mapOf(literal) }),
    measure: (at, literal) => this.rows.measures.push({ ...at, values: mapOf(literal) }),
    mark: (at, literal) => this.readMark(at, literal),
    entity: (at, literal, label) => this.readEntity(at, literal, label),
    alias: (at, literal) => {
      const [id, alias] = cellsOf(literal) as [string, string];
      this.rows.aliases.push({ ...at, id, alias, citations: this.citationsOf(at, literal) });
    },
    "former-id": (at, literal) => {
      const [id, formerId] = cellsOf(literal) as [string, string];
      this.rows.formerIds.push({ ...at, id, formerId });
    },
    property: (at, literal, property) => {
      const [id, value] = cellsOf(literal) as [string, unknown];
      this.rows.properties.push({ ...at, id, property, value, citations: this.citationsOf(at, literal) });
    },
    relationship: (at, literal, type) => this.readRelationship(at, literal, type),
    "symmetric-relationship": (at, literal, type) => this.readRelationship(at, literal, type),
    figure: (at, literal) => {
      const [of, measure, properties] = cellsOf(literal) as [string, string, WrittenProperties];
      const id = figureId(of, measure, properties);
      this.rows.figures.push({ ...at, id, of, measure, properties, citations: this.citationsOf(at, literal) });
    },
  };

  readStatement(statement: SeedStatement): void {
    const { template, word = "", file } = statement;
    const wordFault = faultOfWord(statement);
    if (wordFault !== undefined) this.faults.push(wordFault);
    for (const literal of statement.rows) {
      this.order++;
      const at = { file, line: literal.line, order: this.order };
      const columnFault = wordFault === undefined ? faultOfColumns(template, literal, at) : undefined;
      if (columnFault !== undefined) this.faults.push(columnFault);
      if (wordFault === undefined && columnFault === undefined) this.parsers[template](at, literal, word);
      else this.unread.push(JSON.stringify(plainOf(literal)));
    }
  }

  private readMark(at: RowLocation, literal: Literal): void {
    const [sentence, reason] = cellsOf(literal) as [string, string];
    const { document, range: written } = parseCitation(sentence) ?? {};
    const range = written === undefined ? undefined : parseFragment(written);
    if (document !== undefined && range !== undefined) this.rows.marks.push({ ...at, document, range, reason });
    else this.faults.push(diagnosticAt(at, `"${sentence}" is no sentence of a document.`, MARK));
  }

  private readEntity(at: RowLocation, literal: Literal, label: string): void {
    const kind = kindOfLabel(label);
    if (kind === undefined) return;
    const [id, name, nameEn, subkind] = cellsOf(literal) as [string, string, string | null, string | null];
    const citations = this.citationsOf(at, literal);
    const entity = { ...at, id, kind, name, nameEn: nameEn ?? undefined, subkind: subkind ?? undefined, citations };
    this.rows.entities.push(entity);
  }

  private readRelationship(at: RowLocation, literal: Literal, type: string): void {
    if (!isRelationshipType(type)) return;
    const [one, other, properties] = cellsOf(literal) as [string, string, WrittenProperties];
    const citations = this.citationsOf(at, literal);
    this.rows.relationships.push({ ...at, ...joinOf(type, one, other, properties), properties, citations });
  }

  private citationsOf({ file }: RowLocation, literal: Literal): Cited[] {
    const last = literal.is === "list" ? literal.items.at(-1) : undefined;
    return last === undefined ? [] : readCitations(last, file, (fault) => this.faults.push(fault));
  }
}

const MARK =
  "Write 'jzrm:120,164': the document and the range of the sentence, which `yilian verify --uncovered` prints.";

function mapOf(literal: Literal): Record<string, unknown> {
  return plainOf(literal) as Record<string, unknown>;
}

function cellsOf(literal: Literal): unknown[] {
  return plainOf(literal) as unknown[];
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
  return { id: relationshipId(from, type, to, { kind, subject }), type, from, to };
}

/** What is wrong with the label, property or type that a statement is for. */
function faultOfWord({ file, line, template, word }: SeedStatement): Diagnostic | undefined {
  if (word === undefined) return undefined;
  const unknown = (message: string, known: readonly string[]): Diagnostic =>
    diagnosticAt({ file, line }, message, didYouMean(word, known, `There are ${known.join(", ")}.`));
  if (template === "entity") {
    const labels = ENTITY_KINDS.map((kind) => KINDS[kind].label);
    return kindOfLabel(word) === undefined ? unknown(`No kind of entity has the label ${word}.`, labels) : undefined;
  }
  if (template === "property") {
    const isKnown = Object.hasOwn(ENTITY_PROPERTIES, word);
    return isKnown ? undefined : unknown(`No entity has a property ${word}.`, Object.keys(ENTITY_PROPERTIES));
  }
  if (!isRelationshipType(word)) return unknown(`There is no relationship type ${word}.`, RELATIONSHIP_TYPES);
  const fitting = templateOf(word);
  if (template === fitting) return undefined;
  const hint = `Take the one in cypher/seed-templates/${fitting}.cypher.`;
  return diagnosticAt({ file, line }, `The tail is not the one for ${word}.`, hint);
}

/** The template for relationships of a type. */
export function templateOf(type: RelationshipType): "relationship" | "symmetric-relationship" {
  return definitionOf(type).symmetric ? "symmetric-relationship" : "relationship";
}
