import { createHash } from "node:crypto";
import { YilianError } from "../../errors.ts";
import type { KeyValues } from "../../model/slice.ts";

/** The list that a cursor belongs to. */
export interface CursorScope {
  /** The digest of the data set. */
  readonly digest: string;
  /** What makes the list: its field, filter and order. */
  readonly list: string;
}

/**
 * Encodes a position in a list.
 *
 * @example
 * encodeCursor({ digest: "0123456789", list: "hospitals" }, ["x"]) // base64url of ["01234567","gUyI9F9F","x"]
 */
export function encodeCursor({ digest, list }: CursorScope, keys: KeyValues): string {
  return Buffer.from(JSON.stringify([digest.slice(0, 8), hashOf(list), ...keys])).toString("base64url");
}

/**
 * Decodes a cursor to the keys of its row.
 *
 * @throws {YilianError} CURSOR_EXPIRED when it belongs to another data set, INVALID_CURSOR when it belongs to another
 *   list or is not a cursor.
 */
export function decodeCursor(text: string, { digest, list }: CursorScope): KeyValues {
  const [dataset, hash, ...keys] = parse(text);
  if (typeof dataset !== "string" || typeof hash !== "string" || keys.length === 0 || !keys.every(isKey))
    throw new YilianError("INVALID_CURSOR", "The cursor is not from this service.");
  if (dataset !== digest.slice(0, 8))
    throw new YilianError("CURSOR_EXPIRED", "This cursor belongs to another data set; start again at the first page.");
  if (hash !== hashOf(list))
    throw new YilianError("INVALID_CURSOR", "This cursor belongs to another list, filter or order.");
  return keys;
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isKey(value: unknown): value is string | number {
  // JSON reads `1e999` as Infinity, which engines cannot compare.
  return typeof value === "string" || Number.isFinite(value);
}

function hashOf(list: string): string {
  return createHash("sha256").update(list).digest("base64url").slice(0, 8);
}
