import { createHash } from "node:crypto";
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

/** Orders by code points, as both engines do; negative when `a` comes before `b`. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = rankOf(a.charCodeAt(i)) - rankOf(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Code units of pairs stand below U+E000 and up, the code points that they make above them. */
function rankOf(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
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
