import { readSoundSeeds, type SoundRows } from "../checks/check.ts";
import { YilianError } from "../errors.ts";
import type { Graph, GraphReader, GraphWriter } from "../graph/graph.ts";
import { digestOf } from "../model/digest.ts";
import { DATASET } from "../model/ids.ts";
import { FORMAT } from "../model/records.ts";
import type { OnProgress } from "../progress.ts";
import type { Origin } from "../queries/dataset.ts";
import { finish, lock, setOrigin, stamp } from "../queries/loading.ts";
import { EVIDENCE_STATEMENTS } from "../seeds/templates.ts";
import { batchesOf } from "../seeds/write-rows.ts";
import { formatSize } from "../wording/plural.ts";
import { hasLinks, verifyLinks } from "./evidence-links.ts";
import { refuseForeign } from "./ownership.ts";
import { removeStale } from "./remove-stale.ts";
import { readContent, readStored } from "./stored-content.ts";
import { isComplete, nodesOf, readDataset, readSizes, refuseReplacing, refuseUnsound } from "./stored-state.ts";
import { compareStored } from "./verify-stored.ts";

/** The result of a loading, and the contents of the graph after it. */
export interface Loaded {
  /** Whether data were written. False if the graph contained the same data before. */
  readonly changed: boolean;
  /** Whether the graph still contains other data, which the seeds did not replace. */
  readonly continued: boolean;
  /** The source of the data; undefined if an older Yilian loaded them without a record of it. */
  readonly origin: Origin | undefined;
  readonly version: string;
  readonly digest: string;
  /** The time of the loading, as ISO 8601 in UTC. */
  readonly loadedAt: string;
  readonly entities: number;
  readonly relationships: number;
  readonly figures: number;
  readonly evidence: number;
  readonly documents: number;
  readonly measures: number;
  /** How many nodes and relationships were removed because the seeds no longer contain them. */
  readonly removed: number;
}

/** The options of a loading. */
export interface LoadOptions {
  /** Whether to accept a database that contains other nodes. Yilian never changes those. */
  readonly adopt?: boolean;
  /** The source of the rows; "seeds" by default. Seeds do not replace imported data. */
  readonly origin?: Origin;
  /** What to do if the stored data are different and not from seeds; "refuse" by default. */
  readonly otherData?: "refuse" | "continue" | "replace";
  /** Receives each step, and a report of waiting for another process. */
  readonly onProgress?: OnProgress;
}

/** After this time, waiting for another process is reported. A server that has just started takes less time. */
const SILENCE_MS = 3_000;

/**
 * Loads the seeds of a folder into the graph, in one transaction. Stores all of them or nothing.
 *
 * Loading the same seeds again changes nothing. An unchanged entity remains the same node. Records that the seeds no
 * longer contain are removed. Of two simultaneous loadings, one waits for the other.
 *
 * @throws {YilianError} INVALID_SEEDS, DATABASE_NOT_OURS, DATA_NEWER if a newer Yilian loaded the graph,
 * DATA_NOT_FROM_SEEDS and DATA_DAMAGED if other data are stored, SEEDING_BUSY if another loading takes too long,
 * ENGINE_FAULT if the graph differs from the seeds after loading, or what the engine throws.
 */
export async function loadSeeds(graph: Graph, folder: string, options: LoadOptions = {}): Promise<Loaded> {
  return await loadSound(graph, readSoundSeeds(folder), options);
}

/**
 * Loads checked rows into the graph, as `loadSeeds` does with the rows of a folder.
 *
 * @throws {YilianError} as `loadSeeds`, but INVALID_SEEDS only for rows that created nothing.
 */
export async function loadSound(graph: Graph, seeds: SoundRows, options: LoadOptions = {}): Promise<Loaded> {
  const { adopt = false, origin = "seeds", otherData = "refuse", onProgress = () => {} } = options;
  const digest = digestOf(seeds.content);
  const find = (reader: GraphReader) => findLoaded(reader, seeds, digest, { origin, otherData });
  // A service records an origin only if none is recorded.
  const hasOrigin = (loaded: Loaded) =>
    loaded.continued || loaded.origin === origin || (otherData === "continue" && loaded.origin !== undefined);
  const loadedBefore = await find(graph);
  if (loadedBefore !== undefined && hasOrigin(loadedBefore)) return loadedBefore;

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
        if (hasOrigin(loadedMeanwhile)) return loadedMeanwhile;
        await writer.write(setOrigin, { dataset: DATASET, origin });
        return { ...loadedMeanwhile, origin };
      }
      await refuseForeign(writer, adopt);
      const removed = await removeStale(writer, await readStored(writer), seeds.content);
      const batches = batchesOf(seeds.rows);
      const total = batches.length + EVIDENCE_STATEMENTS.length;
      for (const [done, { text, rows }] of batches.entries()) {
        onProgress({ what: "loading seeds, statements", done, total });
        await writer.execute(text, { rows });
      }
      for (const [at, { text }] of EVIDENCE_STATEMENTS.entries()) {
        onProgress({ what: "loading seeds, statements", done: batches.length + at, total });
        await writer.execute(text);
      }
      compareStored(seeds, digest, await readContent(writer));
      await verifyLinks(writer, seeds.content);
      await writer.write(stamp, { dataset: DATASET });
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
      return loaded;
    });
  } finally {
    clearTimeout(waiting);
  }
}

/** Returns the stored data if no loading is necessary: the same data, or other data that a service continues with. */
async function findLoaded(
  reader: GraphReader,
  seeds: SoundRows,
  digest: string,
  { origin, otherData }: Required<Pick<LoadOptions, "origin" | "otherData">>,
): Promise<Loaded | undefined> {
  const stored = await readDataset(reader);
  if (stored === undefined) return undefined;
  const { version, loadedAt } = stored;
  const before = { changed: false, origin: stored.origin ?? undefined, removed: 0 };
  if (stored.digest === digest) {
    const isSame =
      stored.format === FORMAT &&
      isComplete(stored, await readSizes(reader)) &&
      (await hasLinks(reader, seeds.content));
    return isSame ? summary(seeds, { ...before, digest, loadedAt, continued: false }) : undefined;
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
  outcome: Pick<Loaded, "changed" | "continued" | "origin" | "digest" | "loadedAt" | "removed">,
): Loaded {
  const { version, entities, relationships, figures, evidence, documents, measures } = seeds.content;
  return {
    ...outcome,
    version,
    entities: entities.length,
    relationships: relationships.length,
    figures: figures.length,
    evidence: evidence.length,
    documents: documents.length,
    measures: measures.length,
  };
}

/** Returns the result of a loading in one line. */
export function formatLoaded(loaded: Loaded): string {
  const { version, digest, removed } = loaded;
  const size = formatSize(loaded);
  const what = `Data set ${version} (${digest.slice(0, 12)})`;
  if (loaded.continued) {
    const how = loaded.origin === undefined ? "has no record of its origin" : "was imported";
    return `${what} ${how}, and is served as it is: ${size}. \`yilian seed --replace\` replaces it by the seeds.`;
  }
  if (!loaded.changed) return `${what} is loaded already, nothing changed: ${size}.`;
  const gone = removed === 0 ? "" : `; ${removed} that the seeds have no more were removed`;
  return `${what} is loaded: ${size}${gone}.`;
}
