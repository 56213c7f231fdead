import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { isFigureId, parseRelationshipId } from "../model/ids.ts";
import type { Content, EvidenceRecord } from "../model/records.ts";
import { evidenceLinks } from "../queries/loading.ts";

/** How many relationships connect evidence to nodes with a label. */
export type EvidenceLinks = Readonly<Record<"Document" | "Entity" | "Figure", number>>;

/** What evidence is about, and the entities that it is linked to. */
export interface Subject {
  readonly kind: "entity" | "relationship" | "figure";
  readonly entities: readonly string[];
}

/** Reads from an id what evidence about it is linked to: an entity, both ends of a relationship, or a figure. */
export function subjectOf(about: string): Subject {
  const ends = parseRelationshipId(about);
  if (ends !== undefined) return { kind: "relationship", entities: [ends.from, ends.to] };
  return isFigureId(about) ? { kind: "figure", entities: [] } : { kind: "entity", entities: [about] };
}

/**
 * How many links some evidence has.
 *
 * Each piece has one to its document, and one to its entity, its figure or each end of its relationship.
 */
export function linksOf(evidence: readonly Pick<EvidenceRecord, "about">[]): EvidenceLinks {
  let [toEntities, toFigures] = [0, 0];
  for (const { about } of evidence) {
    const { kind, entities } = subjectOf(about);
    toEntities += entities.length;
    if (kind === "figure") toFigures++;
  }
  return { Document: evidence.length, Entity: toEntities, Figure: toFigures };
}

/** Whether a copy of the data set has as many links of evidence as expected. */
export async function hasLinks(reader: GraphReader, dataset: string, expected: EvidenceLinks): Promise<boolean> {
  const stored = { Document: 0, Entity: 0, Figure: 0 };
  for (const { to, count } of await reader.read(evidenceLinks, { dataset })) stored[to] = count;
  return Object.entries(expected).every(([to, count]) => stored[to as keyof EvidenceLinks] === count);
}

/**
 * Checks that all evidence is connected to its document and its subject.
 *
 * @throws {YilianError} ENGINE_FAULT when the number of links differs.
 */
export async function verifyLinks(reader: GraphReader, dataset: string, content: Content): Promise<void> {
  if (await hasLinks(reader, dataset, linksOf(content.evidence))) return;
  const message =
    "The evidence is not connected to its documents and subjects as the seeds require. Nothing was changed. This is a fault of the engine or of Yilian.";
  throw new YilianError("ENGINE_FAULT", message);
}
