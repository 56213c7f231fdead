import { readSoundSeeds, type SoundRows } from "../checks/check.ts";
import { YilianError } from "../errors.ts";
import type { Graph, GraphReader, GraphWriter } from "../graph/graph.ts";
import { digestOf } from "../model/digest.ts";
import { DATASET } from "../model/ids.ts";
import { type Content, FORMAT } from "../model/records.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import type { OnProgress } from "../progress.ts";
import { countEdges } from "../queries/adjacency.ts";
import { nodeCounts, state } from "../queries/dataset.ts";
import { finish, lock, stamp } from "../queries/loading.ts";
import { EVIDENCE_STATEMENTS } from "../seeds/templates.ts";
import { batchesOf } from "../seeds/write-rows.ts";
import { formatSize } from "../wording/plural.ts";
import { hasLinks, verifyLinks } from "./evidence-links.ts";
import { refuseForeign } from "./ownership.ts";
import { removeLeftovers } from "./remove-stale.ts";
import { readContent, readStored } from "./stored-content.ts";
import { compareStored } from "./verify-stored.ts";

/** What the graph holds after a loading. */
export interface Loaded {
  /** Whether anything was written; false when the graph said the same already. */
  readonly changed: boolean;
  readonly version: string;
  readonly digest: string;
  /** When it was loaded, as ISO 8601 in UTC. */
  readonly loadedAt: string;
  readonly entities: number;
  readonly relationships: number;
  readonly figures: number;
  readonly evidence: number;
  readonly documents: number;
  readonly measures: number;
  /** How many nodes and relationships were taken away, because the seeds have them no more. */
  readonly removed: number;
}

/** How seeds are loaded. */
export interface LoadOptions {
  /** Whether to live in a database that holds nodes which are not ours; they are never touched. */
  readonly adopt?: boolean;
  /** Told of each step; of waiting, when another process is at work. */
  readonly onProgress?: OnProgress;
}

/** How long to be silent about waiting for another that loads: longer than a server that has just started takes by itself. */
const SILENCE_MS = 3_000;

/**
 * Makes the graph say what the seeds of a folder say, in one transaction: all of it, or nothing.
 *
 * The same seeds again change nothing. What is the same stays the node it was; what the seeds have no more is removed.
 * Of two at once, one waits for the other.
 *
 * @throws {YilianError} INVALID_SEEDS, DATABASE_NOT_OURS, DATA_NEWER when a newer Yilian loaded the graph, SEEDING_BUSY when another is at work for too long, ENGINE_FAULT
 * when the graph does not say what was loaded, or what the engine throws.
 */
export async function loadSeeds(graph: Graph, folder: string, options: LoadOptions = {}): Promise<Loaded> {
  return await loadSound(graph, readSoundSeeds(folder), options);
}

/** Makes the graph say what sound rows say, as `loadSeeds` does with those of seeds. Throws the same, but for INVALID_SEEDS of a fault. */
export async function loadSound(graph: Graph, seeds: SoundRows, options: LoadOptions = {}): Promise<Loaded> {
  const { adopt = false, onProgress = () => {} } = options;
  const digest = digestOf(seeds.content);
  const loadedBefore = await loadedAtOf(graph, digest, seeds.content);
  if (loadedBefore !== undefined) return summary(seeds, digest, loadedBefore, false, 0);

  await refuseForeign(graph, adopt);
  const what = "Waiting for the database: another process seems to be loading seeds into it.";
  const waiting = setTimeout(() => onProgress({ what, done: 0, total: 0 }), SILENCE_MS);
  try {
    await graph.applySchema();
    return await graph.transaction(async (writer) => {
      await takeLock(writer);
      clearTimeout(waiting);
      const loadedMeanwhile = await loadedAtOf(writer, digest, seeds.content);
      if (loadedMeanwhile !== undefined) return summary(seeds, digest, loadedMeanwhile, false, 0);
      await refuseForeign(writer, adopt);
      const removed = await removeLeftovers(writer, await readStored(writer), seeds.content);
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
      compareStored(seeds, await readContent(writer));
      await verifyLinks(writer, seeds.content);
      await writer.write(stamp, { dataset: DATASET });
      const loaded = summary(seeds, digest, new Date().toISOString(), true, removed);
      const { loadedAt, relationships } = loaded;
      await writer.write(finish, {
        dataset: DATASET,
        digest,
        loadedAt,
        format: FORMAT,
        nodes: nodesOf(loaded),
        relationships,
      });
      return loaded;
    });
  } finally {
    clearTimeout(waiting);
  }
}

/**
 * When the graph was loaded with what has this digest; undefined when it holds anything else, or was changed by others.
 *
 * @throws {YilianError} DATA_NEWER: what a newer Yilian stored may mean something that this one does not know.
 */
async function loadedAtOf(reader: GraphReader, digest: string, content: Content): Promise<string | undefined> {
  const [stored] = await reader.read(state, { dataset: DATASET });
  if (stored !== undefined && (stored.format ?? 0) > FORMAT) {
    const message = `The data were loaded by a newer Yilian (stored form ${stored.format}; this one knows ${FORMAT}). Nothing was changed. Use that version, or another database or data folder.`;
    throw new YilianError("DATA_NEWER", message);
  }
  if (stored === undefined || stored.digest !== digest || stored.format !== FORMAT) return undefined;
  let [nodes, relationships] = [0, 0];
  for (const { count } of await reader.read(nodeCounts, {})) nodes += count;
  for (const type of RELATIONSHIP_TYPES) relationships += await countEdges(reader, type);
  const isWhole =
    nodes === stored.nodes && relationships === stored.relationships && (await hasLinks(reader, content));
  return isWhole ? (stored.loadedAt ?? undefined) : undefined;
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

function nodesOf({ entities, figures, evidence, documents, measures }: Loaded): number {
  return entities + figures + evidence + documents + measures;
}

function summary(seeds: SoundRows, digest: string, loadedAt: string, changed: boolean, removed: number): Loaded {
  const { version, entities, relationships, figures, evidence, documents, measures } = seeds.content;
  return {
    changed,
    version,
    digest,
    loadedAt,
    entities: entities.length,
    relationships: relationships.length,
    figures: figures.length,
    evidence: evidence.length,
    documents: documents.length,
    measures: measures.length,
    removed,
  };
}

/** Tells in one line what a loading came to. */
export function formatLoaded(loaded: Loaded): string {
  const { version, digest, removed } = loaded;
  const size = formatSize(loaded);
  const what = `Data set ${version} (${digest.slice(0, 12)})`;
  if (!loaded.changed) return `${what} is loaded already, nothing changed: ${size}.`;
  const gone = removed === 0 ? "" : `; ${removed} that the seeds have no more were removed`;
  return `${what} is loaded: ${size}${gone}.`;
}
