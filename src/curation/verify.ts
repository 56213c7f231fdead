import { readSoundSeeds } from "../checks/check.ts";
import { type Diagnostic, diagnosticAt, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { CodePoints, parseFragment } from "../model/fragment.ts";
import type { EvidenceRecord } from "../model/records.ts";
import { readSources, type Sources } from "../sources/documents.ts";
import { FAULT, NOUNS, noun, numberOf } from "../wording/plural.ts";
import { type Expected, Words } from "./expected-words.ts";
import { questionsOf } from "./review-questions.ts";
import { faultsOfValues, twinsIn } from "./verify-values.ts";

/** The scope of a verification, and its faults. */
export interface Verified {
  /** How many documents are exactly the files that the seeds cite. */
  readonly documents: number;
  readonly sources: Sources;
  /** How many passages were checked. */
  readonly passages: number;
  /** By file and line; empty without faults. */
  readonly faults: readonly Diagnostic[];
  /** Questions that only a reader can answer, which are no faults. By file and line. */
  readonly questions: readonly Diagnostic[];
}

/** How many code points around a passage count as nearby. */
const NEAR = 60;

/**
 * Compares the seeds of a folder with their documents: hashes, lengths, ranges, and the names, dates and numbers that
 * passages must contain. Also finds statements that are made twice.
 *
 * A document that is missing or is not the one cited is reported once; its passages are not checked, nor are statements
 * that it may prove. With `only`, what concerns that document is checked.
 *
 * @throws {YilianError} INVALID_SEEDS when the seeds have faults; INVALID_SOURCES as `readSources`.
 */
export function verifySeeds(folder: string, sourcesFolder: string | undefined, only?: string): Verified {
  const { content, places } = readSoundSeeds(folder);
  const sources = readSources(content.documents, sourcesFolder, only);
  const { texts, damages } = sources;
  const faults: Diagnostic[] = [];
  const report = (id: string, message: string, hint: string): void => {
    const place = places.get(id);
    if (place !== undefined) faults.push(diagnosticAt(place, message, hint));
  };
  for (const [id, { message, hint }] of damages) report(id, message, `${hint} Its passages were not checked.`);

  const words = new Words(content);
  const documents = new Map([...texts].map(([id, text]) => [id, new CodePoints(text)]));
  let passages = 0;
  for (const evidence of content.evidence) {
    const document = documents.get(evidence.document);
    if (document === undefined || evidence.fragment === undefined) continue;
    passages++;
    const fault = faultOf(evidence, evidence.fragment, document, words.expectedOf(evidence));
    if (fault !== undefined) report(evidence.id, fault.message, fault.hint);
  }
  const cited = new Map(content.evidence.map(({ id, document }) => [id, document]));
  for (const { id, message, hint } of [...faultsOfValues(content, documents), ...twinsIn(content)])
    if (only === undefined || cited.get(id) === only) report(id, message, hint);
  const questions = questionsOf(content).flatMap(({ id, message, hint }) => {
    if (only !== undefined && id !== only) return [];
    const place = places.get(id);
    return place === undefined ? [] : [diagnosticAt(place, message, hint)];
  });
  return {
    documents: texts.size,
    sources,
    passages,
    faults: sortDiagnostics(faults),
    questions: sortDiagnostics(questions),
  };
}

function faultOf(
  { document, property }: EvidenceRecord,
  fragment: string,
  text: CodePoints,
  { words, where }: Expected,
): { message: string; hint: string } | undefined {
  const range = parseFragment(fragment);
  const passage = `${document}:${fragment.replace("char=", "")}`;
  if (range === undefined || range.to > text.length) {
    return { message: `The range ${passage} ends behind the document.`, hint: `It has ${text.length} characters.` };
  }
  const margin = where === "near" ? NEAR : 0;
  const passageText = compact(text.slice(range.from - margin, range.to + margin));
  if (
    words.some((word) =>
      where === "near" ? containsRun(passageText, compact(word)) : passageText.includes(compact(word)),
    )
  )
    return undefined;
  const [first = ""] = words;
  const hint = `\`yilian locate ${first}\` prints where it is.`;
  if (where === "inside") return { message: `The ${property} "${first}" is not in ${passage}.`, hint };
  return { message: `None of these words is near ${passage}: ${[...new Set(words)].join(", ")}.`, hint };
}

/**
 * How many consecutive letters of a long word a passage must contain, because texts change, split and shorten names.
 */
const RUN = 4;

function containsRun(text: string, word: string): boolean {
  if (word.length <= RUN) return text.includes(word);
  for (let at = 0; at + RUN <= word.length; at++) if (text.includes(word.slice(at, at + RUN))) return true;
  return false;
}

/** Without white space and quotation marks, which differ between texts and names. */
function compact(text: string): string {
  return text.replaceAll(/[\s“”‘’"'《》]+/g, "");
}

const PASSAGE = noun("passage");

/** One line on the scope of a verification, for the end of the list of faults. */
export function formatVerified({ documents, sources, passages, faults }: Verified): string {
  const count = faults.length === 0 ? "no faults" : numberOf(faults.length, FAULT);
  const checked = `${numberOf(documents, NOUNS.documents)} and ${numberOf(passages, PASSAGE)} checked`;
  const { size } = sources.missing;
  const missing = size === 0 ? "" : `, ${numberOf(size, NOUNS.documents)} missing`;
  return `${checked}${missing}: ${count}.`;
}
