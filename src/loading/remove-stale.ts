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
 * Removes stored records that the seeds no longer contain, and entities whose kind has changed, with their
 * relationships.
 *
 * All other records stay unchanged. Returns the number of removed nodes and relationships.
 *
 * @throws {YilianError} DATABASE_NOT_OURS when a node to remove has a relationship that Yilian did not create.
 */
export async function removeLeftovers(writer: GraphWriter, stored: Stored, expected: Content): Promise<number> {
  const kinds = new Map(expected.entities.map(({ id, kind }) => [id, kind]));
  const entities = stored.entities
    .filter(({ id, labels }) => {
      const found = labels.map(kindOfLabel).filter((kind) => kind !== undefined);
      return found.length !== 1 || found[0] !== kinds.get(id);
    })
    .map(({ id }) => id);
  const going = new Set(entities);
  const staying = idsOf(expected.relationships);
  const rows = stored.relationships
    .filter(({ id, from, to }) => !staying.has(id) || going.has(from) || going.has(to))
    .map(({ id, from, to }) => ({ id, from, to }));
  const evidence = goneFrom(stored.evidence, expected.evidence);
  const documents = goneFrom(stored.documents, expected.documents);
  const measures = goneFrom(stored.measures, expected.measures);
  const lasting = idsOf(expected.figures);
  const figures = stored.figures.filter(({ id, of }) => !lasting.has(id) || going.has(of)).map(({ id }) => id);

  if (rows.length > 0) await writer.write(removeRelationships, { rows });
  const nodes = [...entities, ...evidence, ...documents, ...measures, ...figures];
  if (nodes.length === 0) return rows.length;
  await refuseHeld(writer, nodes);
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

function goneFrom(stored: readonly Identified[], expected: readonly Identified[]): string[] {
  const staying = idsOf(expected);
  return stored.map(({ id }) => id).filter((id) => !staying.has(id));
}

/** Entities, figures and evidence are removed with their relationships, so foreign relationships are searched first. */
async function refuseHeld(writer: GraphWriter, ids: readonly string[]): Promise<void> {
  const [held, ...others] = await writer.read(heldNodes, { ids: [...ids] });
  if (held === undefined) return;
  const more = others.length === 0 ? "" : `, and ${others.length} more like it`;
  const message = `"${held.id}" is no longer in the seeds, or has another kind, but it has a relationship ${held.type} that Yilian did not create${more}. Nothing was changed. Delete that relationship first, or use another database.`;
  throw new YilianError("DATABASE_NOT_OURS", message);
}
