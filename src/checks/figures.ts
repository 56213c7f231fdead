import { type Diagnostic, diagnosticAt, formatLocation, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { HOLDERS, RANK_UNIT } from "../model/figures.ts";
import { parseRelationshipId } from "../model/ids.ts";
import { isPlaceKind } from "../model/kinds.ts";
import { RECORDS } from "../model/records.ts";
import type { FigureRow, MapRow, Rows } from "../seeds/rows.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import { faultOfId, type Known } from "./definitions.ts";
import { checkRow } from "./documents.ts";
import { checkProperties, type PropertyWording } from "./properties.ts";
import { dateOf, endsEarly, RANK_SCOPE } from "./values.ts";

/** Checks measures, and that each figure has an entity, a measure and a value that makes sense. */
export function checkFigures(rows: Rows, known: Known): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const measures = new Map<string, MapRow>();
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
      ...checkRange(row),
      ...checkRank(row, measures.get(row.measure)),
      ...checkHolders(row, known),
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

/** A figure has an upper limit exactly where it is a range. */
function checkRange(row: FigureRow): Diagnostic[] {
  const { value, valueMax, qualifier } = row.properties;
  if (qualifier === "range" && valueMax === undefined)
    return [diagnosticAt(row, "A range has no valueMax.", `Write {value: ${value}, valueMax: …, qualifier: 'range'}.`)];
  if (qualifier === "range" || valueMax === undefined) return [];
  const hint = `Write {value: ${value}, valueMax: ${valueMax}, qualifier: 'range'}.`;
  return [diagnosticAt(row, `A figure with a valueMax is a range, not "${qualifier}".`, hint)];
}

function checkRank(row: FigureRow, measure: MapRow | undefined): Diagnostic[] {
  if (measure?.values.unit !== RANK_UNIT || row.properties.scope !== undefined) return [];
  return [diagnosticAt(row, `The rank ${row.properties.value} has no scope.`, RANK_SCOPE)];
}

/** Holders that are counted, not named, are those of a certification in a place. */
function checkHolders(row: FigureRow, known: Known): Diagnostic[] {
  const { certification } = row.properties;
  if (certification === undefined) {
    if (row.measure !== HOLDERS) return [];
    const hint = "Write the id of the certification that they hold: certification: '…'.";
    return [diagnosticAt(row, "A figure of holders needs a certification.", hint)];
  }
  if (row.measure !== HOLDERS)
    return [
      diagnosticAt(row, `A figure of ${row.measure} has no certification.`, `Only one of ${HOLDERS} has: use that.`),
    ];
  const faults: Diagnostic[] = [];
  const place = known.entities.get(row.of);
  if (place !== undefined && !isPlaceKind(place.kind)) {
    const hint = "Give the figure to the place that they are in. What holds it by name is CERTIFIED_AS.";
    faults.push(diagnosticAt(row, `"${row.of}" is no place whose holders are counted.`, hint));
  }
  const held = known.entities.get(String(certification));
  if (held?.kind !== "CERTIFICATION" && !known.isDoubtful(String(certification))) {
    const ids = [...known.entities.values()].flatMap(({ id, kind }) => (kind === "CERTIFICATION" ? [id] : []));
    const hint = didYouMean(String(certification), ids, "Define it by a row of a Certification list.");
    faults.push(diagnosticAt(row, `No certification has the id "${certification}".`, hint));
  }
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
