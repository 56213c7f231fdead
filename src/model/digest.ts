import { createHash, type Hash } from "node:crypto";
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
    updateWithLines(hash, inIdOrder(content[part]));
  }
  return hash.digest("hex");
}

/** How many characters are hashed at once: a call for each record would take longer than the hashing. */
const HASHED_AT_ONCE = 1 << 16;

function updateWithLines(hash: Hash, records: readonly Identified[]): void {
  let text = "";
  for (const record of records) {
    text += `${canonical(record)}\n`;
    if (text.length < HASHED_AT_ONCE) continue;
    hash.update(text);
    text = "";
  }
  hash.update(text);
}

type Identified = { readonly id: string };

/** From here on, code units sort differently from code points. */
const HIGH_UNIT = /[\ud800-\uffff]/;

/** Records by the code points of their ids. Code units compare several times as fast. */
function inIdOrder(records: readonly Identified[]): Identified[] {
  if (records.some(({ id }) => HIGH_UNIT.test(id))) return records.toSorted((a, b) => compareTexts(a.id, b.id));
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** JSON with sorted keys and sorted lists, without what is undefined. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).sort(compareTexts).join(",")}]`;
  let text = "";
  for (const key of Object.keys(value).sort(compareTexts)) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner === undefined || inner === null) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(inner)}`;
  }
  return `{${text}}`;
}
