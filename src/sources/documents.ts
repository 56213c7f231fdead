import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { YilianError } from "../errors.ts";
import { decodeText, withoutByteOrderMark } from "../files/decode-text.ts";
import { fileErrorReason } from "../files/error-reason.ts";
import { readRegularFile } from "../files/regular-file.ts";
import type { DocumentRecord } from "../model/records.ts";

/** The documents of a folder: the texts that are available, and what is wrong with the other files. */
export interface Sources {
  /** By the document's id; as decoded, unchanged, so that ranges are right. */
  readonly texts: ReadonlyMap<string, string>;
  /** By the document's id, of files that are not what the seeds cite: what is wrong, in a sentence, and what to do. */
  readonly damages: ReadonlyMap<string, Damage>;
  /** By the document's id, of files that are missing or cannot be read: why, in a sentence. */
  readonly missing: ReadonlyMap<string, string>;
}

/**
 * Reads the files of documents, or of one document; documents without a file are left out.
 *
 * @throws {YilianError} INVALID_SOURCES when the folder is not set or cannot be read, when the one document is unknown,
 * or when all files are missing, which are listed.
 */
export function readSources(documents: readonly DocumentRecord[], folder: string | undefined, only?: string): Sources {
  refuseNoFolder(folder);
  const texts = new Map<string, string>();
  const damages = new Map<string, Damage>();
  const missing = new Map<string, string>();
  for (const document of withText(documents, only)) {
    const path = join(folder, document.file ?? "");
    try {
      const bytes = readRegularFile(path, bytesMaxOf(document));
      const damage = damageOf(document, bytes);
      if (damage === undefined) texts.set(document.id, decodeText(bytes) ?? "");
      else damages.set(document.id, damage);
    } catch (error) {
      const damage = damageOfSize(document, error);
      if (damage !== undefined) damages.set(document.id, damage);
      else missing.set(document.id, `The file ${path} of the document "${document.id}" ${fileErrorReason(error)}`);
    }
  }
  const sources = { texts, damages, missing };
  if (missing.size > 0 && texts.size === 0 && damages.size === 0)
    throw new YilianError("INVALID_SOURCES", formatMissing(sources));
  return sources;
}

/** Writes which files are missing, one a line, and what to do; an empty text when there are none. */
export function formatMissing({ missing }: Pick<Sources, "missing">): string {
  if (missing.size === 0) return "";
  const hint = "Copy what is missing there, or set SOURCES_DIR to the folder of the documents.";
  return [...missing.values(), hint].join("\n");
}

/**
 * Refuses files that are not what the seeds cite.
 *
 * @throws {YilianError} INVALID_SOURCES whose message lists all, one a line.
 */
export function refuseDamaged({ damages }: Pick<Sources, "damages">): void {
  if (damages.size === 0) return;
  const lines = [...damages.values()].map(({ message, hint }) => `${message} ${hint}`);
  throw new YilianError("INVALID_SOURCES", lines.join("\n"));
}

function withText(documents: readonly DocumentRecord[], only: string | undefined): readonly DocumentRecord[] {
  const all = documents.filter(({ file }) => file !== undefined);
  if (only === undefined) return all;
  const one = all.filter(({ id }) => id === only);
  if (one.length > 0) return one;
  const message = `There is no document "${only}" with a text. There are ${all.map(({ id }) => id).join(", ")}.`;
  throw new YilianError("INVALID_SOURCES", message);
}

function refuseNoFolder(folder: string | undefined): asserts folder is string {
  const how = "Set SOURCES_DIR to the folder of the documents.";
  if (folder === undefined || folder === "") throw new YilianError("INVALID_SOURCES", `SOURCES_DIR is not set. ${how}`);
  try {
    if (statSync(folder).isDirectory()) return;
  } catch (cause) {
    throw new YilianError("INVALID_SOURCES", `The folder ${folder} ${fileErrorReason(cause)} ${how}`, { cause });
  }
  throw new YilianError("INVALID_SOURCES", `${folder} is a file, not a folder. ${how}`);
}

const COPY = "Copy the document again unchanged, byte by byte.";

/** What is wrong with a file that is not the one the seeds cite, and what to do. */
export interface Damage {
  readonly message: string;
  readonly hint: string;
}

/** No code point takes more bytes in UTF-8. */
const BYTES_MAX = 4;
const BOM_BYTES = 3;

/** How many bytes a file may have to be the one that the seeds cite: nobody reads a longer one. */
export function bytesMaxOf({ characters = 0 }: DocumentRecord): number {
  return BYTES_MAX * characters + BOM_BYTES;
}

/** What is wrong with a file that was not read because it has more bytes; undefined for another error. */
export function damageOfSize({ file }: DocumentRecord, error: unknown): Damage | undefined {
  if (!(error instanceof Error && "code" in error && error.code === "EFBIG")) return undefined;
  return { message: `${file} is another text: it is far longer than the one in the seed.`, hint: COPY };
}

/** What happened to a file that is not the one that the seeds cite; undefined when it is that one. */
export function damageOf(document: DocumentRecord, bytes: Buffer): Damage | undefined {
  const { file = "", sha256 = "", characters = 0 } = document;
  const report = (message: string, hint = COPY): Damage => ({ message: `${file} ${message}`, hint });
  if (bytes.length === 0) return report("is empty.");
  const text = decodeText(bytes);
  if (text === undefined) {
    const [start, other] = [decodeText(bytes, { isPart: true }), decodeText(bytes, { encoding: "gb18030" })];
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
  const plain = withoutByteOrderMark(text);
  if (hashOf(plain) === sha256)
    return report("begins with a byte order mark, which the document does not have.", "Remove it.");
  if (hashOf(plain.replaceAll("\r\n", "\n")) === sha256) {
    return report(
      "has line ends of CR LF, which the document does not have.",
      "Copy it again without changing line ends.",
    );
  }
  if (length < characters) return report(`is cut: it has ${length} of ${characters} characters.`);
  if (length === characters) return report("was changed: it is as long as the document, but its SHA-256 is another.");
  return report("is another text: its SHA-256 is not the one in the seed.");
}

/** The SHA-256 of a document, as 64 hexadecimal digits. */
export function hashOf(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}
