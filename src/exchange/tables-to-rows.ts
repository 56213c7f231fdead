import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { DATASET, figureId } from "../model/ids.ts";
import { ENTITY_KINDS, type EntityKind, kindOfLabel, labelOf } from "../model/kinds.ts";
import { isRelationshipType, RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { parseMark } from "../model/sentences.ts";
import { joinOf } from "../seeds/read-rows.ts";
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
} from "../seeds/rows.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import { dropLostZeros } from "./leading-zeros.ts";
import type { PlacedRow, PlacedTables, UnreadRow } from "./read-tables.ts";
import { TableEvidence } from "./table-evidence.ts";
import type { TableName, TableRow } from "./tables.ts";

/** The rows of tables, the faults of the others, and the text of unreadable cells. */
export interface RowsOfTables {
  readonly rows: Rows;
  readonly faults: readonly Diagnostic[];
  readonly unread: readonly string[];
}

/** Turns tables into rows as in seeds. A faulty row is reported and left out. */
export function rowsOfTables(read: PlacedTables, unreadBefore: readonly UnreadRow[] = []): RowsOfTables {
  const { tables, faults, unread } = dropLostZeros(read, unreadBefore);
  return new TableReader(faults, [...unreadBefore, ...unread]).read(tables);
}

/** A row of the table of entities, with its kind. */
interface PlacedEntity extends PlacedRow {
  readonly kind: EntityKind;
}

type RowLocation = SourceLocation & { readonly order: number };

/** A row that gets its citations at the end. */
type Unproved<T extends RelationshipRow | FigureRow> = T & { citations: T["citations"] };

type EntityRows = Pick<Rows, "entities" | "aliases" | "formerIds" | "properties">;

class TableReader {
  private readonly faults: Diagnostic[];
  private readonly unread: UnreadRow[];
  private order = 0;

  constructor(faults: readonly Diagnostic[], unread: readonly UnreadRow[]) {
    [this.faults, this.unread] = [[...faults], [...unread]];
  }

  read(tables: PlacedTables): RowsOfTables {
    const datasets = tables.dataset.map((row) => this.mapRow(row, { id: DATASET }));
    const documents = tables.documents.map(({ place, cells: { marks, ...cells } }) => this.mapRow({ place, cells }));
    const marks = tables.documents.flatMap((row) => this.readMarks(row));
    const measures = tables.measures.map((row) => this.mapRow(row));
    // Entities come first, so that all other rows can refer to them.
    const placed = tables.entities.flatMap((row) => this.readKind(row)).map((row) => ({ row, at: this.at(row.place) }));
    const relationships = tables.relationships.flatMap((row) => this.readRelationship(row));
    const figures = tables.figures.flatMap((row) => this.readFigure(row));

    // Evidence comes last, so that evidence for a faulty row is not reported too.
    const evidence = new TableEvidence(tables.evidence, this.unread);
    const ofEntities = placed.map(({ row, at }) => this.readEntity(row, at, evidence));
    const entities = ofEntities.flatMap((rows) => rows.entities);
    for (const rows of [relationships, figures]) for (const row of rows) row.citations = evidence.of(row, row.id);
    const rows: Rows = {
      datasets,
      documents,
      marks,
      measures,
      entities,
      aliases: ofEntities.flatMap((one) => one.aliases),
      formerIds: ofEntities.flatMap((one) => one.formerIds),
      properties: ofEntities.flatMap((one) => one.properties),
      relationships,
      figures,
    };
    evidence.checkRest(entities, [...relationships, ...figures]);
    return {
      rows,
      faults: [...this.faults, ...evidence.faults],
      unread: this.unread.map(({ cells }) => JSON.stringify(cells)),
    };
  }

  private at({ file, line, row }: SourceLocation): RowLocation {
    return { file, line, row, order: ++this.order };
  }

  private report(place: SourceLocation, message: string, hint: string): void {
    this.faults.push(diagnosticAt(place, message, hint));
  }

  private mapRow({ place, cells }: PlacedRow, given: TableRow = {}): MapRow {
    return { ...this.at(place), values: { ...given, ...cells } };
  }

