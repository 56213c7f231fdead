import { formatDate, HTML_LANG, joinedLines } from "../formats.ts";
import { statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { DocumentLink } from "./document-link.tsx";

/** A piece of evidence as the operations of pages select it. */
export interface CitedPassage {
  readonly id: string;
  readonly fragment: string | null;
  readonly knowledge: "STATED" | "IMPLIED";
  readonly document: { readonly id: string; readonly title: string | null; readonly published?: string | null };
  readonly passage?: { readonly before: string; readonly text: string; readonly after: string } | null;
}

interface EvidenceProps {
  readonly evidence: readonly CitedPassage[];
  readonly reader: Reader;
}

interface EvidenceDetailsProps extends EvidenceProps {
  /** The relationships that it proves, for links to the pages to cite. */
  readonly statements?: readonly { readonly id: string; readonly sentence: string }[];
}

/** All evidence, opened in place: passage, document, date, position, and whether the document states it. */
export function EvidenceDetails({ evidence, reader, statements = [] }: EvidenceDetailsProps) {
  return (
    <details class="evidence">
      <summary>{reader.words.page.evidence(evidence.length)}</summary>
      <EvidenceList evidence={evidence} reader={reader} />
      {statements.map(({ id, sentence }) => (
        <p class="statement-link" key={id}>
          <a href={reader.href(statementPath(id))}>{sentence}</a>
        </p>
      ))}
    </details>
  );
}

/** All evidence, one passage below the other. */
export function EvidenceList({ evidence, reader }: EvidenceProps) {
  return (
    <ol class="passages">
      {evidence.map((one) => (
        <li key={one.id}>
          <PassageText one={one} reader={reader} />
          <PassageSource one={one} reader={reader} />
        </li>
      ))}
    </ol>
  );
}

function PassageText({ one, reader }: { readonly one: CitedPassage; readonly reader: Reader }) {
  const { passage, fragment } = one;
  if (passage == null) return fragment === null ? null : <p class="no-text">{reader.words.page.noText}</p>;
  return (
    <blockquote lang={HTML_LANG.zh}>
      <span class="around">{passage.before}</span>
      <mark>{passage.text}</mark>
      <span class="around">{passage.after}</span>
    </blockquote>
  );
}

function PassageSource({ one, reader }: { readonly one: CitedPassage; readonly reader: Reader }) {
  const { lang, words } = reader;
  const { document, knowledge } = one;
  return (
    <p class="source">
      <DocumentLink document={document} reader={reader} />
      {document.published == null ? null : <span>{formatDate(document.published, lang)}</span>}
      <span>{positionText(one, reader)}</span>
      <span>{knowledge === "STATED" ? words.page.stated : words.page.implied}</span>
    </p>
  );
}

/** The position of a passage in words: `第 121–164 字`. The first character has the number 1. */
export function positionText({ fragment }: Pick<CitedPassage, "fragment">, { words }: Reader): string {
  const [, from, to] = /^char=(\d+),(\d+)$/.exec(fragment ?? "") ?? [];
  if (from === undefined || to === undefined) return fragment ?? words.page.wholeDocument;
  return words.page.range(String(Number(from) + 1), to);
}

/** Evidence in one cell of a table, each document once: `题 第 13–40 字, 第 51–60 字; 又题 整份文献`. */
export function evidenceCell(evidence: readonly CitedPassage[], reader: Reader): string {
  const documents = new Map(evidence.map(({ document }) => [document.id, document]));
  return [...documents.values()]
    .map(({ id, title }) => {
      const own = evidence.filter(({ document }) => document.id === id);
      return `${title ?? reader.words.page.untitled} ${positionCell(own, reader)}`;
    })
    .join("; ");
}

/** The positions of passages in one cell of a table. */
export function positionCell(evidence: readonly CitedPassage[], reader: Reader): string {
  return evidence.map((one) => positionText(one, reader)).join(", ");
}

/** The passages in one cell of a table, where the service has the text, each on one line. */
export function passageCell(evidence: readonly CitedPassage[]): string {
  return evidence.flatMap(({ passage }) => (passage == null ? [] : joinedLines(passage.text))).join(" … ");
}
