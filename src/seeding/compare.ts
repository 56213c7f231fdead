import { YilianError } from "../errors.ts";
import type { Content } from "../model/content.ts";
import { digestOf } from "../model/digest.ts";
import { comparePlaces, type Fault, faultAt, formatFaults, type Place } from "./fault.ts";
import type { SeedContent } from "./seed-content.ts";

const PARTS = {
  documents: "document",
  entities: "entity",
  relationships: "relationship",
  evidence: "piece of evidence",
} as const;

/**
 * Compares what the graph says after the seeds ran with what they say.
 *
 * @throws {YilianError} INVALID_SEEDS naming each row that led to nothing, by file and line; ENGINE_FAULT when the two
 * differ in any other way, naming what differs.
 */
export function compareStored({ content, places }: SeedContent, stored: Content): void {
  const missing: Fault[] = [];
  for (const [part, what] of Object.entries(PARTS) as [keyof typeof PARTS, string][]) {
    const ids = new Set(stored[part].map(({ id }) => id));
    for (const { id } of content[part]) {
      const place = places.get(id);
      if (place !== undefined && !ids.has(id)) missing.push(ledToNothing(place, what, id));
    }
  }
  if (missing.length > 0) {
    const message = formatFaults(missing.sort(comparePlaces));
    throw new YilianError("INVALID_SEEDS", message, { details: { faults: missing } });
  }
  if (digestOf(content) === digestOf(stored)) return;
  const message = `The graph does not say what was loaded: ${difference(content, stored)}. Nothing was changed. This is a fault of the engine or of Yilian.`;
  throw new YilianError("ENGINE_FAULT", message);
}

function ledToNothing(place: Place, what: string, id: string): Fault {
  return faultAt(place, `The row led to no ${what} "${id}".`, "Nothing was changed.");
}

/** Names the first record that differs; two contents of one record each are compared by their digest. */
function difference(content: Content, stored: Content): string {
  const empty: Content = { version: "", title: "", entities: [], relationships: [], evidence: [], documents: [] };
  for (const part of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
    const expected = new Map<string, unknown>(content[part].map((record) => [record.id, record]));
    for (const record of stored[part]) {
      const other = expected.get(record.id);
      if (other === undefined) return `${PARTS[part]} "${record.id}" is in no seed, or is there twice`;
      expected.delete(record.id);
      const [left, right] = [record, other].map((one) => digestOf({ ...empty, [part]: [one] }));
      if (left !== right) return `${PARTS[part]} "${record.id}" differs`;
    }
  }
  return "the data set's version or title differs";
}
