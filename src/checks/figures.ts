import { type Diagnostic, diagnosticAt, formatLocation, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { parseRelationshipId } from "../model/ids.ts";
import { RECORDS } from "../model/records.ts";
import type { FigureRow, Rows } from "../seeds/rows.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import { faultOfId, type Known } from "./definitions.ts";
import { checkRow } from "./documents.ts";
import { checkProperties, type PropertyWording } from "./properties.ts";
import { dateOf, endsEarly } from "./values.ts";

/** Checks measures, and that each figure has an entity, a measure and a value that makes sense. */
export function checkFigures(rows: Rows, known: Known): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const measures = new Map<string, SourceLocation>();
  for (const row of rows.measures) {
    faults.push(...checkRow(row, "measures", "", "a measure"));
    const { id } = row.values;
    const fault = id === undefined ? undefined : faultOfId(id, row);
    if (fault !== undefined) faults.push(fault);
    const earlier = measures.get(String(id));
    if (earlier === undefined) measures.set(String(id), row);
    else
      faults.push(
        diagnosticAt(
          row,
          `A measure "${id}" is there already, at ${formatLocation(earlier)}.`,
          "Use that one, or another id.",
        ),
      );
  }

  const relationships = new Set(rows.relationships.map(({ id }) => id));
  const seen = new Map<string, SourceLocation>();
  for (const row of rows.figures) {
    const end = known.faultOfEnd(row.of, row);
    if (end !== undefined) faults.push(end);
    if (!measures.has(row.measure) && !known.isDoubtful(row.measure)) {
      const hint = didYouMean(row.measure, [...measures.keys()], "Define it as a measure first.");
      faults.push(diagnosticAt(row, `No measure has the id "${row.measure}".`, hint));
    }
    const earlier = seen.get(row.id);
    const hint = "Put all its citations into one row, or distinguish the two by `subject` or `asOf`.";
    if (earlier === undefined) seen.set(row.id, row);
    else faults.push(diagnosticAt(row, `The figure ${row.id} is there already, at ${formatLocation(earlier)}.`, hint));
    faults.push(
      ...checkProperties(row, row.properties, RECORDS.figures.properties, "", WORDING),
      ...checkSpan(row),
      ...checkRelationship(row, relationships),
    );
  }
  return faults;
}

const WORDING: PropertyWording = {
  missing: (name) => [`A figure needs a ${name}.`, "Write {value: 1200, qualifier: 'exact'}."],
  unknown: (name, names) => [
    `A figure has no property ${name}.`,
    didYouMean(name, names, `It may have ${names.join(", ")}.`),
  ],
};

function checkSpan(row: FigureRow): Diagnostic[] {
  const { value, valueMax, asOf, since, until } = row.properties;
  const faults: Diagnostic[] = [];
  if (typeof value === "number" && typeof valueMax === "number" && valueMax <= value)
    faults.push(
      diagnosticAt(row, `The valueMax ${valueMax} is not above the value ${value}.`, "A range goes upwards."),
    );
  if (asOf !== undefined && (since ?? until) !== undefined)
    faults.push(
      diagnosticAt(row, "A figure has asOf, or since and until, not both.", "asOf is a moment, the others a span."),
    );
  const [first, last] = [dateOf(since), dateOf(until)];
  if (first !== undefined && last !== undefined && first.first > last.last)
    faults.push(endsEarly(row, "until", last, "since", first));
  return faults;
}

/** A figure of a relationship is one of an entity at its end. */
function checkRelationship(row: FigureRow, relationships: ReadonlySet<string>): Diagnostic[] {
  const { relationship } = row.properties;
  if (typeof relationship !== "string") return [];
  if (!relationships.has(relationship)) {
    const hint = didYouMean(
      relationship,
      [...relationships],
      "An id is 'from/TYPE/to', with '/kind' where it has one.",
    );
    return [diagnosticAt(row, `No relationship has the id "${relationship}".`, hint)];
  }
  const { from, to } = parseRelationshipId(relationship) ?? {};
  if (row.of === from || row.of === to) return [];
  return [diagnosticAt(row, `"${row.of}" is no end of ${relationship}.`, "Give the figure to one of its ends.")];
}
