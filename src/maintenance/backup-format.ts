import { z } from "zod";
import { COPIES_FORMAT, PARTS } from "../model/records.ts";
import { origin } from "../queries/dataset.ts";

/*
 * A backup is gzip of lines of JSON:
 *
 *   {"format":"yilian-backup","formatVersion":1, …}      the header, with the data set and its digest
 *   ["entities",{"id":"a","kind":"HOSPITAL", …}]         a line for each record, part after part, in order of id
 *   {"records":4711,"sha256":"…"}                        the number of these lines, and the hash of all lines above
 *
 * A file without its last line is not complete. Records are written in the form in which seeds are compared with what
 * is stored, so a backup of one engine is restored on the other.
 */

export const FORMAT_NAME = "yilian-backup";
/** Raised when an older Yilian could not restore the file. */
export const FORMAT_VERSION = 1;
/** The newest stored form whose records this Yilian knows. */
export const NEWEST_STORED_FORM = COPIES_FORMAT;

/** What the first line of every version has. */
export const anyHeader = z.object({ format: z.literal(FORMAT_NAME), formatVersion: z.int(), yilian: z.string() });

const counts = z.object(Object.fromEntries(PARTS.map((part) => [part, z.int().min(0)])));

/** The first line. */
export const header = anyHeader.extend({
  formatVersion: z.literal(FORMAT_VERSION),
  /** The stored form of the data set that was saved. */
  storedForm: z.int().nullable(),
  savedAt: z.string(),
  dataset: z.object({
    version: z.string(),
    title: z.string(),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    loadedAt: z.string(),
    origin: origin.nullable(),
  }),
  counts,
  /** The fingerprint of the seed files that the data set was loaded from, if that is recorded. */
  seedsFingerprint: z.string().nullable(),
});
export type Header = z.output<typeof header>;

/** The last line. */
export const trailer = z.strictObject({ records: z.int(), sha256: z.string() });
export type Trailer = z.output<typeof trailer>;
