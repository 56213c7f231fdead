import { YilianError } from "../errors.ts";
import type { GraphWriter } from "../graph/graph.ts";
import { kindOfLabel } from "../model/kinds.ts";
import type { Content } from "../model/records.ts";
import {
  heldNodes,
  removeDocuments,
  removeEntities,
  removeEvidence,
  removeFigures,
  removeMeasures,
  removeRelationships,
} from "../queries/loading.ts";
import type { Stored } from "./stored-content.ts";

/**
 * Removes stored records that are no longer expected, and entities whose kind has changed, with their relationships.
 *
 * Other records are unchanged. Returns the number of removed nodes and relationships.
 *
 * @throws {YilianError} DATABASE_NOT_OURS if a foreign relationship is connected to a node that must be removed.
 */
export async function removeStale(writer: GraphWriter, stored: Stored, expected: Content): Promise<number> {
  const kinds = new Map(expected.entities.map(({ id, kind }) => [id, kind]));
  const entities = stored.entities
    .filter(({ id, labels }) => {
      const found = labels.map(kindOfLabel).filter((kind) => kind !== undefined);
      return found.length !== 1 || found[0] !== kinds.get(id);
    })
    .map(({ id }) => id);
  const removed = new Set(entities);
  const expectedIds = idsOf(expected.relationships);
  const rows = stored.relationships
    .filter(({ id, from, to }) => !expectedIds.has(id) || removed.has(from) || removed.has(to))
    .map(({ id, from, to }) => ({ id, from, to }));
  const evidence = missingIn(stored.evidence, expected.evidence);
  const documents = missingIn(stored.documents, expected.documents);
  const measures = missingIn(stored.measures, expected.measures);
  const figureIds = idsOf(expected.figures);
  const figures = stored.figures.filter(({ id, of }) => !figureIds.has(id) || removed.has(of)).map(({ id }) => id);

  if (rows.length > 0) await writer.write(removeRelationships, { rows });
  const nodes = [...entities, ...evidence, ...documents, ...measures, ...figures];
  if (nodes.length === 0) return rows.length;
  await refuseConnected(writer, nodes);
  await writer.write(removeFigures, { ids: figures });
  await writer.write(removeMeasures, { ids: measures });
  await writer.write(removeEvidence, { ids: evidence });
  await writer.write(removeEntities, { ids: entities });
  await writer.write(removeDocuments, { ids: documents });
  return rows.length + nodes.length;
}

type Identified = { readonly id: string };

function idsOf(records: readonly Identified[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function missingIn(stored: readonly Identified[], expected: readonly Identified[]): string[] {
  const expectedIds = idsOf(expected);
  return stored.map(({ id }) => id).filter((id) => !expectedIds.has(id));
}

/** Removing a node removes its relationships too, so this checks for foreign ones first. */
async function refuseConnected(writer: GraphWriter, ids: readonly string[]): Promise<void> {
  const [connected, ...others] = await writer.read(heldNodes, { ids: [...ids] });
  if (connected === undefined) return;
  const more = others.length === 0 ? "" : `, and so are ${others.length} more`;
  const message = `"${connected.id}" must be removed, because the seeds no longer contain it or it has another kind. But a relationship ${connected.type} that does not belong to Yilian is connected to it${more}. Nothing was changed. Remove that relationship first, or use another database.`;
  throw new YilianError("DATABASE_NOT_OURS", message);
}
