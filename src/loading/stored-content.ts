import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { inIdOrder } from "../model/digest.ts";
import { DATASET, parseRelationshipId } from "../model/ids.ts";
import { kindOfLabel } from "../model/kinds.ts";
import {
  type Content,
  type DocumentRecord,
  type EntityRecord,
  type EvidenceRecord,
  type FigureRecord,
  type MeasureRecord,
  PARTS,
  type Part,
  type Properties,
  RECORDS,
  type RelationshipRecord,
} from "../model/records.ts";
import { isRelationshipType, RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import type { RecordShape } from "../model/shape.ts";
import { state } from "../queries/dataset.ts";
import {
  storedDocuments,
  storedEntities,
  storedEvidence,
  storedFigures,
  storedMeasures,
  storedRelationships,
} from "../queries/loading.ts";

/** Whose records are read. */
export interface StoredCopy {
  /** The copy of the data set: what the property `dataset` of its records is. */
  readonly dataset: string;
  /** About how many records are read at once; all unless given. */
  readonly pageRows?: number;
}

/** An entity as it is stored. Its kind is undefined where its labels do not have exactly one. */
export type StoredEntity = Omit<EntityRecord, "kind"> & { readonly kind: EntityRecord["kind"] | undefined };

/** More rows than a data set has, and an integer on both engines. */
const ALL_ROWS = 2 ** 31 - 1;
/** About how many relationships, or pieces of evidence, an entity has. */
const ROWS_PER_ENTITY = 8;
/** Greater than every id: ids of entities are ASCII. */
const AFTER_LAST = "\u{7f}";

/** The stored records of a copy, in pages. Each page is read when it is taken. */
export class StoredRecords {
  private readonly reader: GraphReader;
  private readonly copy: StoredCopy;
  /** The ids of some entities, in order: relationships and evidence are read in the ranges between them. */
  private starts: readonly string[] | undefined;

  constructor(reader: GraphReader, copy: StoredCopy) {
    this.reader = reader;
    this.copy = copy;
  }

  async *entities(): AsyncGenerator<StoredEntity[]> {
    const starts: string[] = [];
    for await (const rows of this.pages((page) => this.reader.read(storedEntities, page))) {
      const step = Math.ceil((this.copy.pageRows ?? ALL_ROWS) / ROWS_PER_ENTITY);
      for (let at = 0; at < rows.length; at += step) starts.push(rows[at]?.id ?? "");
      yield rows.map(toEntity);
    }
    this.starts = starts;
  }

  /**
   * The relationships, after all entities.
   *
   * @throws {YilianError} DATABASE_NOT_OURS when Yilian did not create a relationship of one of its types between its
   *   entities.
   */
  async *relationships(): AsyncGenerator<RelationshipRecord[]> {
    for (const range of this.ranges()) {
      const params = { dataset: this.copy.dataset, types: [...RELATIONSHIP_TYPES], ...range };
      yield (await this.reader.read(storedRelationships, params)).map(toRelationship);
    }
  }

  async *figures(): AsyncGenerator<FigureRecord[]> {
    for await (const rows of this.pages((page) => this.reader.read(storedFigures, page)))
      yield rows.map(({ id, ofId, properties }) => ({
        id,
        of: ofId,
        measure: String(properties.measure),
        properties: furtherOf("figures", properties),
      }));
  }

  /** The evidence, after all entities: its ids begin with those of entities. */
  async *evidence(): AsyncGenerator<EvidenceRecord[]> {
    for (const range of this.ranges()) {
      const rows = await this.reader.read(storedEvidence, { dataset: this.copy.dataset, ...range });
      yield rows.map((row) => present(row) as unknown as EvidenceRecord);
    }
  }

  /** The documents, which are few, in one page. */
  async *documents(): AsyncGenerator<DocumentRecord[]> {
    const rows = await this.reader.read(storedDocuments, { dataset: this.copy.dataset });
    yield rows.map(({ properties }) => present(properties) as unknown as DocumentRecord);
  }

  /** The measures, which are few, in one page. */
  async *measures(): AsyncGenerator<MeasureRecord[]> {
    const rows = await this.reader.read(storedMeasures, { dataset: this.copy.dataset });
    yield rows.map(({ properties }) => present(properties) as unknown as MeasureRecord);
  }

  /** Ranges of ids in order, which together contain every id. */
  private ranges(): { readonly first: string; readonly before: string }[] {
    if (this.starts === undefined) throw new RangeError("The entities have not been read.");
    const starts = ["", ...this.starts.slice(1)];
    return starts.map((first, at) => ({ first, before: starts[at + 1] ?? AFTER_LAST }));
  }

  /** The rows of a statement in order of id. */
  private async *pages<R extends { readonly id: string }>(
    read: (page: { dataset: string; after: string; most: number }) => Promise<R[]>,
  ): AsyncGenerator<R[]> {
    const { dataset, pageRows = ALL_ROWS } = this.copy;
    for (let after = ""; ; ) {
      const rows = await read({ dataset, after, most: pageRows });
      yield rows;
      const last = rows[pageRows - 1];
      if (last === undefined) return;
      after = last.id;
    }
  }
}

/**
 * Reads the stored content, in the form in which seeds are compared with it.
 *
 * @throws {YilianError} DATA_DAMAGED when nothing was loaded or an entity has no kind; DATABASE_NOT_OURS as
 * `StoredRecords.relationships`.
 */
export async function readContent(reader: GraphReader): Promise<Content> {
  const [stored] = await reader.read(state, { id: DATASET });
  if (stored === undefined || stored.version === null || stored.title === null) {
    throw new YilianError("DATA_DAMAGED", "The graph contains no data set. Run `yilian seed`.");
  }
  const { version, title, dataset } = stored;
  const records = new StoredRecords(reader, { dataset });
  return {
    version,
    title,
    entities: (await all(records.entities())).map(withKind),
    relationships: await all(records.relationships()),
    evidence: await all(records.evidence()),
    documents: await all(records.documents()),
    measures: await all(records.measures()),
    figures: await all(records.figures()),
  };
}

/** Records of one part. */
export interface StoredPage {
  readonly part: Part;
  readonly records: readonly Content[Part][number][];
}

/**
 * All records of a copy, part after part, each part in order of id, which is the order of the digest. Only some pages
 * are in memory at a time.
 *
 * @throws {YilianError} as {@link readContent}.
 */
export async function* readPages(reader: GraphReader, copy: StoredCopy): AsyncGenerator<StoredPage> {
  const stored = new StoredRecords(reader, copy);
  for (const part of PARTS) {
    if (part === "entities") for await (const page of stored.entities()) yield { part, records: page.map(withKind) };
    else if (part === "relationships")
      for await (const records of inIdOrderByFamily(stored.relationships())) yield { part, records };
    else if (part === "evidence")
      for await (const records of stored.evidence()) yield { part, records: inIdOrder(records) };
    else for await (const records of stored[part]()) yield { part, records };
  }
}

/**
 * Relationships in order of id, from pages in order of the entity where they start.
 *
 * The two orders differ where the id of an entity is that of another one with more words: `a` is before `a-b`, but
 * `a-b/LEADS/c` is before `a/LEADS/c`. So the relationships of such entities are sorted together.
 */
async function* inIdOrderByFamily(
  pages: AsyncIterable<readonly RelationshipRecord[]>,
): AsyncGenerator<readonly RelationshipRecord[]> {
  let family: RelationshipRecord[] = [];
  for await (const page of pages) {
    const ordered: RelationshipRecord[] = [];
    for (const record of page.toSorted(byStart)) {
      const first = family[0]?.from ?? record.from;
      if (record.from !== first && !record.from.startsWith(`${first}-`)) {
        for (const one of inIdOrder(family)) ordered.push(one);
        family = [];
      }
      family.push(record);
    }
    yield ordered;
  }
  yield inIdOrder(family);
}

/** Ids of entities are ASCII. */
function byStart({ from: a }: RelationshipRecord, { from: b }: RelationshipRecord): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many pages a small data set has. An engine may examine all records of a part for each page. */
const PAGES = 8;
const PAGE_ROWS = { min: 2_000, max: 10_000 } as const;

/** How many records to read at once of a copy with so many: few enough that requests are answered in between. */
export function pageRowsFor(records: number): number {
  return Math.min(PAGE_ROWS.max, Math.max(PAGE_ROWS.min, Math.ceil(records / PAGES)));
}

async function all<R>(pages: AsyncIterable<readonly R[]>): Promise<R[]> {
  const records: R[] = [];
  for await (const page of pages) for (const record of page) records.push(record);
  return records;
}

type EntityRow = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
};

