import {
  compareLocations,
  type Diagnostic,
  diagnosticAt,
  formatDiagnostics,
  type SourceLocation,
} from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import { digestOf } from "../model/digest.ts";
import { type Content, PARTS } from "../model/records.ts";
import type { SeedContent } from "../seeds/content.ts";
import { NOUNS } from "../wording/plural.ts";

/**
 * Compares the content of the graph after a loading with the content of the seeds.
 *
 * @throws {YilianError} INVALID_SEEDS with the file and line of each row that created nothing. ENGINE_FAULT if the two
 * differ in another way, with the first difference.
 */
export function compareStored({ content, places }: SeedContent, digest: string, stored: Content): void {
  const missing: Diagnostic[] = [];
  for (const part of PARTS) {
    const ids = new Set(stored[part].map(({ id }) => id));
    for (const { id } of content[part]) {
      const place = places.get(id);
      if (place !== undefined && !ids.has(id)) missing.push(createdNothing(place, NOUNS[part].one, id));
    }
  }
  if (missing.length > 0) {
    const message = formatDiagnostics(missing.sort(compareLocations));
    throw new YilianError("INVALID_SEEDS", message, { details: { faults: missing } });
  }
  if (digest === digestOf(stored)) return;
  const message = `The graph differs from the loaded data: ${difference(content, stored)}. Nothing was changed. This is a fault of the engine or of Yilian.`;
  throw new YilianError("ENGINE_FAULT", message);
}

function createdNothing(place: SourceLocation, what: string, id: string): Diagnostic {
  return diagnosticAt(place, `The row created no ${what} "${id}".`, "Nothing was changed.");
}

/** Returns the first difference. Two records are compared by the digests of contents with only one record. */
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
