import { compareTexts } from "../model/collation.ts";
import { parseFragment } from "../model/fragment.ts";
import { groupBy } from "../model/grouping.ts";
import { DATASET } from "../model/ids.ts";
import { type Content, ENTITY_PROPERTIES, type EntityRecord, type EvidenceRecord, RECORDS } from "../model/records.ts";
import { parseMark } from "../model/sentences.ts";
import type { Shape } from "../model/shape.ts";
import type { Cited } from "../seeds/citations.ts";
import type { AliasRow, EntityRow, FormerIdRow, MarkRow, PropertyRow, Rows } from "../seeds/rows.ts";

/** The location of a row that no file contains. */
const NOWHERE = { file: "", line: 0, order: 0 };

/** The rows that seeds would have for a data set, by id; lists in an order of their own. The inverse of `contentOf`. */
export function rowsOfContent(content: Content): Rows {
  const { version, title } = content;
  const proofs = new Proofs(content.evidence);
  const [documents, measures, entities, relationships, figures] = [
    byId(content.documents),
    byId(content.measures),
    byId(content.entities),
    byId(content.relationships),
    byId(content.figures),
  ];
  return {
    datasets: [{ ...NOWHERE, values: { id: DATASET, version, title } }],
    documents: documents.map(({ marks, ...values }) => ({
      ...NOWHERE,
      values: inOrder(RECORDS.documents.own, values),
    })),
    marks: documents.flatMap(({ id, marks }) => marksOf(id, marks ?? [])),
    measures: measures.map((measure) => ({ ...NOWHERE, values: inOrder(RECORDS.measures.own, { ...measure }) })),
    entities: entities.map((entity) => entityRow(entity, proofs)),
    aliases: entities.flatMap((entity) => aliasRows(entity, proofs)),
    formerIds: entities.flatMap(formerIdRows),
    properties: entities.flatMap((entity) => propertyRows(entity, proofs)),
    relationships: relationships.map((record) => ({
      ...NOWHERE,
      ...record,
      properties: inOrder(RECORDS.relationships.properties, record.properties),
      citations: proofs.of(record.id),
    })),
    figures: figures.map((record) => ({
      ...NOWHERE,
      ...record,
      properties: inOrder(RECORDS.figures.properties, record.properties),
      citations: proofs.of(record.id),
    })),
  };
}

/** The citations of each statement, in the order of the ids of the evidence. */
class Proofs {
  private readonly groups: ReadonlyMap<string, readonly EvidenceRecord[]>;

  constructor(evidence: readonly EvidenceRecord[]) {
    this.groups = groupBy(byId(evidence), ({ about, property, value }) => JSON.stringify([about, property, value]));
  }

  of(about: string, property?: string, value?: string): Cited[] {
    const records = this.groups.get(JSON.stringify([about, property, value])) ?? [];
    return records.map(({ document, fragment, knowledge }) => {
      const range = fragment === undefined ? undefined : parseFragment(fragment);
      const passage = range === undefined ? document : `${document}:${range.from},${range.to}`;
      return { file: "", line: 0, passage, document, range, implied: knowledge === "implied" };
    });
  }
}

function entityRow({ id, kind, properties }: EntityRecord, proofs: Proofs): EntityRow {
  const { name, nameEn, kind: subkind } = properties as Readonly<Record<string, string | undefined>>;
  const ours = hasProvedEnglishName(id, proofs) ? undefined : nameEn;
  return { ...NOWHERE, id, kind, name: name ?? "", nameEn: ours, subkind, citations: proofs.of(id, "name") };
}

/** An English name that documents state has evidence and a row of its own; one that curators gave has neither. */
function hasProvedEnglishName(id: string, proofs: Proofs): boolean {
  return proofs.of(id, "nameEn").length > 0;
}

function aliasRows({ id, properties: { aliases } }: EntityRecord, proofs: Proofs): AliasRow[] {
  return sorted(aliases).map((alias) => ({ ...NOWHERE, id, alias, citations: proofs.of(id, "alias", alias) }));
}

function formerIdRows({ id, properties: { formerIds } }: EntityRecord): FormerIdRow[] {
  return sorted(formerIds).map((formerId) => ({ ...NOWHERE, id, formerId }));
}

function propertyRows({ id, properties }: EntityRecord, proofs: Proofs): PropertyRow[] {
  return Object.keys(ENTITY_PROPERTIES).flatMap((property) => {
    const value = properties[property];
    if (value === undefined || (property === "nameEn" && !hasProvedEnglishName(id, proofs))) return [];
    return [{ ...NOWHERE, id, property, value, citations: proofs.of(id, property) }];
  });
}

function marksOf(document: string, marks: readonly string[]): MarkRow[] {
  const rows = marks.flatMap((text) => {
    const mark = parseMark(text);
    return mark === undefined ? [] : [{ ...NOWHERE, document, ...mark }];
  });
  return rows.sort((a, b) => a.range.from - b.range.from || compareTexts(a.reason, b.reason));
}

/** Values in the order of their shape. */
function inOrder(shape: Shape, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(shape).flatMap((name) => (name in values ? [[name, values[name]]] : [])));
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => compareTexts(a.id, b.id));
}

function sorted(list: unknown): string[] {
  return Array.isArray(list) ? list.toSorted(compareTexts) : [];
}
