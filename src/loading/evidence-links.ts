import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import type { Content } from "../model/records.ts";
import { evidenceLinks } from "../queries/loading.ts";

/** How many relationships connect evidence to nodes with a label. */
export type EvidenceLinks = Readonly<Record<"Document" | "Entity" | "Figure", number>>;

/**
 * How many links the evidence of a content has.
 *
 * Each piece has one to its document, and one to its entity, its figure or each end of its relationship.
 */
export function linksOf({ evidence, figures, relationships }: Content): EvidenceLinks {
  const figureIds = new Set(figures.map(({ id }) => id));
  const relationshipIds = new Set(relationships.map(({ id }) => id));
  let [toEntities, toFigures] = [0, 0];
  for (const { about } of evidence) {
    if (figureIds.has(about)) toFigures++;
    else toEntities += relationshipIds.has(about) ? 2 : 1;
  }
  return { Document: evidence.length, Entity: toEntities, Figure: toFigures };
}

/** Whether the graph has as many links of evidence as expected. */
export async function hasLinks(reader: GraphReader, expected: EvidenceLinks): Promise<boolean> {
  const stored = { Document: 0, Entity: 0, Figure: 0 };
  for (const { to, count } of await reader.read(evidenceLinks, {})) stored[to] = count;
  return Object.entries(expected).every(([to, count]) => stored[to as keyof EvidenceLinks] === count);
}

/**
 * Checks that all evidence is connected to its document and its subject.
 *
 * @throws {YilianError} ENGINE_FAULT when the number of links differs.
 */
export async function verifyLinks(reader: GraphReader, content: Content): Promise<void> {
  if (await hasLinks(reader, linksOf(content))) return;
  const message =
    "The evidence is not connected to its documents and subjects as the seeds require. Nothing was changed. This is a fault of the engine or of Yilian.";
  throw new YilianError("ENGINE_FAULT", message);
}
