import { basename, join } from "node:path";
import { readSoundSeeds } from "../checks/check.ts";
import { checkDocument } from "../checks/documents.ts";
import { YilianError } from "../errors.ts";
import { type TextFile, WriteError, writeNewFile } from "../files/atomic-write.ts";
import { BYTE_ORDER_MARK, decodeText } from "../files/decode-text.ts";
import { fileErrorReason } from "../files/error-reason.ts";
import { readRegularFile } from "../files/regular-file.ts";
import { CodePoints } from "../model/fragment.ts";
import { sentencesOf } from "../model/sentences.ts";
import type { Rows } from "../seeds/rows.ts";
import { tailOf } from "../seeds/templates.ts";
import { formatLiteral } from "../seeds/write-literal.ts";
import { hashOf } from "../sources/documents.ts";
import { mentionsIn } from "./mentions.ts";

/** What the curator states about a new document; the seeds leave out the rest. */
export interface NewDocument {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  /** Its id; made of its hash unless given. */
  readonly id?: string;
}

/** What was written for a new document. */
export interface AddedDocument {
  readonly id: string;
  /** The path of the new seed file. */
  readonly path: string;
  readonly characters: number;
  /** How many known entities the text names. */
  readonly mentions: number;
}

const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Registers a document: writes a new seed file with its row. Comments list the entities of the seeds that it names, and
 * its sentences, all with their ranges, for the curator to start from. Changes no other file.
 *
 * @throws {YilianError} INVALID_SOURCES when the file cannot be a document, INVALID_SEEDS when the seeds have faults,
 * INVALID_ARGUMENT when its properties do not fit.
 */
export function addDocument(file: string, known: NewDocument, seeds: string): AddedDocument {
  const { bytes, text } = readDocument(file);
  const { content, files, rows } = readSoundSeeds(seeds);
  const sha256 = hashOf(bytes);
  const id = known.id ?? `document-${sha256.slice(0, 8)}`;
  const { length } = new CodePoints(text);
  const { title, publisher, published } = known;
  const all = { id, kind: "article", title, publisher, published, file: basename(file), characters: length, sha256 };
  const record = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  refuseMisfits(record, rows);
  const mentions = mentionsIn(text, content.entities);
  const name = `${nextNumber(files)}-${id}.cypher`;
  const lines = [
    `// ${(title ?? basename(file)).replaceAll(/\s+/g, " ")}`,
    "//",
    "// To do: write what it says as rows, each with its evidence; `yilian check` and `yilian verify` look them over.",
    "// The comments below are for the work only: the sentences belong to others, so remove them before you pass this file on.",
    "",
    `UNWIND [\n  ${formatLiteral(record)}\n] AS row\n${tailOf("document")};`,
    "",
    "// Known already, and named in the text:",
    ...mentions.map(({ entity, name, ranges }) => {
      const cited = ranges.map(({ from, to }) => `'${id}:${from},${to}'`).join(" ");
      return `//   ${entity.id}  ${name}  ${cited}`;
    }),
    "//",
    "// Its sentences:",
    ...paragraphsOf(id, text),
    "",
  ];
  write(seeds, { name, text: lines.join("\n") });
  return {
    id,
    path: join(seeds, name),
    characters: length,
    mentions: new Set(mentions.map(({ entity }) => entity.id)).size,
  };
}

function readDocument(file: string): { bytes: Buffer; text: string } {
  const refuse = (what: string, hint: string): never => {
    throw new YilianError("INVALID_SOURCES", `${file} ${what} ${hint}`);
  };
  let bytes: Buffer;
  try {
    bytes = readRegularFile(file, MOST_BYTES);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EFBIG")
      return refuse("is too large.", "A document may have 10 MB; cut it into several.");
    return refuse(fileErrorReason(error), "Name a text file.");
  }
  if (bytes.length === 0) return refuse("is empty.", "Name a text file.");
  const text = decodeText(bytes);
  if (text === undefined)
    return refuse(
      "is not UTF-8.",
      "Save it as UTF-8; a Chinese text that is not is mostly GBK: `iconv -f GB18030 -t UTF-8`.",
    );
  if (text.startsWith(BYTE_ORDER_MARK))
    return refuse("begins with a byte order mark.", "Save it as UTF-8 without one.");
  if (text.includes("\r"))
    return refuse(
      "has Windows line ends.",
      "Save it with Unix line ends (LF), so that ranges are the same everywhere.",
    );
  if (text.trim() === "") return refuse("has only white space.", "Name a text file.");
  return { bytes, text };
}

/** Rejects the properties that the check of the seeds would reject in the row of the document. */
function refuseMisfits(record: Readonly<Record<string, unknown>>, { documents, entities }: Rows): void {
  const row = { values: record, file: "", line: 0, order: 0 };
  const entity = entities.find(({ id }) => id === record.id);
  const faults = checkDocument(row, documents, entity);
  if (faults.length === 0) return;
  const lines = faults.map(({ message, hint }) => `${message} ${hint}`);
  throw new YilianError("INVALID_ARGUMENT", lines.join("\n"));
}

/** The number of the next file: the next ten, but lower than 99, the number of the file that derives the evidence. */
function nextNumber(files: readonly string[]): string {
  const numbers = files.map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0)).filter((number) => number < 99);
  return String(Math.min((Math.floor(Math.max(0, ...numbers) / 10) + 1) * 10, 98)).padStart(2, "0");
}

/** The sentences with their ranges, and an empty comment for each empty line of the text. */
function paragraphsOf(id: string, text: string): string[] {
  const points = new CodePoints(text);
  let end = 0;
  return sentencesOf(points).flatMap(({ from, to }) => {
    const isApart = /\n\s*\n/.test(points.slice(end, from));
    end = to;
    const line = `//   ${id}:${from},${to}  ${points.slice(from, to).replaceAll(/\s+/g, "")}`;
    return isApart ? ["//", line] : [line];
  });
}

function write(folder: string, file: TextFile): void {
  try {
    writeNewFile(folder, file);
  } catch (cause) {
    if (!(cause instanceof WriteError)) throw cause;
    const hint = "Give this user the right to write there, or set SEED_DIR to a copy of the seeds.";
    const message = `${join(folder, file.name)} cannot be written (${cause.code}). ${hint}`;
    throw new YilianError("INVALID_SEEDS", message, { cause });
  }
}
