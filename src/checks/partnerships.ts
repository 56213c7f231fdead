import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { addTo } from "../model/grouping.ts";
import { isBelonging, isPartKind } from "../model/roll-up.ts";
import type { RelationshipRow, Rows } from "../seeds/rows.ts";
import type { Known } from "./definitions.ts";

const OWN = "Its own campuses, departments and teams are no partners: remove the row, or name the outside institution.";
const DERIVED =
  "Members are partners of the leader without it: remove the row, or give what else they do as another kind.";

/** Checks that no partnership is within one institution, and that none repeats what an alliance says. */
export function checkPartnerships(rows: Rows, known: Known): Diagnostic[] {
  const partnerships = rows.relationships.filter(({ type }) => type === "PARTNERS_WITH");
  return [...checkOwners(partnerships, rows, known), ...checkAlliances(partnerships, rows)];
}

function checkOwners(partnerships: readonly RelationshipRow[], { relationships }: Rows, known: Known): Diagnostic[] {
  const wholes = new Map<string, string[]>();
  for (const { type, from, to } of relationships) {
    const kind = known.entities.get(from)?.kind;
    if (kind !== undefined && isPartKind(kind) && isBelonging(type, kind)) addTo(wholes, from, to);
  }
  const ownersOf = (id: string): ReadonlySet<string> => {
    const owners = new Set([id]);
    for (const owner of owners) for (const whole of wholes.get(owner) ?? []) owners.add(whole);
    return owners;
  };
  return partnerships.flatMap((row) => {
    if (row.from === row.to || !(wholes.has(row.from) || wholes.has(row.to))) return [];
    const owner = [...ownersOf(row.from)].find((one) => ownersOf(row.to).has(one));
    if (owner === undefined) return [];
    return [diagnosticAt(row, `"${row.from}" and "${row.to}" both belong to "${owner}".`, OWN)];
  });
}

function checkAlliances(partnerships: readonly RelationshipRow[], { relationships }: Rows): Diagnostic[] {
  const programs = { LEADS: new Map<string, string[]>(), MEMBER_OF: new Map<string, string[]>() };
  for (const { type, from, to } of relationships)
    if (type === "LEADS" || type === "MEMBER_OF") addTo(programs[type], from, to);
  const leadsOneOf = (leader: string, member: string): string | undefined =>
    programs.LEADS.get(leader)?.find((program) => programs.MEMBER_OF.get(member)?.includes(program));
  return partnerships.flatMap((row) => {
    if (row.properties.kind !== "consortium") return [];
    const program = leadsOneOf(row.from, row.to) ?? leadsOneOf(row.to, row.from);
    if (program === undefined) return [];
    return [
      diagnosticAt(row, `One of "${row.from}" and "${row.to}" leads "${program}", the other is its member.`, DERIVED),
    ];
  });
}
