import { type Diagnostic, diagnosticAt, formatLocation, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { hasControlCharacter, showControlCharacters } from "../model/control-characters.ts";
import { addTo } from "../model/grouping.ts";
import type { EntityKind } from "../model/kinds.ts";
import type { Rows } from "../seeds/rows.ts";
import type { Known } from "./definitions.ts";

/** What tells entities of a name apart: none may share it at all, or within what they belong to. Offerings may share. */
const UNIQUE: Readonly<Record<EntityKind, "everywhere" | "within" | "as person" | "not">> = {
  COUNTRY: "everywhere",
  PROVINCE: "everywhere",
  CITY: "everywhere",
  COUNTY: "everywhere",
  HOSPITAL: "everywhere",
  INSTITUTION: "everywhere",
  PROGRAM: "everywhere",
  CERTIFICATION: "everywhere",
  AWARD: "everywhere",
  CAMPUS: "within",
  DEPARTMENT: "within",
  TEAM: "within",
  PERSON: "as person",
  OFFERING: "not",
};

const HINT = "One thing is one entity: use that one, or names that tell the two apart.";

/** Checks that names and aliases identify entities, and that they contain no control characters. */
export function checkNames(rows: Rows, known: Known): Diagnostic[] {
  const owners = new Map<string, string[]>();
  for (const { type, from, to } of rows.relationships) {
    if (type === "PART_OF" || type === "AFFILIATED_WITH") addTo(owners, from, to);
  }
  const scopesOf = (id: string, kind: EntityKind): readonly string[] => {
    const rule = UNIQUE[kind];
    if (rule === "not") return [];
    if (rule === "everywhere") return [rule];
    return (owners.get(id) ?? [""]).map((owner) => `${rule} ${owner}`);
  };

  const holders = new Map<string, { id: string; place: SourceLocation }>();
  const faults: Diagnostic[] = [];
  const claim = (id: string, name: string, place: SourceLocation): void => {
    const entity = known.entities.get(id);
    if (entity === undefined) return;
    for (const scope of scopesOf(id, entity.kind)) {
      const key = JSON.stringify([scope, name]);
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, { id, place });
      else
        faults.push(
          diagnosticAt(
            place,
            `"${name}" is a name of "${holder.id}" already, at ${formatLocation(holder.place)}.`,
            HINT,
          ),
        );
    }
  };
  const names = [...known.entities.values()].map((row) => ({ row, name: row.name }));
  const aliases = rows.aliases.map((row) => ({ row, name: row.alias }));
  const claims = [...names, ...aliases].sort((a, b) => a.row.order - b.row.order);
  for (const { row, name } of claims) claim(row.id, name, row);
  const english = [...known.entities.values()].flatMap((row) =>
    row.nameEn === undefined ? [] : { row, name: row.nameEn },
  );
  for (const { row, name } of [...claims, ...english])
    if (hasControlCharacter(name))
      faults.push(
        diagnosticAt(row, `The name "${showControlCharacters(name)}" contains a control character.`, "Delete it."),
      );
  return faults;
}
