import { type Diagnostic, diagnosticAt, formatLocation, type SourceLocation } from "../diagnostics/diagnostic.ts";
import type { Rows } from "../seeds/rows.ts";
import { faultOfId, type Known } from "./definitions.ts";

const HINT = "A former id leads to one thing only: take the row away.";

/** Checks that former ids are ids, that nothing else has them now, and that each was the id of one entity. */
export function checkFormerIds({ formerIds, documents }: Rows, known: Known): Diagnostic[] {
  const documentIds = new Set(documents.map(({ values }) => values.id));
  const seen = new Map<string, SourceLocation>();
  return formerIds.flatMap((row) => {
    const { id, formerId } = row;
    const faults = [known.faultOfEnd(id, row), faultOfId(formerId, row)].filter((fault) => fault !== undefined);
    const living = known.entities.get(formerId);
    if (living !== undefined)
      faults.push(diagnosticAt(row, `"${formerId}" is the id of an entity, at ${formatLocation(living)}.`, HINT));
    if (documentIds.has(formerId)) faults.push(diagnosticAt(row, `"${formerId}" is the id of a document.`, HINT));
    const earlier = seen.get(formerId);
    if (earlier === undefined) seen.set(formerId, row);
    else
      faults.push(
        diagnosticAt(row, `The former id "${formerId}" is there already, at ${formatLocation(earlier)}.`, HINT),
      );
    return faults;
  });
}
