import type { SoundRows } from "../checks/check.ts";
import type { Graph, GraphReader, GraphWriter } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { COPIES_FORMAT, type Content, FORMAT } from "../model/records.ts";
import type { OnProgress } from "../progress.ts";
import type { Origin } from "../queries/dataset.ts";
import { name, finish as recordFinish, setFormat } from "../queries/loading.ts";
import { type Changes, changesOf, changesOfNothing, sizeOf } from "./changes.ts";
import { hasLinks, linksOf } from "./evidence-links.ts";
import type { Loaded } from "./loaded.ts";
import { hasForeignRelationships } from "./ownership.ts";
import {
  type Claim,
  claimDataset,
  copyOf,
  readClaim,
  refuseOther,
  releaseDataset,
  storePart,
  takeLock,
} from "./parts.ts";
import { record } from "./recorded-seeds.ts";
import { removeStale } from "./remove-stale.ts";
import { abandon, addStaleCopies, readStaleCopies, removeStaleCopies } from "./stale-copies.ts";
import { type Batch, batchesOf, countBatches, type Plan, planOf, store } from "./store-records.ts";
import type { StoredCopy } from "./stored-content.ts";
import { nodesOf, readDataset, type StoredDataset, sizesOf } from "./stored-state.ts";
import { verifyStored } from "./verify-stored.ts";

/** How many records are compared at once, so that the memory of Neo4j is bounded. */
const PAGE_ROWS = 10_000;

/** A loading whose work is planned. */
export interface Begun {
  readonly plan: Plan;
  /** The copy of the data set that is written. */
  readonly copy: StoredCopy;
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
  readonly beforeCommit: (reader: GraphReader, loaded: Loaded) => Promise<void>;
}

/**
 * Plans the changes of the stored copy, and removes what is stale there. If one transaction should not write so much, a
 * new copy is planned beside it, which is stored in parts. Readers see the stored copy until the new one is complete.
 *
 * A new copy would lose relationships of others with our nodes. If there are some, the stored copy is changed in any
 * case. So it is in an engine that cannot have two copies. There, a first data set is stored in parts in place, because
 * nobody reads it yet.
 */
export async function begin(writer: GraphWriter, content: Content, graph: Graph): Promise<Begun> {
  const { transactionRows } = graph;
  const stored = await readDataset(writer);
  if (!graph.hasCopies) {
    const begun = await beginInPlace(writer, content, { dataset: DATASET });
    const isInParts = stored === undefined && rowsOf(begun.plan) > transactionRows;
    return isInParts ? { ...begun, claim: await claimDataset(writer) } : begun;
  }
  if (stored === undefined && sizeOf(changesOfNothing(content)) > transactionRows)
    return beginCopy(writer, content, transactionRows);
  const copy = copyFor(stored?.dataset ?? DATASET, transactionRows);
  // Data of an old form lack the links of evidence.
  const links = stored !== undefined && (stored.format ?? 0) < FORMAT ? content.evidence.length : 0;
  const changes = await changesOf(writer, copy, content, transactionRows - links);
  if (changes === undefined && (stored === undefined || !(await hasForeignRelationships(writer, copy.dataset))))
    return beginCopy(writer, content, transactionRows);
  return beginInPlace(writer, content, copy, changes);
}

async function beginInPlace(writer: GraphWriter, content: Content, copy: StoredCopy, found?: Changes): Promise<Begun> {
  const changes = found ?? (await changesOf(writer, copy, content));
  if (changes === undefined) throw new RangeError("No number of changes is too large.");
  const removed = await removeStale(writer, copy.dataset, changes.removed);
  const relinks = !(await hasLinks(writer, copy.dataset, linksOf(changes.evidence.retained)));
  return { plan: planOf(changes, copy.dataset, relinks), copy, removed, claim: undefined };
}

async function beginCopy(writer: GraphWriter, content: Content, transactionRows: number): Promise<Begun> {
  const claim = await claimDataset(writer);
  await writer.write(setFormat, { id: DATASET, format: COPIES_FORMAT });
  const copy = copyFor(copyOf(claim), transactionRows);
  return { plan: planOf(changesOfNothing(content), copy.dataset, false), copy, removed: 0, claim };
}

function copyFor(dataset: string, transactionRows: number): StoredCopy {
  return { dataset, pageRows: Math.min(PAGE_ROWS, transactionRows) };
}

/**
 * Stores the batches of a claimed loading, each part in its transaction, and finishes it. If it fails, the stored data
 * set stays, and what was stored beside it becomes stale.
 */
export async function storeInParts(
  graph: Graph,
  begun: Begun,
  { onProgress, find, ...source }: Source & { readonly onProgress: OnProgress; readonly find: Find },
): Promise<Loaded> {
  const { plan, copy, claim: first } = begun;
  if (first === undefined) throw new RangeError("The loading is not claimed.");
  let mine = first;
  const report = reporter(plan, onProgress);
  let done = 0;
  try {
    for (const part of partsOf(plan, graph.transactionRows)) {
      mine = await storePart(graph, mine, (writer) =>
        store(writer, copy.dataset, part, (count) => report(done + count)),
      );
      done += part.length;
    }
    return await graph.transaction(async (writer) => {
      await takeLock(writer);
      const found = await readClaim(writer);
      // The answer to the commit of this transaction may have been lost.
      const finished = found === undefined ? await find(writer) : undefined;
      if (finished !== undefined) return finished;
      refuseOther(found, mine);
      return await finish(writer, begun, source);
    });
  } catch (error) {
    // If this fails too, the next loading does it.
    await abandon(graph, mine)
      .then(() => removeStaleCopies(graph, onProgress))
      .catch(() => {});
    throw error;
  }
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

/** Verifies the written copy and records it as the data set, so that it is served when the transaction is committed. */
export async function finish(
  writer: GraphWriter,
  { copy, removed, claim }: Begun,
  { seeds, digest, origin, beforeCommit }: Source,
): Promise<Loaded> {
  const { version, title } = seeds.content;
  const { dataset } = copy;
  const isNew = claim !== undefined && dataset !== DATASET;
  await verifyStored(writer, copy, seeds, isNew);
  if (isNew) await retire(writer, await readDataset(writer));
  await writer.write(name, { id: DATASET, version, title });
  const sizes = sizesOf(seeds.content);
  const loadedAt = new Date().toISOString();
  const [nodes, { relationships }] = [nodesOf(sizes), sizes];
  const isOnlyCopy = dataset === DATASET && (await readStaleCopies(writer)).length === 0;
  const format = isOnlyCopy ? FORMAT : COPIES_FORMAT;
  const result = { id: DATASET, current: dataset, digest, loadedAt, format, origin, nodes, relationships };
  await writer.write(recordFinish, result);
  await releaseDataset(writer);
  await record(writer, seeds, digest);
  const loaded = { changed: true, continued: false, origin, version, digest, dataset, loadedAt, ...sizes, removed };
  await beforeCommit(writer, loaded);
  return loaded;
}

/** Has the copy removed that was served until now. Without one, an older Yilian may have left records. */
async function retire(writer: GraphWriter, served: StoredDataset | undefined): Promise<void> {
  await addStaleCopies(writer, [served?.dataset ?? DATASET]);
}

function rowsOf(plan: Plan): number {
  return plan.reduce((sum, { size }) => sum + size, 0);
}

/** Reports the progress of a plan by its batches. */
export function reporter(plan: Plan, onProgress: OnProgress): (done: number) => void {
  const total = countBatches(plan);
  return (done) => onProgress({ what: "loading seeds, statements", done, total });
}
