import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { isSameVersion } from "../index/dataset-version.ts";
import { pageRowsFor, readPages } from "../loading/stored-content.ts";
import { nodesOf, readDataset, readSizes } from "../loading/stored-state.ts";
import { DigestBuilder } from "../model/digest.ts";
import { DATASET } from "../model/ids.ts";
import type { OnProgress } from "../progress.ts";
import { recordedSeeds } from "../queries/loading.ts";
import { FORMAT_NAME, FORMAT_VERSION, type Header, type Trailer } from "./backup-format.ts";

const { version: YILIAN } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** About how many characters are compressed at once. */
const PART_CHARACTERS = 1 << 16;

/** How a backup is written. */
export interface BackupOptions {
  /** Receives the parts of the file, in order. */
  readonly write: (part: Uint8Array) => Promise<void>;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/**
 * Writes a backup of the data set that a reader sees. Only some pages of records are in memory at a time.
 *
 * @throws {YilianError} NOT_LOADED when there is nothing to save, DATA_DAMAGED when the stored data differ from their
 * digest, STALE_READ when another data set was loaded meanwhile. What was written is then no complete backup.
 */
export async function writeBackup(reader: GraphReader, options: BackupOptions): Promise<Header> {
  const { write, signal, onProgress = () => {} } = options;
  const stored = await readDataset(reader);
  if (stored === undefined) throw new YilianError("NOT_LOADED", "No data set is loaded, so there is nothing to save.");
  const { dataset, version, title, digest, loadedAt, origin, format } = stored;
  const counts = await readSizes(reader, dataset);
  const [recorded] = await reader.read(recordedSeeds, { id: DATASET });
  const header: Header = {
    format: FORMAT_NAME,
    formatVersion: FORMAT_VERSION,
    yilian: YILIAN,
    storedForm: format,
    savedAt: new Date().toISOString(),
    dataset: { version, title: title ?? "", digest, loadedAt, origin },
    counts: { ...counts },
    seedsFingerprint: recorded?.digest === digest ? recorded.fingerprint : null,
  };
  const found = new DigestBuilder(header.dataset);
  const total = nodesOf(counts) + counts.relationships;
  let records = 0;

  async function* lines(): AsyncGenerator<string> {
    yield `${JSON.stringify(header)}\n`;
    const copy = { dataset, pageRows: pageRowsFor(total) };
    let text = "";
    for await (const { part, records: page } of readPages(reader, copy))
      for (const record of page) {
        found.add(part, record);
        records++;
        text += `${JSON.stringify([part, record])}\n`;
        if (text.length < PART_CHARACTERS) continue;
        onProgress({ what: "saving records", done: records, total });
        yield text;
        text = "";
      }
    yield text;
    if (found.end() !== digest) await refuse(reader, stored);
  }

  async function* sealed(): AsyncGenerator<Buffer> {
    const hash = createHash("sha256");
    for await (const text of lines()) {
      const bytes = Buffer.from(text);
      hash.update(bytes);
      yield bytes;
    }
    const trailer: Trailer = { records, sha256: hash.digest("hex") };
    yield Buffer.from(`${JSON.stringify(trailer)}\n`);
  }

  const source = Readable.from(sealed(), { objectMode: false });
  await pipeline(
    source,
    createGzip(),
    async (parts: AsyncIterable<Buffer>) => {
      for await (const part of parts) await write(part);
    },
    ...(signal === undefined ? [] : [{ signal }]),
  );
  return header;
}

/** @throws {YilianError} always. */
async function refuse(reader: GraphReader, before: Awaited<ReturnType<typeof readDataset>>): Promise<never> {
  if (!isSameVersion(before, await readDataset(reader)))
    throw new YilianError("STALE_READ", "Another data set was loaded while this one was saved. Try again.");
  const message =
    "The stored data differ from what was loaded, so they are not saved. `yilian verify --stored` names the records that differ.";
  throw new YilianError("DATA_DAMAGED", message);
}
