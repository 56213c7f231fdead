import { YilianError } from "../errors.ts";
import { otherForms } from "../model/written-names.ts";
import { documentsOf } from "../seeds/read-documents.ts";
import { readSources, type Sources } from "../sources/documents.ts";
import { CompactText } from "./compact-text.ts";

/** Where a document contains a text. */
export interface Found {
  readonly document: string;
  /** Positions between the code points of the original document, 0 before the first. */
  readonly from: number;
  readonly to: number;
  /** The passage and the text around it, without white space. */
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

const CONTEXT = 15;

/**
 * Finds a text in documents, by document and position; white space and line breaks do not count on either side.
 *
 * Places may overlap. If no document contains the text, other written forms of a name in it are found: 卫健委 for
 * 卫生健康委员会.
 *
 * @throws {YilianError} INVALID_ARGUMENT when the text is nothing but white space.
 */
export function locate(text: string, documents: ReadonlyMap<string, string>): Found[] {
  const { letters } = new CompactText(text);
  if (letters.length === 0) throw new YilianError("INVALID_ARGUMENT", "The text to locate is empty.");
  const compact = [...documents].map(([document, text]) => [document, new CompactText(text)] as const);
  const find = (what: readonly string[]) => compact.flatMap(([document, one]) => locateIn(document, one, what));
  const found = find(letters);
  return found.length > 0 ? found : otherForms(text.trim()).flatMap((form) => find(new CompactText(form).letters));
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

function locateIn(document: string, text: CompactText, letters: readonly string[]): Found[] {
  const starts = [...text.letters.keys()].filter((at) => text.has(letters, at));
  return starts.map((at) => {
    const end = at + letters.length;
    return {
      document,
      ...text.rangeOf(at, end),
      before: text.slice(at - CONTEXT, at),
      passage: text.slice(at, end),
      after: text.slice(end, end + CONTEXT),
    };
  });
}

/** Writes locations as seeds cite them, one per line with context; a sentence if there are none. */
export function formatFound(text: string, found: readonly Found[]): string {
  if (found.length === 0) return `No document contains "${text}".`;
  return found
    .map(
      ({ document, from, to, before, passage, after }) => `'${document}:${from},${to}'  ${before}[${passage}]${after}`,
    )
    .join("\n");
}
