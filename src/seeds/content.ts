import type { SourceLocation } from "../diagnostics/diagnostic.ts";
import { formatFragment } from "../model/fragment.ts";
import type {
  Content,
  DocumentRecord,
  EntityRecord,
  EvidenceRecord,
  FigureRecord,
  MeasureRecord,
  Properties,
  RelationshipRecord,
} from "../model/records.ts";
import { formatMark } from "../model/sentences.ts";
import type { Cited } from "../sources/citations.ts";
import type { Rows } from "./rows.ts";

/** What the seeds say, and the row that says it. */
export interface SeedContent {
  readonly content: Content;
  /** The place of each record, by its id. */
  readonly places: ReadonlyMap<string, SourceLocation>;
}

/** What the graph holds once these rows have run. They must have no faults. */
export function contentOf(rows: Rows): SeedContent {
  const places = new Map<string, SourceLocation>();
  const evidence = new Map<string, EvidenceRecord>();
  const cite = (about: Omit<EvidenceRecord, "id" | "document" | "knowledge">, suffix: string, cited: Cited): void => {
    const id = `${about.about}${suffix}@${cited.passage}`;
    const range = cited.range === undefined ? {} : { fragment: formatFragment(cited.range), start: cited.range.from };
    const knowledge = cited.implied || about.property === "kind" ? "implied" : "stated";
    evidence.set(id, { id, ...about, document: cited.document, ...range, knowledge });
    places.set(id, cited);
  };

  const properties = new Map<string, Record<string, unknown>>();
  for (const row of rows.entities) {
    properties.set(row.id, present({ name: row.name, nameEn: row.nameEn, kind: row.subkind }));
    places.set(row.id, row);
    for (const cited of row.citations) {
      cite({ about: row.id, property: "name" }, "#name", cited);
      if (row.subkind !== undefined) cite({ about: row.id, property: "kind" }, "#kind", cited);
    }
  }
  for (const row of rows.aliases) {
    const entity = properties.get(row.id);
    if (entity === undefined) continue;
    entity.aliases = [...((entity.aliases as string[] | undefined) ?? []), row.alias];
    for (const cited of row.citations)
      cite({ about: row.id, property: "alias", value: row.alias }, `#alias=${row.alias}`, cited);
  }
  for (const { id, formerId } of rows.formerIds) {
    const entity = properties.get(id);
    if (entity !== undefined) entity.formerIds = [...((entity.formerIds as string[] | undefined) ?? []), formerId];
  }
  for (const row of rows.properties) {
    const entity = properties.get(row.id);
    if (entity === undefined) continue;
    entity[row.property] = row.value;
    for (const cited of row.citations) cite({ about: row.id, property: row.property }, `#${row.property}`, cited);
  }
  const entities = rows.entities.map(
    ({ id, kind }): EntityRecord => ({ id, kind, properties: properties.get(id) as Properties }),
  );

  const relationships: RelationshipRecord[] = [];
  for (const { id, type, from, to, properties: written, citations, file, line } of rows.relationships) {
    relationships.push({ id, type, from, to, properties: written as Properties });
    places.set(id, { file, line });
    for (const cited of citations) cite({ about: id }, "", cited);
  }
  const figures: FigureRecord[] = [];
  for (const { id, of, measure, properties: written, citations, file, line } of rows.figures) {
    figures.push({ id, of, measure, properties: written as Properties });
    places.set(id, { file, line });
    for (const cited of citations) cite({ about: id }, "", cited);
  }
  const marks = new Map<string, string[]>();
  for (const { document, ...mark } of rows.marks)
    marks.set(document, [...(marks.get(document) ?? []), formatMark(mark)]);
  const documents = rows.documents.map((row): DocumentRecord => {
    const record = row.values as unknown as DocumentRecord;
    const own = marks.get(record.id);
    places.set(record.id, row);
    return own === undefined ? record : { ...record, marks: own };
  });
  const measures = rows.measures.map((row) => {
    const record = row.values as unknown as MeasureRecord;
    places.set(record.id, row);
    return record;
  });
  const { version, title } = (rows.datasets[0]?.values ?? {}) as { version: string; title: string };
  const content: Content = {
    version,
    title,
    documents,
    measures,
    entities,
    relationships,
    figures,
    evidence: [...evidence.values()],
  };
  return { content, places };
}

function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
