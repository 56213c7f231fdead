import { type Diagnostic, diagnosticAt, formatLocation, type SourceLocation } from "../diagnostics/diagnostic.ts";
import type { EntityKind } from "../model/kinds.ts";
import { definitionOf, endsFrom, mayJoin } from "../model/relationship-types.ts";
import type { RelationshipRow, Rows } from "../seeds/rows.ts";
import { faultOfId, type Known } from "./definitions.ts";

/** Checks ids: their form, that each is given once, and that what a row names is there before it. */
export function checkReferences(rows: Rows, known: Known): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const report = (fault: Diagnostic | undefined): void => {
    if (fault !== undefined) faults.push(fault);
  };

  for (const row of rows.entities) {
    report(faultOfId(row.id, row));
    const first = known.entities.get(row.id);
    if (first !== undefined && first !== row)
      report(twice(row, `An entity "${row.id}"`, first, "An id names one thing only."));
  }
  const properties = new Map<string, SourceLocation>();
  for (const row of rows.properties) {
    report(known.faultOfEnd(row.id, row));
    const key = `${row.id}#${row.property}`;
    const first = properties.get(key);
    if (first === undefined) properties.set(key, row);
    else report(twice(row, `The ${row.property} of "${row.id}"`, first, "Put all its citations into one row."));
  }
  for (const row of rows.aliases) report(known.faultOfEnd(row.id, row));

  const relationships = new Map<string, RelationshipRow>();
  for (const row of rows.relationships) {
    const first = relationships.get(row.id);
    if (first === undefined) relationships.set(row.id, row);
    else report(twice(row, `The relationship ${row.id}`, first, hintForTwo(row, first)));
    report(known.faultOfEnd(row.from, row));
    report(known.faultOfEnd(row.to, row));
    const [from, to] = [known.entities.get(row.from), known.entities.get(row.to)];
    if (from === undefined || to === undefined) continue;
    if (from === to)
      report(diagnosticAt(row, `${row.type} joins "${row.from}" with itself.`, "Name two different entities."));
    else if (!mayJoin(row.type, from.kind, to.kind)) report(wrongEnds(row, from.kind, to.kind));
  }
  return faults;
}

/** What to do about two relationships of one id: two laboratories of a pair are two relationships. */
function hintForTwo({ type, properties }: RelationshipRow, first: RelationshipRow): string {
  const isOther = type === "PARTNERS_WITH" && properties.note !== first.properties.note;
  if (!isOther) return "Put all its citations into one row.";
  return "Their notes differ: if they are two, write the `subject` of each, such as {subject: '骨科'}. Else put all citations into one row.";
}

function twice(place: SourceLocation, what: string, first: SourceLocation, hint: string): Diagnostic {
  return diagnosticAt(place, `${what} is there already, at ${formatLocation(first)}.`, hint);
}

function wrongEnds(row: RelationshipRow, from: EntityKind, to: EntityKind): Diagnostic {
  const definition = definitionOf(row.type);
  const message = `${row.type} does not go from ${from} ("${row.from}") to ${to} ("${row.to}").`;
  const ends = definition.from.includes(from) ? endsFrom(row.type, from) : definition.to;
  const starts = ends === definition.to ? definition.from : [from];
  const hint = `It goes from ${starts.join(", ")} to ${ends.join(", ")}.`;
  return diagnosticAt(row, message, hint);
}
