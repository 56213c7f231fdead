import { readSoundSeeds, type SoundRows } from "../checks/check.ts";
import type { Graph, GraphReader } from "../graph/graph.ts";
import { digestOf } from "../model/digest.ts";
import { DATASET } from "../model/ids.ts";
import { FORMAT } from "../model/records.ts";
import type { OnProgress } from "../progress.ts";
import type { Origin } from "../queries/dataset.ts";
import { setOrigin } from "../queries/loading.ts";
import { hasLinks, linksOf } from "./evidence-links.ts";
import type { Loaded } from "./loaded.ts";
import { refuseForeign } from "./ownership.ts";
import { type Claim, isSameClaim, readClaim, takeLock, waitForLoader } from "./parts.ts";
import { type Expected, readRecorded, record, recordOnce } from "./recorded-seeds.ts";
import { giveUp, removeStaleCopies } from "./stale-copies.ts";
import { batchesOf, store } from "./store-records.ts";
import { isComplete, readDataset, readSizes, refuseReplacing, refuseUnsound } from "./stored-state.ts";
import { type Begun, begin, finish, reporter, storeInParts } from "./write-content.ts";

/** Options of loading. */
export interface LoadOptions {
  /** Whether the database may contain nodes that Yilian did not create; they are never changed. */
  readonly adopt?: boolean;
  /** The source of the rows; "seeds" by default. Seeds do not replace imported data. */
  readonly origin?: Origin;
  /** What to do when the stored data did not come from seeds; "refuse" by default. */
  readonly otherData?: "refuse" | "continue" | "replace";
  /**
   * How long another process that loads in parts may store nothing, before its work is taken over: 60 s by default, and
   * 0 for a graph that only one process can open.
   */
  readonly patienceMs?: number;
  /** After how long a wait for another process is reported; 3 s by default. */
  readonly silenceMs?: number;
  /** Whether records of a data set with the same digest are compared one by one, and those that differ replaced. */
  readonly repair?: boolean;
  /** Reads the seeds of a folder; in this thread unless given. */
  readonly readSeeds?: (folder: string) => SoundRows | Promise<SoundRows>;
  /**
   * Called in the transaction that makes new data current, with a reader that sees them already. It may be called again
   * if the transaction is repeated.
   */
  readonly beforeCommit?: (reader: GraphReader, loaded: Loaded) => Promise<void>;
  /** Called with each step, and while another process is loading. */
  readonly onProgress?: OnProgress;
}

/** A shorter wait for another process is not reported; a server that has just started takes less by itself. */
const SILENCE_MS = 3_000;
const PATIENCE_MS = 60_000;

/**
 * Loads the seeds of a folder into the graph: all of them, or nothing. Few changes are made in one transaction. If one
 * would take too much memory of the engine, a new copy is stored beside the data set in several, and served when all of
 * it is stored and verified. Then the copy before is removed.
 *
 * The same seeds again change nothing. An unchanged record keeps its node; a record that the seeds no longer contain is
 * removed. If two processes load at the same time, one waits for the other. Files that were loaded or compared before
 * are not parsed: their fingerprint is recorded in the graph.
 *
 * @throws {YilianError} INVALID_SEEDS, DATABASE_NOT_OURS, DATA_NEWER when a newer Yilian loaded the graph,
 * DATA_NOT_FROM_SEEDS and DATA_DAMAGED when other data are stored, SEEDING_BUSY when another process loads for too
 * long, ENGINE_FAULT when the stored data differ from what was loaded, and the errors of the engine.
 */
export async function loadSeeds(graph: Graph, folder: string, options: LoadOptions = {}): Promise<Loaded> {
  const { hasOrigin, readSeeds, ...settings } = withDefaults(graph, options);
  const recorded = settings.repair ? undefined : await readRecorded(graph, folder);
  const loaded = recorded && (await findLoaded(graph, recorded, settings));
  if (loaded !== undefined && hasOrigin(loaded)) return await cleaned(graph, loaded, settings);
  // The rows are no longer needed, and take more memory than the content.
  const { content, places, fingerprint, digest } = await readSeeds(folder);
  const sound = { content, places, ...(fingerprint && { fingerprint }), ...(digest && { digest }) };
  return await loadSound(graph, sound, options);
}

function withDefaults({ isShared }: Graph, options: LoadOptions) {
  const { adopt = false, origin = "seeds", otherData = "refuse", repair = false, onProgress = () => {} } = options;
  const { readSeeds = readSoundSeeds, beforeCommit = async () => {} } = options;
  const { patienceMs = isShared ? PATIENCE_MS : 0, silenceMs = SILENCE_MS } = options;
  // A service records the origin only if none is recorded.
  const hasOrigin = (loaded: Loaded) =>
    loaded.continued || loaded.origin === origin || (otherData === "continue" && loaded.origin !== undefined);
  return { adopt, origin, otherData, repair, patienceMs, silenceMs, readSeeds, beforeCommit, onProgress, hasOrigin };
}

