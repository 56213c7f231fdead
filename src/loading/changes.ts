import { isDeepStrictEqual } from "node:util";
import { kindOfLabel } from "../model/kinds.ts";
import type { Content, EntityRecord, Part } from "../model/records.ts";
import type { Stored } from "./stored-content.ts";

/** How the expected records of one part differ from the stored ones. */
export interface PartChanges<R> {
  readonly created: readonly R[];
  /** Records whose properties differ from the stored ones. */
  readonly updated: readonly R[];
  /** Records that are stored already, the updated ones among them. */
  readonly retained: readonly R[];
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

/** Compares the stored records with the expected ones. */
export function changesOf(stored: Stored, expected: Content): Changes {
  const kinds = new Map(expected.entities.map(({ id, kind }) => [id, kind]));
  const [entities, goneEntities]: [EntityRecord[], string[]] = [[], []];
  for (const { id, labels, properties } of stored.entities) {
    const [kind, ...others] = labels.map(kindOfLabel).filter((one) => one !== undefined);
    if (kind !== undefined && others.length === 0 && kind === kinds.get(id)) entities.push({ id, kind, properties });
    else goneEntities.push(id);
  }
  const going = new Set(goneEntities);
  const relationships = stored.relationships.filter(({ from, to }) => !going.has(from) && !going.has(to));
  const figures = stored.figures.filter(({ of }) => !going.has(of));
  const staying = idsOf(expected.relationships);
  return {
    entities: compare(entities, expected.entities),
    relationships: compare(relationships, expected.relationships),
    figures: compare(figures, expected.figures),
    evidence: compare(stored.evidence, expected.evidence),
    documents: compare(stored.documents, expected.documents),
    measures: compare(stored.measures, expected.measures),
    removed: {
      relationships: stored.relationships
        .filter(({ id, from, to }) => !staying.has(id) || going.has(from) || going.has(to))
        .map(({ id, from, to }) => ({ id, from, to })),
      entities: goneEntities,
      evidence: goneFrom(stored.evidence, expected.evidence),
      documents: goneFrom(stored.documents, expected.documents),
      measures: goneFrom(stored.measures, expected.measures),
      figures: [...goneFrom(stored.figures, expected.figures), ...idsIn(expected.figures, stored.figures, going)],
    },
  };
}

type Identified = { readonly id: string };

function compare<R extends Identified>(stored: readonly R[], expected: readonly R[]): PartChanges<R> {
  if (stored.length === 0) return { created: expected, updated: [], retained: [] };
  const before = new Map(stored.map((record) => [record.id, record]));
  const [created, updated, retained]: [R[], R[], R[]] = [[], [], []];
  for (const record of expected) {
    const earlier = before.get(record.id);
    if (earlier === undefined) created.push(record);
    else {
      retained.push(record);
      if (!isDeepStrictEqual(known(earlier), known(record))) updated.push(record);
    }
  }
  return { created, updated, retained };
}

/** A value without what is unknown. */
function known(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return Object.fromEntries(entries.map(([name, inner]) => [name, known(inner)]));
}

function idsOf(records: readonly Identified[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function goneFrom(stored: readonly Identified[], expected: readonly Identified[]): string[] {
  const staying = idsOf(expected);
  return stored.map(({ id }) => id).filter((id) => !staying.has(id));
}

/** The ids of stored figures that are expected, but whose entities are created again. */
function idsIn(expected: Content["figures"], stored: Content["figures"], going: ReadonlySet<string>): string[] {
  const staying = idsOf(expected);
  return stored.filter(({ id, of }) => staying.has(id) && going.has(of)).map(({ id }) => id);
}
