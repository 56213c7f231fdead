import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Rows } from "../seeds/rows.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import type { Known } from "./definitions.ts";

/** Why a sentence states no fact. */
const REASONS = ["heading", "byline", "caption", "rhetoric", "repetition", "outside"] as const;

/** Checks that marks are of documents, each of a sentence that is not marked yet, with a reason. */
export function checkMarks({ marks, documents }: Rows, known: Known): Diagnostic[] {
  const ids = documents.map(({ values }) => String(values.id));
  const seen = new Set<string>();
  return marks.flatMap((row) => {
    const { document, range, reason } = row;
    const sentence = `${document}:${range.from},${range.to}`;
    const isTwice = seen.has(sentence);
    seen.add(sentence);
    if (!ids.includes(document)) {
      if (known.isDoubtful(document)) return [];
      return [
        diagnosticAt(
          row,
          `No document has the id "${document}".`,
          didYouMean(document, ids, `There are ${ids.join(", ")}.`),
        ),
      ];
    }
    if (!(REASONS as readonly string[]).includes(reason))
      return [
        diagnosticAt(row, `"${reason}" is no reason.`, didYouMean(reason, REASONS, `There are ${REASONS.join(", ")}.`)),
      ];
    return isTwice ? [diagnosticAt(row, `${sentence} is marked twice.`, "Take one of them away.")] : [];
  });
}
