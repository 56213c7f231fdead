import type { SourceLocation } from "../diagnostics/diagnostic.ts";
import { formatFragment } from "../model/fragment.ts";
import { addTo } from "../model/grouping.ts";
import {
  type Content,
  type DocumentRecord,
  type EntityRecord,
  type EvidenceRecord,
  type MeasureRecord,
  type Properties,
  RECORDS,
} from "../model/records.ts";
import { formatMark } from "../model/sentences.ts";
import type { Cited } from "./citations.ts";
import { Places } from "./places.ts";
import type { MapRow, Rows } from "./rows.ts";

/** What the seeds say, and the row that says it. */
export interface SeedContent {
  readonly content: Content;
  /** The place of each record, by its id. */
  readonly places: { get(id: string): SourceLocation | undefined };
}

/** What the graph contains once these rows have run. They must have no faults. */
export function contentOf(rows: Rows): SeedContent {
  return new ContentBuilder().build(rows);
}

type Subject = Pick<EvidenceRecord, "about" | "property" | "value">;

class ContentBuilder {
  private readonly places = new Places();
  private readonly evidence: EvidenceRecord[] = [];
  /** Where the evidence of aliases is in the list. Two rows may give an entity the same alias. */
  private readonly ofAliases = new Map<string, number>();

  build(rows: Rows): SeedContent {
    const { version, title } = (rows.datasets[0]?.values ?? {}) as { version: string; title: string };
    const entities = this.entitiesOf(rows);
    const relationships = this.recordsOf("relationships", rows.relationships);
    const figures = this.recordsOf("figures", rows.figures);
    const documents = this.documentsOf(rows);
    const measures = rows.measures.map((row) => this.mapOf<MeasureRecord>(row));
    const { evidence } = this;
    const content = { version, title, documents, measures, entities, relationships, figures, evidence };
    return { content, places: this.places };
  }

  private entitiesOf(rows: Rows): EntityRecord[] {
    const properties = new Map<string, Record<string, unknown>>();
    for (const row of rows.entities) {
      properties.set(row.id, present({ name: row.name, nameEn: row.nameEn, kind: row.subkind }));
      this.places.add(row.id, row);
      for (const cited of row.citations) {
        this.cite({ about: row.id, property: "name" }, cited);
        if (row.subkind !== undefined) this.cite({ about: row.id, property: "kind" }, cited);
      }
    }
    for (const { id, alias, citations } of rows.aliases) {
      if (!properties.has(id)) continue;
      append(properties.get(id), "aliases", alias);
      for (const cited of citations) this.cite({ about: id, property: "alias", value: alias }, cited);
    }
    for (const { id, formerId } of rows.formerIds) append(properties.get(id), "formerIds", formerId);
    for (const { id, property, value, citations } of rows.properties) {
      const entity = properties.get(id);
      if (entity === undefined) continue;
      entity[property] = value;
      for (const cited of citations) this.cite({ about: id, property }, cited);
    }
    return rows.entities.map(({ id, kind }) => ({ id, kind, properties: properties.get(id) as Properties }));
  }

  /** The records of relationships or figures; each citation of a row is about its record. */
  private recordsOf<P extends "relationships" | "figures">(part: P, rows: Rows[P]): Content[P] {
    const names = [...Object.keys(RECORDS[part].own), "properties"];
    const records = rows.map((row) => {
      this.places.add(row.id, row);
      for (const cited of row.citations) this.cite({ about: row.id }, cited);
      const record: Record<string, unknown> = {};
      for (const name of names) record[name] = (row as unknown as Readonly<Record<string, unknown>>)[name];
      return record;
    });
    return records as unknown as Content[P];
  }

  private documentsOf(rows: Rows): DocumentRecord[] {
    const marks = new Map<string, string[]>();
    for (const { document, ...mark } of rows.marks) addTo(marks, document, formatMark(mark));
    return rows.documents.map((row) => {
      const record = this.mapOf<DocumentRecord>(row);
      const own = marks.get(record.id);
      return own === undefined ? record : { ...record, marks: own };
    });
  }

  private mapOf<T extends { readonly id: string }>(row: MapRow): T {
    const record = row.values as unknown as T;
    this.places.add(record.id, row);
    return record;
  }

  private cite({ about, property, value }: Subject, cited: Cited): void {
    const fact = property === undefined ? "" : value === undefined ? `#${property}` : `#${property}=${value}`;
    const id = `${about}${fact}@${cited.passage}`;
    const record: Writable<EvidenceRecord> = {
      id,
      about,
      document: cited.document,
      knowledge: cited.implied ? "implied" : "stated",
    };
    if (property !== undefined) record.property = property;
    if (value !== undefined) record.value = value;
    if (cited.range !== undefined) {
      record.fragment = formatFragment(cited.range);
      record.start = cited.range.from;
    }
    this.places.add(id, cited);
    if (value === undefined) this.evidence.push(record);
    else this.evidence[this.positionOf(id)] = record;
  }

  private positionOf(id: string): number {
    const at = this.ofAliases.get(id) ?? this.evidence.length;
    this.ofAliases.set(id, at);
    return at;
  }
}

type Writable<T> = { -readonly [P in keyof T]: T[P] };

function append(properties: Record<string, unknown> | undefined, key: string, value: string): void {
  if (properties !== undefined) properties[key] = [...((properties[key] as string[] | undefined) ?? []), value];
}

function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
