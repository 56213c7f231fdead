import type { Graph, GraphReader, GraphWriter } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import type { OnProgress } from "../progress.ts";
import { recordStaleCopies, removeCopyNodes, removeCopyRelationships, staleCopies } from "../queries/loading.ts";
import { fillSlots } from "../queries/template.ts";
import { type Claim, copyOf, readClaim, releaseDataset, takeLock } from "./parts.ts";

/** How many nodes, or relationships, one transaction removes, so that the memory of the engine suffices. */
const NODES_AT_ONCE = 5_000;
const ENTITIES_AT_ONCE = 2_000;
const RELATIONSHIPS_AT_ONCE = 20_000;

/** Evidence and figures have few relationships. When they are gone, those between entities are left. */
const SMALL = ["Evidence", "Figure", "Measure", "Document"];

/** The copies of the data set whose records are to be removed. */
export async function readStaleCopies(reader: GraphReader): Promise<readonly string[]> {
  const [found] = await reader.read(staleCopies, { id: DATASET });
  return found?.copies ?? [];
}

/** Records copies whose records are to be removed, in a transaction that has the lock. */
export async function addStaleCopies(writer: GraphWriter, copies: readonly string[]): Promise<void> {
  const all = new Set([...(await readStaleCopies(writer)), ...copies]);
  if (all.size > 0) await writer.write(recordStaleCopies, { id: DATASET, copies: [...all] });
}

/** Ends a loading in parts that another process began and will not continue, in a transaction that has the lock. */
export async function giveUp(writer: GraphWriter, claim: Claim, hasCopies: boolean): Promise<void> {
  // In place, the next loading compares what was stored with its own records.
  if (hasCopies) await addStaleCopies(writer, [copyOf(claim)]);
  await releaseDataset(writer);
}

/** Ends a failed loading in parts, unless another process has taken it over. */
export function abandon(graph: Graph, { loader }: Claim): Promise<void> {
  return graph.transaction(async (writer) => {
    await takeLock(writer);
    const found = await readClaim(writer);
    if (found?.loader === loader) await giveUp(writer, found, graph.hasCopies);
  });
}

/**
 * Removes the records of stale copies in many transactions. What is interrupted is continued by the next call.
 *
 * No request reads them: a copy is stale when another one is served, or when its loading was given up.
 */
export async function removeStaleCopies(graph: Graph, onProgress: OnProgress): Promise<void> {
  for (const copy of await readStaleCopies(graph)) {
    let done = 0;
    const removed = (count: number): number => {
      done += count;
      onProgress({ what: `removing a replaced copy of the data, ${done} nodes`, done: 0, total: 0 });
      return count;
    };
    for (const label of SMALL) while (removed(await removeNodes(graph, copy, label, NODES_AT_ONCE)) > 0);
    do {
      while ((await removeRelationships(graph, copy)) === RELATIONSHIPS_AT_ONCE);
    } while (removed(await removeNodes(graph, copy, "Entity", ENTITIES_AT_ONCE)) > 0);
    await graph.transaction(async (writer) => {
      await takeLock(writer);
      const others = (await readStaleCopies(writer)).filter((one) => one !== copy);
      await writer.write(recordStaleCopies, { id: DATASET, copies: others });
    });
  }
}

function removeNodes(graph: Graph, dataset: string, label: string, most: number): Promise<number> {
  return graph.transaction(async (writer) => {
    await takeLock(writer);
    const [row] = await writer.write(fillSlots(removeCopyNodes, { Label: label }), { dataset, most });
    return row?.count ?? 0;
  });
}

function removeRelationships(graph: Graph, dataset: string): Promise<number> {
  return graph.transaction(async (writer) => {
    await takeLock(writer);
    const bounds = { entities: ENTITIES_AT_ONCE, most: RELATIONSHIPS_AT_ONCE };
    const [row] = await writer.write(removeCopyRelationships, { dataset, ...bounds });
    return row?.count ?? 0;
  });
}
