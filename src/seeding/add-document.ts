import { readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { YilianError } from "../errors.ts";
import type { DocumentRecord, EntityRecord } from "../model/content.ts";
import { CodePoints } from "../model/fragment.ts";
import { isEntityId } from "../model/ids.ts";
import { parsePartialDate } from "../model/partial-date.ts";
import { sentencesOf } from "../model/sentences.ts";
import { readSoundSeeds } from "./check.ts";
import { mentionsIn } from "./mentions.ts";
import { reasonOf } from "./seed-files.ts";
import { decode, hashOf } from "./sources.ts";

/** What is known of a new document; what is not stays out of the seeds. */
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
 * Registers a document: writes a new seed file with its row, and as comments what a curator starts from, the known entities
 * that it names and its sentences, all with their ranges. Changes no file that is there.
 *
 * @throws {YilianError} INVALID_SOURCES when the file cannot serve as a document, INVALID_SEEDS when the seeds have faults,
 * INVALID_ARGUMENT when what is said of it does not fit.
 */
export function addDocument(file: string, known: NewDocument, seeds: string): AddedDocument {
  const { bytes, text } = readDocument(file);
  const { content, files } = readSoundSeeds(seeds);
  const sha256 = hashOf(bytes);
  const id = known.id ?? `document-${sha256.slice(0, 8)}`;
  refuseMisfits(id, known, content.documents, content.entities, { file: basename(file), sha256 });

  const { length } = new CodePoints(text);
  const { title, publisher, published } = known;
  const record = { id, kind: "article", title, publisher, published, file: basename(file), characters: length, sha256 };
  const mentions = mentionsIn(text, content.entities);
  const path = join(seeds, `${nextNumber(files)}-${id}.cypher`);
  const lines = [
    `// ${title ?? basename(file)}.`,
    "//",
    "// To do: write what it says as rows, each with its evidence, as README.md tells; `yilian check` and `yilian verify` look them over.",
    "// The comments below are for the work only: the sentences are not ours, so take them away before others get this file.",
    "",
    `UNWIND [\n  ${cypherMap(record)}\n] AS row\nMERGE (d:Document {id: row.id})\nSET d = row;`,
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
  write(path, lines.join("\n"));
  return { id, path, characters: length, mentions: new Set(mentions.map(({ entity }) => entity.id)).size };
}

function readDocument(file: string): { bytes: Buffer; text: string } {
  const refuse = (what: string, hint: string): never => {
    throw new YilianError("INVALID_SOURCES", `${file} ${what} ${hint}`);
  };
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES)
      return refuse(`has ${size.toLocaleString("en")} bytes.`, "A document may have 10 MB; cut it into several.");
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof YilianError) throw error;
    return refuse(reasonOf(error), "Name a text file.");
  }
  if (bytes.length === 0) return refuse("is empty.", "Name a text file.");
  const text = decode(bytes);
  if (text === undefined)
    return refuse(
      "is not UTF-8.",
      "Save it as UTF-8; a Chinese text that is not is mostly GBK: `iconv -f GB18030 -t UTF-8`.",
    );
  if (text.startsWith("\uFEFF")) return refuse("begins with a byte order mark.", "Save it as UTF-8 without one.");
  if (text.includes("\r"))
    return refuse("has Windows line ends.", "Save it with Unix line ends (LF), so that ranges hold everywhere.");
  if (text.trim() === "") return refuse("holds nothing but white space.", "Name a text file.");
  return { bytes, text };
}

function refuseMisfits(
  id: string,
  { title, publisher, published }: NewDocument,
  documents: readonly DocumentRecord[],
  entities: readonly EntityRecord[],
  { file, sha256 }: { file: string; sha256: string },
): void {
  const faults: string[] = [];
  if (!isEntityId(id))
    faults.push(`The id "${id}" does not fit: lower-case words of a to z and 0 to 9, joined by hyphens.`);
  if (entities.some((entity) => entity.id === id)) faults.push(`The id "${id}" is that of an entity.`);
  if (published !== undefined && parsePartialDate(published) === undefined)
    faults.push(`"${published}" is no date: write 2025, 2025-04 or 2025-04-08.`);
  if (title?.trim() === "") faults.push("The title is empty: leave it out where it is not known.");
  if (publisher?.trim() === "") faults.push("The publisher is empty: leave it out where it is not known.");
  for (const document of documents) {
    if (document.sha256 === sha256) faults.push(`The very file is there already, as the document "${document.id}".`);
    else if (document.file === file)
      faults.push(`The document "${document.id}" has a file of that name: rename this one.`);
    if (document.id === id) faults.push(`There is a document "${id}" already: choose another --id.`);
  }
  if (faults.length > 0) throw new YilianError("INVALID_ARGUMENT", faults.join("\n"));
}

/** The number of the next file: the next ten. */
function nextNumber(files: readonly string[]): string {
  const numbers = files.map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0));
  return String((Math.floor(Math.max(0, ...numbers) / 10) + 1) * 10).padStart(2, "0");
}

/** The sentences with their ranges, an empty comment where an empty line stands in the text. */
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

function cypherMap(values: Readonly<Record<string, string | number | undefined>>): string {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  const written = entries.map(([key, value]) => `${key}: ${typeof value === "number" ? value : quoted(String(value))}`);
  return `{${written.join(", ")}}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (cause) {
    const hint = "Give this user the right to write there, or set SEED_DIR to a copy of the seeds.";
    throw new YilianError(
      "INVALID_SEEDS",
      `${path} cannot be written (${(cause as NodeJS.ErrnoException).code}). ${hint}`,
      { cause },
    );
  }
}