function toEntity({ id, labels, properties }: EntityRow): StoredEntity {
  const [kind, ...others] = labels.map(kindOfLabel).filter((one) => one !== undefined);
  return { id, kind: others.length === 0 ? kind : undefined, properties: furtherOf("entities", properties) };
}

function withKind({ id, kind, properties }: StoredEntity): EntityRecord {
  if (kind !== undefined) return { id, kind, properties };
  throw new YilianError("DATA_DAMAGED", `The entity "${id}" has lost its kind. Run \`yilian seed\`.`);
}

type RelationshipRow = {
  readonly id: string | null;
  readonly type: string;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
};

function toRelationship({ id, type, fromId: from, toId: to, properties }: RelationshipRow): RelationshipRecord {
  const parts = id === null ? undefined : parseRelationshipId(id);
  const ours = parts?.from === from && parts.to === to && parts.type === type;
  if (id === null || !ours || !isRelationshipType(type)) {
    const message = `A relationship ${type} from "${from}" to "${to}" has a type that Yilian uses, but Yilian did not create it. Nothing was changed. Delete it, or use another database.`;
    throw new YilianError("DATABASE_NOT_OURS", message);
  }
  return { id, type, from, to, properties: furtherOf("relationships", properties) };
}

/** The `properties` of a record, from all stored ones: without its own, such as the id. */
function furtherOf(part: Part, stored: Properties): Properties {
  const { own, properties }: RecordShape = RECORDS[part];
  return present(stored, (name) => Object.hasOwn(properties, name) || !Object.hasOwn(own, name));
}

/** The stored values of a record, without null and the mark of the data set. */
function present(stored: Readonly<Record<string, unknown>>, isIncluded = (_: string) => true): Properties {
  const entries = Object.entries(stored).filter(
    ([name, value]) => value !== null && name !== "dataset" && isIncluded(name),
  );
  return Object.fromEntries(entries) as Properties;
}