  private readMarks({ place, cells: { id, marks } }: PlacedRow): MarkRow[] {
    return listOf(marks).flatMap((text) => {
      const mark = parseMark(text);
      if (mark !== undefined) return [{ ...this.at(place), document: String(id), ...mark }];
      const hint = "Write the range of the sentence and the reason: 120,164 rhetoric.";
      this.report(place, `The mark "${text}" does not fit.`, hint);
      return [];
    });
  }

  private readKind({ place, cells }: PlacedRow): PlacedEntity[] {
    const label = String(cells.label);
    const kind = kindOfLabel(label);
    if (kind !== undefined) return [{ place, cells, kind }];
    const labels = ENTITY_KINDS.map(labelOf);
    const hint = didYouMean(label, labels, `There are ${labels.join(", ")}.`);
    this.report(place, `No kind of entity has the label "${label}".`, hint);
    this.unread.push({ table: "entities", cells });
    return [];
  }

  private readRelationship({ place, cells }: PlacedRow): Unproved<RelationshipRow>[] {
    const { id, type: written, from, to, ...properties } = cells;
    const type = String(written);
    if (!isRelationshipType(type)) {
      const hint = didYouMean(type, RELATIONSHIP_TYPES, `There are ${RELATIONSHIP_TYPES.join(", ")}.`);
      this.report(place, `There is no relationship type "${type}".`, hint);
      this.unread.push({ table: "relationships", cells });
      return [];
    }
    const join = joinOf(type, String(from), String(to), properties);
    if (id !== undefined && id !== join.id)
      return this.refuseId("relationships", { place, cells }, join.id, "from, type, to, kind and subject");
    return [Object.assign(this.at(place), join, { properties, citations: [] })];
  }

  private readFigure({ place, cells }: PlacedRow): Unproved<FigureRow>[] {
    const { id: written, of: entity, measure: measured, ...properties } = cells;
    const [of, measure] = [String(entity), String(measured)];
    const id = figureId(of, measure, properties);
    if (written !== undefined && written !== id)
      return this.refuseId(
        "figures",
        { place, cells },
        id,
        "of, measure, certification, subject, and asOf, since or until",
      );
    return [{ ...this.at(place), id, of, measure, properties, citations: [] }];
  }

  /** Reports an id that differs from the one that the other columns give. */
  private refuseId(table: TableName, { place, cells }: PlacedRow, derived: string, parts: string): [] {
    const hint = `It consists of ${parts}: "${derived}". Correct the wrong cell; an empty id is filled in.`;
    this.report(place, `The id "${cells.id}" does not match its columns.`, hint);
    this.unread.push({ table, cells }, { table, cells: { id: derived } });
    return [];
  }

  private readEntity({ place, cells, kind }: PlacedEntity, at: RowLocation, evidence: TableEvidence): EntityRows {
    const { id: written, label, name, nameEn, kind: subkind, aliases, formerIds, ...others } = cells;
    const id = String(written);
    const citations = evidence.of(place, id, "name");
    if (subkind !== undefined) evidence.checkKind(id, citations);
    // An English name from a document has evidence; one from curators has none.
    const proofs = nameEn === undefined ? [] : evidence.find(id, "nameEn");
    const ours = proofs.length === 0 ? textOf(nameEn) : undefined;
    if (ours !== undefined && ours !== ours.trim())
      this.report(place, `The nameEn "${ours}" has blanks around it.`, "Remove them.");
    const entity = { ...at, id, kind, name: String(name), nameEn: ours, subkind: textOf(subkind), citations };

    const properties: PropertyRow[] = [];
    if (nameEn !== undefined && ours === undefined)
      properties.push({ ...this.at(place), id, property: "nameEn", value: nameEn, citations: proofs });
    for (const [property, value] of Object.entries(others))
      properties.push({ ...this.at(place), id, property, value, citations: evidence.of(place, id, property) });
    return {
      entities: [entity satisfies EntityRow],
      aliases: listOf(aliases).map(
        (alias): AliasRow => ({ ...this.at(place), id, alias, citations: evidence.of(place, id, "alias", alias) }),
      ),
      formerIds: listOf(formerIds).map((formerId): FormerIdRow => ({ ...this.at(place), id, formerId })),
      properties,
    };
  }
}

function listOf(cell: unknown): readonly string[] {
  return Array.isArray(cell) ? cell : [];
}

function textOf(cell: unknown): string | undefined {
  return cell === undefined ? undefined : String(cell);
}
