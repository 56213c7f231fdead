import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { addTo } from "../model/grouping.ts";
import { KINDS } from "../model/kinds.ts";
import { type PartialDate, parsePartialDate } from "../model/partial-date.ts";
import { ENTITY_PROPERTIES, RECORDS } from "../model/records.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { propertyNames, typeOf } from "../model/shape.ts";
import type { EntityRow, PropertyRow, RelationshipRow, Rows } from "../seeds/rows.ts";
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
        (name) => !["nameEn", "note", "noteEn"].includes(name),
      );
      const hint = `It may have ${others.join(", ")}.`;
      faults.push(diagnosticAt(row, `A ${KINDS[entity.kind].label} ("${row.id}") has no ${row.property}.`, hint));
      continue;
    }
    faults.push(...checkValue(row, row.property, row.value, type));
    const date = dateOf(row.value);
    if (date !== undefined && row.property === "start") starts.set(row.id, date);
    if (date !== undefined && row.property === "end") ends.set(row.id, { place: row, date });
  }
  faults.push(...checkCoordinates(rows));
  for (const [id, { place, date }] of ends) {
    const start = starts.get(id);
    if (start !== undefined && start.first > date.last) faults.push(endsEarly(place, "end", date, "start", start));
  }
  return faults;
}

/** Checks that an entity has both coordinates or none. */
function checkCoordinates({ properties }: Rows): Diagnostic[] {
  const coordinates = new Map<string, PropertyRow[]>();
  for (const row of properties)
    if (row.property === "latitude" || row.property === "longitude") addTo(coordinates, row.id, row);
  return [...coordinates.values()].flatMap(([row, ...others]) => {
    if (row === undefined || others.some(({ property }) => property !== row.property)) return [];
    const missing = row.property === "latitude" ? "longitude" : "latitude";
    const hint = `Write its ${missing} too: a position has both.`;
    return [diagnosticAt(row, `"${row.id}" has a ${row.property}, but no ${missing}.`, hint)];
  });
}

function checkRelationship(row: RelationshipRow): Diagnostic[] {
  const faults = checkProperties(row, row.properties, RECORDS.relationships.properties, row.type, {
    missing: (name, { words }) => {
      const values = words === undefined ? "" : ` of ${Object.keys(words).join(", ")}`;
      return [`${row.type} needs a ${name}.`, `Write {${name}: '…'}, one${values}.`];
    },
    unknown: (name, names) => {
      const others = typesWith(name);
      const may = `It may have ${names.join(", ")}.`;
      const only = `Only ${others.join(", ")} ${others.length === 1 ? "has" : "have"} it. ${may}`;
      const hint = others.length > 0 ? only : didYouMean(name, names, may);
      return [`${row.type} has no property ${name}.`, hint];
    },
  });
  const { rank, scope } = row.properties;
  if (rank !== undefined && scope === undefined)
    faults.push(diagnosticAt(row, `The rank ${rank} has no scope.`, RANK_SCOPE));
  const [since, until] = [dateOf(row.properties.since), dateOf(row.properties.until)];
  const reviewed = dateOf(row.properties.reviewed);
  if (since !== undefined && reviewed !== undefined && since.first > reviewed.last)
    faults.push(endsEarly(row, "reviewed", reviewed, "since", since));
  if (since !== undefined && until !== undefined && since.first > until.last) {
    faults.push(endsEarly(row, "until", until, "since", since));
  }
  return faults;
}

/** What to write for a rank without a scope. */
export const RANK_SCOPE = "Write among whom it is counted: scope: '昆明市', '云南省', '全国'.";

/** The types of relationships that may have a property. */
function typesWith(name: string): RelationshipType[] {
  return RELATIONSHIP_TYPES.filter((type) => typeOf(RECORDS.relationships.properties, name, type) !== undefined);
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
