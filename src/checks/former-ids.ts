import { type Fault, faultAt, formatPlace, type Place } from "../diagnostics/diagnostic.ts";
import type { Rows } from "../seeds/rows.ts";
import { faultOfId, type Known } from "./definitions.ts";

const HINT = "A former id leads to one thing only: take the row away.";

/** Checks that former ids are ids, that nothing else has them now, and that each was the id of one entity. */
export function checkFormerIds({ formerIds, documents }: Rows, known: Known): Fault[] {
  const documentIds = new Set(documents.map(({ values }) => values.id));
  const seen = new Map<string, Place>();
  return formerIds.flatMap((row) => {
    const { id, formerId } = row;
    const faults = [known.faultOfEnd(id, row), faultOfId(formerId, row)].filter((fault) => fault !== undefined);
    const living = known.entities.get(formerId);
    if (living !== undefined)
      faults.push(faultAt(row, `"${formerId}" is the id of an entity, at ${formatPlace(living)}.`, HINT));
    if (documentIds.has(formerId)) faults.push(faultAt(row, `"${formerId}" is the id of a document.`, HINT));
    const earlier = seen.get(formerId);
    if (earlier === undefined) seen.set(formerId, row);
    else faults.push(faultAt(row, `The former id "${formerId}" is there already, at ${formatPlace(earlier)}.`, HINT));
    return faults;
  });
}
