import type { BigIntStats } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "../files/decode-text.ts";
import { fileErrorReason } from "../files/error-reason.ts";
import { readRegularFileAsync } from "../files/regular-file.ts";
import { stampOf } from "../files/stamp.ts";
import { CodePoints } from "../model/fragment.ts";
import type { DocumentRecord } from "../model/records.ts";
import { bytesMaxOf, type Damage, damageOf, damageOfSize } from "./documents.ts";

/** The text of a document's file in one state. */
interface CachedText {
  /** Identifies the state of the file and of the document that is cited. */
  readonly state: string;
  readonly text: Promise<CodePoints | undefined>;
}

/**
 * Returns the texts of documents whose files in a folder are the ones cited; undefined for all others.
 *
 * Each file is read, compared with its SHA-256 and cached in memory; it is read again when it changed. `onFault` gets
 * what is wrong with a file once, in a sentence or two.
 */
export function keepTexts(
  folder: string,
  onFault: (message: string) => void,
): (document: DocumentRecord) => Promise<CodePoints | undefined> {
  const cache = new Map<string, CachedText>();
  return async (document) => {
    if (document.file === undefined) return undefined;
    const path = join(folder, document.file);
    const found = await stat(path, { bigint: true }).catch((error: unknown) => error);
    const state = JSON.stringify([path, document.sha256, document.characters, isStats(found) ? stampOf(found) : null]);
    const known = cache.get(document.id);
    if (known?.state === state) return known.text;
    const text = isStats(found) ? read(path, document) : Promise.resolve(unreadable(path, document, found));
    cache.set(document.id, { state, text });
    return text;
  };

  async function read(path: string, document: DocumentRecord): Promise<CodePoints | undefined> {
    let content: Buffer;
    try {
      content = await readRegularFileAsync(path, bytesMaxOf(document));
    } catch (error) {
      const tooLong = damageOfSize(document, error);
      return tooLong === undefined ? unreadable(path, document, error) : damaged(document, tooLong);
    }
    const damage = damageOf(document, content);
    if (damage !== undefined) return damaged(document, damage);
    return new CodePoints(decodeText(content) ?? "");
  }

  function unreadable(path: string, document: DocumentRecord, error: unknown): undefined {
    return faulty(document, `The file ${path} ${fileErrorReason(error)}`);
  }

  function damaged(document: DocumentRecord, { message, hint }: Damage): undefined {
    return faulty(document, `${message} ${hint}`);
  }

  function faulty(document: DocumentRecord, message: string): undefined {
    onFault(`${message} Passages of the document "${document.id}" are not shown.`);
    return undefined;
  }
}

function isStats(found: unknown): found is BigIntStats {
  return typeof found === "object" && found !== null && "mtimeNs" in found;
}
