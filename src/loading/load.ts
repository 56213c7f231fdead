import { readSoundSeeds, type SoundRows } from "../checks/check.ts";
import { YilianError } from "../errors.ts";
import type { Graph, GraphReader, GraphWriter } from "../graph/graph.ts";
import { digestOf } from "../model/digest.ts";
import { DATASET } from "../model/ids.ts";
import { FORMAT } from "../model/records.ts";
import type { OnProgress } from "../progress.ts";
import type { Origin } from "../queries/dataset.ts";
import { finish, lock, name, setOrigin } from "../queries/loading.ts";
import { formatSize } from "../wording/plural.ts";
import { changesOf } from "./changes.ts";
import { hasLinks, linksOf } from "./evidence-links.ts";
import { refuseForeign } from "./ownership.ts";
import { type Expected, readRecorded, record, recordOnce } from "./recorded-seeds.ts";
import { removeStale } from "./remove-stale.ts";
import { batchesOf, countBatches, planOf, store } from "./store-records.ts";
import { readStored } from "./stored-content.ts";
import {
  isComplete,
  nodesOf,
  readDataset,
  readSizes,
  refuseReplacing,
  refuseUnsound,
  sizesOf,
} from "./stored-state.ts";
import { verifyStored } from "./verify-stored.ts";

/** The data set after loading. */
export interface Loaded {
  /** Whether data were written; false when the same data were stored already. */
  readonly changed: boolean;
  /** Whether the stored data differ from the seeds and were not replaced. */
  readonly continued: boolean;
  /** The source of the data; undefined in data of an older Yilian, which did not record it. */
  readonly origin: Origin | undefined;
  readonly version: string;
  readonly digest: string;
  /** The time of loading, as ISO 8601 in UTC. */
  readonly loadedAt: string;
  readonly entities: number;
  readonly relationships: number;
  readonly figures: number;
  readonly evidence: number;
  readonly documents: number;
  readonly measures: number;
  /** The number of nodes and relationships that were removed, because the seeds no longer contain them. */
  readonly removed: number;
}

/** Options of loading. */
export interface LoadOptions {
  /** Whether the database may contain nodes that Yilian did not create; they are never changed. */
  readonly adopt?: boolean;
  /** The source of the rows; "seeds" by default. Seeds do not replace imported data. */
  readonly origin?: Origin;
  /** What to do when the stored data did not come from seeds; "refuse" by default. */
  readonly otherData?: "refuse" | "continue" | "replace";
  /** Called with each step, and while another process is loading. */
  readonly onProgress?: OnProgress;
}

/** After this time, waiting for another process is reported; a server that has just started takes less by itself. */
const SILENCE_MS = 3_000;

/**
 * Loads the seeds of a folder into the graph in one transaction: all of them, or nothing.
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
  const { hasOrigin, ...settings } = withDefaults(options);
  const recorded = await readRecorded(graph, folder);
  const loaded = recorded && (await findLoaded(graph, recorded, settings));
  if (loaded !== undefined && hasOrigin(loaded)) return loaded;
  return await loadSound(graph, readSoundSeeds(folder), options);
}

function withDefaults({ adopt = false, origin = "seeds", otherData = "refuse", onProgress = () => {} }: LoadOptions) {
  // A service records the origin only if none is recorded.
  const hasOrigin = (loaded: Loaded) =>
    loaded.continued || loaded.origin === origin || (otherData === "continue" && loaded.origin !== undefined);
  return { adopt, origin, otherData, onProgress, hasOrigin };
}

/**
 * Loads checked rows into the graph, as `loadSeeds` does with the rows of a folder.
 *
 * @throws {YilianError} as `loadSeeds`; INVALID_SEEDS only for rows that created nothing.
 */
