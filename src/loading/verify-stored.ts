import {
  compareLocations,
  type Diagnostic,
  diagnosticAt,
  formatDiagnostics,
  type SourceLocation,
} from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { digestOf } from "../model/digest.ts";
import { type Content, PARTS, type Part } from "../model/records.ts";
import type { SeedContent } from "../seeds/content.ts";
import { NOUNS } from "../wording/plural.ts";
import { verifyLinks } from "./evidence-links.ts";
import { readContent } from "./stored-content.ts";
import { readSizes, sizesOf } from "./stored-state.ts";

/** Up to this many records, each is read again and compared. Above it, only their numbers are. */
const MOST_COMPARED = 50_000;

/**
 * Compares the stored data with the content that was loaded.
 *
 * What was written are the checked records themselves, as parameters, so a difference is a fault of the engine. The
 * numbers of records and links show each row that the engine dropped. A data set of a curator's size is also read
 * again completely; for larger ones this would take as long as writing them.
 *
 * @throws {YilianError} INVALID_SEEDS that lists each row that created nothing, by file and line; ENGINE_FAULT that
 *   names the first record that differs in any other way.
 */
export async function verifyStored(reader: GraphReader, seeds: SeedContent, digest: string): Promise<void> {
  const expected = sizesOf(seeds.content);
  const sizes = await readSizes(reader);
  const areAll = Object.entries(expected).every(([part, size]) => sizes[part as Part] === size);
  const size = Object.values(expected).reduce((sum, one) => sum + one, 0);
  if (!areAll || size <= MOST_COMPARED) compareStored(seeds, digest, await readContent(reader));
  await verifyLinks(reader, seeds.content);
}

/**
 * Compares the stored content with the content of the seeds after they ran.
 *
 * @throws {YilianError} INVALID_SEEDS that lists each row that created nothing, by file and line; ENGINE_FAULT that
 *   names the first record that differs in any other way.
 */
function compareStored({ content, places }: SeedContent, digest: string, stored: Content): void {
  const missing: Diagnostic[] = [];
  for (const part of PARTS) {
    const ids = new Set(stored[part].map(({ id }) => id));
    for (const { id } of content[part]) {
      const place = places.get(id);
      if (place !== undefined && !ids.has(id)) missing.push(ledToNothing(place, NOUNS[part].one, id));
    }
  }
  if (missing.length > 0) {
    const message = formatDiagnostics(missing.sort(compareLocations));
    throw new YilianError("INVALID_SEEDS", message, { details: { faults: missing } });
  }
  if (digest === digestOf(stored)) return;
  const message = `The stored data differ from what was loaded: ${difference(content, stored)}. Nothing was changed. This is a fault of the engine or of Yilian.`;
  throw new YilianError("ENGINE_FAULT", message);
}

function ledToNothing(place: SourceLocation, what: string, id: string): Diagnostic {
  return diagnosticAt(place, `The row led to no ${what} "${id}".`, "Nothing was changed.");
}

/** The first record that differs, found by the digests of single records. */
function difference(content: Content, stored: Content): string {
  const nothing = Object.fromEntries(PARTS.map((part) => [part, []])) as unknown as Content;
  const empty: Content = { ...nothing, version: "", title: "" };
  for (const part of PARTS) {
    const expected = new Map<string, unknown>(content[part].map((record) => [record.id, record]));
    for (const record of stored[part]) {
      const other = expected.get(record.id);
      if (other === undefined) return `${NOUNS[part].one} "${record.id}" is in no seed, or is there twice`;
      expected.delete(record.id);
      const [left, right] = [record, other].map((one) => digestOf({ ...empty, [part]: [one] }));
      if (left !== right) return `${NOUNS[part].one} "${record.id}" differs`;
    }
  }
  return "the data set's version or title differs";
}
