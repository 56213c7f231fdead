import { isDeepStrictEqual } from "node:util";
import type { GraphReader } from "../graph/graph.ts";
import { type Content, PARTS, type Part } from "../model/records.ts";
import { type StoredCopy, StoredRecords } from "./stored-content.ts";

/** How the expected records of one part differ from the stored ones. */
export interface PartChanges<R> {
  readonly created: readonly R[];
  /** Records whose properties differ from the stored ones. */
  readonly updated: readonly R[];
  /** Records that are stored already, the updated ones among them. */
  readonly retained: readonly R[];
  /** The ids of records that are stored twice. */
  readonly repeated: readonly string[];
}

/** What loading has to write, so that the stored records are the expected ones. */
export type Changes = { readonly [P in Part]: PartChanges<Content[P][number]> } & {
  readonly removed: Removed;
};

/** Stored records that have no place in the expected content. */
export interface Removed {
  readonly relationships: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** The ids of entities; one whose kind has changed is created again, with its relationships and figures. */
  readonly entities: readonly string[];
  readonly evidence: readonly string[];
  readonly documents: readonly string[];
  readonly measures: readonly string[];
  readonly figures: readonly string[];
}

/** The changes of a copy without records. */
export function changesOfNothing(expected: Content): Changes {
  const parts = PARTS.map((part) => [part, { created: expected[part], updated: [], retained: [], repeated: [] }]);
  const removed = { relationships: [], entities: [], evidence: [], documents: [], measures: [], figures: [] };
  return { ...Object.fromEntries(parts), removed };
}

/** How many records changes write and remove. */
export function sizeOf(changes: Changes): number {
  const written = PARTS.map((part) => changes[part].created.length + changes[part].updated.length);
  const removed = Object.values(changes.removed).map(({ length }) => length);
  return [...written, ...removed].reduce((sum, one) => sum + one, 0);
}

/**
 * Compares the stored records of a copy with the expected ones, page by page.
 *
 * @param most - how many records may differ. Undefined is returned as soon as more do.
 */
export async function changesOf(
  reader: GraphReader,
  copy: StoredCopy,
  expected: Content,
  most: number = Number.POSITIVE_INFINITY,
): Promise<Changes | undefined> {
  const stored = new StoredRecords(reader, copy);
  const budget = { left: most };
  const entities = await compare(expected.entities, stored.entities(), budget, (a, b) => a.kind === b.kind);
  if (entities === undefined) return undefined;
  const going = new Set(entities.gone.map(({ id }) => id));
  const relationships = await compare(
    expected.relationships,
    stored.relationships(),
    budget,
    ({ from, to }) => !going.has(from) && !going.has(to),
  );
  if (relationships === undefined) return undefined;
  const figures = await compare(expected.figures, stored.figures(), budget, ({ of }) => !going.has(of));
  if (figures === undefined) return undefined;
  const evidence = await compare(expected.evidence, stored.evidence(), budget);
  const documents = evidence && (await compare(expected.documents, stored.documents(), budget));
  const measures = documents && (await compare(expected.measures, stored.measures(), budget));
  if (evidence === undefined || documents === undefined || measures === undefined) return undefined;
  return {
    ...{ entities, relationships, figures, evidence, documents, measures },
    removed: {
      relationships: relationships.gone.map(({ id, from, to }) => ({ id, from, to })),
      entities: [...going],
      evidence: idsOf(evidence.gone),
      documents: idsOf(documents.gone),
      measures: idsOf(measures.gone),
      figures: idsOf(figures.gone),
    },
  };
}

type Identified = { readonly id: string };

interface Compared<R, S> extends PartChanges<R> {
  /** Stored records that have to be removed. */
  readonly gone: readonly S[];
}

/** Compares the records of one part. `isRetained` is false for a stored record that has to be created again. */
async function compare<R extends Identified, S extends Identified>(
  expected: readonly R[],
  pages: AsyncIterable<readonly S[]>,
  budget: { left: number },
  isRetained: (stored: S, expected: R) => boolean = () => true,
): Promise<Compared<R, S> | undefined> {
  let byId: Map<string, R> | undefined;
  const stored = new Map<string, "same" | "updated">();
  const [gone, repeated]: [S[], string[]] = [[], []];
  for await (const page of pages) {
    byId ??= new Map(expected.map((record) => [record.id, record]));
    for (const record of page) {
      const other = byId.get(record.id);
      if (other === undefined || !isRetained(record, other)) gone.push(record);
      else if (stored.has(record.id)) repeated.push(record.id);
      else stored.set(record.id, isDeepStrictEqual(known(record), known(other)) ? "same" : "updated");
      if (stored.get(record.id) !== "same") budget.left--;
    }
    if (budget.left < 0) return undefined;
  }
  budget.left -= expected.length - stored.size;
  if (budget.left < 0) return undefined;
  if (stored.size === 0) return { created: expected, updated: [], retained: [], repeated, gone };
  return {
    created: expected.filter(({ id }) => !stored.has(id)),
    updated: expected.filter(({ id }) => stored.get(id) === "updated"),
    retained: expected.filter(({ id }) => stored.has(id)),
    repeated,
    gone,
  };
}

/** A value without what is unknown. */
function known(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return Object.fromEntries(entries.map(([name, inner]) => [name, known(inner)]));
}

function idsOf(records: readonly Identified[]): string[] {
  return records.map(({ id }) => id);
}
