import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { figureId } from "../model/ids.ts";
import { ENTITY_KINDS, KINDS, kindOfLabel } from "../model/kinds.ts";
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
import type { PlacedTables, UnreadRow } from "./read-tables.ts";
import { TableEvidence } from "./table-evidence.ts";
import type { TableRow } from "./tables.ts";

/** The rows that tables say, what is wrong with the others, and the text of what could not be read. */
export interface RowsOfTables {
  readonly rows: Rows;
  readonly faults: readonly Diagnostic[];
  readonly unread: readonly string[];
}

/** Turns tables into rows as seeds have them; a row that makes no sense is told and left out. */
export function rowsOfTables(read: PlacedTables, unreadBefore: readonly UnreadRow[] = []): RowsOfTables {
  const { tables, faults, unread: lost } = dropLostZeros(read, unreadBefore);
  const unread: UnreadRow[] = [...unreadBefore, ...lost];
  let order = 0;
  const rowAt = (place: SourceLocation) => ({ ...place, order: ++order });

  const datasets = tables.dataset.map(
    ({ place, cells }): MapRow => ({ ...rowAt(place), values: { id: "dataset", ...cells } }),
  );
  const marks: MarkRow[] = [];
  const documents = tables.documents.map(({ place, cells: { marks: marked, ...values } }): MapRow => {
    for (const mark of listOf(marked)) {
      const found = parseMark(mark);
      if (found !== undefined) marks.push({ ...rowAt(place), document: String(values.id), ...found });
      else
        faults.push(
          diagnosticAt(
            place,
            `The mark "${mark}" does not fit.`,
            "Write the range of the sentence and the reason: 120,164 rhetoric.",
          ),
        );
    }
    return { ...rowAt(place), values };
  });
  const measures = tables.measures.map(({ place, cells }): MapRow => ({ ...rowAt(place), values: cells }));

  // Before evidence is looked at: what is about a row that makes no sense is not told as well.
  const relationships: RelationshipRow[] = [];
  const figures: FigureRow[] = [];
  const entityCells = tables.entities.filter(({ place, cells }) => {
    if (kindOfLabel(String(cells.label)) !== undefined) return true;
    const labels = ENTITY_KINDS.map((kind) => KINDS[kind].label);
    const hint = didYouMean(String(cells.label), labels, `There are ${labels.join(", ")}.`);
    faults.push(diagnosticAt(place, `No kind of entity has the label "${cells.label}".`, hint));
    unread.push({ table: "entities", cells });
    return false;
  });
  const entityOrders = entityCells.map(({ place }) => rowAt(place));
  for (const { place, cells } of tables.relationships) {
    const { id, type, from, to, ...properties } = cells;
    if (!isRelationshipType(String(type))) {
      const hint = didYouMean(String(type), RELATIONSHIP_TYPES, `There are ${RELATIONSHIP_TYPES.join(", ")}.`);
      faults.push(diagnosticAt(place, `There is no relationship type "${type}".`, hint));
      unread.push({ table: "relationships", cells });
      continue;
    }
    const join = joinOf(type as RelationshipRow["type"], String(from), String(to), properties);
    if (isItsOwn(id, join.id, "from, type, to, and kind or subject", place, cells)) {
      relationships.push({ ...rowAt(place), ...join, properties, citations: [] });
    }
  }
  for (const { place, cells } of tables.figures) {
    const { id, of, measure, ...properties } = cells;
    const derived = figureId(String(of), String(measure), properties);
    if (isItsOwn(id, derived, "of, measure, subject, and asOf, since or until", place, cells)) {
      figures.push({
        ...rowAt(place),
        id: derived,
        of: String(of),
        measure: String(measure),
        properties,
        citations: [],
      });
    }
  }

  const evidence = new TableEvidence(tables.evidence, unread);
  const entities: EntityRow[] = [];
  const aliases: AliasRow[] = [];
  const formerIds: FormerIdRow[] = [];
  const properties: PropertyRow[] = [];
  for (const [at, { place, cells }] of entityCells.entries()) {
    const { label, name, nameEn, kind: subkind, aliases: others, formerIds: former, ...rest } = cells;
    const [row, kind, id] = [entityOrders[at] ?? rowAt(place), kindOfLabel(String(label)), String(cells.id)];
    if (kind === undefined) continue;
    const citations = evidence.of(place, id, "name");
    if (subkind !== undefined) evidence.checkKind(id, citations);
    // A document's English name has evidence, one of ours has none.
    const proofs = nameEn === undefined ? [] : evidence.find(id, "nameEn");
    const ours = proofs.length === 0 ? textOf(nameEn) : undefined;
    if (ours !== undefined && ours !== ours.trim()) {
      faults.push(diagnosticAt(place, `The nameEn "${ours}" has blanks around it.`, "Take them away."));
    }
    entities.push({ ...row, id, kind, name: String(name), nameEn: ours, subkind: textOf(subkind), citations });
    for (const alias of listOf(others)) {
      aliases.push({ ...rowAt(place), id, alias, citations: evidence.of(place, id, "alias", alias) });
    }
    for (const formerId of listOf(former)) formerIds.push({ ...rowAt(place), id, formerId });
    if (nameEn !== undefined && ours === undefined) {
      properties.push({ ...rowAt(place), id, property: "nameEn", value: nameEn, citations: proofs });
    }
    for (const [property, value] of Object.entries(rest)) {
      if (property === "id") continue;
      properties.push({ ...rowAt(place), id, property, value, citations: evidence.of(place, id, property) });
    }
  }
  const proved = <T extends RelationshipRow | FigureRow>(row: T): T => ({
    ...row,
    citations: evidence.of(row, row.id),
  });
  const rows = {
    datasets,
    documents,
    marks,
    measures,
    entities,
    aliases,
    formerIds,
    properties,
    relationships: relationships.map(proved),
    figures: figures.map(proved),
  };
  const ids = new Set(entities.map(({ id }) => id));
  evidence.checkRest([...ids, ...relationships.map(({ id }) => id), ...figures.map(({ id }) => id)], (id) =>
    ids.has(id),
  );
  return { rows, faults: [...faults, ...evidence.faults], unread: unread.map(({ cells }) => JSON.stringify(cells)) };

  function isItsOwn(id: unknown, derived: string, parts: string, place: SourceLocation, cells: TableRow): boolean {
    if (id === undefined || id === derived) return true;
    const hint = `It is made of ${parts}: "${derived}". Mend what is wrong of the two; an empty id is filled in.`;
    faults.push(diagnosticAt(place, `The id "${id}" is not the one that its columns give.`, hint));
    unread.push({ table: "relationships", cells }, { table: "relationships", cells: { id: derived } });
    return false;
  }
}

function listOf(cell: unknown): readonly string[] {
  return Array.isArray(cell) ? cell : [];
}

function textOf(cell: unknown): string | undefined {
  return cell === undefined ? undefined : String(cell);
}
