import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { type Fragment, parseFragment } from "../model/fragment.ts";
import { parseCitation } from "../model/ids.ts";
import type { Literal } from "./literal.ts";

/** One citation of a row. */
export interface Cited extends SourceLocation {
  /**
   * What it cites, without `implied`; ids of evidence end with it.
   *
   * @example "jzrm:120,164", or "gbt2260" of a reference work
   */
  readonly passage: string;
  readonly document: string;
  /** Undefined for a reference work, which is cited without a range. */
  readonly range: Fragment | undefined;
  readonly implied: boolean;
}

const FORM = "Write 'jzrm:120,164', 'jzrm:120,164 implied', or the id of a reference work alone.";
const CITE = "Cite what proves it, such as ['jzrm:120,164']; `yilian locate <text>` prints ranges.";

/** Reads the last column of a row; what is no citation is reported and left out. */
export function readCitations(literal: Literal, file: string, report: (fault: Diagnostic) => void): Cited[] {
  const place = { file, line: literal.line };
  if (literal.is !== "list") {
    report(diagnosticAt(place, "The evidence is no list.", "Put the citations into [ ]."));
    return [];
  }
  if (literal.items.length === 0) report(diagnosticAt(place, "The row has no evidence.", CITE));
  const citations: Cited[] = [];
  for (const item of literal.items) {
    const cited = readCitation(item, file);
    if (!("hint" in cited)) {
      const twice = citations.some(({ passage }) => passage === cited.passage);
      if (twice) report(diagnosticAt(cited, `The row cites ${cited.passage} twice.`, "Remove one of them."));
      else citations.push(cited);
    } else report(cited);
  }
  return citations;
}

function readCitation(literal: Literal, file: string): Cited | Diagnostic {
  const place = { file, line: literal.line };
  if (literal.is !== "scalar" || typeof literal.value !== "string") {
    return diagnosticAt(place, "A citation is no text.", FORM);
  }
  const text = literal.value;
  const citation = parseCitation(text);
  if (citation === undefined) return diagnosticAt(place, `"${text}" is no citation.`, FORM);
  const { document, range: written, implied } = citation;
  const range = written === undefined ? undefined : parseFragment(written);
  if (written !== undefined && range === undefined) {
    return diagnosticAt(
      place,
      `"${text}" cites no range.`,
      "A range is two numbers, the smaller first, without zeros in front.",
    );
  }
  const passage = written === undefined ? document : `${document}:${written}`;
  return { ...place, passage, document, range, implied };
}
