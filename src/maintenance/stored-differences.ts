import type { SoundRows } from "../checks/check.ts";
import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { changesOf } from "../loading/changes.ts";
import { pageRowsFor } from "../loading/stored-content.ts";
import { nodesOf, type StoredDataset, sizesOf } from "../loading/stored-state.ts";
import { digestOf } from "../model/digest.ts";
import { PARTS } from "../model/records.ts";
import { NOUNS } from "../wording/plural.ts";
import { type Verified, type VerifyOptions, verifyContent } from "./verify-content.ts";

/** What the verification of the stored data found. */
export interface StoredReport {
  readonly isSound: boolean;
  readonly version: string;
  readonly digest: string;
  /** The copy and time of loading, which name one loading together with the digest. */
  readonly dataset: string;
  readonly loadedAt: string;
  /** The first records that differ, each in a few words such as `entity "a" differs`. */
  readonly differences: readonly string[];
  /** How many records differ; null if that is unknown, because the seeds say something else. */
  readonly count: number | null;
}

/** How many records are named. */
const MOST_NAMED = 20;

/**
 * Compares the stored records with their digest. If they differ, names those that differ from the seeds, as far as the
 * seeds are those that were loaded.
 *
 * @param readSeeds - reads the seeds; called only if the records differ.
 * @throws {YilianError} NOT_LOADED when nothing is stored.
 */
export async function reportStored(
  reader: GraphReader,
  readSeeds: () => SoundRows | Promise<SoundRows>,
  options: VerifyOptions = {},
): Promise<StoredReport> {
  let verified: Verified | undefined;
  // Another data set may be loaded meanwhile.
  for (let tries = 0; tries < 3 && verified === undefined; tries++) verified = await verifyContent(reader, options);
  if (verified === undefined) throw new YilianError("NOT_LOADED", "No data set is loaded, or it is being replaced.");
  const { stored, isSound } = verified;
  const { version, digest, dataset, loadedAt } = stored;
  const of = { version, digest, dataset, loadedAt };
  if (isSound) return { ...of, isSound, differences: [], count: 0 };
  const all = await differencesFrom(reader, stored, readSeeds);
  return { ...of, isSound, differences: all?.slice(0, MOST_NAMED) ?? [], count: all?.length ?? null };
}

/** All differences from the seeds; undefined if the seeds have faults, or are not those that were loaded. */
async function differencesFrom(
  reader: GraphReader,
  { dataset, digest }: StoredDataset,
  readSeeds: () => SoundRows | Promise<SoundRows>,
): Promise<string[] | undefined> {
  try {
    const { content, digest: digestOfSeeds = digestOf(content) } = await readSeeds();
    if (digestOfSeeds !== digest) return undefined;
    const sizes = sizesOf(content);
    const pageRows = pageRowsFor(nodesOf(sizes) + sizes.relationships);
    const changes = await changesOf(reader, { dataset, pageRows }, content);
    if (changes === undefined) return undefined;
    const found = PARTS.flatMap((part) => {
      const name = (id: string, how: string): string => `${NOUNS[part].one} "${id}" ${how}`;
      const removed = changes.removed[part].map((one) => (typeof one === "string" ? one : one.id));
      const missing = changes[part].created.map(({ id }) => id);
      const both = new Set(removed.filter((id) => missing.includes(id)));
      return [
        ...[...changes[part].updated.map(({ id }) => id), ...both].map((id) => name(id, "differs")),
        ...missing.filter((id) => !both.has(id)).map((id) => name(id, "is missing")),
        ...removed.filter((id) => !both.has(id)).map((id) => name(id, "was not loaded")),
        ...changes[part].repeated.map((id) => name(id, "is stored twice")),
      ];
    });
    return found.length > 0 ? found : ["the links of evidence to its documents and subjects differ"];
  } catch (error) {
    if (!(error instanceof YilianError)) throw error;
    // The message names a relationship that Yilian did not create.
    return error.code === "DATABASE_NOT_OURS" ? [error.message] : undefined;
  }
}

/** The lines of a report whose data differ, with what to do. */
export function formatDifferences({ version, digest, differences, count }: StoredReport): string {
  const unnamed = "The seeds are not those that were loaded, so the records that differ cannot be named.";
  const more = (count ?? 0) - differences.length;
  return [
    `The stored data are not those of their digest: version ${version} (${digest.slice(0, 12)}).`,
    ...(count === null ? [unnamed] : differences.map((line) => `  ${line}`)),
    ...(more > 0 ? [`  and ${more} more`] : []),
    count === null
      ? "`yilian restore <file>` stores a backup in their place, `yilian seed --replace` the seeds."
      : "`yilian seed --repair` stores the records of the seeds again.",
  ].join("\n");
}
