import type { SoundRows } from "../checks/check.ts";
import type { Graph, GraphReader, GraphWriter } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { type Content, FORMAT } from "../model/records.ts";
import type { OnProgress } from "../progress.ts";
import type { Origin } from "../queries/dataset.ts";
import { name, finish as recordFinish } from "../queries/loading.ts";
import { changesOf } from "./changes.ts";
import { hasLinks, linksOf } from "./evidence-links.ts";
import type { Loaded } from "./loaded.ts";
import { type Claim, claimDataset, readClaim, refuseOther, releaseDataset, storePart, takeLock } from "./parts.ts";
import { record } from "./recorded-seeds.ts";
import { removeStale } from "./remove-stale.ts";
import { type Batch, batchesOf, countBatches, type Plan, planOf, store } from "./store-records.ts";
import { readStored } from "./stored-content.ts";
import { nodesOf, readDataset, sizesOf } from "./stored-state.ts";
import { verifyStored } from "./verify-stored.ts";

/** A loading that has removed what is stale. */
export interface Begun {
  readonly plan: Plan;
  readonly removed: number;
  /** The claim of a loading in parts; undefined if the transaction that began it also stores everything. */
  readonly claim: Claim | undefined;
}

/** Finds the data set if it is stored already. */
type Find = (reader: GraphReader) => Promise<Loaded | undefined>;

/** What was loaded, and from where. */
interface Source {
  readonly seeds: SoundRows;
  readonly digest: string;
  readonly origin: Origin;
}

/**
 * Compares the stored records with the content, and removes the stale ones.
 *
 * A graph without a data set is filled in parts, if there are more rows than one transaction should write: nobody reads
 * it yet. A data set is replaced in one transaction, so that readers see all of the old one or all of the new one.
 */
export async function begin(writer: GraphWriter, content: Content, transactionRows: number): Promise<Begun> {
  const changes = changesOf(await readStored(writer), content);
  const removed = await removeStale(writer, changes.removed);
  const relinks = !(await hasLinks(writer, linksOf(changes.evidence.retained)));
  const plan = planOf(changes, relinks);
  const rows = plan.reduce((sum, { size }) => sum + size, 0);
  const isInParts = rows > transactionRows && (await readDataset(writer)) === undefined;
  return { plan, removed, claim: isInParts ? await claimDataset(writer) : undefined };
}

/** Stores the batches of a claimed loading, each part in its transaction, and finishes it. */
export async function storeInParts(
  graph: Graph,
  { plan, removed, claim: first }: Begun,
  { onProgress, find, ...source }: Source & { readonly onProgress: OnProgress; readonly find: Find },
): Promise<Loaded> {
  if (first === undefined) throw new RangeError("The loading is not claimed.");
  let mine = first;
  const report = reporter(plan, onProgress);
  let done = 0;
  for (const part of partsOf(plan, graph.transactionRows)) {
    mine = await storePart(graph, mine, (writer) => store(writer, part, (count) => report(done + count)));
    done += part.length;
  }
  return await graph.transaction(async (writer) => {
    await takeLock(writer);
    const found = await readClaim(writer);
    // The answer to the commit of this transaction may have been lost.
    const finished = found === undefined ? await find(writer) : undefined;
    if (finished !== undefined) return finished;
    refuseOther(found, mine);
    const loaded = await finish(writer, source.seeds, { ...source, removed });
    await releaseDataset(writer);
    return loaded;
  });
}

/** The batches of a plan in parts of at most so many rows, but of one batch at least. */
function* partsOf(plan: Plan, most: number): Generator<Batch[]> {
  let [part, rows]: [Batch[], number] = [[], 0];
  for (const batch of batchesOf(plan)) {
    if (part.length > 0 && rows + batch.rows.length > most) {
      yield part;
      [part, rows] = [[], 0];
    }
    part.push(batch);
    rows += batch.rows.length;
  }
  if (part.length > 0) yield part;
}

/** Verifies what is stored, and records it as the data set. */
export async function finish(
  writer: GraphWriter,
  seeds: SoundRows,
  { digest, origin, removed }: Omit<Source, "seeds"> & { readonly removed: number },
): Promise<Loaded> {
  const { version, title } = seeds.content;
  await writer.write(name, { dataset: DATASET, version, title });
  await verifyStored(writer, seeds, digest);
  const sizes = sizesOf(seeds.content);
  const loadedAt = new Date().toISOString();
  const [nodes, { relationships }] = [nodesOf(sizes), sizes];
  await writer.write(recordFinish, {
    dataset: DATASET,
    digest,
    loadedAt,
    format: FORMAT,
    origin,
    nodes,
    relationships,
  });
  await record(writer, seeds, digest);
  return { changed: true, continued: false, origin, version, digest, loadedAt, ...sizes, removed };
}

/** Reports the progress of a plan by its batches. */
export function reporter(plan: Plan, onProgress: OnProgress): (done: number) => void {
  const total = countBatches(plan);
  return (done) => onProgress({ what: "loading seeds, statements", done, total });
}
