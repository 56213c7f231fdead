import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { YilianError } from "../errors.ts";
import type { DocumentRecord } from "../model/records.ts";
import { reasonOf } from "../seeds/files.ts";
import { readSeeds } from "../seeds/parse.ts";
import { readRows } from "../seeds/read-rows.ts";

/** The documents of a folder: their texts, and what is wrong with those that are not what the seeds cite. */
export interface Sources {
  /** By the document's id; as decoded, nothing changed, so that ranges hold. */
  readonly texts: ReadonlyMap<string, string>;
  /** By the document's id: what is wrong, in a sentence, and what to do. */
  readonly damages: ReadonlyMap<string, Damage>;
}

/**
 * Reads the files of documents; documents without a file are left out.
 *
 * @throws {YilianError} INVALID_SOURCES when the folder is not set or cannot be read, or files are missing: all are listed.
 */
export function readSources(documents: readonly DocumentRecord[], folder: string | undefined): Sources {
  refuseNoFolder(folder);
  const texts = new Map<string, string>();
  const damages = new Map<string, Damage>();
  const missing: string[] = [];
  for (const document of documents) {
    if (document.file === undefined) continue;
    const path = join(folder, document.file);
    try {
      const tooLong = damageOfSize(document, statSync(path).size);
      const bytes = tooLong === undefined ? readFileSync(path) : Buffer.of();
      const damage = tooLong ?? damageOf(document, bytes);
      if (damage === undefined) texts.set(document.id, decode(bytes) ?? "");
      else damages.set(document.id, damage);
    } catch (error) {
      missing.push(`The file ${path} of the document "${document.id}" ${reasonOf(error)}`);
    }
  }
  if (missing.length > 0) {
    const hint = "Copy what is missing there, or set SOURCES_DIR to the folder that holds the documents.";
    throw new YilianError("INVALID_SOURCES", [...missing, hint].join("\n"));
  }
  return { texts, damages };
}

/**
 * Reads the files of documents that must be the ones cited; of one document, where one is named.
 *
 * @throws {YilianError} INVALID_SOURCES when one is missing, damaged or unknown; all are listed.
 */
export function readSoundSources(
  documents: readonly DocumentRecord[],
  folder: string | undefined,
  only?: string,
): ReadonlyMap<string, string> {
  const wanted = only === undefined ? documents : documents.filter(({ id }) => id === only);
  if (wanted.length === 0 && only !== undefined) {
    const message = `There is no document "${only}". There are ${documents.map(({ id }) => id).join(", ")}.`;
    throw new YilianError("INVALID_SOURCES", message);
  }
  const { texts, damages } = readSources(wanted, folder);
  if (damages.size === 0) return texts;
  const lines = [...damages.values()].map(({ message, hint }) => `${message} ${hint}`);
  throw new YilianError("INVALID_SOURCES", lines.join("\n"));
}

/** The documents that the seeds of a folder name, also where the seeds have faults. */
export function documentsOf(folder: string): DocumentRecord[] {
  return readRows(readSeeds(folder)).rows.documents.map(({ values }) => values as unknown as DocumentRecord);
}

function refuseNoFolder(folder: string | undefined): asserts folder is string {
  const how = "Set SOURCES_DIR to the folder that holds the documents.";
  if (folder === undefined || folder === "") throw new YilianError("INVALID_SOURCES", `SOURCES_DIR is not set. ${how}`);
  try {
    if (statSync(folder).isDirectory()) return;
  } catch (cause) {
    throw new YilianError("INVALID_SOURCES", `The folder ${folder} ${reasonOf(cause)} ${how}`, { cause });
  }
  throw new YilianError("INVALID_SOURCES", `${folder} is a file, not a folder. ${how}`);
}

const COPY = "Copy the document again as it is, byte by byte.";

/** What is wrong with a file that is not the one the seeds cite, and what to do. */
export interface Damage {
  readonly message: string;
  readonly hint: string;
}

/** No code point takes more bytes in UTF-8. */
const BYTES_MAX = 4;
const BOM_BYTES = 3;

/** Tells of a file that is so long that it cannot be the one the seeds cite, so that nobody need read it. */
export function damageOfSize({ file, characters = 0 }: DocumentRecord, bytes: number): Damage | undefined {
  if (bytes <= BYTES_MAX * characters + BOM_BYTES) return undefined;
  return { message: `${file} is another text: it is far longer than the one in the seed.`, hint: COPY };
}

/** Tells what happened to a file that is not the one the seeds cite; undefined when it is that one. */
export function damageOf(document: DocumentRecord, bytes: Buffer): Damage | undefined {
  const { file = "", sha256 = "", characters = 0 } = document;
  const report = (message: string, hint = COPY): Damage => ({ message: `${file} ${message}`, hint });
  if (bytes.length === 0) return report("is empty.");
  const text = decode(bytes);
  if (text === undefined) {
    const [start, other] = [decodeStart(bytes), decodeGbk(bytes)];
    if (other !== undefined && hashOf(other) === sha256)
      return report("is in GBK, the document in UTF-8.", `${COPY} Or change it back: \`iconv -f GB18030 -t UTF-8\`.`);
    if (start !== undefined) return report(`is cut: it has ${Array.from(start).length} of ${characters} characters.`);
    return report("is not UTF-8.");
  }
  const { length } = Array.from(text);
  if (hashOf(bytes) === sha256) {
    if (length === characters) return undefined;
    return report(`has ${length} characters, not ${characters}.`, "Correct `characters` in the seed.");
  }
  const plain = text.replace(/^\uFEFF/, "");
  if (hashOf(plain) === sha256)
    return report("begins with a byte order mark, which the document has not.", "Take it away.");
  if (hashOf(plain.replaceAll("\r\n", "\n")) === sha256) {
    return report("has line ends of CR LF, which the document has not.", "Copy it again without changing line ends.");
  }
  if (length < characters) return report(`is cut: it has ${length} of ${characters} characters.`);
  if (length === characters) return report("was changed: it is as long as the document, but its SHA-256 is another.");
  return report("is another text: its SHA-256 is not the one in the seed.");
}

/** A text in UTF-8 that was cut within its last character, without that one; undefined when more of it is wrong. */
function decodeStart(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function decodeGbk(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text in UTF-8 as it is, byte order mark and all; undefined when it is not UTF-8. */
export function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The SHA-256 of a document, as 64 hexadecimal digits. */
export function hashOf(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}
