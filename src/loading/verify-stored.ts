import {
  compareLocations,
  type Diagnostic,
  diagnosticAt,
  formatDiagnostics,
  type SourceLocation,
} from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { PARTS, type Part } from "../model/records.ts";
import type { SeedContent } from "../seeds/content.ts";
import { NOUNS } from "../wording/plural.ts";
import { type Changes, changesOf } from "./changes.ts";
import { verifyLinks } from "./evidence-links.ts";
import type { StoredCopy } from "./stored-content.ts";
import { readSizes, sizesOf } from "./stored-state.ts";

/** Up to this many records, each is read again and compared. */
const MOST_COMPARED = 50_000;

/**
 * Compares a stored copy of the data set with the content that was loaded.
 *
 * What was written are the checked records themselves, as parameters, so a difference is a fault of the engine. The
 * numbers of records and links show each row that the engine dropped. The records are also read again and compared,
 * except if the data set is large and only some of its records were written.
 *
 * @param isNew - whether all records of the copy were written.
 * @throws {YilianError} INVALID_SEEDS that lists each row that created nothing, by file and line; ENGINE_FAULT that
 *   names the first record that differs in any other way.
 */
export async function verifyStored(
  reader: GraphReader,
  copy: StoredCopy,
  seeds: SeedContent,
  isNew: boolean,
): Promise<void> {
  const expected = sizesOf(seeds.content);
  const sizes = await readSizes(reader, copy.dataset);
  const areAll = Object.entries(expected).every(([part, size]) => sizes[part as Part] === size);
  const size = Object.values(expected).reduce((sum, one) => sum + one, 0);
  if (!areAll || isNew || size <= MOST_COMPARED) {
    const changes = await changesOf(reader, copy, seeds.content);
    if (changes !== undefined) refuseDifferences(seeds, changes);
  }
  await verifyLinks(reader, copy.dataset, seeds.content);
}

/** @throws {YilianError} INVALID_SEEDS, ENGINE_FAULT as {@link verifyStored}. */
function refuseDifferences({ places }: SeedContent, changes: Changes): void {
  const missing: Diagnostic[] = [];
  for (const part of PARTS)
    for (const { id } of changes[part].created) {
      const place = places.get(id);
      if (place !== undefined) missing.push(ledToNothing(place, NOUNS[part].one, id));
    }
  if (missing.length > 0) {
    const message = formatDiagnostics(missing.sort(compareLocations));
    throw new YilianError("INVALID_SEEDS", message, { details: { faults: missing } });
  }
  const found = difference(changes);
  if (found === undefined) return;
  const message = `The stored data differ from what was loaded: ${found}. Nothing was changed. This is a fault of the engine or of Yilian.`;
  throw new YilianError("ENGINE_FAULT", message);
}

function ledToNothing(place: SourceLocation, what: string, id: string): Diagnostic {
  return diagnosticAt(place, `The row led to no ${what} "${id}".`, "Nothing was changed.");
}

/** The first record that differs; undefined if none does. */
function difference(changes: Changes): string | undefined {
  for (const part of PARTS) {
    const { created, updated, repeated } = changes[part];
    const [removed] = changes.removed[part];
    const gone = typeof removed === "object" ? removed.id : removed;
    const extra = gone ?? repeated[0];
    const { one } = NOUNS[part];
    if (extra !== undefined) return `${one} "${extra}" is in no seed, or is there twice`;
    if (updated[0] !== undefined) return `${one} "${updated[0].id}" differs`;
    if (created[0] !== undefined) return `${one} "${created[0].id}" is missing`;
  }
  return undefined;
}
