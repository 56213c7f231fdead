import { createHash } from "node:crypto";
import { YilianError } from "../../errors.ts";
import type { KeyValues } from "../../model/slice.ts";

/** The list that a cursor belongs to. */
export class CursorScope {
  private readonly dataset: string;
  private readonly list: () => string;
  private listHash: string | undefined;

  /**
   * @param digest - the digest of the data set.
   * @param list - what makes the list, as text: its field, filter and order.
   */
  constructor(digest: string, list: () => string) {
    this.dataset = digest.slice(0, 8);
    this.list = list;
  }

  /**
   * Encodes a position in the list.
   *
   * @example
   * new CursorScope("0123456789", () => "hospitals").encode(["x"]); // base64url of ["01234567","gUyI9F9F","x"]
   */
  encode(keys: KeyValues): string {
    return Buffer.from(JSON.stringify([this.dataset, this.hash, ...keys])).toString("base64url");
  }

  /**
   * Decodes a cursor to the keys of its row.
   *
   * @throws {YilianError} CURSOR_EXPIRED when it belongs to another data set, INVALID_CURSOR when it belongs to another
   *   list or is not a cursor.
   */
  decode(text: string): KeyValues {
    const [dataset, hash, ...keys] = parse(text);
    if (typeof dataset !== "string" || typeof hash !== "string" || keys.length === 0 || !keys.every(isKey))
      throw new YilianError("INVALID_CURSOR", "The cursor is not from this service.");
    if (dataset !== this.dataset) {
      const message = "This cursor belongs to another data set; start again at the first page.";
      throw new YilianError("CURSOR_EXPIRED", message);
    }
    if (hash !== this.hash)
      throw new YilianError("INVALID_CURSOR", "This cursor belongs to another list, filter or order.");
    return keys;
  }

  /** Computed only for requests that have or need a cursor. */
  private get hash(): string {
    this.listHash ??= createHash("sha256").update(this.list()).digest("base64url").slice(0, 8);
    return this.listHash;
  }
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
