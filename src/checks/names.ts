import { type Diagnostic, diagnosticAt, formatLocation, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { hasControlCharacter, hasLineEnd } from "../model/control-characters.ts";
import { addTo } from "../model/grouping.ts";
import type { Rows } from "../seeds/rows.ts";
import type { Known } from "./definitions.ts";
import { HINT_BY_RULE, Namesakes, RULES } from "./namesakes.ts";

const ONCE = "An entity has a name once: take this row away.";

/** Checks that names and aliases identify entities of a kind in a place, in one line without control characters. */
export function checkNames(rows: Rows, known: Known): Diagnostic[] {
  const namesakes = new Namesakes(rows, known);
  const holders = new Map<string, { id: string; place: SourceLocation }[]>();
  const faults: Diagnostic[] = [];
  const claim = (id: string, name: string, place: SourceLocation): void => {
    const kind = known.entities.get(id)?.kind;
    const rule = kind === undefined ? "not" : RULES[kind];
    if (rule === "not") return;
    const key = `${kind} ${name}`;
    const holder = holders.get(key)?.find((one) => !namesakes.areDistinct(one.id, id));
    if (holder === undefined) addTo(holders, key, { id, place });
    else {
      const message = `"${name}" is a name of "${holder.id}" already, at ${formatLocation(holder.place)}.`;
      faults.push(diagnosticAt(place, message, holder.id === id ? ONCE : HINT_BY_RULE[rule]));
    }
  };
  const names = [...known.entities.values()].map((row) => ({ row, name: row.name }));
  const aliases = rows.aliases.map((row) => ({ row, name: row.alias }));
  const claims = [...names, ...aliases].sort((a, b) => a.row.order - b.row.order);
  for (const { row, name } of claims) claim(row.id, name, row);
  const english = [...known.entities.values()].flatMap((row) =>
    row.nameEn === undefined ? [] : { row, name: row.nameEn },
  );
  for (const { row, name } of [...claims, ...english]) {
    if (hasControlCharacter(name))
      faults.push(diagnosticAt(row, `The name "${name}" contains a control character.`, "Delete it."));
    if (hasLineEnd(name)) faults.push(diagnosticAt(row, `The name "${name}" has a line end.`, "Write it in one line."));
  }
  return faults;
}
