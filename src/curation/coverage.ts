import { readSoundSeeds } from "../checks/check.ts";
import { type Diagnostic, diagnosticAt, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { CodePoints, type Fragment, parseFragment } from "../model/fragment.ts";
import { overlap, type ReadSentence, readSentences } from "../model/sentences.ts";
import type { MarkRow } from "../seeds/rows.ts";
import { readSources, type Sources } from "../sources/documents.ts";

/** The coverage of one document. */
export interface Coverage {
  readonly document: string;
  readonly sentences: number;
  /** How many sentences are cited at least in part, and how many are marked as stating no fact. */
  readonly cited: number;
  readonly marked: number;
  /** The other sentences, in order, each on one line. */
  readonly open: readonly (Fragment & { readonly words: string })[];
}

/** The coverage of the available documents, and the faults of the marks. */
export interface CoverageReport {
  readonly documents: readonly Coverage[];
  readonly sources: Sources;
  readonly faults: readonly Diagnostic[];
}

/**
 * Lists the sentences of the available documents, or of one document, that nothing cites and nobody marked.
 *
 * @throws {YilianError} INVALID_SEEDS; INVALID_SOURCES as `readSources`.
 */
export function coverageOf(seeds: string, folder: string | undefined, only?: string): CoverageReport {
  const {
    content,
    rows: { marks },
  } = readSoundSeeds(seeds);
  const sources = readSources(content.documents, folder, only);
  const found: Diagnostic[] = [];
  const documents = [...sources.texts].map(([document, text]): Coverage => {
    const cited = content.evidence
      .filter((evidence) => evidence.document === document && evidence.fragment !== undefined)
      .flatMap(({ fragment = "" }) => parseFragment(fragment) ?? []);
    const own = marks.filter((mark) => mark.document === document);
    const points = new CodePoints(text);
    const sentences = readSentences(
      points,
      cited,
      own.map(({ range }) => range),
    );
    found.push(...faultsOf(own, sentences, cited));
    const inState = (required: ReadSentence["state"]) => sentences.filter(({ state }) => state === required);
    return {
      document,
      sentences: sentences.length,
      cited: inState("cited").length,
      marked: inState("marked").length,
      open: inState("open").map(({ from, to }) => ({ from, to, words: points.slice(from, to).replaceAll(/\s+/g, "") })),
    };
  });
  return { documents, sources, faults: sortDiagnostics(found) };
}

/** A mark must be for one complete sentence that nothing cites. */
function faultsOf(marks: readonly MarkRow[], sentences: readonly Fragment[], cited: readonly Fragment[]): Diagnostic[] {
  return marks.flatMap((mark) => {
    const { from, to } = mark.range;
    const place = `${mark.document}:${from},${to}`;
    if (!sentences.some((sentence) => sentence.from === from && sentence.to === to)) {
      const hint = "`yilian verify --uncovered` prints the ranges of sentences.";
      return [diagnosticAt(mark, `${place} is no sentence of the document.`, hint)];
    }
    if (!cited.some((range) => overlap(range, mark.range))) return [];
    return [diagnosticAt(mark, `${place} is marked, but also cited.`, "Remove the line.")];
  });
}

/** Writes the open sentences, one per line with the range as in seeds, and the coverage of each document. */
export function formatCoverage({ documents }: CoverageReport): string {
  const lines = documents.flatMap(({ document, open }) =>
    open.map(({ from, to, words }) => `${document}:${from},${to}  ${words}`),
  );
  const sums = documents.map(
    ({ document, sentences, cited, marked, open }) =>
      `${document}: ${sentences} sentences, ${cited} cited, ${marked} marked, ${open.length} open.`,
  );
  return [...lines, ...sums].join("\n");
}
