import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { HOLDERS } from "../model/figures.ts";
import { type EntityKind, PLACE_KINDS } from "../model/kinds.ts";
import type { RelationshipRow, Rows } from "../seeds/rows.ts";
import type { Known } from "./definitions.ts";

/**
 * Checks that no place is certified as what institutions in it are: a place is a holder only of what a place can be.
 * Holders that a document counts without naming them are a figure.
 */
export function checkPlacesAsHolders({ relationships }: Rows, known: Known): Diagnostic[] {
  const isPlace = (id: string): boolean => {
    const kind = known.entities.get(id)?.kind;
    return kind !== undefined && (PLACE_KINDS as readonly EntityKind[]).includes(kind);
  };
  const certified = relationships.filter(({ type }) => type === "CERTIFIED_AS");
  const institutions = new Map(certified.flatMap(({ from, to }) => (isPlace(from) ? [] : [[to, from]])));
  return certified.flatMap((row) => {
    if (!isPlace(row.from)) return [];
    const { count } = row.properties;
    if (count !== undefined)
      return [fault(row, `"${row.from}" is a place: it has "${row.to}" once, not ${count} times.`)];
    const institution = institutions.get(row.to);
    return institution === undefined
      ? []
      : [fault(row, `"${row.to}" is for institutions, such as "${institution}", and "${row.from}" is a place.`)];
  });
}

function fault(row: RelationshipRow, text: string): Diagnostic {
  const { from, to, properties } = row;
  const value = typeof properties.count === "number" ? properties.count : 1;
  const figure = `['${from}', '${HOLDERS}', {value: ${value}, qualifier: 'exact', certification: '${to}'}, …]`;
  return diagnosticAt(row, text, `Name the institutions, or count those without a name in a figure: ${figure}.`);
}
