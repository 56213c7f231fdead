import { formatNumber, HTML_LANG } from "../formats.ts";
import type { Reader } from "../reader.ts";
import { positionText } from "./evidence.tsx";
import { reasonText } from "./marked-text.tsx";
import { rangeOf } from "./text-segments.ts";

interface LeftOutProps {
  readonly document: {
    readonly marks: readonly { readonly fragment: string; readonly reason: string }[];
    readonly fullText: string | null;
    readonly coverage: { readonly openFragments: readonly string[] } | null;
  };
  readonly reader: Reader;
}

/** The sentences of a document that the data set leaves out, by reason, and those that nobody has read yet. */
export function LeftOut({ document, reader }: LeftOutProps) {
  const { words, lang } = reader;
  const { marks, coverage } = document;
  const open = coverage?.openFragments ?? [];
  if (marks.length === 0 && open.length === 0) return null;
  const reasons = [...new Set(marks.map(({ reason }) => reason))].map((reason) => ({
    name: reasonText(reason, reader),
    fragments: marks.filter((mark) => mark.reason === reason).map(({ fragment }) => fragment),
  }));
  const groups = [...reasons, { name: words.document.open, fragments: open }];
  return (
    <section class="left-out-list">
      <h2>{words.document.leftOut}</h2>
      <p>{words.document.leftOutHint}</p>
      {groups
        .filter(({ fragments }) => fragments.length > 0)
        .map(({ name, fragments }) => (
          <details key={name}>
            <summary>{words.document.reason(name, formatNumber(fragments.length, lang))}</summary>
            <ul>
              {fragments.map((fragment) => (
                <li key={fragment}>
                  <Sentence {...{ fragment, reader }} text={document.fullText} />
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}

interface SentenceProps {
  readonly fragment: string;
  readonly text: string | null;
  readonly reader: Reader;
}

function Sentence({ fragment, text, reader }: SentenceProps) {
  const range = rangeOf(fragment);
  const sentence = text === null || range === undefined ? null : Array.from(text).slice(range.from, range.to).join("");
  return (
    <>
      {sentence === null ? null : <q lang={HTML_LANG.zh}>{sentence.replaceAll(/\s+/g, "")}</q>}{" "}
      <span class="source">{positionText({ fragment }, reader)}</span>
    </>
  );
}
