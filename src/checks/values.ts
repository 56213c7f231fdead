import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { KINDS } from "../model/kinds.ts";
import { type PartialDate, parsePartialDate } from "../model/partial-date.ts";
import { ENTITY_PROPERTIES, RECORDS } from "../model/records.ts";
import { propertyNames, typeOf } from "../model/shape.ts";
import type { EntityRow, RelationshipRow, Rows } from "../seeds/rows.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import type { Known } from "./definitions.ts";
import { checkProperties, checkValue } from "./properties.ts";

/** Checks kinds, properties and their values, and that nothing ends before it begins. */
export function checkValues(rows: Rows, known: Known): Diagnostic[] {
  return [
    ...rows.entities.flatMap(checkSubkind),
    ...checkEntityProperties(rows, known),
    ...rows.relationships.flatMap(checkRelationship),
  ];
}

function checkSubkind(row: EntityRow): Diagnostic[] {
  const subkinds = Object.keys(KINDS[row.kind].subkinds);
  const { label } = KINDS[row.kind];
  if (row.subkind === undefined) {
    if (subkinds.length === 0) return [];
    return [diagnosticAt(row, `A ${label} has a kind.`, `Write one of ${subkinds.join(", ")} as its kind.`)];
  }
  if (subkinds.includes(row.subkind)) return [];
  const hint =
    subkinds.length === 0
      ? `A ${label} has none: leave it empty (null).`
      : didYouMean(row.subkind, subkinds, `There are ${subkinds.join(", ")}.`);
  return [diagnosticAt(row, `There is no kind "${row.subkind}" of ${label}.`, hint)];
}

function checkEntityProperties(rows: Rows, known: Known): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const starts = new Map<string, PartialDate>();
  const ends = new Map<string, { place: SourceLocation; date: PartialDate }>();
  for (const row of rows.properties) {
    const entity = known.entities.get(row.id);
    if (entity === undefined) continue;
    const type = typeOf(ENTITY_PROPERTIES, row.property, entity.kind);
    if (type === undefined) {
      const others = propertyNames(ENTITY_PROPERTIES, entity.kind).filter(
        (name) => ENTITY_PROPERTIES[name]?.of !== undefined,
      );
      const hint = others.length === 0 ? "It has no properties but notes." : `It may have ${others.join(", ")}.`;
      faults.push(diagnosticAt(row, `A ${KINDS[entity.kind].label} ("${row.id}") has no ${row.property}.`, hint));
      continue;
    }
    faults.push(...checkValue(row, row.property, row.value, type));
    const date = dateOf(row.value);
    if (date !== undefined && row.property === "start") starts.set(row.id, date);
    if (date !== undefined && row.property === "end") ends.set(row.id, { place: row, date });
  }
  for (const [id, { place, date }] of ends) {
    const start = starts.get(id);
    if (start !== undefined && start.first > date.last) faults.push(endsEarly(place, "end", date, "start", start));
  }
  return faults;
}

function checkRelationship(row: RelationshipRow): Diagnostic[] {
  const faults = checkProperties(row, row.properties, RECORDS.relationships.properties, row.type, {
    missing: (name, { words }) => {
      const values = words === undefined ? "" : ` of ${Object.keys(words).join(", ")}`;
      return [`${row.type} needs a ${name}.`, `Write {${name}: '…'}, one${values}.`];
    },
    unknown: (name, names) => [
      `${row.type} has no property ${name}.`,
      didYouMean(name, names, `It may have ${names.join(", ")}.`),
    ],
  });
  const [since, until] = [dateOf(row.properties.since), dateOf(row.properties.until)];
  if (since !== undefined && until !== undefined && since.first > until.last) {
    faults.push(endsEarly(row, "until", until, "since", since));
  }
  return faults;
}

/** The fault of something that ends before it begins. */
export function endsEarly(
  place: SourceLocation,
  end: string,
  last: PartialDate,
  start: string,
  first: PartialDate,
): Diagnostic {
  return diagnosticAt(
    place,
    `The ${end} ${last.text} is before the ${start} ${first.text}.`,
    "Look at both dates in the text.",
  );
}

/** The date that a value is; undefined for any other value. */
export function dateOf(value: unknown): PartialDate | undefined {
  return typeof value === "string" ? parsePartialDate(value) : undefined;
}
