import { YilianError } from "../errors.ts";
import type { GraphWriter } from "../graph/graph.ts";
import { chunks } from "../model/chunks.ts";
import {
  heldNodes,
  removeDocuments,
  removeEntities,
  removeEvidence,
  removeFigures,
  removeMeasures,
  removeRelationships,
} from "../queries/loading.ts";
import type { Removed } from "./changes.ts";

/** How many records one statement removes, so that its memory is bounded. */
const REMOVED_AT_ONCE = 5_000;

/**
 * Removes stored records of a copy of the data set that have no place in the expected content.
 *
 * All other records stay unchanged. Returns the number of removed nodes and relationships.
 *
 * @throws {YilianError} DATABASE_NOT_OURS when a node to remove has a relationship that Yilian did not create.
 */
export async function removeStale(writer: GraphWriter, dataset: string, removed: Removed): Promise<number> {
  const { relationships, entities, evidence, documents, measures, figures } = removed;
  for (const rows of chunks(relationships, REMOVED_AT_ONCE))
    await writer.write(removeRelationships, { dataset, rows: [...rows] });
  const nodes = [...entities, ...evidence, ...documents, ...measures, ...figures];
  for (const ids of chunks(nodes, REMOVED_AT_ONCE)) await refuseHeld(writer, dataset, ids);
  const steps = [
    [removeFigures, figures],
    [removeMeasures, measures],
    [removeEvidence, evidence],
    [removeEntities, entities],
    [removeDocuments, documents],
  ] as const;
  for (const [statement, all] of steps)
    for (const ids of chunks(all, REMOVED_AT_ONCE)) await writer.write(statement, { dataset, ids: [...ids] });
  return relationships.length + nodes.length;
}

/** Entities, figures and evidence are removed with their relationships, so foreign relationships are searched first. */
async function refuseHeld(writer: GraphWriter, dataset: string, ids: readonly string[]): Promise<void> {
  const [held, ...others] = await writer.read(heldNodes, { dataset, ids: [...ids] });
  if (held === undefined) return;
  const more = others.length === 0 ? "" : `, and ${others.length} more like it`;
  const message = `"${held.id}" is no longer in the seeds, or has another kind, but it has a relationship ${held.type} that Yilian did not create${more}. Nothing was changed. Delete that relationship first, or use another database.`;
  throw new YilianError("DATABASE_NOT_OURS", message);
}
