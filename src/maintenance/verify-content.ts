import { setTimeout as sleep } from "node:timers/promises";
import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { isSameVersion } from "../index/dataset-version.ts";
import { hasLinks, linksOf } from "../loading/evidence-links.ts";
import { pageRowsFor, readPages } from "../loading/stored-content.ts";
import { isComplete, nodesOf, readDataset, readSizes, type StoredDataset } from "../loading/stored-state.ts";
import { DigestBuilder } from "../model/digest.ts";
import type { EvidenceRecord } from "../model/records.ts";
import type { OnProgress } from "../progress.ts";

/** How the stored content is read. */
export interface VerifyOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  /** Work in the background: it rests between two slices, three times as long as each took. */
  readonly isPatient?: boolean;
}

/** The stored data set, and whether its records are those of its digest. */
export interface Verified {
  readonly stored: StoredDataset;
  readonly isSound: boolean;
}

/** How many records are hashed before other work runs. */
const SLICE = 200;
const REST = 3;

/**
 * Reads all records of the data set and compares their digest with the stored one. Only some pages are in memory.
 *
 * @returns undefined when nothing is loaded, or another data set was loaded meanwhile.
 */
export async function verifyContent(reader: GraphReader, options: VerifyOptions = {}): Promise<Verified | undefined> {
  const { signal, isPatient = false, onProgress = () => {} } = options;
  const stored = await readDataset(reader);
  if (stored === undefined) return undefined;
  const { dataset, version, title } = stored;
  const sizes = await readSizes(reader, dataset);
  const total = nodesOf(sizes) + sizes.relationships;
  const digest = new DigestBuilder({ version, title: title ?? "" });
  const links = { Document: 0, Entity: 0, Figure: 0 };
  let done = 0;
  let isReadable = isComplete(stored, sizes);
  let since = performance.now();
  try {
    for await (const { part, records } of readPages(reader, { dataset, pageRows: pageRowsFor(total) })) {
      signal?.throwIfAborted();
      if (part === "evidence") {
        const more = linksOf(records as readonly EvidenceRecord[]);
        for (const to of ["Document", "Entity", "Figure"] as const) links[to] += more[to];
      }
      for (const record of records) {
        digest.add(part, record);
        if (++done % SLICE !== 0) continue;
        onProgress({ what: "verifying records", done, total });
        await sleep(isPatient ? REST * (performance.now() - since) : 0, undefined, signal && { signal });
        since = performance.now();
      }
    }
    isReadable &&= await hasLinks(reader, dataset, links);
  } catch (error) {
    // Records without a kind, and foreign relationships, are not what was loaded.
    if (!isFaultOfData(error)) throw error;
    isReadable = false;
  }
  const isSound = isReadable && digest.end() === stored.digest;
  return isSameVersion(stored, await readDataset(reader)) ? { stored, isSound } : undefined;
}

/**
 * Checks that the stored records are those of the stored digest.
 *
 * @throws {YilianError} DATA_DAMAGED when they are not.
 */
export async function refuseMismatch(reader: GraphReader): Promise<void> {
  const verified = await verifyContent(reader);
  if (verified?.isSound) return;
  const message =
    "The stored records are not those that were loaded. Nothing was changed. This is a fault of the engine or of Yilian.";
  throw new YilianError("DATA_DAMAGED", message);
}

function isFaultOfData(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  return error instanceof YilianError && ["DATA_DAMAGED", "DATABASE_NOT_OURS", "ROW_MISMATCH"].includes(error.code);
}
