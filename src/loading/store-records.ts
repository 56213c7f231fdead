import type { GraphWriter } from "../graph/graph.ts";
import { groupBy } from "../model/grouping.ts";
import { labelOf } from "../model/kinds.ts";
import type { EvidenceRecord } from "../model/records.ts";
import {
  createEvidenceOfEntities,
  createEvidenceOfFigures,
  createEvidenceOfRelationships,
  createRelationships,
  linkDocuments,
  linkEntities,
  linkFigures,
  type StoreStatement,
  storeDocuments,
  storeEntities,
  storeFigures,
  storeMeasures,
  updateEvidence,
  updateRelationships,
} from "../queries/storing.ts";
import { fillSlots } from "../queries/template.ts";
import type { Changes } from "./changes.ts";
import { subjectOf } from "./evidence-links.ts";

/** Rows that one run of a statement stores. */
export interface Batch {
  readonly statement: StoreStatement;
  readonly rows: StoredRow[];
}

/** A record as a statement expects it: a map of its properties, or a list of its values. */
type StoredRow = Readonly<Record<string, unknown>> | readonly unknown[];

/** Bounds the memory of one statement. Progress is reported for each. */
const MOST_ROWS = 5_000;

/** Runs batches one after another. `done` is called before each, with the number of those that ran. */
export async function store(
  writer: GraphWriter,
  dataset: string,
  batches: Iterable<Batch>,
  done: (batches: number) => void,
): Promise<void> {
  let count = 0;
  for (const { statement, rows } of batches) {
    done(count++);
    await writer.write(statement, { dataset, rows });
  }
}

/** Statements in their order, each with its records. */
export type Plan = readonly Step[];

interface Step {
  readonly statement: StoreStatement;
  readonly size: number;
  /** Makes the rows of some of its records. */
  readonly rowsFrom: (start: number, end: number) => StoredRow[];
}

/** How many batches a plan has. */
export function countBatches(plan: Plan): number {
  return plan.reduce((sum, { size }) => sum + Math.ceil(size / MOST_ROWS), 0);
}

/** The batches of a plan. The rows of each are made when it is taken. */
export function* batchesOf(plan: Plan): Generator<Batch> {
  for (const { statement, size, rowsFrom } of plan)
    for (let start = 0; start < size; start += MOST_ROWS) yield { statement, rows: rowsFrom(start, start + MOST_ROWS) };
}

function step<R>(statement: StoreStatement, records: readonly R[], toRow: (record: R) => StoredRow): Step {
  const rowsFrom = (start: number, end: number) => records.slice(start, end).map(toRow);
  return { statement, size: records.length, rowsFrom };
}

/** Plans the writing of what has changed in a copy, in an order in which each row finds what it refers to. */
export function planOf(changes: Changes, dataset: string, relinks: boolean): Plan {
  const { documents, measures, entities, relationships, figures, evidence } = changes;
  // Each node has the name of its copy.
  const node = (properties: object): StoredRow => present({ ...properties, dataset });
  const written = <R>({ created, updated }: { readonly created: readonly R[]; readonly updated: readonly R[] }) =>
    updated.length === 0 ? created : [...created, ...updated];
  return [
    step(storeDocuments, written(documents), node),
    step(storeMeasures, written(measures), node),
    ...Array.from(
      groupBy(written(entities), ({ kind }) => kind),
      ([kind, records]) =>
        step(fillSlots(storeEntities, { Label: labelOf(kind) }), records, ({ id, properties }) =>
          node({ id, ...properties }),
        ),
    ),
    ...Array.from(
      groupBy(relationships.created, ({ type }) => type),
      ([type, records]) =>
        step(fillSlots(createRelationships, { type }), records, ({ id, from, to, properties }) => [
          from,
          to,
          present({ ...properties, id }),
        ]),
    ),
    ...Array.from(
      groupBy(relationships.updated, ({ type }) => type),
      ([type, records]) => step(fillSlots(updateRelationships, { type }), records, relationship),
    ),
    step(storeFigures, written(figures), ({ id, of, measure, properties }) => ({
      id,
      of,
      properties: node({ id, measure, ...properties }),
    })),
    step(updateEvidence, evidence.updated, node),
    ...(relinks ? linksOfEvidence(evidence.retained) : []),
    ...newEvidence(evidence.created),
  ].filter(({ size }) => size > 0);
}

function newEvidence(evidence: readonly EvidenceRecord[]): Step[] {
  const of = groupBy(evidence, ({ about }) => subjectOf(about).kind);
  const passage = ({ fragment, start, knowledge }: EvidenceRecord) => [fragment ?? null, start ?? null, knowledge];
  return [
    step(createEvidenceOfEntities, of.get("entity") ?? [], (record) => {
      const { document, about, id, property, value } = record;
      return [document, about, id, property ?? null, value ?? null, ...passage(record)];
    }),
    step(createEvidenceOfRelationships, of.get("relationship") ?? [], (record) => {
      const { document, about, id } = record;
      return [document, ...subjectOf(about).entities, id, about, ...passage(record)];
    }),
    step(createEvidenceOfFigures, of.get("figure") ?? [], (record) => {
      const { document, about, id } = record;
      return [document, about, id, ...passage(record)];
    }),
  ];
}

/** Links of evidence that is stored already: they may be missing where an entity is created again, or in old data. */
function linksOfEvidence(evidence: readonly EvidenceRecord[]): Step[] {
  const figures = evidence.filter(({ about }) => subjectOf(about).kind === "figure");
  const links = evidence.flatMap(({ id, about }) => subjectOf(about).entities.map((to) => ({ id, to })));
  return [
    step(linkDocuments, evidence, ({ id, document }) => ({ id, to: document })),
    step(linkEntities, links, (link) => link),
    step(linkFigures, figures, ({ id, about }) => ({ id, to: about })),
  ];
}

type Relationship = Changes["relationships"]["created"][number];

function relationship({ id, from, to, properties }: Relationship): StoredRow {
  return { id, from, to, properties: present({ ...properties, id }) };
}

function present(properties: object): StoredRow {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));
}
