import { createHash } from "node:crypto";
import { compareTexts } from "./collation.ts";
import { type Content, PARTS } from "./records.ts";

/**
 * The SHA-256 of the content of a data set, as 64 hexadecimal digits.
 *
 * Independent of the order of loading, of rows, keys and aliases. The version and title count, times of loading do not.
 */
export function digestOf(content: Content): string {
  const hash = createHash("sha256");
  hash.update(canonical({ version: content.version, title: content.title }));
  for (const part of PARTS) {
    hash.update(`\n${part}\n`);
    for (const record of inIdOrder(content[part])) hash.update(`${canonical(record)}\n`);
  }
  return hash.digest("hex");
}

type Identified = { readonly id: string };

/** Records by their ids. Bytes of UTF-8 sort like code points, and compare several times as fast. */
function inIdOrder(records: readonly Identified[]): Identified[] {
  const keyed = records.map((record) => ({ record, key: Buffer.from(record.id) }));
  keyed.sort((a, b) => Buffer.compare(a.key, b.key) || compareTexts(a.record.id, b.record.id));
  return keyed.map(({ record }) => record);
}

/** JSON with sorted keys and sorted lists, without what is undefined. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort(compareTexts).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
    entries.sort(([a], [b]) => compareTexts(a, b));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
