import { createHash } from "node:crypto";
import { compareTexts } from "./collation.ts";
import { type Content, PARTS } from "./records.ts";

/**
 * The SHA-256 of what a data set says, as 64 hexadecimal digits.
 *
 * Independent of the order of loading, of rows, keys and aliases; the version and title count, times of loading do not.
 */
export function digestOf(content: Content): string {
  const hash = createHash("sha256");
  hash.update(canonical({ version: content.version, title: content.title }));
  for (const part of PARTS) {
    const records = [...content[part]].sort((a, b) => compareTexts(a.id, b.id));
    hash.update(`\n${part}\n`);
    for (const record of records) hash.update(`${canonical(record)}\n`);
  }
  return hash.digest("hex");
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
