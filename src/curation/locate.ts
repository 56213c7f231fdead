import { YilianError } from "../errors.ts";
import { CodePoints } from "../model/fragment.ts";
import { documentsOf } from "../seeds/read-documents.ts";
import { readSources, type Sources } from "../sources/documents.ts";

/** Where a document holds a text. */
export interface Found {
  readonly document: string;
  /** Positions between the code points of the document as it is, 0 before the first. */
  readonly from: number;
  readonly to: number;
  /** The passage and what stands around it, white space left out. */
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

const CONTEXT = 15;
const BLANK = /\s/u;

/**
 * Finds a text in documents, by document and position; white space and line breaks do not count on either side.
 *
 * Places may overlap.
 *
 * @throws {YilianError} INVALID_ARGUMENT when the text is nothing but white space.
 */
export function locate(text: string, documents: ReadonlyMap<string, string>): Found[] {
  const wanted = Array.from(text).filter((point) => !BLANK.test(point));
  if (wanted.length === 0) throw new YilianError("INVALID_ARGUMENT", "The text to locate is empty.");
  return [...documents].flatMap(([document, whole]) => locateIn(document, new CodePoints(whole), wanted));
}

/** Where the available documents contain a text, and which documents are not available. */
export interface Located {
  readonly found: readonly Found[];
  readonly sources: Sources;
}

/**
 * Finds a text in the available documents that the seeds of a folder name.
 *
 * @throws {YilianError} INVALID_SOURCES as `readSources`; and as `locate`.
 */
export function locateInSources(text: string, seeds: string, folder: string | undefined): Located {
  const sources = readSources(documentsOf(seeds), folder);
  return { found: locate(text, sources.texts), sources };
}

function locateIn(document: string, points: CodePoints, wanted: readonly string[]): Found[] {
  // Positions of what is not blank, so that a match among them tells a range of the raw text.
  const positions = [...points.all.keys()].filter((at) => !BLANK.test(points.all[at] ?? ""));
  const letterAt = (index: number): string | undefined => points.all[positions[index] ?? -1];
  const textOf = (from: number, to: number): string =>
    positions
      .slice(Math.max(0, from), to)
      .map((at) => points.all[at])
      .join("");
  const found: Found[] = [];
  for (let first = 0; first + wanted.length <= positions.length; first++) {
    if (!wanted.every((point, offset) => letterAt(first + offset) === point)) continue;
    const end = first + wanted.length;
    found.push({
      document,
      from: positions[first] ?? 0,
      to: (positions[end - 1] ?? 0) + 1,
      before: textOf(first - CONTEXT, first),
      passage: textOf(first, end),
      after: textOf(end, end + CONTEXT),
    });
  }
  return found;
}

/** Writes places as seeds cite them, one a line with its context; a sentence when there is none. */
export function formatFound(text: string, found: readonly Found[]): string {
  if (found.length === 0) return `No document holds "${text}".`;
  return found
    .map(
      ({ document, from, to, before, passage, after }) => `'${document}:${from},${to}'  ${before}[${passage}]${after}`,
    )
    .join("\n");
}
