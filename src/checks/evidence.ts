import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Cited } from "../seeds/citations.ts";
import type { Rows } from "../seeds/rows.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import type { Known } from "./definitions.ts";

/** Checks that each citation names a document, and a range that lies in it. */
export function checkEvidence(rows: Rows, known: Known): Diagnostic[] {
  // Of two documents of one id the first counts.
  const documents = new Map(rows.documents.toReversed().map(({ values }) => [String(values.id), values]));
  const faults: Diagnostic[] = [];
  const check = (cited: Cited): void => {
    const document = documents.get(cited.document);
    const report = (message: string, hint: string): void => void faults.push(diagnosticAt(cited, message, hint));
    if (document === undefined) {
      if (known.isDoubtful(cited.document)) return;
      const ids = [...documents.keys()].toReversed();
      const all = ids.length === 0 ? "Define it with MERGE (d:Document …)." : `There are ${ids.join(", ")}.`;
      report(`No document has the id "${cited.document}".`, didYouMean(cited.document, ids, all));
    } else if (document.kind === "reference") {
      if (cited.range === undefined) return;
      report(
        `"${cited.document}" is a reference work, which is cited without a range.`,
        `Write '${cited.document}' without a range.`,
      );
    } else if (cited.range === undefined) {
      report(
        `The citation of the article "${cited.document}" has no range.`,
        `Write '${cited.document}:from,to'; \`yilian locate <text>\` prints it.`,
      );
    } else if (typeof document.characters === "number" && cited.range.to > document.characters) {
      report(
        `The range of "${cited.passage}" ends behind the document.`,
        `It has ${document.characters} characters; \`yilian locate <text>\` prints ranges.`,
      );
    }
  };
  for (const list of [rows.entities, rows.aliases, rows.properties, rows.relationships, rows.figures]) {
    for (const { citations } of list) for (const cited of citations) check(cited);
  }
  return faults;
}
