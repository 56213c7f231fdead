import { HTML_LANG } from "../formats.ts";
import type { Reader } from "../reader.ts";
import { type Range, rangeOf, segmentsOf } from "./text-segments.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly passages: readonly Range[];
  /** The sentences that are left out, with the reason. */
  readonly marks: readonly { readonly fragment: string; readonly reason: string }[];
  /** Where the statements of a passage are. */
  readonly hrefOf: (passage: Range) => string;
  readonly reader: Reader;
}

/** The anchor of the statements that a passage proves. */
export function passageAnchor({ from, to }: Range): string {
  return `proof-${from}-${to}`;
}

/** The anchor of a passage in the text. */
export function textAnchor({ from, to }: Range): string {
  return `char-${from}-${to}`;
}

/** The text of a document. Each cited passage is marked, and is a link to what it proves. */
export function MarkedText({ text, passages, marks, hrefOf, reader }: MarkedTextProps) {
  const characters = Array.from(text);
  const leftOut = marks.flatMap(({ fragment, reason }) => {
    const range = rangeOf(fragment);
    return range === undefined ? [] : [{ ...range, reason }];
  });
  return (
    <section class="marked-text" lang={HTML_LANG.zh} tabindex={0} aria-label={reader.words.document.text}>
      {segmentsOf(characters.length, passages, leftOut).map(({ from, to, begins, passage, reason }) => {
        const piece = characters.slice(from, to).join("");
        return (
          <>
            {begins.map((range) => (
              <span key={range.to} id={textAnchor(range)} />
            ))}
            {passage !== null ? (
              <a href={hrefOf(passage)}>{piece}</a>
            ) : reason === null ? (
              piece
            ) : (
              <span class="left-out" title={reasonText(reason, reader)}>
                {piece}
              </span>
            )}
          </>
        );
      })}
    </section>
  );
}

const REASONS = ["heading", "byline", "caption", "rhetoric", "repetition", "outside"] as const;

/** Why a sentence is left out, in words. */
export function reasonText(reason: string, { words }: Reader): string {
  const known = REASONS.find((one) => one === reason);
  return known === undefined ? reason : words.document[known];
}