/**
 * Loads checked rows into the graph, as `loadSeeds` does with the rows of a folder.
 *
 * @throws {YilianError} as `loadSeeds`; INVALID_SEEDS only for rows that created nothing.
 */
export async function loadSound(graph: Graph, seeds: SoundRows, options: LoadOptions = {}): Promise<Loaded> {
  const { adopt, origin, otherData, repair, onProgress, hasOrigin, beforeCommit, ...waits } = withDefaults(
    graph,
    options,
  );
  const { digest = digestOf(seeds.content) } = seeds;
  const expected = { digest, links: linksOf(seeds.content.evidence) };
  const find = (reader: GraphReader) => findLoaded(reader, expected, { origin, otherData, repair });
  const loadedBefore = await find(graph);
  if (loadedBefore !== undefined && hasOrigin(loadedBefore)) {
    await recordOnce(graph, seeds, digest);
    return await cleaned(graph, loadedBefore, { otherData, onProgress });
  }

  await refuseForeign(graph, adopt);
  const what = "Waiting for the database: another process seems to be loading seeds into it.";
  const waiting = setTimeout(() => onProgress({ what, done: 0, total: 0 }), waits.silenceMs);
  const run = (left: Claim | undefined) =>
    graph.transaction(async (writer): Promise<Loaded | Begun | "busy"> => {
      await takeLock(writer);
      const found = await readClaim(writer);
      if (found !== undefined && !isSameClaim(found, left)) return "busy";
      clearTimeout(waiting);
      if (found !== undefined) await giveUp(writer, found, graph.hasCopies);
      const loadedMeanwhile = await find(writer);
      if (loadedMeanwhile !== undefined) {
        await record(writer, seeds, digest);
        if (hasOrigin(loadedMeanwhile)) return loadedMeanwhile;
        await writer.write(setOrigin, { id: DATASET, origin });
        return { ...loadedMeanwhile, origin };
      }
      await refuseForeign(writer, adopt);
      const begun = await begin(writer, seeds.content, graph);
      if (begun.claim !== undefined) return begun;
      await store(writer, begun.copy.dataset, batchesOf(begun.plan), reporter(begun.plan, onProgress));
      return await finish(writer, begun, { seeds, digest, origin, beforeCommit });
    });
  try {
    await graph.applySchema();
    for (let left: Claim | undefined; ; left = await waitForLoader(graph, waits.patienceMs)) {
      const result = await run(left);
      if (result === "busy") continue;
      const loaded =
        "plan" in result
          ? await storeInParts(graph, result, { seeds, digest, origin, beforeCommit, onProgress, find })
          : result;
      return await cleaned(graph, loaded, { otherData, onProgress });
    }
  } finally {
    clearTimeout(waiting);
  }
}

/**
 * Returns what was loaded when no copy of the data set is left that nobody reads. A service does not wait for that.
 *
 * A failure is ignored: the next loading, or the next start, continues.
 */
async function cleaned(
  graph: Graph,
  loaded: Loaded,
  { otherData, onProgress }: Required<Pick<LoadOptions, "otherData" | "onProgress">>,
): Promise<Loaded> {
  const isService = otherData === "continue";
  const removing = removeStaleCopies(graph, isService ? () => {} : onProgress).catch(() => {});
  if (!isService) await removing;
  return loaded;
}

/** The stored data set if loading is unnecessary: it is the same, or a service continues with another one. */
async function findLoaded(
  reader: GraphReader,
  expected: Expected,
  { origin, otherData, repair }: Required<Pick<LoadOptions, "origin" | "otherData" | "repair">>,
): Promise<Loaded | undefined> {
  const stored = await readDataset(reader);
  if (stored === undefined) return undefined;
  const { version, loadedAt, dataset } = stored;
  const before = { changed: false, dataset, origin: stored.origin ?? undefined, removed: 0 };
  if (stored.digest === expected.digest) {
    if (repair) return undefined;
    if ((stored.format ?? 0) < FORMAT) return undefined;
    const sizes = await readSizes(reader, dataset);
    const isSame = isComplete(stored, sizes) && (await hasLinks(reader, dataset, expected.links));
    return isSame ? { ...before, ...sizes, version, digest: stored.digest, loadedAt, continued: false } : undefined;
  }
  if (origin === "import" || stored.origin === "seeds" || otherData === "replace") return undefined;
  if (otherData === "refuse") refuseReplacing(stored);
  const sizes = await readSizes(reader, dataset);
  refuseUnsound(stored, sizes);
  return { ...before, ...sizes, version, digest: stored.digest, loadedAt, continued: true };
}
