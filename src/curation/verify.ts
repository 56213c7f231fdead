import { readSoundSeeds } from "../checks/check.ts";
import { type Diagnostic, diagnosticAt, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { CodePoints, parseFragment } from "../model/fragment.ts";
import type { EvidenceRecord } from "../model/records.ts";
import { readSources } from "../sources/documents.ts";
import { FAULT, NOUNS, numberOf } from "../wording/plural.ts";
import { type Expected, Words } from "./expected-words.ts";
import { questionsOf } from "./review-questions.ts";
import { faultsOfValues, twinsIn } from "./verify-values.ts";

/** What a verification looked at, and what failed. */
export interface Verified {
  /** How many documents are the very files that the seeds cite. */
  readonly documents: number;
  /** How many passages were looked at. */
  readonly passages: number;
  /** By file and line; empty when all is well. */
  readonly faults: readonly Diagnostic[];
  /** What only a reader can tell; no faults. By file and line. */
  readonly questions: readonly Diagnostic[];
}

/** How many code points around a passage count as near it. */
const NEAR = 60;

/**
 * Holds the seeds of a folder against their documents: hashes, lengths, ranges, the names, dates and numbers that passages
 * must hold, and statements that are said twice.
 *
 * A document that is not the one cited is told once; its passages are not looked at.
 *
 * @throws {YilianError} INVALID_SEEDS when the seeds have faults; INVALID_SOURCES when documents are missing.
 */
export function verifySeeds(folder: string, sourcesFolder: string | undefined): Verified {
  const { content, places } = readSoundSeeds(folder);
  const { texts, damages } = readSources(content.documents, sourcesFolder);
  const faults: Diagnostic[] = [];
  const report = (id: string, message: string, hint: string): void => {
    const place = places.get(id);
    if (place !== undefined) faults.push(diagnosticAt(place, message, hint));
  };
  for (const [id, { message, hint }] of damages) report(id, message, `${hint} Its passages were not looked at.`);

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
  for (const { id, message, hint } of [...faultsOfValues(content, documents), ...twinsIn(content)])
    report(id, message, hint);
  const questions = questionsOf(content).flatMap(({ id, message, hint }) => {
    const place = places.get(id);
    return place === undefined ? [] : [diagnosticAt(place, message, hint)];
  });
  return { documents: texts.size, passages, faults: sortDiagnostics(faults), questions: sortDiagnostics(questions) };
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
  const held = compact(text.slice(range.from - margin, range.to + margin));
  if (words.some((word) => (where === "near" ? holdsRun(held, compact(word)) : held.includes(compact(word)))))
    return undefined;
  const [first = ""] = words;
  const hint = `\`yilian locate ${first}\` tells where it stands.`;
  if (where === "inside") return { message: `The ${property} "${first}" does not stand in ${passage}.`, hint };
  return { message: `Near ${passage} stands nothing of: ${[...new Set(words)].join(", ")}.`, hint };
}

/** How many letters of a long word in a row tell that a passage is about it: texts change, split and shorten names. */
const RUN = 4;

function holdsRun(text: string, word: string): boolean {
  if (word.length <= RUN) return text.includes(word);
  for (let at = 0; at + RUN <= word.length; at++) if (text.includes(word.slice(at, at + RUN))) return true;
  return false;
}

/** Without white space and quotation marks: texts and names do not agree on them. */
function compact(text: string): string {
  return text.replaceAll(/[\s“”‘’"'《》]+/g, "");
}

const PASSAGE = { one: "passage", many: "passages" };

/** Tells in one line what a verification looked at, behind a line for each fault. */
export function formatVerified({ documents, passages, faults }: Verified): string {
  const count = faults.length === 0 ? "nothing is wrong" : numberOf(faults.length, FAULT);
  const looked = `${numberOf(documents, NOUNS.documents)} and ${numberOf(passages, PASSAGE)} looked at`;
  return `${looked}: ${count}.`;
}