export async function loadSound(graph: Graph, seeds: SoundRows, options: LoadOptions = {}): Promise<Loaded> {
  const { adopt, origin, otherData, onProgress, hasOrigin } = withDefaults(options);
  const digest = digestOf(seeds.content);
  const expected = { digest, links: linksOf(seeds.content.evidence) };
  const find = (reader: GraphReader) => findLoaded(reader, expected, { origin, otherData });
  const loadedBefore = await find(graph);
  if (loadedBefore !== undefined && hasOrigin(loadedBefore)) {
    await recordOnce(graph, seeds, digest);
    return loadedBefore;
  }

  await refuseForeign(graph, adopt);
  const what = "Waiting for the database: another process seems to be loading seeds into it.";
  const waiting = setTimeout(() => onProgress({ what, done: 0, total: 0 }), SILENCE_MS);
  try {
    await graph.applySchema();
    return await graph.transaction(async (writer) => {
      await takeLock(writer);
      clearTimeout(waiting);
      const loadedMeanwhile = await find(writer);
      if (loadedMeanwhile !== undefined) {
        await record(writer, seeds, digest);
        if (hasOrigin(loadedMeanwhile)) return loadedMeanwhile;
        await writer.write(setOrigin, { dataset: DATASET, origin });
        return { ...loadedMeanwhile, origin };
      }
      await refuseForeign(writer, adopt);
      const changes = changesOf(await readStored(writer), seeds.content);
      const removed = await removeStale(writer, changes.removed);
      const { version, title } = seeds.content;
      await writer.write(name, { dataset: DATASET, version, title });
      const relinks = !(await hasLinks(writer, linksOf(changes.evidence.retained)));
      const plan = planOf(changes, relinks);
      const total = countBatches(plan);
      const report = (done: number) => onProgress({ what: "loading seeds, statements", done, total });
      await store(writer, batchesOf(plan), report);
      await verifyStored(writer, seeds, digest);
      const loadedAt = new Date().toISOString();
      const loaded = summary(seeds, { changed: true, continued: false, origin, digest, loadedAt, removed });
      await writer.write(finish, {
        dataset: DATASET,
        digest,
        loadedAt,
        format: FORMAT,
        origin,
        nodes: nodesOf(loaded),
        relationships: loaded.relationships,
      });
      await record(writer, seeds, digest);
      return loaded;
    });
  } finally {
    clearTimeout(waiting);
  }
}

/** The stored data set if loading is unnecessary: it is the same, or a service continues with another one. */
async function findLoaded(
  reader: GraphReader,
  expected: Expected,
  { origin, otherData }: Required<Pick<LoadOptions, "origin" | "otherData">>,
): Promise<Loaded | undefined> {
  const stored = await readDataset(reader);
  if (stored === undefined) return undefined;
  const { version, loadedAt } = stored;
  const before = { changed: false, origin: stored.origin ?? undefined, removed: 0 };
  if (stored.digest === expected.digest) {
    if (stored.format !== FORMAT) return undefined;
    const sizes = await readSizes(reader);
    const isSame = isComplete(stored, sizes) && (await hasLinks(reader, expected.links));
    return isSame ? { ...before, ...sizes, version, digest: stored.digest, loadedAt, continued: false } : undefined;
  }
  if (origin === "import" || stored.origin === "seeds" || otherData === "replace") return undefined;
  if (otherData === "refuse") refuseReplacing(stored);
  const sizes = await readSizes(reader);
  refuseUnsound(stored, sizes);
  return { ...before, ...sizes, version, digest: stored.digest, loadedAt, continued: true };
}

async function takeLock(writer: GraphWriter): Promise<void> {
  try {
    await writer.write(lock, { dataset: DATASET });
  } catch (cause) {
    if (!(cause instanceof YilianError) || cause.code !== "TIMEOUT") throw cause;
    const message =
      "Another process is loading seeds into this database and takes too long. Try again when it is done.";
    throw new YilianError("SEEDING_BUSY", message, { cause });
  }
}

function summary(
  seeds: SoundRows,
  result: Pick<Loaded, "changed" | "continued" | "origin" | "digest" | "loadedAt" | "removed">,
): Loaded {
  return { ...result, version: seeds.content.version, ...sizesOf(seeds.content) };
}

/** The result of loading, in one line. */
export function formatLoaded(loaded: Loaded): string {
  const { version, digest, removed } = loaded;
  const size = formatSize(loaded);
  const what = `Data set ${version} (${digest.slice(0, 12)})`;
  if (loaded.continued) {
    const how = loaded.origin === undefined ? "has no record of its origin" : "was imported";
    return `${what} ${how}, and is served as it is: ${size}. \`yilian seed --replace\` replaces it with the seeds.`;
  }
  if (!loaded.changed) return `${what} is loaded already, nothing changed: ${size}.`;
  const gone = removed === 0 ? "" : `; ${removed} records that the seeds no longer contain were removed`;
  return `${what} is loaded: ${size}${gone}.`;
}
